import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import { namesOf, tableOf } from '../../../../../src/lib/names-of.ts';
import type { Command } from '../../../../../src/lib/simulator/model.ts';
import type { TileValue } from '../../../../../src/lib/simulator/rules/enrollment/words.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, move, pc, play, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { ada, change, client, isEnrolled, older, one, said, times } from './clients.ts';

const signIn: Command = { kind: 'changeDevice', device: device('PC'), trait: 'signedIn', to: 'yes' };
const enrolledAnd = (estate: Estate) => play(estate, wait(60));

test('sync-needs-no-mfa: with the device token the device enrols, and its sync cannot verify the user', () => {
  for (const mfa of ['enabled', 'enforced'] as const) {
    const enrolled = enrolledAnd(one({}, ada({ mfa })));
    expect([isEnrolled(enrolled), said(enrolled, 'syncError'), said(enrolled, 'primaryUser')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(times(enrolled, 'mdmSyncFailed')).toEqual([633]);
    expect(rulesOf(enrolled, { ask: 'primaryUser', device: device('PC') })).toContain('sync-needs-no-mfa');
    const { changes } = ask(enrolled, { ask: 'syncError', device: device('PC') });
    expect(changes.map((way) => way.do)).toContainEqual(change('mfa', 'disabled'));
    expect(changes.map((way) => way.do)).toContainEqual({
      kind: 'configure',
      setting: 'mfaTrustedIps',
      to: 'corporateNetwork',
    });
    const cured = play(enrolled, change('mfa', 'disabled'));
    expect([said(cured, 'syncError'), said(play(cured, wait(15)), 'syncError')]).toEqual([true, false]);
    expect(said(play(cured, wait(15)), 'primaryUser')).toBe(true);
  }
  const plain = enrolledAnd(one());
  expect([said(plain, 'syncError'), said(plain, 'primaryUser')]).toEqual([false, true]);
  const trusted = one({}, { ...ada({ mfa: 'enabled' }), settings: { mfaTrustedIps: 'corporateNetwork' } });
  expect(said(enrolledAnd(trusted), 'syncError')).toBe(false);
  const spared = ask(enrolledAnd(trusted), { ask: 'syncError', device: device('PC') }).because;
  expect(spared.map(({ fact }) => fact.kind)).toContain('configuredAs');
  const byUser = ask(enrolledAnd(one(older, ada({ mfa: 'enabled' }))), { ask: 'syncError', device: device('PC') });
  expect([byUser.value, byUser.because.map(({ fact }) => fact.kind).includes('mfaAskedAtSync')]).toEqual([
    false,
    false,
  ]);
});

test('sync-needs-no-mfa: Conditional Access for Intune does the same, unless Intune is left out', () => {
  const id = branded<DeliverableId>('mfa');
  const all = { id, name: 'MFA', kind: 'accessPolicy', with: { grantMfa: 'yes' }, to: ['allUsers'] } as const;
  const failing = enrolledAnd(one({}, { deliverables: [all] }));
  expect([isEnrolled(failing), said(failing, 'syncError')]).toEqual([true, true]);
  const excluded: Command = { kind: 'changeDeliverable', deliverable: id, property: 'excludedApp', to: 'intune' };
  expect(said(play(failing, excluded, wait(15)), 'syncError')).toBe(false);
});

test('primary-user-signs-in: the first licensed user who signs in, and no other', () => {
  const nobody = enrolledAnd(one({ is: { signedIn: 'no' } }));
  expect([isEnrolled(nobody), said(nobody, 'primaryUser')]).toEqual([true, false]);
  expect(said(play(nobody, signIn), 'primaryUser')).toBe(true);
  for (const licence of ['none', 'coManagement'] as const) {
    const unlicensed = enrolledAnd(one({}, ada({ licence })));
    expect([isEnrolled(unlicensed), said(unlicensed, 'primaryUser')]).toEqual([true, false]);
    expect(said(play(unlicensed, change('licence', 'full')), 'primaryUser')).toBe(true);
  }
  const minutes = [30, 32, 33].map((after) => said(play(one(), wait(after)), 'primaryUser'));
  expect(minutes).toEqual([false, false, true]);
});

const fleet = [
  client('SEVEN', { windows: 'Windows 7' }),
  client('EIGHT', { windows: 'Windows 8.1' }),
  client('OLD', { windows: 'Windows 10 1703' }),
  client('OLD-ENTRA', { windows: 'Windows 10 1703', join: 'entraJoined' }),
  client('NEW'),
  client('NEW-ENTRA', { join: 'entraJoined' }),
  client('RETRY', { faults: ['proxyBlocks'], pollsAt: 59 }),
  client('ALONE', { ...older, is: { signedIn: 'no' } }),
  client('NEXT', { pollsAt: 0 }),
  client('SERVER', { windows: 'Windows Server 2025' }),
  client('BARE', { client: false }),
  client('DOMAIN', { join: 'domainJoined' }),
];
const tilesAt: { readonly [V in TileValue]: number } = {
  windows7And8: 2,
  windows10Before1709: 2,
  windows10From1709: 6,
  eligible: 1,
  scheduled: 0,
  initiated: 1,
  enrolled: 2,
  successHybridJoined: 1,
  successEntraJoined: 1,
  enrollingHybridJoined: 1,
  failureHybridJoined: 1,
  failureEntraJoined: 1,
  pendingUserSignIn: 1,
  // OLD and OLD-ENTRA failed, and could not have enrolled.
  failed: 0,
};

test('monitoring-tiles: each tile counts what it names', () => {
  // All but NEXT have polled; RETRY has just begun anew, since a switch brought news.
  const estate = play(start(site(fleet), seed), wait(31), move('clientApps', 'intune'), wait(28));
  const counted = tableOf(namesOf(tilesAt), (tile) => value(estate, { ask: 'tile', value: tile }));
  expect(counted).toEqual(tilesAt);
});

test('monitoring-tiles: the bar of a workload counts the devices that have gone over, the table their errors', () => {
  const two = start(site([pc('A', { pollsAt: 10 }), pc('B', { pollsAt: 50 })]), seed);
  const moved = play(two, move('clientApps', 'intune'));
  const bar = (estate: Estate) => value(estate, { ask: 'transitioned', workload: 'clientApps' });
  expect([0, 10, 50].map((minutes) => bar(minutes === 0 ? moved : play(moved, wait(minutes))))).toEqual([0, 1, 2]);
  const failing = play(start(site([client('A', { faults: ['proxyBlocks'] }), client('B')]), seed), wait(60));
  const errors = (code: '0xCAA70004' | '0x80180014') => value(failing, { ask: 'errorCount', code });
  expect([errors('0xCAA70004'), errors('0x80180014')]).toEqual([1, 0]);
});

test('deployments-count-policy: clients with policy count, enrolled or not, and only from Windows 10 on', () => {
  const estate = play(start(site(fleet), seed), wait(60));
  const applied = value(estate, { ask: 'policyApplied' });
  const enrolled = value(estate, { ask: 'tile', value: 'enrolled' });
  expect([applied, enrolled]).toEqual([8, 3]);
  expect(value(start(site(fleet, { autoEnrolment: { kind: 'none' } }), seed), { ask: 'policyApplied' })).toBe(0);
});

test('graph-values: managementAgent and comanagementEligibleType', () => {
  const estate = start(site([...fleet, pc('CO'), pc('CLOUD', { client: false })]), seed);
  const type = (id: string) => said(estate, 'comanagementEligibleType', id);
  const agent = (id: string) => said(estate, 'managementAgent', id);
  expect(['CO', 'NEXT', 'DOMAIN', 'OLD', 'SERVER', 'BARE', 'CLOUD'].map(type)).toEqual([
    'comanaged',
    'eligible',
    'eligibleButNotAzureAdJoined',
    'needsOsUpdate',
    'ineligible',
    'ineligible',
    'ineligible',
  ]);
  expect(['CO', 'NEXT', 'CLOUD', 'BARE'].map(agent)).toEqual([
    'configurationManagerClientMdm',
    'configurationManagerClient',
    'mdm',
    'none',
  ]);
});
