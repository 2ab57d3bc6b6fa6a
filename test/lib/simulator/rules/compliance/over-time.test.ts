import { expect, test } from 'vitest';
import type { DeviceCondition, EstateSpec } from '../../../../../src/lib/simulator/model.ts';
import { type Estate, evolve, fingerprint, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, move, pc, play, refusal, seed, value, wait } from '../../estates.ts';
import {
  baseline,
  begin,
  change,
  configMgrPolicy,
  day,
  deliverable,
  estateOf,
  happened,
  policy,
  reason,
  state,
  to,
  verdict,
} from './compliance-estates.ts';

const bitLocker = { requireBitLocker: 'required' };
const off = { is: { bitLocker: 'off' } } as const;
const configMgr = { compliancePolicies: { kind: 'configMgr' } } as const;
const shortPeriod = { kind: 'configure', setting: 'complianceValidityDays', to: '1' } as const;
const strict = { kind: 'configure', setting: 'noPolicyDevices', to: 'notCompliant' } as const;

/** The minutes at which a watched condition began to hold on the PC, or no longer held. */
function turns(spec: EstateSpec, condition: DeviceCondition, run: (estate: Estate) => Estate): readonly number[] {
  const [watched] = run(start(spec, seed, { watch: [condition] })).watched;
  return (watched?.rows ?? []).slice(1).map(({ at }) => at);
}

test('grace-period: who watches the verdict sees it turn in the minute in which the period ends', () => {
  const spec = estateOf([policy('p', { ...bitLocker, graceDays: '1' })], { devices: [pc('PC', off)] });
  const failing = { some: { ask: 'complianceState' }, within: 'allDevices', is: 'noncompliant' } as const;
  expect(turns(spec, failing, (estate) => play(estate, wait(2 * day)))).toEqual([600 + day]);
});

test('configmgr-verdict: who watches it sees it turn in the minute of the poll', () => {
  const spec = estateOf([configMgrPolicy({ updateRule: 'yes' })]);
  const failing = { some: { ask: 'configMgrVerdict' }, within: 'allDevices', is: 'notCompliant' } as const;
  const missing = change('requiredUpdates', 'missing');
  expect(turns(spec, failing, (estate) => play(estate, missing, wait(day)))).toEqual([630]);
});

test('verdict-at-check-in: a deleted policy and a new default count when the device next checks in', () => {
  const failing = begin(estateOf([policy('p', bitLocker)], { devices: [pc('PC', off)] }));
  const deleted = play(failing, { kind: 'deleteDeliverable', deliverable: deliverable('p') });
  expect([state(deleted), state(play(deleted, download('PC')))]).toEqual(['noncompliant', 'compliant']);
  const defaulted = play(begin(estateOf([])), strict);
  expect([state(defaulted), state(play(defaulted, download('PC')))]).toEqual(['compliant', 'noncompliant']);
});

test('see-configmgr: nothing is reported of a device whose compliance is with Configuration Manager', () => {
  const devices = [pc('PC', off)];
  const spec = estateOf([policy('p', bitLocker)], { devices, workloads: configMgr });
  const away = play(begin(spec), wait(day), change('online', 'no'), wait(2 * day), shortPeriod);
  expect([state(away), happened(away, 'complianceChanged')]).toEqual(['configManager', []]);
  const query = { ask: 'complianceOf', deliverable: deliverable('p'), device: device('PC') } as const;
  expect(value(away, query)).toBe('configManager');
  const moved = play(away, move('compliancePolicies', 'intune'));
  expect(state(moved)).toBe('configManager');
});

test('verdict-at-check-in: the log tells each new verdict once, a first “compliant” only where a policy says so', () => {
  const fresh = [pc('PC', { enrolled: false })];
  const logged = (estate: Estate) => happened(estate, 'complianceChanged');
  const first = (spec: EstateSpec) => logged(play(begin(spec), wait(day)));
  expect([
    first(estateOf([policy('p')], { devices: fresh })),
    first(estateOf([], { devices: fresh })),
    first(estateOf([], { devices: fresh, settings: { noPolicyDevices: 'notCompliant' } })),
  ]).toMatchObject([[{ is: 'compliant' }], [], [{ is: 'noncompliant' }]]);
  const steady = play(begin(estateOf([policy('p')])), change('requiredApps', 'missing'), wait(day));
  expect(logged(steady)).toEqual([]);
  const failing = begin(estateOf([policy('p', bitLocker)], { devices: [pc('PC', off)] }));
  const deleted = play(failing, { kind: 'deleteDeliverable', deliverable: deliverable('p') }, download('PC'));
  expect(logged(deleted)).toMatchObject([{ is: 'compliant' }]);
});

test('noncompliance-email: a policy that is met sends no message, and keeps none of another back', () => {
  const mails = (met: 'yes' | 'no', failed: 'yes' | 'no') => {
    const policies = [policy('met', { sendEmail: met }), policy('p', { ...bitLocker, sendEmail: failed })];
    const failing = begin(estateOf(policies, { devices: [pc('PC', off)] }));
    return happened(play(failing, wait(day)), 'noncomplianceEmailSent').length;
  };
  expect([mails('no', 'yes'), mails('yes', 'no')]).toEqual([1, 0]);
});

