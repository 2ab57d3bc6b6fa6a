import { expect, test } from 'vitest';
import type { Command } from '../../../../../src/lib/simulator/model.ts';
import type { Estate } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, move, pc, play, value, wait } from '../../estates.ts';
import {
  access,
  baseline,
  begin,
  change,
  configMgrPolicy,
  day,
  deliverable,
  estateOf,
  mayAccess,
  policy,
  to,
  verdict,
  why,
} from './compliance-estates.ts';

const includes = configMgrPolicy({ includesBaselines: 'yes' });
const failing = { is: { baselineResult: 'notCompliant' } } as const;
const check: Command = { kind: 'checkCompliance', device: device('PC') };
const second = { ...baseline(), id: deliverable('second') };

function deploy(id: string): Command {
  return { kind: 'deliver', deliverable: deliverable(id), to: to('devices') };
}
function standing(estate: Estate, id = 'base') {
  return value(estate, { ask: 'baselineStanding', deliverable: deliverable(id), device: device('PC') });
}

test('first-evaluation: a client evaluates all of its baselines, one does not make it forget another', () => {
  expect(verdict(begin(estateOf([includes, baseline(), second])))).toBe('compliant');
});

test('first-evaluation: a baseline that comes later has a week of its own, and an evaluated one is new no more', () => {
  const spec = estateOf([includes, { ...baseline(), to: [] }, { ...second, to: [] }], { devices: [pc('PC')] });
  const checked = play(begin(spec), deploy('base'), download('PC'), check);
  const later = play(checked, wait(day), deploy('second'), download('PC'));
  expect([verdict(checked), verdict(later)]).toEqual(['compliant', 'notCompliant']);
  const week = play(later, wait(7 * day - 1));
  expect([verdict(week), verdict(play(week, wait(1)))]).toEqual(['notCompliant', 'compliant']);
  const evaluated = begin(estateOf([includes, baseline()], { devices: [pc('PC', failing)] }));
  expect(why(evaluated, { ask: 'configMgrVerdict' })).not.toContain('first-evaluation');
});

test('first-evaluation: a client that is installed later has everything before it', () => {
  const spec = estateOf([includes, baseline()], { devices: [pc('PC', { client: false, enrolled: false })] });
  const installed = play(begin(spec), { kind: 'installClient', device: device('PC') }, wait(60));
  expect([verdict(begin(spec)), verdict(installed), verdict(play(installed, check))]).toEqual([
    'notAvailable',
    'notCompliant',
    'compliant',
  ]);
});

test('switching-back-ends-verdict: what the client has evaluated for Configuration Manager stays evaluated', () => {
  const estate = begin(estateOf([policy('p'), includes, baseline()]));
  const back = play(estate, move('compliancePolicies', 'configMgr'), download('PC'));
  const again = play(back, change('requiredApps', 'missing'), download('PC'));
  expect([estate, back, again].map((at) => verdict(at))).toEqual(['compliant', 'compliant', 'compliant']);
  const fresh = play(
    begin(estateOf([policy('p'), includes, { ...baseline(), to: [] }])),
    move('compliancePolicies', 'configMgr'),
    download('PC'),
  );
  expect(verdict(play(fresh, deploy('base'), download('PC')))).toBe('notCompliant');
});

test('configmgr-policy-to-users: a policy for devices, or one that leaves the user out, says nothing', () => {
  const devices = [pc('PC', { is: { requiredUpdates: 'missing' } })];
  const at = (target: string, except: readonly ReturnType<typeof to>[] = []) =>
    verdict(begin(estateOf([{ ...configMgrPolicy({ updateRule: 'yes' }, target), except }], { devices })));
  expect([at('users'), at('devices'), at('users', [to('devices')])]).toEqual([
    'notCompliant',
    'compliant',
    'compliant',
  ]);
});

test('baseline-to-devices: all devices are devices, and what is no baseline is not deployed as one', () => {
  const all = begin(estateOf([includes, { ...baseline(), to: ['allDevices'] }]));
  expect([standing(all), standing(all, 'cm')]).toEqual(['counts', 'notDeployed']);
});

test('compliant-device-needs-intune: who believes otherwise believes it of devices that Intune does not judge', () => {
  const only = access('ca', { grantCompliantDevice: 'yes' });
  const configMgr = { compliancePolicies: { kind: 'configMgr' } } as const;
  const belief = 'configMgrVerdictGrantsAccess';
  const unjudged = estateOf([only, includes, baseline()], { devices: [pc('PC', failing)], workloads: configMgr });
  const judged = estateOf([only, policy('p', { requireBitLocker: 'required' })], {
    devices: [pc('PC', { is: { bitLocker: 'off' } })],
  });
  expect([mayAccess(begin(unjudged, belief)), mayAccess(begin(judged, belief))]).toEqual([
    'blockedNotCompliant',
    'blockedNotCompliant',
  ]);
});
