import { expect, test } from 'vitest';
import type { Estate } from '../../../../src/lib/simulator/simulator.ts';
import { authority, move, pc, play, wait } from '../estates.ts';
import { asked, configure, day, estateWith, stock } from '../rules/software/stock.ts';

/** L35: Windows Update goes back to Configuration Manager, and somebody expects the builds to roll back. */
const pcs = ['PC', 'PC-2', 'PC-3'].map((name, index) => pc(name, { pollsAt: 20 * index }));
const estate = play(
  estateWith([stock('updateRing'), stock('configMgrUpdates')], {
    pcs,
    version: '2603',
    workloads: { windowsUpdatePolicies: { kind: 'intune' } },
    settings: { softwareUpdates: 'no' },
  }),
  wait(10 * day),
);
const builds = (at: Estate) => pcs.map(({ id }) => Number(asked(at, 'buildLevel', id)));

/** The site has the workload and scans, and no device has lost an update. */
function isPassed(at: Estate): boolean {
  return pcs.every(
    ({ id }) =>
      authority(at, id, 'windowsUpdatePolicies') === 'configMgr' &&
      asked(at, 'updateSource', id) === 'configMgr' &&
      Number(asked(at, 'buildLevel', id)) >= 1,
  );
}

test('it is not done at the start, and time alone does not do it', () => {
  expect(builds(estate)).toEqual([1, 1, 1]);
  expect([isPassed(estate), isPassed(play(estate, wait(7 * day)))]).toEqual([false, false]);
});

test('moving the slider alone leaves nobody to update Windows', () => {
  const moved = play(estate, move('windowsUpdatePolicies', 'configMgr'), wait(day));
  expect(pcs.map(({ id }) => asked(moved, 'updateSource', id))).toEqual(['none', 'none', 'none']);
  expect(isPassed(moved)).toBe(false);
});

test('the client setting as well does it, and the builds stay', () => {
  const done = play(estate, configure('softwareUpdates', 'yes'), move('windowsUpdatePolicies', 'configMgr'), wait(day));
  expect([isPassed(done), builds(done)]).toEqual([true, builds(estate)]);
});
