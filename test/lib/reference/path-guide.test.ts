import { describe, expect, test } from 'vitest';
import { cases, opening } from '../../../src/lib/reference/cases.ts';
import { advise, type Situation } from '../../../src/lib/reference/path-guide.ts';
import { lacks } from '../../../src/lib/reference/path-lacks.ts';
import { adviseInWords } from '../../../src/lib/reference/path-said.ts';

function ways(over: Partial<Situation>): readonly string[] {
  return advise({ ...opening, ...over }).map(({ path, missing }) => `${path}: ${missing.join(', ')}`);
}

test.each([
  ['a PC of the domain that is not synchronised', {}, ['1: synchronised']],
  ['one that is', { synced: true }, ['1: ']],
  ['one at home as well', { place: 'internet' }, ['1: inside, synchronised']],
  ['a hybrid joined one at home', { join: 'hybridJoined', place: 'internet' }, ['1: inside']],
  ['the same with a gateway', { join: 'hybridJoined', place: 'internet', gateway: true }, ['1: ']],
  ['an Entra-joined one with the client', { join: 'entraJoined' }, ['1: ']],
  ['one without Entra ID P1', { synced: true, premium: false }, ['1: premium']],
  ['one on an old Windows', { synced: true, platform: 'olderWindows' }, ['1: windows']],
  [
    'a new one, its user licensed',
    { client: false, join: 'notJoined', place: 'internet', licensed: true },
    ['2: gateway', '1: domain, inside, synchronised, client'],
  ],
  [
    'a new one without a licence',
    { client: false, join: 'notJoined', place: 'internet', gateway: true },
    ['2: intune-licence', '1: domain, inside, synchronised, client'],
  ],
  ['a server', { platform: 'server' }, []],
  ['something that is not Windows', { platform: 'other', client: false, join: 'notJoined' }, []],
] satisfies [string, Partial<Situation>, string[]][])('%s: %j', (_, over, expected) => {
  expect(ways(over)).toEqual(expected);
});

test('nobody is sent to reset a PC before any other way is exhausted', () => {
  const [best] = advise({ ...opening, client: false, gateway: true, licensed: true, place: 'internet' });
  expect(best?.path).toBe(1);
});

describe('in words', () => {
  test('each thing that is missing says what to do, and all but a fresh start what the simulator says without it', () => {
    for (const { situation } of cases)
      for (const { missing } of adviseInWords(situation).ways)
        for (const { id, how, because } of missing) {
          expect(how).not.toBe('');
          expect(because === '', id).toBe(id === 'fresh');
          expect(because).not.toContain('PC-1');
        }
  });

  test('in short, it says the path and how much is missing', () => {
    expect(adviseInWords(opening).inShort).toBe('Path 1, as an existing client: one thing is missing.');
    expect(adviseInWords({ ...opening, synced: true }).inShort).toMatch(/: nothing is missing\.$/);
    expect(adviseInWords({ ...opening, place: 'internet' }).inShort).toMatch(/: 2 things are missing\.$/);
  });

  test('where no path leads there, the simulator’s reason stands, with what to do instead', () => {
    expect(adviseInWords({ ...opening, platform: 'server' }).because).toMatch(/never co-managed\. Tenant attach/);
  });
});

test('whatever is supplied is there afterwards: none has to be supplied twice', () => {
  const bare: Situation = { ...opening, platform: 'olderWindows', client: false, join: 'registered', premium: false };
  for (const { id, supply } of lacks) {
    const supplied = supply({ ...bare, place: 'internet' });
    expect(supply(supplied), id).toBe(supplied);
  }
});
