import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import {
  type Command,
  type EstateSpec,
  type SiteVersion,
  siteVersions,
} from '../../../../../src/lib/simulator/model.ts';
import { upgradesFrom } from '../../../../../src/lib/simulator/rules/site/words.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, group, move, pc, play, refusal, rulesOf, seed, site, value } from '../../estates.ts';

const wifi = branded<DeliverableId>('wifi');
const profile = {
  collections: [group('sales', ['PC'])],
  deliverables: [
    { id: wifi, name: 'Office Wi-Fi', kind: 'configMgrResourceProfile', to: [collection('sales')] },
  ] as NonNullable<EstateSpec['deliverables']>,
};
/** Not co-managed, so that the slider has no say, unless a test wants it. */
const on = (version: SiteVersion, over: Parameters<typeof site>[1] = {}) =>
  start(site([pc('PC')], { version, autoEnrolment: { kind: 'none' }, ...over }), seed);
const upgrade = (to: SiteVersion): Command => ({ kind: 'upgradeSite', to });
const check = (estate: Estate, to: SiteVersion) => value(estate, { ask: 'upgradeCheck', to });
const drop: Command = { kind: 'deleteDeliverable', deliverable: wifi };

test.each(siteVersions.slice(1))(
  'upgrade-path: %s is installed from its oldest version on, and not from the one before',
  (to) => {
    const from = upgradesFrom[to];
    const tooOld = siteVersions[siteVersions.indexOf(from) - 1];
    expect(check(on(from), to)).toBe('ready');
    expect(play(on(from), upgrade(to)).site.version).toBe(to);
    if (!tooOld) return;
    expect(check(on(tooOld), to)).toBe('versionTooOld');
    expect(refusal(on(tooOld), upgrade(to))).toEqual({
      kind: 'upgradeBlocked',
      version: tooOld,
      to,
      by: 'versionTooOld',
    });
  },
);

test('upgrade-path: there is no way back, and none to the same version', () => {
  expect(refusal(on('2403'), upgrade('2309'))).toEqual({ kind: 'notNewer', version: '2403', to: '2309' });
  expect(refusal(on('2403'), upgrade('2403'))).toEqual({ kind: 'notNewer', version: '2403', to: '2403' });
  expect([check(on('2403'), '2309'), check(on('2403'), '2403')]).toEqual(['installed', 'installed']);
  expect(rulesOf(on('2403'), { ask: 'upgradeCheck', to: '2403' })).toContain('upgrade-path');
});

test('updates-need-connection: with the service connection point offline there is no update to install', () => {
  const offline = on('2309', { settings: { serviceConnectionPoint: 'offline' } });
  expect(refusal(offline, upgrade('2403'))).toMatchObject({ kind: 'upgradeBlocked', by: 'updateNotFound' });
  const online = play(offline, { kind: 'configure', setting: 'serviceConnectionPoint', to: 'online' });
  expect(check(online, '2403')).toBe('ready');
});

test('upgrade-blocked-by-resource-access: a profile, the role for its certificates and the slider each block it', () => {
  const co = { autoEnrolment: { kind: 'all' } } as const;
  const blocked = on('2309', { ...profile, ...co, settings: { certificateRegistrationPoint: 'installed' } });
  const steps: readonly [string, Command][] = [
    ['resourceProfiles', drop],
    ['certificateRegistrationPoint', { kind: 'configure', setting: 'certificateRegistrationPoint', to: 'none' }],
    ['resourceAccessSlider', move('resourceAccessPolicies', 'intune')],
  ];
  const cleared = steps.reduce((estate, [by, cure]) => {
    expect(check(estate, '2403')).toBe(by);
    expect(refusal(estate, upgrade('2403'))).toEqual({ kind: 'upgradeBlocked', version: '2309', to: '2403', by });
    return play(estate, cure);
  }, blocked);
  expect(check(cleared, '2403')).toBe('ready');
  expect(play(cleared, upgrade('2403')).site.version).toBe('2403');
});

test('upgrade-blocked-by-resource-access: a deployment that is withdrawn leaves its profile, which still blocks', () => {
  const withdrawn = play(on('2309', profile), { kind: 'withdraw', deliverable: wifi, from: collection('sales') });
  expect(check(withdrawn, '2403')).toBe('resourceProfiles');
  expect(ask(withdrawn, { ask: 'upgradeCheck', to: '2403' }).because.at(-1)).toMatchObject({
    fact: { kind: 'upgradeFinds', profile: wifi },
    rule: 'upgrade-blocked-by-resource-access',
  });
});

test('upgrade-blocked-by-resource-access: Pilot Intune does not clear the slider, Device configuration at Intune does', () => {
  const co = on('2309', { autoEnrolment: { kind: 'all' }, collections: [group('sales', ['PC'])] });
  expect(check(play(co, move('resourceAccessPolicies', 'pilotIntune', 'sales')), '2403')).toBe('resourceAccessSlider');
  expect(check(play(co, move('deviceConfiguration', 'intune')), '2403')).toBe('ready');
});

test('upgrade-blocked-by-classic-cmg: a classic gateway blocks it, one on a scale set does not', () => {
  expect(check(on('2309', { settings: { cmg: 'classic' } }), '2403')).toBe('classicCmg');
  expect(check(on('2309', { settings: { cmg: 'running' } }), '2403')).toBe('ready');
  expect(check(on('2207', { settings: { cmg: 'classic' } }), '2309')).toBe('ready');
});

describe('upgrade-blocked-by-plain-http: plain HTTP blocks it, nothing else does', () => {
  test.each<['http' | 'https' | 'enhancedHttp', string]>([
    ['http', 'plainHttp'],
    ['https', 'ready'],
    ['enhancedHttp', 'ready'],
  ])('with %s the check says %s', (managementPoint, says) => {
    expect(check(on('2309', { settings: { managementPoint } }), '2403')).toBe(says);
  });
});

describe('upgrade-warnings: earlier updates warn and go on', () => {
  test.each<[SiteVersion, SiteVersion, Parameters<typeof site>[1], string]>([
    ['2107', '2203', profile, 'warnsResourceProfiles'],
    ['2107', '2207', profile, 'warnsResourceProfiles'],
    ['2107', '2111', profile, 'ready'],
    ['2207', '2211', { autoEnrolment: { kind: 'all' } }, 'warnsResourceAccessSlider'],
    ['2203', '2207', { autoEnrolment: { kind: 'all' } }, 'ready'],
    ['2010', '2103', { settings: { managementPoint: 'http' } }, 'warnsPlainHttp'],
    ['2006', '2010', { settings: { managementPoint: 'http' } }, 'ready'],
  ])('from %s to %s with %j the check says %4$s and lets the update through', (from, to, over, says) => {
    const estate = on(from, over);
    expect(check(estate, to)).toBe(says);
    expect(play(estate, upgrade(to)).site.version).toBe(to);
  });
});

test('once a site is past 2403 nothing of this is asked again', () => {
  const estate = on('2403', { settings: { managementPoint: 'http', cmg: 'classic' } });
  expect(check(estate, '2409')).toBe('ready');
});

test('the causes of a check name what it found, and what an administrator could do', () => {
  const estate = on('2309', { settings: { managementPoint: 'http' } });
  const { because, changes } = ask(estate, { ask: 'upgradeCheck', to: '2403' });
  expect(because.map(({ fact }) => fact.kind)).toEqual(['siteVersionIs', 'configuredAs', 'upgradeFinds']);
  expect(changes.map((change) => [change.do, change.then])).toEqual([
    [{ kind: 'configure', setting: 'managementPoint', to: 'enhancedHttp' }, 'ready'],
  ]);
});
