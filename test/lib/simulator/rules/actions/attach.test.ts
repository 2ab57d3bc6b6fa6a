import { describe, expect, test } from 'vitest';
import type { DeviceSpec, EstateSpec, UserSpec } from '../../../../../src/lib/simulator/model.ts';
import {
  type AttachAction,
  attachActions,
  coexistenceParts,
} from '../../../../../src/lib/simulator/rules/actions/lists.ts';
import type { IntuneRole } from '../../../../../src/lib/simulator/rules/actions/words.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, move, pc, play, refusal, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { asks, attach, change, configure, mayAct, operatedBy, stateOf } from './remote.ts';

const attached = { settings: { tenantAttach: 'allDevices' } } as const;
const uploaded = (estate: Estate, id = 'PC') => asks(estate, id, { ask: 'uploaded' });
function estateOf(over: Parameters<typeof site>[1] = attached, pcOver: Partial<DeviceSpec> = {}): Estate {
  return start(site([pc('PC', pcOver)], over), seed);
}

describe('tenant-attach-prerequisites: version, cloud and role', () => {
  const on = configure('tenantAttach', 'allDevices');
  test.each([
    ['1910', 'public', 'attachSiteTooOld'],
    ['2002', 'public', undefined],
    ['2103', 'usGovernment', 'attachSiteTooOld'],
    ['2107', 'usGovernment', undefined],
    ['2509', 'china', 'attachCloudUnsupported'],
  ] as const)('%s, %s', (version, azureEnvironment, kind) => {
    expect(refusal(estateOf({ version, settings: { azureEnvironment } }), on)?.kind).toBe(kind);
  });
  test('a Global Administrator switches it on', () => {
    expect(refusal(estateOf(operatedBy({})), on)).toEqual({ kind: 'attachRoleMissing', needs: 'globalAdministrator' });
    expect(refusal(estateOf(operatedBy({ entraRole: 'globalAdministrator' })), on)).toBeUndefined();
  });
  test('an estate of an old site uploads nothing', () => {
    expect(uploaded(estateOf({ version: '1910', ...attached }))).toBe(false);
  });
});

describe('tenant-attach-upload', () => {
  test('tenant-attach-upload: sent at the quarter of an hour, listed ten minutes later', () => {
    const on = play(estateOf({}), wait(1), configure('tenantAttach', 'allDevices'));
    expect([0, 23, 24].map((minutes) => uploaded(minutes === 0 ? on : play(on, wait(minutes))))).toEqual([
      false,
      false,
      true,
    ]);
    expect(uploaded(play(estateOf({}), wait(600)))).toBe(false);
    expect(value(play(on, wait(24)), { ask: 'uploadedDevices' })).toBe(1);
  });
  test('one collection, which has to be chosen first', () => {
    const spec = site([pc('IN'), pc('OUT')], { collections: [group('up', ['IN'])] });
    const to = configure('tenantAttach', 'collection');
    const choose = { kind: 'setUploadCollection', collection: collection('up') } as const;
    expect(refusal(start(spec, seed), to)?.kind).toBe('uploadCollectionMissing');
    expect(refusal(start(spec, seed), { ...choose, collection: collection('none') })?.kind).toBe('collectionUnknown');
    const on = play(start(spec, seed), choose, to, wait(30));
    expect([uploaded(on, 'IN'), uploaded(on, 'OUT')]).toEqual([true, false]);
    expect(refusal(on, choose)?.kind).toBe('alreadySo');
    const changed = play(
      on,
      { kind: 'addMember', collection: collection('up'), device: device('OUT') },
      { kind: 'removeMember', collection: collection('up'), device: device('IN') },
    );
    expect([uploaded(changed, 'IN'), uploaded(changed, 'OUT')]).toEqual([true, false]);
    const moved = play(changed, wait(30));
    expect([uploaded(moved, 'IN'), uploaded(moved, 'OUT')]).toEqual([false, true]);
    const reader = start({ ...spec, ...operatedBy({ configMgrRole: 'readOnlyAnalyst' }) }, seed);
    expect(refusal(reader, choose)).toEqual({ kind: 'attachRoleMissing', needs: 'fullAdministrator' });
  });
});

