import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import {
  type Command,
  type SettingName,
  type SiteVersion,
  siteVersions,
  type Workload,
} from '../../../../../src/lib/simulator/model.ts';
import { siteFeatures } from '../../../../../src/lib/simulator/rules/site/words.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, group, move, pc, play, refusal, rulesOf, seed, site, value } from '../../estates.ts';

const on = (version: SiteVersion, over: Parameters<typeof site>[1] = {}) =>
  start(site([pc('PC')], { version, ...over }), seed);
const before = (version: SiteVersion) => siteVersions[siteVersions.indexOf(version) - 1];
const set = (setting: SettingName, to: string): Command => ({ kind: 'configure', setting, to });

describe('features-by-version: a feature is there from its version on, and not one before', () => {
  test.each(namesOf(siteFeatures))('%s', (feature) => {
    const since = siteFeatures[feature];
    const earlier = before(since);
    const asked = { ask: 'siteHas', feature } as const;
    expect(value(on(since), asked)).toBe(true);
    expect(value(on('2603'), asked)).toBe(true);
    if (earlier) expect(value(on(earlier), asked)).toBe(false);
    expect(rulesOf(on(since), asked)).toEqual(['features-by-version', 'features-by-version']);
  });

  describe('workloads-by-version: a workload can be moved from its version on', () => {
    test.each<[Workload, SiteVersion]>([
      ['endpointProtection', '1802'],
      ['deviceConfiguration', '1806'],
      ['officeClickToRunApps', '1806'],
      ['clientApps', '1806'],
    ])('%s can be moved from %s on', (workload, since) => {
      const earlier = before(since) ?? since;
      expect(refusal(on(since), move(workload, 'intune'))).toBeUndefined();
      expect(refusal(on(earlier), move(workload, 'intune'))).toEqual({
        kind: 'workloadNotInVersion',
        workload,
        version: earlier,
        since,
      });
    });
  });

  test.each<Workload>(['compliancePolicies', 'windowsUpdatePolicies', 'resourceAccessPolicies'])(
    '%s can be moved on the first version of all',
    (workload) => expect(refusal(on('1710'), move(workload, 'intune'))).toBeUndefined(),
  );
});

test('client-apps-pre-release: without consent the slider waits for 2002, others do not', () => {
  const off = { settings: { preReleaseFeatures: 'off' } } as const;
  expect(refusal(on('1910', off), move('clientApps', 'intune'))).toEqual({
    kind: 'preReleaseOff',
    workload: 'clientApps',
  });
  expect(refusal(on('1910', off), move('officeClickToRunApps', 'intune'))).toBeUndefined();
  expect(refusal(on('1910'), move('clientApps', 'intune'))).toBeUndefined();
  expect(refusal(on('2002', off), move('clientApps', 'intune'))).toBeUndefined();
});

describe('settings-by-version: a value of a setting needs its version', () => {
  test.each<[SettingName, string, SiteVersion, 'added' | 'removed', object]>([
    ['userPortal', 'companyPortal', '2006', 'added', {}],
    ['managementPoint', 'enhancedHttp', '1806', 'added', { managementPoint: 'https' }],
    ['managementPoint', 'http', '2403', 'removed', {}],
    ['certificateRegistrationPoint', 'installed', '2207', 'removed', {}],
  ])('%s can be %s with the right version: %s, %s', (setting, to, since, how, settings) => {
    const earlier = before(since) ?? since;
    const [refused, allowed] = how === 'added' ? [earlier, since] : [since, earlier];
    expect(refusal(on(allowed, { settings }), set(setting, to))).toBeUndefined();
    expect(refusal(on(refused, { settings }), set(setting, to))).toEqual({
      kind: 'settingNotInVersion',
      setting,
      to,
      version: refused,
      since,
      how,
    });
  });
});

test('several-hierarchies: before 1806 a tenant takes one hierarchy, which keeps a second from co-management only', () => {
  const shared = { autoEnrolment: { kind: 'none' }, settings: { hierarchiesOnTenant: 'several' } } as const;
  const enable: Command = { kind: 'setAutoEnrolment', to: 'all' };
  expect(refusal(on('1802', shared), enable)).toEqual({ kind: 'oneHierarchyOnly', version: '1802' });
  expect(refusal(on('1806', shared), enable)).toBeUndefined();
  expect(refusal(on('1802', { autoEnrolment: { kind: 'none' } }), enable)).toBeUndefined();
  const enabled = on('1802', { settings: shared.settings });
  expect(refusal(enabled, { kind: 'setAutoEnrolment', to: 'none' })).toBeUndefined();
});

test('resource-access-gone: from 2403 on a resource access profile cannot be deployed', () => {
  const wifi = branded<DeliverableId>('wifi');
  const over = {
    collections: [group('pilot', ['PC'])],
    deliverables: [{ id: wifi, name: 'Office Wi-Fi', kind: 'configMgrResourceProfile' }],
  } as const;
  const deploy: Command = { kind: 'deliver', deliverable: wifi, to: collection('pilot') };
  expect(refusal(on('2403', over), deploy)).toEqual({ kind: 'resourceAccessGone', deliverable: wifi, version: '2403' });
  expect(refusal(on('2309', over), deploy)).toBeUndefined();
  expect(play(on('2309', over), deploy).deliverables[0]?.to).toEqual(['pilot']);
});
