import { expect, test } from 'vitest';
import type { Estate } from '../../../../src/lib/simulator/simulator.ts';
import { eventsOf, move, pc, play, wait } from '../estates.ts';
import { day, deliver, estateWith, id, software, stock } from '../rules/software/stock.ts';

/** L23: a Win32 app is published while Client apps is Configuration Manager’s; scripts run before and after. */
const pcs = ['PC', 'PC-2', 'PC-3'].map((name, index) => pc(name, { pollsAt: 20 * index }));
const estate = estateWith(
  [
    stock('intuneWin32App'),
    stock('intuneScript', {}, { id: id('before'), to: [] }),
    stock('intuneScript', {}, { id: id('after'), to: [] }),
  ],
  { pcs, version: '2603' },
);
const script = (name: string) => ({ kind: 'deliver', deliverable: id(name), to: 'allDevices' }) as const;

/** The app is there, and a script ran on each device both before the app came and after it. */
function isPassed(at: Estate): boolean {
  const events = eventsOf(at);
  return pcs.every((one) => {
    const mine = events.flatMap((event) => ('device' in event && event.device === one.id ? [event.kind] : []));
    const installed = mine.indexOf('softwareInstalled');
    return (
      installed > 0 &&
      mine.indexOf('scriptRan') < installed &&
      mine.lastIndexOf('scriptRan') > installed &&
      mine.includes('scriptRan')
    );
  });
}

test('it is not done at the start, and time alone does not do it', () => {
  expect([isPassed(estate), isPassed(play(estate, wait(7 * day)))]).toEqual([false, false]);
  expect(software(play(estate, wait(7 * day)), 'intuneWin32App')).toBe('heldBack');
});

test('a script runs before the switch, the app comes after it, and scripts still run', () => {
  const before = play(estate, script('before'), wait(8 * 60));
  expect(isPassed(before)).toBe(false);
  const moved = play(before, move('clientApps', 'intune'), wait(day));
  expect(pcs.map((one) => software(moved, 'intuneWin32App', one.id))).toEqual(['installed', 'installed', 'installed']);
  expect(isPassed(moved)).toBe(false);
  expect(isPassed(play(moved, script('after'), wait(8 * 60)))).toBe(true);
});

test('assigning the app again does not help where the slider holds it back', () => {
  expect(isPassed(play(estate, script('before'), deliver('intuneWin32App', 'allUsers'), wait(2 * day)))).toBe(false);
});