test('tenant-attach-independent: servers and devices that are not enrolled are listed, devices without a client are not', () => {
  const server = pc('SERVER', { windows: 'Windows Server 2025', join: 'domainJoined', enrolled: false });
  const estate = start(
    site([server, pc('PC'), pc('CLOUD', { client: false })], { ...attached, autoEnrolment: { kind: 'none' } }),
    seed,
  );
  expect(['SERVER', 'PC', 'CLOUD'].map((id) => uploaded(estate, id))).toEqual([true, true, false]);
  expect(mayAct(estate, 'SERVER', 'syncMachinePolicy')).toBe('allowed');
  const alone = play(start(site([pc('PC')]), seed), move('clientApps', 'intune'), wait(60));
  expect([uploaded(alone), asks(alone, 'PC', { ask: 'coManaged' })]).toEqual([false, true]);
});

test('tenant-attach-leaves-out: a distribution point that shares its PKI certificate', () => {
  const shared = estateOf(attached, { is: { distributionPoint: 'sharesItsCertificate' } });
  expect([uploaded(shared), uploaded(estateOf())]).toEqual([false, true]);
  expect(uploaded(play(shared, change('PC', 'distributionPoint', 'no'), wait(30)))).toBe(true);
  expect(uploaded(play(estateOf(), change('PC', 'distributionPoint', 'sharesItsCertificate'), wait(30)))).toBe(false);
  expect(rulesOf(shared, { ask: 'uploaded', device: device('PC') })).toContain('tenant-attach-leaves-out');
});

test('tenant-attach-offboarding: two hours until it is gone and can be attached again', () => {
  const off = play(estateOf(), wait(5), configure('tenantAttach', 'off'));
  expect([uploaded(off), uploaded(play(off, wait(119))), uploaded(play(off, wait(120)))]).toEqual([true, true, false]);
  const on = configure('tenantAttach', 'allDevices');
  expect(refusal(play(off, wait(119)), on)).toEqual({ kind: 'offboardingRuns', until: 725 });
  expect(uploaded(play(off, wait(120), on, wait(30)))).toBe(true);
  const may = (over: Omit<UserSpec, 'id'>) =>
    refusal(estateOf({ ...attached, ...operatedBy(over) }), configure('tenantAttach', 'off'));
  expect(may({ configMgrRole: 'none', intuneRole: 'helpDeskOperator' })?.kind).toBe('attachRoleMissing');
  expect(may({ configMgrRole: 'none', intuneRole: 'customOffboarding' })).toBeUndefined();
  expect(may({})).toBeUndefined();
});

test('managed-by-column: ConfigMgr for uploaded devices, Intune or co-managed for enrolled ones', () => {
  const spec = site(
    [pc('BOTH'), pc('CLOUD', { client: false }), pc('SITE', { enrolled: false, windows: 'Windows 10 1703' })],
    attached,
  );
  const shown = (at: Estate) => ['BOTH', 'CLOUD', 'SITE'].map((id) => asks(at, id, { ask: 'managedBy' }));
  expect(shown(start(spec, seed))).toEqual(['coManaged', 'intune', 'configMgr']);
  expect(shown(start({ ...spec, settings: {} }, seed))).toEqual(['coManaged', 'intune', 'notListed']);
});

describe('attach-action-path', () => {
  test('attach-action-path: through the site, to uploaded devices, enrolled or not', () => {
    const spec = site([pc('PC', { pollsAt: 30 })], { ...attached, autoEnrolment: { kind: 'none' } });
    const asked = play(start(spec, seed), attach('PC'));
    expect([
      stateOf(asked, 'PC', 'syncMachinePolicy'),
      stateOf(play(asked, wait(1)), 'PC', 'syncMachinePolicy'),
    ]).toEqual(['pending', 'done']);
    expect(play(asked, wait(1)).device(device('PC'))?.lastPolicy).toBe(601);
    const other = play(start(spec, seed), attach('PC', 'appEvaluation'), wait(1));
    expect([stateOf(other, 'PC', 'appEvaluation'), other.device(device('PC'))?.lastPolicy]).toEqual(['done', 570]);
    expect(refusal(start({ ...spec, settings: {} }, seed), attach('PC'))).toMatchObject({ verdict: 'notUploaded' });
  });
  test('a client out of reach does it when it next asks for policy', () => {
    const away = play(estateOf(), change('PC', 'online', 'no'), attach('PC', 'cmPivot'), wait(200));
    expect(stateOf(away, 'PC', 'cmPivot')).toBe('pending');
    expect(stateOf(play(away, change('PC', 'online', 'yes'), wait(60)), 'PC', 'cmPivot')).toBe('done');
  });
});

