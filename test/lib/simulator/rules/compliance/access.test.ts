import { expect, test } from 'vitest';
import { branded, type GroupId } from '../../../../../src/lib/brand.ts';
import { device, download, move, pc, play, refusal, value, wait } from '../../estates.ts';
import {
  access,
  begin,
  change,
  day,
  deliverable,
  estateOf,
  mayAccess,
  policy,
  state,
  to,
  why,
} from './compliance-estates.ts';

const compliantOnly = access('compliant', { grantCompliantDevice: 'yes' });
const hybridOnly = access('hybrid', { grantHybridJoined: 'yes' });
const mfaOnly = access('mfa', { grantMfa: 'yes' });
const configMgr = { compliancePolicies: { kind: 'configMgr' } } as const;
const asked = { ask: 'mayAccess', app: 'exchangeOnline' } as const;
const people = { id: branded<GroupId>('people'), name: 'People', of: 'users', members: ['User of PC'] } as const;
const machines = { id: branded<GroupId>('machines'), name: 'Machines', of: 'devices', members: ['PC'] } as const;

test('compliant-device-needs-intune: only Intune’s verdict meets the control', () => {
  const before = begin(estateOf([compliantOnly, policy('p')], { workloads: configMgr }));
  expect([state(before), mayAccess(before)]).toEqual(['configManager', 'blockedNotCompliant']);
  expect(why(before, asked)[0]).toBe('compliant-device-needs-intune');
  const moved = play(before, move('compliancePolicies', 'intune'), download('PC'));
  expect([state(moved), mayAccess(moved)]).toEqual(['compliant', 'granted']);
  const back = play(moved, move('compliancePolicies', 'configMgr'), download('PC'));
  expect([state(back), mayAccess(back)]).toEqual(['configManager', 'blockedNotCompliant']);
});

test('compliant-device-by-verdict: a verdict of Intune opens and shuts', () => {
  const at = (bitLocker: 'on' | 'off') =>
    begin(
      estateOf([compliantOnly, policy('p', { requireBitLocker: 'required' })], {
        devices: [pc('PC', { is: { bitLocker } })],
      }),
    );
  expect([mayAccess(at('on')), mayAccess(at('off'))]).toEqual(['granted', 'blockedNotCompliant']);
  expect(why(at('off'), asked)).toEqual(['compliant-device-by-verdict', 'device-requirements', 'verdict-at-check-in']);
});

test('grace-keeps-access: a device keeps access until its grace period ends', () => {
  const graced = policy('p', { requireBitLocker: 'required', graceDays: '1' });
  const devices = [pc('PC', { is: { bitLocker: 'off' } })];
  const estate = begin(estateOf([compliantOnly, graced], { devices }));
  expect([state(estate), mayAccess(estate)]).toEqual(['inGracePeriod', 'granted']);
  expect(why(estate, asked)[0]).toBe('grace-keeps-access');
  const late = play(estate, wait(day));
  expect([state(late), mayAccess(late)]).toEqual(['noncompliant', 'blockedNotCompliant']);
});

test('identity-grants-need-no-switch: MFA and hybrid join work with the workload at Configuration Manager', () => {
  const at = (join: 'hybridJoined' | 'entraJoined', ...policies: Parameters<typeof estateOf>[0]) =>
    begin(estateOf(policies, { workloads: configMgr, devices: [pc('PC', { join })] }));
  expect(mayAccess(at('hybridJoined', hybridOnly))).toBe('granted');
  expect(mayAccess(at('entraJoined', hybridOnly))).toBe('blockedNotHybridJoined');
  expect([mayAccess(at('hybridJoined', mfaOnly)), mayAccess(at('hybridJoined'))]).toEqual(['mfaDemanded', 'granted']);
  expect(why(at('hybridJoined', hybridOnly), asked)).toEqual(['identity-grants-need-no-switch']);
});

test('all-or-one-control: a policy needs all of its controls or one of them', () => {
  const controls = { grantCompliantDevice: 'yes', grantHybridJoined: 'yes', grantMfa: 'yes' };
  const at = (grantNeeds: 'all' | 'one', join: 'hybridJoined' | 'entraJoined', compliant: boolean) =>
    mayAccess(
      begin(
        estateOf([access('ca', { ...controls, grantNeeds }), policy('p', { requireBitLocker: 'required' })], {
          devices: [pc('PC', { join, is: { bitLocker: compliant ? 'on' : 'off' } })],
        }),
      ),
    );
  expect([
    at('all', 'hybridJoined', true),
    at('all', 'hybridJoined', false),
    at('all', 'entraJoined', true),
    at('one', 'hybridJoined', false),
    at('one', 'entraJoined', true),
    at('one', 'entraJoined', false),
  ]).toEqual(['mfaDemanded', 'blockedNotCompliant', 'blockedNotHybridJoined', 'granted', 'granted', 'mfaDemanded']);
  const either = access('ca', { grantCompliantDevice: 'yes', grantHybridJoined: 'yes', grantNeeds: 'one' });
  const neither = begin(estateOf([either], { workloads: configMgr, devices: [pc('PC', { join: 'entraJoined' })] }));
  expect(mayAccess(neither)).toBe('blockedNotCompliant');
});

