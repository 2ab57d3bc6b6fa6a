import { describe, expect, test } from 'vitest';
import { branded, type GroupId } from '../../../src/lib/brand.ts';
import type { Command, GroupSpec } from '../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../src/lib/simulator/simulator.ts';
import { look, where } from '../../../src/lib/view/view.ts';
import { pc, play, seed, site } from '../simulator/estates.ts';
import { control, field, given, rowsOf, texts } from './controls.ts';

const id = (name: string) => branded<GroupId>(name);
const groups: readonly GroupSpec[] = [
  { id: id('pcs'), name: 'Pilot PCs', of: 'devices', members: ['A'] },
  { id: id('people'), name: 'Finance people', of: 'users', members: ['ada'] },
  { id: id('every'), name: 'Every A', of: 'devices', named: 'A*' },
];
const estate = start(
  site([pc('A', { user: 'ada' }), pc('A2', { user: 'ada', join: 'domainJoined' }), pc('B', { user: 'bo' })], {
    groups,
  }),
  seed,
);
const add = (group: string, member: string): Command => ({ kind: 'addToGroup', group: id(group), member });
const remove = (group: string, member: string): Command => ({ kind: 'removeFromGroup', group: id(group), member });
const of = (group: string, now: Estate = estate) => look(now, { kind: 'group', group: id(group) });

describe('groups', () => {
  test('say of what they are, how members get in and how many there are', () => {
    expect(rowsOf(look(estate, { kind: 'groups' }), 'Groups').map(texts)).toEqual([
      ['Pilot PCs', 'Devices', 'Assigned', '1'],
      ['Finance people', 'Users', 'Assigned', '1'],
      ['Every A', 'Devices', 'Dynamic Device', '2'],
    ]);
  });
  test('are none in a tenant without any, and one that is gone leads to all', () => {
    const bare = start(site([]), seed);
    expect(look(bare, { kind: 'groups' }).tables[0]?.table.empty).toBe('This tenant has no groups.');
    expect(of('gone').pane).toEqual({ kind: 'groups' });
  });
});

describe('a group', () => {
  test('of devices lists them with user and join type', () => {
    expect(rowsOf(of('pcs'), 'Members').map(texts)).toEqual([['A', 'ada', 'Hybrid joined']]);
  });
  test('of users lists them with their devices, and counts these', () => {
    expect(rowsOf(of('people'), 'Members').map(texts)).toEqual([['ada', 'A, A2']]);
    expect(field(of('people'), 'Devices of its members').text).toBe('2');
  });
  test('offers to add whoever is not in it yet', () => {
    const [input] = control(of('pcs'), 'add-member').inputs;
    expect(input).toMatchObject({ kind: 'choice', label: 'Device' });
    expect(input?.kind === 'choice' && input.choices.map(({ value }) => value)).toEqual(['', 'A2', 'B']);
  });
  test('takes members in and out where the commands say', () => {
    for (const command of [add('pcs', 'B'), add('people', 'bo'), remove('pcs', 'A'), remove('people', 'ada')])
      expect(given(estate, command)?.makes).toEqual(command);
    expect(where(estate, remove('pcs', 'B'))).toBeUndefined();
  });
  test('with everybody in it cannot take anybody in, and says so', () => {
    const full = play(estate, add('people', 'bo'));
    expect(control(of('people', full), 'add-member').disabledSays).toBe('Every user is in “Finance people” already.');
  });
  test('that is dynamic shows its rule, and nobody is taken in or out by hand', () => {
    const view = of('every');
    expect(field(view, 'Rule').text).toBe('Devices whose name is like “A*”');
    expect(rowsOf(view, 'Members').map((row) => row.id)).toEqual(['A', 'A2']);
    for (const one of ['add-member', 'remove-A']) {
      expect(control(view, one).disabledBecause?.kind).toBe('groupIsDynamic');
      expect(control(view, one).disabledSays).toBe('“Every A” is dynamic: a rule says who is in it.');
    }
  });
});

test('of many devices the name is typed, and a member is found by it', () => {
  const fleet = [
    {
      count: 200,
      name: 'FIN-{000}',
      departments: { Finance: 1 },
      windows: 'Windows 11 24H2',
      join: 'hybridJoined',
      enrolled: true,
    },
  ] as const;
  const members = Array.from({ length: 150 }, (_, index) => `FIN-${String(index + 1).padStart(3, '0')}`);
  const many = start(site([], { fleet, groups: [{ id: id('pcs'), name: 'PCs', of: 'devices', members }] }), seed);
  expect(control(of('pcs', many), 'add-member').inputs).toEqual([
    { kind: 'choice', name: 'member', label: 'Device', value: '', choices: expect.any(Array) },
  ]);
  const smaller = play(many, remove('pcs', 'FIN-150'));
  expect(control(of('pcs', smaller), 'add-member').inputs).toEqual([
    { kind: 'find', name: 'member', label: 'Device', what: 'device', value: '' },
  ]);
  expect(given(smaller, add('pcs', 'FIN-200'))?.makes).toEqual(add('pcs', 'FIN-200'));
  expect(given(many, remove('pcs', 'FIN-149'))).toEqual({
    place: { pane: { kind: 'group', group: 'pcs' }, action: 'remove-FIN-149', filter: 'FIN-149' },
    makes: remove('pcs', 'FIN-149'),
  });
});

test('the MDM user scope is set under Mobility', () => {
  const command: Command = { kind: 'setMdmUserScope', to: 'some' };
  expect(given(estate, command)).toEqual({
    place: { pane: { kind: 'mobility' }, action: 'set-mdm-user-scope' },
    makes: command,
  });
});
