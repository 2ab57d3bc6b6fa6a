import { describe, expect, test } from 'vitest';
import type { Command, SiteVersion } from '../../../../../src/lib/simulator/model.ts';
import { authority, device, download, group, move, pc, play, refusal, value, wait } from '../../estates.ts';
import {
  baseline,
  begin,
  change,
  configMgrPolicy,
  day,
  deliverable,
  estateOf,
  policy,
  reason,
  state,
  to,
  verdict,
  why,
} from './compliance-estates.ts';

const requires = policy('p', { requireConfigMgrCompliance: 'required' });
const includes = configMgrPolicy({ includesBaselines: 'yes' });
const check: Command = { kind: 'checkCompliance', device: device('PC') };
const failing = [pc('PC', { is: { baselineResult: 'notCompliant' } })];
const standing = { ask: 'baselineStanding', deliverable: deliverable('base') } as const;

function standingOf(estate: ReturnType<typeof begin>) {
  return value(estate, { ...standing, device: device('PC') });
}

test('configmgr-verdict: the client evaluates when it has policy, and Intune hears of it at the next check-in', () => {
  const estate = begin(estateOf([requires, includes, baseline()]));
  expect([verdict(estate), state(estate)]).toEqual(['compliant', 'compliant']);
  const changed = play(estate, change('baselineResult', 'notCompliant'));
  expect(verdict(changed)).toBe('compliant');
  const polled = play(changed, wait(30));
  expect(verdict(polled)).toBe('notCompliant');
  expect(state(play(polled, wait(8 * 60)))).toBe('noncompliant');
  expect(why(polled, { ask: 'configMgrVerdict' }).at(-1)).toBe('configmgr-verdict');
});

describe('configmgr-counts-if-required: both verdicts have to be positive', () => {
  test.each([
    ['compliant', 'compliant', 'required', 'compliant'],
    ['compliant', 'notCompliant', 'required', 'noncompliant'],
    ['notCompliant', 'compliant', 'required', 'noncompliant'],
    ['notCompliant', 'notCompliant', 'required', 'noncompliant'],
    ['compliant', 'notCompliant', 'notConfigured', 'compliant'],
    ['notCompliant', 'compliant', 'notConfigured', 'noncompliant'],
  ] as const)('Intune %s, Configuration Manager %s, %s', (intune, configMgr, required, is) => {
    const devices = [pc('PC', { is: { baselineResult: configMgr, bitLocker: intune === 'compliant' ? 'on' : 'off' } })];
    const both = policy('p', { requireBitLocker: 'required', requireConfigMgrCompliance: required });
    const estate = begin(estateOf([both, includes, baseline()], { devices }));
    expect([verdict(estate), state(estate), authority(estate, 'PC')]).toEqual([configMgr, is, 'intune']);
    const counts = configMgr === 'notCompliant' && required === 'required';
    expect(why(estate).includes('configmgr-counts-if-required')).toBe(counts);
  });
});

test('intune-only-not-available: a device without the client answers Not available, and that is no fault of it', () => {
  const devices = [pc('PC', { client: false, is: { baselineResult: 'notCompliant' } })];
  const estate = begin(estateOf([requires, includes, baseline()], { devices }));
  expect([verdict(estate), state(estate)]).toEqual(['notAvailable', 'compliant']);
  expect(why(estate, { ask: 'configMgrVerdict' })).toEqual(['intune-only-not-available']);
  expect(verdict(begin(estateOf([requires, includes, baseline()], { devices: failing })))).toBe('notCompliant');
});

test('configmgr-policy-to-users: the policy counts through a collection of users only', () => {
  const at = (target: string) =>
    begin(estateOf([configMgrPolicy({ includesBaselines: 'yes' }, target), baseline()], { devices: failing }));
  expect([verdict(at('users')), verdict(at('devices'))]).toEqual(['notCompliant', 'compliant']);
  expect(standingOf(at('devices'))).toBe('policyLeavesBaselinesOut');
});