test('all-or-one-control: MFA meets a sync of Intune where the device alone does not satisfy the policy', () => {
  const syncFails = (controls: { readonly [control: string]: string }) => {
    const spec = estateOf([access('ca', controls)], {
      devices: [pc('PC', { enrolled: false })],
      workloads: configMgr,
    });
    return value(play(begin(spec), wait(day)), { ask: 'syncError', device: device('PC') });
  };
  const mfa = { grantMfa: 'yes' };
  expect([
    syncFails(mfa),
    syncFails({ ...mfa, cloudApps: 'exchangeOnline' }),
    syncFails({ ...mfa, excludedApp: 'intune' }),
  ]).toEqual([true, false, false]);
  expect(syncFails({ ...mfa, grantHybridJoined: 'yes' })).toBe(true);
  expect(syncFails({ ...mfa, grantCompliantDevice: 'yes' })).toBe(true);
  expect(syncFails({ ...mfa, grantHybridJoined: 'yes', grantNeeds: 'one' })).toBe(false);
  expect(syncFails({ ...mfa, grantCompliantDevice: 'yes', grantNeeds: 'one' })).toBe(true);
  expect(syncFails({ grantCompliantDevice: 'yes' })).toBe(false);
});

test('all-policies-must-grant: a block beats a demand, whatever the order', () => {
  const devices = [pc('PC', { join: 'entraJoined' })];
  const at = (...policies: Parameters<typeof estateOf>[0]) => mayAccess(begin(estateOf(policies, { devices })));
  expect([at(mfaOnly), at(compliantOnly), at(mfaOnly, hybridOnly), at(hybridOnly, compliantOnly, mfaOnly)]).toEqual([
    'mfaDemanded',
    'granted',
    'blockedNotHybridJoined',
    'blockedNotHybridJoined',
  ]);
});

test('access-policy-scope: state, apps, users and exclusions decide whom a policy concerns', () => {
  const apps = ['exchangeOnline', 'sharePointOnline', 'intune'] as const;
  const at = (properties: { readonly [property: string]: string }, targets = [to('people')]) => {
    const estate = begin(estateOf([access('ca', { grantMfa: 'yes', ...properties }, targets)], { groups: [people] }));
    return apps.filter((app) => mayAccess(estate, app) === 'mfaDemanded');
  };
  expect([at({}), at({}, []), at({ policyState: 'reportOnly' }), at({ policyState: 'off' })]).toEqual([
    apps,
    [],
    [],
    [],
  ]);
  expect([
    at({ cloudApps: 'intune' }),
    at({ excludedApp: 'intune' }),
    at({ cloudApps: 'intune', excludedApp: 'intune' }),
  ]).toEqual([['intune'], ['exchangeOnline', 'sharePointOnline'], []]);
  const all = begin(estateOf([mfaOnly], { groups: [people] }));
  const without = play(all, { kind: 'exclude', deliverable: deliverable('mfa'), target: to('people') });
  expect([mayAccess(all), mayAccess(without)]).toEqual(['mfaDemanded', 'granted']);
  expect(why(without, asked)).toEqual(['access-policy-scope']);
  const gone = play(all, { kind: 'deleteDeliverable', deliverable: deliverable('mfa') });
  expect(mayAccess(gone)).toBe('granted');
});

test('access-policy-to-users: devices cannot be assigned', () => {
  const estate = begin(estateOf([access('ca', { grantMfa: 'yes' }, [to('machines')])], { groups: [people, machines] }));
  const assign = (target: ReturnType<typeof to>) =>
    refusal(estate, { kind: 'deliver', deliverable: deliverable('ca'), to: target })?.kind;
  expect(mayAccess(estate)).toBe('granted');
  expect([assign('allDevices'), assign('allUsers'), assign(to('people'))]).toEqual([
    'accessPolicyNeedsUsers',
    undefined,
    undefined,
  ]);
});

test('access-needs-p1: without the licences no policy works', () => {
  const estate = begin(estateOf([mfaOnly]));
  const without = play(estate, { kind: 'configure', setting: 'entraIdP1', to: 'no' });
  expect([mayAccess(estate), mayAccess(without)]).toEqual(['mfaDemanded', 'granted']);
  expect(why(without, asked)).toEqual(['access-needs-p1']);
});

test('a device loses access when it checks in with what it lacks', () => {
  const estate = begin(estateOf([compliantOnly, policy('p', { requireFirewall: 'required' })]));
  const broken = play(estate, change('firewall', 'off'));
  expect([mayAccess(estate), mayAccess(broken), mayAccess(play(broken, download('PC')))]).toEqual([
    'granted',
    'granted',
    'blockedNotCompliant',
  ]);
  expect(refusal(broken, { kind: 'checkCompliance', device: device('PC') })).toBeUndefined();
});