const discovered = { synced: 'yes', discovered: 'yes' } as const;
test('attach-action-permission: account, permission in Intune and rights in Configuration Manager, all three', () => {
  const may = (over: Omit<UserSpec, 'id'>, action: AttachAction = 'cmPivot') =>
    mayAct(estateOf({ ...attached, ...operatedBy({ ...discovered, ...over }) }), 'PC', action);
  for (const intuneRole of ['helpDeskOperator', 'schoolAdministrator', 'endpointSecurityManager'] as const)
    expect(may({ intuneRole })).toBe('allowed');
  for (const intuneRole of ['none', 'applicationManager', 'customDelete'] as const)
    expect(may({ intuneRole }, 'applicationAction')).toBe('noPermission');
  const intuneRole = 'helpDeskOperator';
  expect(may({ intuneRole, discovered: 'no' })).toBe('userNotDiscovered');
  expect(may({ intuneRole, synced: 'no' })).toBe('userNotDiscovered');
  expect(may({ intuneRole, configMgrRole: 'none' })).toBe('noConfigMgrRights');
});

test('attach-action-mfa: a stronger authentication level makes actions fail with 403', () => {
  for (const level of ['certificate', 'windowsHello'] as const) {
    const failed = play(
      estateOf({ settings: { ...attached.settings, smsProviderAuthentication: level } }),
      attach('PC'),
    );
    expect([
      stateOf(failed, 'PC', 'syncMachinePolicy'),
      asks(failed, 'PC', { ask: 'actionError', action: 'syncMachinePolicy' }),
    ]).toEqual(['failed', '403']);
    const cured = play(failed, configure('smsProviderAuthentication', 'windows'), attach('PC'), wait(1));
    expect(stateOf(cured, 'PC', 'syncMachinePolicy')).toBe('done');
  }
  const reader = estateOf(operatedBy({ configMgrRole: 'none' }));
  expect(refusal(reader, configure('smsProviderAuthentication', 'certificate'))?.kind).toBe('attachRoleMissing');
});

test('attach-action-administration-service: without it nothing arrives', () => {
  const failed = play(estateOf({ settings: { ...attached.settings, administrationService: 'stopped' } }), attach('PC'));
  expect(asks(failed, 'PC', { ask: 'actionError', action: 'syncMachinePolicy' })).toBe('administrationServiceStopped');
  const cured = play(failed, configure('administrationService', 'running'), attach('PC'), wait(1));
  expect(asks(cured, 'PC', { ask: 'actionError', action: 'syncMachinePolicy' })).toBe('none');
});

