import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId } from '../../../../../src/lib/brand.ts';
import type { DeliverableSpec, EstateSpec } from '../../../../../src/lib/simulator/model.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, download, group, move, pc, play, seed, site, value, wait } from '../../estates.ts';
import { ada, client, isEnrolled, older, one, said, times, user } from './clients.ts';

const id = device('PC');
const others = branded<GroupId>('others');

function factsOf(estate: Estate, question: 'enrolmentError' | 'syncError'): readonly unknown[] {
  return ask(estate, { ask: question, device: id }).because.map(({ fact }) => fact);
}

test('enrolment-retries: a client that may enrol no more lets its next attempt be', () => {
  const tried = play(one({ faults: ['enrolmentHttpFails'] }), move('clientApps', 'intune'), wait(35));
  const none = play(tried, { kind: 'setMdmUserScope', to: 'none' }, wait(20));
  expect(times(play(tried, wait(20)), 'enrolmentFailed')).toEqual([630, 645]);
  expect([times(none, 'enrolmentFailed'), said(none, 'enrolmentError')]).toEqual([[630], 'none']);
});

test('enrolment-retries: each round has three attempts, also the one after a day and after the hand-over', () => {
  const failing = one({ faults: ['enrolmentHttpFails'] });
  expect(times(play(failing, wait(1440)), 'enrolmentFailed')).toEqual([2010, 2025, 2040]);
  const tried = play(failing, move('clientApps', 'intune'), wait(60 + 1440 + 30));
  expect(times(tried, 'enrolmentFailed')).toEqual([630, 645, 660, 2100, 2115, 2130]);
});

test('user-token-waits: a client that has not heard of co-management waits for nobody', () => {
  const nobody = one({ ...older, is: { signedIn: 'no' } }, { autoEnrolment: { kind: 'none' } });
  const enabled = play(nobody, { kind: 'setAutoEnrolment', to: 'all' });
  expect([enabled, play(enabled, wait(30))].map((at) => said(at, 'enrolmentStage'))).toEqual([
    'eligible',
    'pendingUserSignIn',
  ]);
});

test('transient-errors-pass: the attempt that succeeds is seen in its minute and leaves no error', () => {
  const spec = site([client('PC', { faults: ['tooLittleMemory'] })]);
  const enrolled = { some: { ask: 'mdmEnrolled' }, within: 'allDevices', is: true } as const;
  const estate = play(start(spec, seed, { watch: [enrolled] }), wait(120));
  const at = times(estate, 'deviceEnrolled');
  expect(at).toHaveLength(1);
  expect(estate.watched[0]?.rows.slice(1).map((row) => row.at)).toEqual(at);
  expect([said(estate, 'enrolmentError'), said(estate, 'enrolmentStage')]).toEqual(['none', 'enrolled']);
});

test('transient-errors-pass: what passes takes nothing with it that stays', () => {
  const both = play(one({ faults: ['internetTimesOut', 'enrolmentHttpFails'] }), wait(120));
  expect([said(both, 'enrolmentError'), isEnrolled(both)]).toEqual(['0x801901AD', false]);
});

