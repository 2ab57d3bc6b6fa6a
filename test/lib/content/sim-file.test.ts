import { describe, expect, test } from 'vitest';
import { readSimFile } from '../../../src/lib/content/sim-file.ts';

const inline = `estate:
  title: One PC
  site: { code: ONE, version: '2603', policyPoll: 60 }
  tenant: { name: example.org, mdmUserScope: all }
  autoEnrolment: { kind: all }
  collections: []
  devices:
    - { id: PC-1, department: Sales, user: ann, windows: Windows 11 24H2, join: hybridJoined, client: true, enrolled: true }
  startsAt: 540
`;

/** Where and what, for each mistake in a sim file that begins with the inline estate. */
function mistakes(rest: string, begins = inline): readonly string[] {
  const read = readSimFile('x.yaml', begins + rest, []);
  return 'sim' in read ? [] : read.mistakes.map(({ line, what, write }) => `${line} ${what} → ${write}`);
}

describe('a sim file', () => {
  test('with an estate in full, a run and questions is read, seed and lists being optional', () => {
    const read = readSimFile('x.yaml', `${inline}ask:\n  - { ask: flags, device: PC-1, at: 600 }\n`, []);
    expect(read).toMatchObject({
      sim: { seed: 1, run: [], ask: [{ at: 600, query: { ask: 'flags', device: 'PC-1' } }] },
    });
  });
  test.each<readonly [title: string, rest: string, said: readonly string[]]>([
    [
      'an unknown device',
      'run:\n  - { kind: downloadPolicy, device: PC-2 }\n',
      ['11 the estate "inline" has no device "PC-2" → PC-1'],
    ],
    [
      'an unknown command',
      'run:\n  - { kind: downloadPolicies, device: PC-1 }\n',
      ['11 "kind" cannot be "downloadPolicies" → downloadPolicy'],
    ],
    [
      'mistakes in run and questions at once',
      'run:\n  - { kind: wait }\nask:\n  - { ask: flag, device: PC-1 }\n',
      ['11 "minutes" is missing → minutes: a number', '13 "ask" cannot be "flag" → flags'],
    ],
    [
      'a minute before the start',
      'ask:\n  - { ask: flags, device: PC-1, at: 30 }\n',
      ['11 the run begins at minute 540 → a minute from 540 on'],
    ],
  ])('%s is said with its line and what to write', (_, rest, said) => {
    expect(mistakes(rest)).toEqual(said);
  });
  test('an estate that nobody has written is a mistake', () => {
    expect(mistakes('estate: five-pcs\n', '')).toEqual(['1 there is no estate "five-pcs" → the estate in full']);
  });
});