test('is-active: a new period gives no verdict to a device that has not reported yet', () => {
  const spec = estateOf([policy('p')], { devices: [pc('PC', { enrolled: false })] });
  const fresh = play(begin(spec), wait(30));
  expect([value(fresh, { ask: 'mdmEnrolled', device: device('PC') }), state(fresh)]).toEqual([true, 'unknown']);
  expect(state(play(fresh, shortPeriod))).toBe('unknown');
});

test('switching-back-ends-verdict: before 1806, where no check-in comes with the policy, the return finds no verdict', () => {
  const devices = [pc('PC', off)];
  const failing = begin(estateOf([policy('p', bitLocker)], { devices, version: '1802' }));
  const again = play(
    failing,
    move('compliancePolicies', 'configMgr'),
    wait(31),
    move('compliancePolicies', 'intune'),
    wait(60),
  );
  const query = { ask: 'complianceOf', deliverable: deliverable('p'), device: device('PC') } as const;
  expect([state(failing), state(again), value(again, query), state(play(again, wait(8 * 60)))]).toEqual([
    'noncompliant',
    'unknown',
    'unknown',
    'noncompliant',
  ]);
});

test('retire-list: a device that another service has taken over is not listed', () => {
  const listing = policy('p', { ...bitLocker, addToRetireList: 'yes' });
  const estate = begin(estateOf([listing], { devices: [pc('PC', off)] }));
  const listed = [estate, play(estate, change('otherMdm', 'yes'))].map((at) =>
    value(at, { ask: 'onRetireList', device: device('PC') }),
  );
  expect(listed).toEqual([true, false]);
});

test('windows-noncompliance-actions: an iPhone has all of them', () => {
  const spec = estateOf([], { devices: [pc('PHONE', { windows: 'iOS', client: false })] });
  const has = (action: 'sendPushNotification' | 'remoteLock') =>
    value(begin(spec), { ask: 'hasNoncomplianceAction', action, device: device('PHONE') });
  expect([has('sendPushNotification'), has('remoteLock')]).toEqual([true, true]);
});

test('no-policy-is-compliant: who believes otherwise believes the device noncompliant', () => {
  expect([state(begin(estateOf([]))), state(begin(estateOf([]), 'noPolicyMeansBlocked'))]).toEqual([
    'compliant',
    'noncompliant',
  ]);
});

test('no-policy-is-compliant: a baseline of Configuration Manager is no compliance policy of Intune', () => {
  const settings = { noPolicyDevices: 'notCompliant' } as const;
  const estate = begin(estateOf([configMgrPolicy({ includesBaselines: 'yes' }), baseline()], { settings }));
  const query = { ask: 'complianceOf', deliverable: deliverable('base'), device: device('PC') } as const;
  expect([state(estate), reason(estate), value(estate, query)]).toEqual([
    'noncompliant',
    'noPolicyAssigned',
    'notAssigned',
  ]);
});

test('error-keeps-state: the seven days count from the error, not from the first report', () => {
  const devices = [pc('PC', { faults: ['healthAttestationUnreachable'] })];
  const late = play(
    begin(estateOf([policy('p', bitLocker, [])], { devices })),
    wait(5 * day),
    { kind: 'deliver', deliverable: deliverable('p'), to: 'allDevices' },
    download('PC'),
  );
  expect([7 * day - 1, 7 * day].map((minutes) => state(play(late, wait(minutes))))).toEqual([
    'compliant',
    'noncompliant',
  ]);
});

test('error-keeps-state: Secure Boot is attested as BitLocker is', () => {
  const devices = [pc('PC', { faults: ['healthAttestationUnreachable'] })];
  expect(state(begin(estateOf([policy('p', { requireSecureBoot: 'required' })], { devices })))).toBe('error');
});

test('configmgr-counts-if-required: who believes that it always counts believes it of this requirement alone', () => {
  const devices = [pc('PC', { is: { baselineResult: 'notCompliant', bitLocker: 'off' } })];
  const spec = estateOf([policy('p'), configMgrPolicy({ includesBaselines: 'yes' }), baseline()], { devices });
  expect(reason(begin(spec, 'configMgrVerdictAlwaysCounts'))).toBe('requireConfigMgrCompliance');
});

test('first-evaluation: the clock ends it where compliance is with Configuration Manager, and Intune hears nothing', () => {
  const spec = estateOf([configMgrPolicy({ includesBaselines: 'yes' }), { ...baseline(), to: [] }], {
    workloads: configMgr,
    settings: { noPolicyDevices: 'notCompliant' },
  });
  const deployed = play(
    begin(spec),
    { kind: 'deliver', deliverable: deliverable('base'), to: to('devices') },
    download('PC'),
  );
  const week = play(deployed, wait(7 * day - 1));
  expect([verdict(deployed), verdict(week), verdict(play(week, wait(1)))]).toEqual([
    'notCompliant',
    'notCompliant',
    'compliant',
  ]);
  expect(happened(play(week, wait(day)), 'complianceChanged')).toEqual([]);
});

test('an event about a device or a policy that is not there changes nothing', () => {
  const estate = begin(estateOf([configMgrPolicy({ updateRule: 'yes' })]));
  const gone = evolve(estate, { kind: 'complianceChecked', device: device('GONE'), at: estate.now, cause: 'learner' });
  expect(fingerprint(gone)).toBe(fingerprint(estate));
  const delivered = { kind: 'deliver', deliverable: deliverable('gone'), to: 'allDevices' } as const;
  expect(refusal(estate, delivered)?.kind).toBe('deliverableUnknown');
});
