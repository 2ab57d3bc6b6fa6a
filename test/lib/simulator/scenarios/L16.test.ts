import { expect, test } from 'vitest';
import type { Estate } from '../../../../src/lib/simulator/simulator.ts';
import { move, pc, play, wait } from '../estates.ts';
import { asked, configure, day, deliver, estateWith, stock } from '../rules/software/stock.ts';

/** L16: ten devices are cut over to Windows Update, while software updates are still enabled on their clients. */
const pcs = Array.from({ length: 10 }, (_, index) => pc(`PC-${index + 1}`, { pollsAt: 6 * index }));
const estate = estateWith(
  [
    stock('configMgrUpdates'),
    stock('configMgrThirdPartyUpdates'),
    stock('updateRing', { qualityDeferral: '7' }),
    stock('intuneWin32App', { carries: 'thirdPartyUpdates' }, { to: [] }),
  ],
  { pcs, version: '2603' },
);

/** UseWUServer is gone, the ring is in force, and Intune brings what Configuration Manager no longer does. */
function isPassed(at: Estate): boolean {
  return pcs.every(
    ({ id }) =>
      !asked(at, 'useWuServer', id) &&
      asked(at, 'hasUpdateRing', id) &&
      asked(at, 'thirdPartyUpdates', id) === 'intune',
  );
}

test('it is not done at the start, and time alone does not do it', () => {
  expect([isPassed(estate), isPassed(play(estate, wait(7 * day)))]).toEqual([false, false]);
});

test('moving the slider alone leaves UseWUServer in place', () => {
  const moved = play(estate, move('windowsUpdatePolicies', 'intune'), wait(day));
  expect(pcs.every(({ id }) => asked(moved, 'hasUpdateRing', id) && asked(moved, 'useWuServer', id))).toBe(true);
  expect(isPassed(moved)).toBe(false);
});

test('the client setting as well costs the third-party updates, and a Win32 app replaces them', () => {
  const cut = play(estate, move('windowsUpdatePolicies', 'intune'), configure('softwareUpdates', 'no'), wait(day));
  expect(pcs.map(({ id }) => asked(cut, 'thirdPartyUpdates', id))).toEqual(pcs.map(() => 'none'));
  expect(isPassed(cut)).toBe(false);
  expect(isPassed(play(cut, deliver('intuneWin32App'), move('clientApps', 'intune'), wait(day)))).toBe(true);
});