test('baseline-to-devices: the baseline counts through a collection of devices only', () => {
  const at = (...targets: readonly string[]) =>
    begin(estateOf([includes, { ...baseline(), to: targets.map(to) }], { devices: failing }));
  expect(['devices', 'users'].map((target) => [standingOf(at(target)), verdict(at(target))])).toEqual([
    ['counts', 'notCompliant'],
    ['userDeployment', 'compliant'],
  ]);
  expect([standingOf(at()), standingOf(at('users', 'devices'))]).toEqual(['notDeployed', 'counts']);
  const elsewhere = { ...group('elsewhere', ['OTHER']), of: 'devices' } as const;
  const users = { ...group('users', ['PC']), of: 'users' } as const;
  const both = { ...baseline(), to: [to('elsewhere'), to('users')] };
  const apart = estateOf([includes, both], { devices: [...failing, pc('OTHER')], collections: [elsewhere, users] });
  expect(standingOf(begin(apart))).toBe('userDeployment');
  expect(why(at('users'), standing)).toEqual(['baseline-to-devices']);
  expect(why(at('users'), { ask: 'configMgrVerdict' })).toContain('baseline-to-devices');
});

test('baseline-in-assessment: both settings are needed, and a site of 1910', () => {
  const at = (part: 'yes' | 'no', include: 'yes' | 'no', version: SiteVersion = '2603') =>
    begin(
      estateOf([configMgrPolicy({ includesBaselines: include }), baseline({ partOfComplianceAssessment: part })], {
        devices: failing,
        version,
      }),
    );
  const found = [
    at('yes', 'yes'),
    at('no', 'yes'),
    at('yes', 'no'),
    at('yes', 'yes', '1906'),
    at('yes', 'yes', '1910'),
  ];
  expect(found.map((estate) => [standingOf(estate), verdict(estate)])).toEqual([
    ['counts', 'notCompliant'],
    ['notPartOfAssessment', 'compliant'],
    ['policyLeavesBaselinesOut', 'compliant'],
    ['notPartOfAssessment', 'compliant'],
    ['counts', 'notCompliant'],
  ]);
  expect(why(at('yes', 'yes'), { ask: 'configMgrVerdict' })).toContain('baseline-in-assessment');
});

test('baseline-always-apply: with Device configuration at Intune a baseline has to be flagged', () => {
  const at = (alwaysApply: 'yes' | 'no', kind: 'intune' | 'configMgr') =>
    standingOf(
      begin(
        estateOf([includes, baseline({ alwaysApply })], {
          devices: failing,
          workloads: { compliancePolicies: { kind: 'intune' }, deviceConfiguration: { kind } },
        }),
      ),
    );
  expect([at('no', 'configMgr'), at('no', 'intune'), at('yes', 'intune')]).toEqual([
    'counts',
    'deviceConfigurationWithIntune',
    'counts',
  ]);
  const moved = play(
    begin(estateOf([requires, includes, baseline()], { devices: failing })),
    move('deviceConfiguration', 'intune'),
    download('PC'),
    download('PC'),
  );
  expect([verdict(moved), state(moved)]).toEqual(['compliant', 'compliant']);
});

describe('first-evaluation: a new baseline fails until it is evaluated again', () => {
  const estate = begin(estateOf([requires, includes, { ...baseline(), to: [] }]));
  const deployed = play(
    estate,
    { kind: 'deliver', deliverable: deliverable('base'), to: to('devices') },
    download('PC'),
    wait(8 * 60),
  );
  test('by Check compliance', () => {
    expect([verdict(estate), verdict(deployed), state(deployed)]).toEqual([
      'compliant',
      'notCompliant',
      'noncompliant',
    ]);
    expect(reason(deployed)).toBe('requireConfigMgrCompliance');
    expect(why(deployed)).toContain('first-evaluation');
    const checked = play(deployed, check);
    expect(verdict(checked)).toBe('compliant');
    expect(state(play(checked, wait(8 * 60)))).toBe('compliant');
  });
  test('or by the clock after seven days', () => {
    const week = play(deployed, wait(7 * day - 8 * 60 - 1));
    expect(verdict(week)).toBe('notCompliant');
    expect(verdict(play(week, wait(1)))).toBe('compliant');
  });
  test('at that minute even if the client asks for policy then', () => {
    const heard = play(estate, { kind: 'deliver', deliverable: deliverable('base'), to: to('devices') }, wait(30));
    expect(verdict(heard)).toBe('notCompliant');
    const asking = play(heard, wait(7 * day - 1), change('requiredApps', 'missing'));
    expect([verdict(asking), verdict(play(asking, wait(1)))]).toEqual(['notCompliant', 'compliant']);
  });
  test('and not by what else falls due meanwhile', () => {
    const graced = policy('p', { requireFirewall: 'required', graceDays: '0.25' });
    const devices = [pc('PC', { is: { firewall: 'off' } })];
    const spec = estateOf([graced, includes, { ...baseline(), to: [] }], { devices });
    const fresh = play(
      begin(spec),
      { kind: 'deliver', deliverable: deliverable('base'), to: to('devices') },
      download('PC'),
    );
    const later = play(fresh, wait(day));
    expect([state(fresh), state(later), verdict(later)]).toEqual(['inGracePeriod', 'noncompliant', 'notCompliant']);
  });
  test('also where Intune does not have the workload', () => {
    const back = play(deployed, move('compliancePolicies', 'configMgr'), download('PC'), wait(7 * day));
    expect([verdict(back), state(back)]).toEqual(['compliant', 'configManager']);
  });
});

