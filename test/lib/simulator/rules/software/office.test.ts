import { expect, test } from 'vitest';
import { device, eventsOf, move, play, wait } from '../../estates.ts';
import { asked, change, day, estateWith, inCompanyPortal, minutesUntil, software, stock } from './stock.ts';

const both = [stock('configMgrOfficeApp', { globalCondition: 'yes' }), stock('intuneOfficeApp')];
const careless = [stock('configMgrOfficeApp', { globalCondition: 'no' }), stock('intuneOfficeApp')];
const moved = { workloads: { officeClickToRunApps: { kind: 'intune' } } } as const;

test('office-follows-slider: Intune’s Office waits for the slider, and comes with the check-in after it', () => {
  const estate = play(estateWith(both), wait(day));
  expect([software(estate, 'configMgrOfficeApp'), software(estate, 'intuneOfficeApp')]).toEqual([
    'installed',
    'heldBack',
  ]);
  expect(asked(estate, 'officeFrom')).toBe('configMgr');
  const after = play(estate, move('officeClickToRunApps', 'intune'), wait(30));
  expect([software(after, 'intuneOfficeApp'), asked(after, 'officeFrom')]).toEqual(['installed', 'intune']);
  const back = play(after, move('officeClickToRunApps', 'configMgr'), wait(8 * 60));
  expect([software(back, 'intuneOfficeApp'), asked(back, 'officeFrom')]).toEqual(['installed', 'configMgr']);
});

test('office-global-condition: without it both deliver after the switch, and Office is installed twice', () => {
  const twice = (estate: ReturnType<typeof estateWith>) =>
    eventsOf(estate).some(({ kind }) => kind === 'officeInstalledTwice');
  const sides = [both, careless].map((things) =>
    play(estateWith(things), move('officeClickToRunApps', 'intune'), wait(60)),
  );
  expect(sides.map((estate) => asked(estate, 'officeFrom'))).toEqual(['intune', 'both']);
  expect(sides.map(twice)).toEqual([false, true]);
  const fresh = [both, careless].map((things) => software(estateWith(things, moved), 'configMgrOfficeApp'));
  expect(fresh).toEqual(['heldBack', 'installed']);
  const cured = play(
    estateWith(careless),
    move('officeClickToRunApps', 'intune'),
    wait(60),
    change('configMgrOfficeApp', 'globalCondition', 'yes'),
  );
  expect([asked(cured, 'officeFrom'), asked(play(cured, wait(60)), 'officeFrom')]).toEqual(['both', 'intune']);
});

test('office-updates-after-a-day: they change hands a day after the client had the policy, or at a restart', () => {
  const switched = play(estateWith(both), move('officeClickToRunApps', 'intune'), wait(30));
  expect(asked(switched, 'officeUpdates')).toBe('configMgr');
  expect(minutesUntil(switched, (at) => asked(at, 'officeUpdates') === 'intune', 2 * day)).toBe(day);
  const restarted = play(switched, { kind: 'restartDevice', device: device('PC') });
  expect(asked(restarted, 'officeUpdates')).toBe('intune');
  const undone = play(switched, move('officeClickToRunApps', 'configMgr'), wait(2 * day));
  expect(asked(undone, 'officeUpdates')).toBe('configMgr');
  expect(eventsOf(undone).some(({ kind }) => kind === 'officeUpdatesMoved')).toBe(false);
});

test('office-updates-need-windows-updates: with Windows Update at Intune and Office not, nobody updates Office', () => {
  const estate = play(estateWith(both), move('windowsUpdatePolicies', 'intune'), wait(60));
  expect(asked(estate, 'officeUpdates')).toBe('none');
  expect(asked(estateWith(both), 'officeUpdates')).toBe('configMgr');
  expect(asked(play(estate, move('officeClickToRunApps', 'intune'), wait(2 * day)), 'officeUpdates')).toBe('intune');
  expect(asked(estateWith([]), 'officeUpdates')).toBe('none');
});

test('office-follows-slider: what Intune offers of Office is in Company Portal from the switch on', () => {
  const offered = [stock('intuneOfficeApp', { intent: 'available' })];
  expect([
    inCompanyPortal(estateWith(offered), 'intuneOfficeApp'),
    inCompanyPortal(estateWith(offered, moved), 'intuneOfficeApp'),
  ]).toEqual([false, true]);
});
