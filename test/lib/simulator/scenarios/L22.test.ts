import { expect, test } from 'vitest';
import type { Estate } from '../../../../src/lib/simulator/simulator.ts';
import { eventsOf, move, pc, play, wait } from '../estates.ts';
import { asked, change, day, estateWith, stock } from '../rules/software/stock.ts';

/** L22: Office moves to Intune, and Configuration Manager’s app lacks the requirement that would keep it away. */
const pcs = ['PC', 'PC-2', 'PC-3'].map((name, index) => pc(name, { pollsAt: 20 * index }));
const estate = estateWith([stock('configMgrOfficeApp', { globalCondition: 'no' }), stock('intuneOfficeApp')], {
  pcs,
  version: '2603',
});

/** Only Intune delivers Office, and no device had it installed twice. */
function isPassed(at: Estate): boolean {
  const twice = eventsOf(at).some(({ kind }) => kind === 'officeInstalledTwice');
  return !twice && pcs.every(({ id }) => asked(at, 'officeFrom', id) === 'intune');
}

test('it is not done at the start, and time alone does not do it', () => {
  expect([isPassed(estate), isPassed(play(estate, wait(7 * day)))]).toEqual([false, false]);
});

test('moving at once installs Office twice, and setting the requirement afterwards does not make it good', () => {
  const hasty = play(estate, move('officeClickToRunApps', 'intune'), wait(60));
  expect(pcs.map(({ id }) => asked(hasty, 'officeFrom', id))).toEqual(['both', 'both', 'both']);
  const late = play(hasty, change('configMgrOfficeApp', 'globalCondition', 'yes'), wait(60));
  expect(pcs.map(({ id }) => asked(late, 'officeFrom', id))).toEqual(['intune', 'intune', 'intune']);
  expect(isPassed(late)).toBe(false);
});

test('setting the requirement first and moving then does it', () => {
  const done = play(
    estate,
    change('configMgrOfficeApp', 'globalCondition', 'yes'),
    wait(60),
    move('officeClickToRunApps', 'intune'),
    wait(60),
  );
  expect(isPassed(done)).toBe(true);
});