describe('intune-rbac-two-switches', () => {
  const box = configure('enforceConfigMgrRbac', 'no');
  const toggle = configure('useIntuneRbac', 'on');
  const who = (at: Estate) => value(at, { ask: 'attachRbac' });
  test('intune-rbac-two-switches: both, ten minutes, and a site of 2207', () => {
    expect(who(play(estateOf(), box))).toBe('configMgrAndIntune');
    expect(who(play(estateOf(), toggle, wait(20)))).toBe('configMgrAndIntune');
    const both = play(estateOf(), wait(1), box, toggle);
    expect([who(play(both, wait(9))), who(play(both, wait(10)))]).toEqual(['configMgrAndIntune', 'intune']);
    expect(refusal(estateOf({ ...attached, version: '2203' }), box)).toEqual({
      kind: 'attachSiteTooOld',
      needs: '2207',
      version: '2203',
    });
    expect(refusal(estateOf(operatedBy({ intuneRole: 'helpDeskOperator' })), toggle)).toEqual({
      kind: 'attachRoleMissing',
      needs: 'rolesUpdate',
    });
  });
  test('a condition that is watched sees the roles begin to count', () => {
    const cloudOnly = operatedBy({ intuneRole: 'intuneAdministrator', synced: 'no', discovered: 'no' });
    const spec = site([pc('PC')], { ...attached, ...cloudOnly });
    const condition = { within: 'allDevices', every: { ask: 'mayAct', action: 'cmPivot' }, is: 'allowed' } as const;
    const on = play(start(spec, seed, { watch: [condition] }), wait(1), box, toggle, wait(20));
    expect(on.watched[0]?.rows.map(({ at, holding }) => [at, holding])).toEqual([
      [600, 0],
      [611, 1],
    ]);
  });
  const roles: readonly IntuneRole[] = [
    'helpDeskOperator',
    'schoolAdministrator',
    'endpointSecurityManager',
    'applicationManager',
    'policyAndProfileManager',
    'readOnlyOperator',
  ];
  const allowed: { readonly [A in AttachAction]: string } = {
    syncMachinePolicy: 'yyynnn',
    syncUserPolicy: 'yyynnn',
    appEvaluation: 'yyynnn',
    cmPivot: 'yyynnn',
    runScript: 'yynnnn',
    applicationAction: 'yynynn',
    timeline: 'yyyyyy',
    resourceExplorer: 'yyyyyy',
    bitLockerRecoveryKeys: 'ynynnn',
    softwareUpdatesPage: 'yyyyny',
  };
  test.each(attachActions)('the permissions of cloud attached devices: %s', (action) => {
    const spec = (intuneRole: IntuneRole): EstateSpec =>
      site([pc('PC')], {
        settings: { ...attached.settings, enforceConfigMgrRbac: 'no', useIntuneRbac: 'on' },
        ...operatedBy({ intuneRole, synced: 'no', discovered: 'no', configMgrRole: 'none' }),
      });
    const may = roles.map((role) => (mayAct(start(spec(role), seed), 'PC', action) === 'allowed' ? 'y' : 'n'));
    expect(may.join('')).toBe(allowed[action]);
  });
});

describe('coexistence', () => {
  const other = { is: { otherMdm: 'yes' }, enrolled: false } as const;
  const part = (at: Estate, one: (typeof coexistenceParts)[number]) =>
    asks(at, 'PC', { ask: 'coexistence', part: one });
  test('coexistence-switches-off: seven parts off, the rest read-only, and all on without the other service', () => {
    const there = estateOf({}, other);
    const off = [
      'resourceAccess',
      'applications',
      'softwareUpdates',
      'endpointProtection',
      'compliancePolicy',
      'deviceConfiguration',
      'officeClickToRun',
    ];
    const readOnly = [
      'hardwareInventory',
      'softwareInventory',
      'assetIntelligence',
      'softwareMetering',
      'powerManagementReporting',
    ];
    expect(coexistenceParts.filter((one) => part(there, one) === 'off')).toEqual(off);
    expect(coexistenceParts.filter((one) => part(there, one) === 'readOnly')).toEqual(readOnly);
    const gone = play(there, change('PC', 'otherMdm', 'no'));
    expect(coexistenceParts.filter((one) => part(gone, one) !== 'on')).toEqual([]);
    expect(part(estateOf({}, { ...other, client: false }), 'applications')).toBe('noClient');
  });
  test.each([
    [{}, 'coexistence'],
    [{ join: 'entraJoined' }, 'coexistence'],
    [{ join: 'domainJoined' }, 'notSupported'],
    [{ windows: 'Windows 10 1703' }, 'notSupported'],
    [{ is: { otherMdm: 'yes', ownership: 'personal' } }, 'notSupported'],
    [{ is: {} }, 'none'],
    [{ client: false }, 'none'],
  ] as const)('coexistence-requirements: %o is %s', (over, expected) => {
    expect(asks(estateOf({}, { ...other, ...over }), 'PC', { ask: 'coexistenceState' })).toBe(expected);
  });
});
