import { expect, test } from 'vitest';
import { branded, type UserId } from '../../../../src/lib/brand.ts';
import { type Command, workloads } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, group, move, pc, play, refusal, seed, site, value, wait } from '../estates.ts';

/** L4: the sliders are greyed out for a Full Administrator whose scope is one collection. */
const anna = branded<UserId>('anna');
const boss = branded<UserId>('boss');
const movable = workloads.filter((workload) => workload !== 'resourceAccessPolicies');
const estate = start(
  site([pc('PC'), pc('PC-2')], {
    version: '2603',
    users: [{ id: anna, configMgrScope: 'one' }, { id: boss }],
    operator: anna,
    collections: [group('pilot', ['PC'])],
  }),
  seed,
);
const widen: Command = { kind: 'changeUser', user: anna, property: 'configMgrScope', to: 'all' };
const signIn = (user: UserId): Command => ({ kind: 'signInAs', user });

function isPassed(at: Estate): boolean {
  const scope = value(at, { ask: 'userIs', user: anna, property: 'configMgrScope' });
  return scope === 'all' && movable.some((workload) => value(at, { ask: 'setting', workload }) !== 'configMgr');
}

test('every slider is refused for want of scope, at the start and after a week', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect(isPassed(at)).toBe(false);
    expect(movable.map((workload) => refusal(at, move(workload, 'intune')))).toEqual(
      movable.map(() => ({
        kind: 'needsFullAdministrator',
        role: 'fullAdministrator',
        scope: 'one',
        operator: anna,
      })),
    );
    expect(refusal(at, widen)?.kind).toBe('needsFullAdministrator');
  }
});

test('somebody with all scopes widens hers, and she moves a slider', () => {
  const widened = play(estate, signIn(boss), widen, signIn(anna));
  expect(isPassed(widened)).toBe(false);
  const moved = play(widened, move('compliancePolicies', 'pilotIntune', 'pilot'), wait(60));
  expect(isPassed(moved)).toBe(true);
  expect([authority(moved, 'PC'), authority(moved, 'PC-2')]).toEqual(['intune', 'configMgr']);
});