test('primary-user-signs-in: a device that enrols again has no user before its next sync', () => {
  const gone = play(one({ enrolled: true }), { kind: 'unenrol', device: id });
  expect(said(gone, 'primaryUser')).toBe(false);
  const out = play(gone, wait(30));
  expect([isEnrolled(out), said(out, 'primaryUser'), said(play(out, wait(3)), 'primaryUser')]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('enrolment-errors: each kind of failure names what is wrong', () => {
  const tried = (estate: Estate) => factsOf(play(estate, download('PC')), 'enrolmentError');
  test('a fault', () => {
    const broken = { kind: 'broken', device: id, fault: 'proxyBlocks', is: true };
    expect(tried(one({ faults: ['proxyBlocks'] }))).toContainEqual(broken);
  });
  test('a setting', () => {
    const blocked = { kind: 'configuredAs', setting: 'windowsEnrolment', is: 'blocked' };
    expect(tried(one({}, { settings: { windowsEnrolment: 'blocked' } }))).toContainEqual(blocked);
  });
  test('a user', () => {
    const unlicensed = { kind: 'userIs', user: user(), property: 'licence', is: 'none' };
    expect(tried(one(older, ada({ licence: 'none' })))).toContainEqual(unlicensed);
  });
});

function access(name: string, controls: { readonly [control: string]: 'yes' }): DeliverableSpec {
  return { id: branded<DeliverableId>(name), name, kind: 'accessPolicy', with: controls, to: ['allUsers'] };
}

test('sync-needs-no-mfa: Conditional Access is named, and the policy that asks is the one to change', () => {
  const deliverables = [access('hybrid', { grantHybridJoined: 'yes' }), access('mfa', { grantMfa: 'yes' })];
  const failing = play(one({}, { deliverables }), wait(60));
  expect(factsOf(failing, 'syncError')).toContainEqual({ kind: 'mfaAskedAtSync', device: id, by: 'conditionalAccess' });
  const { changes } = ask(failing, { ask: 'syncError', device: id });
  expect(changes.map((way) => way.do)).toContainEqual({
    kind: 'changeDeliverable',
    deliverable: 'mfa',
    property: 'excludedApp',
    to: 'intune',
  });
});

test('sync-needs-no-mfa: a sync that goes on failing is logged once', () => {
  const failing = play(one({}, ada({ mfa: 'enforced' })), wait(60));
  const asked = play(failing, { kind: 'changeDevice', device: id, trait: 'requiredApps', to: 'missing' }, wait(60));
  expect(times(asked, 'mdmSyncFailed')).toEqual([633]);
});

test('enrolment-errors: Windows 10 1703 is an error of clients that have heard the policy and could enrol', () => {
  const old = { windows: 'Windows 10 1703' } as const;
  const enabled = play(one(old, { autoEnrolment: { kind: 'none' } }), { kind: 'setAutoEnrolment', to: 'all' });
  expect([said(enabled, 'enrolmentError'), said(play(enabled, wait(30)), 'enrolmentError')]).toEqual([
    'none',
    '0x80070032',
  ]);
  expect(said(one({ ...old, join: 'domainJoined' }), 'enrolmentError')).toBe('none');
});

test('enrolment-errors: a Windows that is too old shows in the log when the client first reads the policy, once', () => {
  const old = one({ windows: 'Windows 10 1703' }, { autoEnrolment: { kind: 'none' } });
  const enabled = play(old, { kind: 'setAutoEnrolment', to: 'all' }, wait(600));
  expect(times(enabled, 'enrolmentFailed')).toEqual([630]);
});

test('enrolment-spread: a site that was enabled for a pilot spreads nobody when it goes on to all', () => {
  const fleet = {
    count: 2000,
    name: 'PC-{0000}',
    departments: { Sales: 1 },
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
    enrolled: false,
  } as const;
  const around = { policyPoll: 10, collections: [group('pilot', [])] };
  const pilot = { kind: 'pilot', collection: collection('pilot') } as const;
  const spec: EstateSpec = { ...site([pc('PC')], { ...around, autoEnrolment: pilot }), fleet: [fleet] };
  const all = play(start(spec, seed), { kind: 'setAutoEnrolment', to: 'all' }, wait(10));
  expect(value(all, { ask: 'tile', value: 'enrolled' })).toBe(2001);
});

test('default-restriction-only: who believes in groups believes that any block that means the device counts', () => {
  const restriction = (name: string, windowsMdm: 'block' | 'allow', target: GroupId | 'allDevices') =>
    ({
      id: branded<DeliverableId>(name),
      name,
      kind: 'platformRestriction',
      with: { windowsMdm },
      to: [target],
    }) as const;
  const after = (...deliverables: readonly DeliverableSpec[]) => {
    const groups = [{ id: others, name: 'Others', of: 'devices', members: ['OTHER'] }] as const;
    const spec = site([client('PC'), client('OTHER')], { groups, deliverables });
    const estate = play(start(spec, seed, { belief: 'groupRestrictionsApply' }), wait(30));
    return [isEnrolled(estate), isEnrolled(estate, 'OTHER')];
  };
  const allowed = restriction('allowed', 'allow', 'allDevices');
  expect(after(allowed, restriction('blocked', 'block', others))).toEqual([true, false]);
  expect(after(allowed)).toEqual([true, true]);
});

test('corporate-enrolment: who believes in a device limit counts the devices of one user', () => {
  const spec = site([pc('HIS'), client('PC')], { settings: { deviceLimit: '1' } });
  const estate = play(start(spec, seed, { belief: 'personalBlockStopsEnrolment' }), wait(30));
  expect(isEnrolled(estate)).toBe(true);
});

test('monitoring-tiles, graph-values: devices without a client are in no bar, log nothing and are not eligible', () => {
  const estate = start(site([pc('CLOUD', { client: false }), pc('PC')]), seed);
  expect(value(estate, { ask: 'transitioned', workload: 'clientApps' })).toBe(0);
  expect([said(estate, 'handlerLog', 'CLOUD'), said(estate, 'handlerLog')]).toEqual(['nothing', 'deviceToken']);
  const none = one({}, { tenant: { name: 'fabrikam', mdmUserScope: 'none' } });
  expect(said(none, 'comanagementEligibleType')).toBe('ineligible');
});