test('required-apps-rule: apps that are missing count since 1810', () => {
  const at = (requiredApps: 'installed' | 'missing', version: SiteVersion, requiredAppsRule = 'yes') =>
    begin(
      estateOf([configMgrPolicy({ requiredAppsRule })], { devices: [pc('PC', { is: { requiredApps } })], version }),
    );
  expect([
    verdict(at('missing', '1810')),
    verdict(at('missing', '1806')),
    verdict(at('installed', '1810')),
    verdict(at('missing', '1810', 'no')),
  ]).toEqual(['notCompliant', 'compliant', 'compliant', 'compliant']);
  expect(why(at('missing', '1810'), { ask: 'configMgrVerdict' })).toContain('required-apps-rule');
});

test('update-rule-needs-setting: without the client setting the rule cannot be met', () => {
  const spec = estateOf([configMgrPolicy({ updateRule: 'yes' })]);
  const off = play(begin(spec), { kind: 'configure', setting: 'softwareUpdates', to: 'no' });
  expect([verdict(begin(spec)), verdict(off), verdict(play(off, wait(30)))]).toEqual([
    'compliant',
    'compliant',
    'notCompliant',
  ]);
  expect(why(play(off, wait(30)), { ask: 'configMgrVerdict' })[0]).toBe('update-rule-needs-setting');
  const missing = play(begin(spec), change('requiredUpdates', 'missing'), wait(30));
  expect(verdict(missing)).toBe('notCompliant');
  const without = estateOf([configMgrPolicy({})], { settings: { softwareUpdates: 'no' } });
  expect(verdict(begin(without))).toBe('compliant');
});

test('check-compliance-withdrawn: on sites older than 2603 the check fails where Intune has the workload', () => {
  const at = (version: SiteVersion, kind: 'intune' | 'configMgr') =>
    refusal(begin(estateOf([], { version, workloads: { compliancePolicies: { kind } } })), check)?.kind;
  expect([at('2509', 'intune'), at('2509', 'configMgr'), at('2603', 'intune')]).toEqual([
    'complianceCheckWithdrawn',
    undefined,
    undefined,
  ]);
  const bare = begin(estateOf([], { devices: [pc('PC', { client: false })] }));
  expect(refusal(bare, check)?.kind).toBe('noClient');
  expect(refusal(bare, { ...check, device: device('GONE') })?.kind).toBe('deviceUnknown');
});

test('maintenance-windows-ignored: the client waits for them only while the workload is with Configuration Manager', () => {
  const at = (kind: 'intune' | 'configMgr') => begin(estateOf([], { workloads: { compliancePolicies: { kind } } }));
  const waits = (estate: ReturnType<typeof begin>) =>
    value(estate, { ask: 'waitsForMaintenanceWindow', device: device('PC') });
  expect([waits(at('intune')), waits(at('configMgr'))]).toEqual([false, true]);
  expect(why(at('intune'), { ask: 'waitsForMaintenanceWindow' }).at(-1)).toBe('maintenance-windows-ignored');
});
