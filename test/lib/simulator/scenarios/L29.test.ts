import { expect, test } from 'vitest';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { pc, play, refusal, seed, site, wait } from '../estates.ts';
import { act, operatedBy, signInAs, stateOf, user } from '../rules/actions/remote.ts';

/** L29: the help desk is asked to delete a device that has been given away, and the button is grey. */
const desk = operatedBy({ intuneRole: 'helpDeskOperator' });
const others = [{ id: user('school'), intuneRole: 'schoolAdministrator' } as const];
const spec = site([pc('PC-01')], {
  autoEnrolment: { kind: 'none' },
  ...desk,
  users: [...(desk.users ?? []), ...others],
});
const estate = start(spec, seed);
const passes = (at: typeof estate) => stateOf(at, 'PC-01', 'delete') === 'done';
const grant = (to: string): Command => ({ kind: 'changeUser', user: user('ada'), property: 'intuneRole', to });

test('a Help Desk Operator retires and wipes, but does not delete', () => {
  expect(refusal(estate, act('PC-01', 'delete'))).toMatchObject({ verdict: 'noPermission' });
  expect([refusal(estate, act('PC-01', 'retire')), refusal(estate, act('PC-01', 'wipe'))]).toEqual([
    undefined,
    undefined,
  ]);
  expect([passes(estate), passes(play(estate, wait(7 * 24 * 60)))]).toEqual([false, false]);
});

test.each(['schoolAdministrator', 'endpointSecurityManager', 'customDelete'])(
  'with the role %s it is deleted',
  (role) => {
    expect(passes(play(estate, grant(role), act('PC-01', 'delete'), wait(5)))).toBe(true);
  },
);

test('a School Administrator does it instead', () => {
  expect(passes(play(estate, signInAs('school'), act('PC-01', 'delete'), wait(5)))).toBe(true);
});

test('other roles do not help', () => {
  for (const role of ['applicationManager', 'readOnlyOperator', 'none'])
    expect(refusal(play(estate, grant(role)), act('PC-01', 'delete'))).toMatchObject({ verdict: 'noPermission' });
});
