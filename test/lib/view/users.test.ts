import { describe, expect, test } from 'vitest';
import { branded, type GroupId, type UserId } from '../../../src/lib/brand.ts';
import { namesOf } from '../../../src/lib/names-of.ts';
import { type Command, type UserProperty, userProperties } from '../../../src/lib/simulator/model.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { fill, look, where } from '../../../src/lib/view/view.ts';
import type { UserPages } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { pc, play, seed, site } from '../simulator/estates.ts';
import { control, field, given, rowsOf, texts } from './controls.ts';

const user = (id: string) => branded<UserId>(id);
const pages: readonly UserPages[] = ['configMgr', 'intune', 'entra', 'directory', 'azure'];
const spec = site([pc('A', { user: 'ada' }), pc('B', { user: 'ada' }), pc('C', { user: 'bo' })], {
  users: [
    { id: user('root'), entraRole: 'globalAdministrator' },
    { id: user('bo'), licence: 'none' },
  ],
  groups: [{ id: branded<GroupId>('people'), name: 'People', of: 'users', members: ['ada'] }],
});
const estate = start(spec, seed);

function changing(property: UserProperty, to: string, who = 'ada'): Command {
  return { kind: 'changeUser', user: user(who), property, to };
}

describe('the users of each console', () => {
  test.each(pages)('of %s are those whom the estate lists, then those whom only a device names', (of) => {
    expect(rowsOf(look(estate, { kind: 'users', of }), 'Users').map(({ id }) => id)).toEqual(['root', 'bo', 'ada']);
  });
  test('stand with what this console keeps of them and the devices that are theirs', () => {
    const rows = rowsOf(look(estate, { kind: 'users', of: 'entra' }), 'Users');
    expect(rows.map(texts)).toEqual([
      ['root', 'Intune', 'P1 or P2', 'Disabled', 'Global Administrator', ''],
      ['bo', 'None', 'P1 or P2', 'Disabled', 'None', 'C'],
      ['ada', 'Intune', 'P1 or P2', 'Disabled', 'None', 'A, B'],
    ]);
  });
  test('are found by what a column says of them', () => {
    const view = look(estate, { kind: 'users', of: 'entra' }, { ...firstWindow, filter: 'global' });
    expect(rowsOf(view, 'Users').map(({ id }) => id)).toEqual(['root']);
  });
  test('tell with whose rights the learner works', () => {
    expect(field(look(estate, { kind: 'users', of: 'intune' }), 'You work as').text).toBe(
      'With every right; no one is signed in',
    );
    const asBo = play(estate, { kind: 'signInAs', user: user('bo') });
    expect(field(look(asBo, { kind: 'users', of: 'intune' }), 'You work as').text).toBe('bo');
  });
  test.each(pages)('of %s take a sign-in as one of those whom the estate lists', (of) => {
    const view = look(estate, { kind: 'users', of });
    const signIn = control(view, 'sign-in-as');
    expect(fill(signIn, { user: 'bo' })).toEqual({ kind: 'signInAs', user: 'bo' });
    const [listed] = signIn.inputs;
    expect(listed?.kind === 'choice' && listed.choices.map(({ value }) => value)).toEqual(['', 'root', 'bo']);
  });
});

describe('one user', () => {
  test.each(namesOf(userProperties))('has “%s” in one console, and it is changed there', (property) => {
    const to = userProperties[property][1];
    const command = changing(property, to);
    expect(given(estate, command)?.makes).toEqual(command);
    const panes = pages.filter((of) =>
      look(estate, { kind: 'user', of, user: user('ada') }).fields.some(
        (one) => one.kind === 'text' && one.why?.ask === 'userIs' && one.why.property === property,
      ),
    );
    expect(panes).toHaveLength(1);
  });
  test('is as changed, and asks why', () => {
    const now = play(estate, changing('mfa', 'enforced'));
    expect(field(look(now, { kind: 'user', of: 'entra', user: user('ada') }), 'Per-user MFA')).toMatchObject({
      text: 'Enforced',
      why: { ask: 'userIs', user: 'ada', property: 'mfa' },
    });
  });
  test('has groups in Microsoft Entra ID, and what Conditional Access says on each device', () => {
    const view = look(estate, { kind: 'user', of: 'entra', user: user('ada') });
    expect(rowsOf(view, 'Groups').map(texts)).toEqual([['People']]);
    expect(rowsOf(view, 'Devices').map(texts)).toEqual([
      ['A', 'Granted', 'Granted', 'Granted'],
      ['B', 'Granted', 'Granted', 'Granted'],
    ]);
    expect(rowsOf(view, 'Devices')[0]?.cells[1]).toMatchObject({
      why: { ask: 'mayAccess', app: 'exchangeOnline', device: 'A' },
    });
  });
  test('opens in Intune the device as Intune sees it', () => {
    const view = look(estate, { kind: 'user', of: 'intune', user: user('ada') });
    expect(rowsOf(view, 'Devices')[0]?.cells[0]).toMatchObject({ pane: { kind: 'intuneDevice', device: 'A' } });
  });
  test('cannot be changed with rights that do not reach so far, and the control says so', () => {
    const asBo = play(estate, changing('configMgrRole', 'readOnlyAnalyst', 'bo'), {
      kind: 'signInAs',
      user: user('bo'),
    });
    const view = look(asBo, { kind: 'user', of: 'configMgr', user: user('ada') });
    const change = control(view, 'change-configMgrRole');
    expect(change.disabledBecause?.kind).toBe('needsFullAdministrator');
    expect(change.disabledSays).toMatch(/Full Administrator/);
  });
  test('who is not there leads to all users, and no command for that user has a place', () => {
    expect(look(estate, { kind: 'user', of: 'entra', user: user('zoe') }).pane).toEqual({ kind: 'users', of: 'entra' });
    expect(where(estate, changing('mfa', 'enabled', 'zoe'))).toBeUndefined();
  });
});

test('a site without devices says that no row has what was looked for', () => {
  const empty = start(site([]), seed);
  expect(look(empty, { kind: 'users', of: 'entra' }).tables[0]?.table).toMatchObject({
    total: 0,
    empty: 'No row has that in it.',
  });
});
