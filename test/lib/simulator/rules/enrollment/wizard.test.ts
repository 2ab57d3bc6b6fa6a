import { expect, test } from 'vitest';
import { branded, type UserId } from '../../../../../src/lib/brand.ts';
import {
  type Command,
  type SiteVersion,
  siteVersions,
  type UserSpec,
  workloads,
} from '../../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, move, pc, play, refusal, seed, site, value, wait } from '../../estates.ts';

type Wizard = Omit<Extract<Command, { kind: 'enableCoManagement' }>, 'kind'>;
const wizard = (over: Partial<Wizard> = {}): Command => ({ kind: 'enableCoManagement', autoEnrolment: 'all', ...over });
const operator = branded<UserId>('Olga');

/** A site at which the wizard has not run. */
function before(version: SiteVersion = '2309', olga?: Omit<UserSpec, 'id'>): Estate {
  const spec = site([pc('PC', { enrolled: false }), pc('OTHER', { enrolled: false })], {
    version,
    autoEnrolment: { kind: 'none' },
    collections: [group('pilot', ['PC'])],
    ...(olga ? { operator, users: [{ id: operator, ...olga }] } : {}),
  });
  return start(spec, seed);
}

/** The first version that does not refuse a choice. */
function since(over: Partial<Wizard>): SiteVersion | undefined {
  return siteVersions.find((version) => refusal(before(version), wizard(over)) === undefined);
}

test('wizard-generations: None came with 1906, tenant attach with 2002, the default settings with 2111', () => {
  expect(since({})).toBe('1710');
  expect(since({ autoEnrolment: 'pilot', collection: collection('pilot') })).toBe('1710');
  expect(since({ autoEnrolment: 'none' })).toBe('1906');
  expect(since({ tenantAttach: 'yes' })).toBe('2002');
  expect(since({ autoEnrolment: 'default' })).toBe('2111');
  expect(refusal(before('1902'), wizard({ autoEnrolment: 'none' }))).toEqual({
    kind: 'notOffered',
    choice: 'none',
    since: '1906',
  });
  expect(refusal(before(), wizard({ autoEnrolment: 'pilot' }))).toEqual({ kind: 'collectionMissing' });
  const missing = { autoEnrolment: 'pilot', collection: collection('nowhere') } as const;
  expect(refusal(before(), wizard(missing))).toEqual({ kind: 'collectionUnknown', collection: 'nowhere' });
  const done = play(before(), wizard());
  expect(refusal(done, wizard())).toEqual({ kind: 'alreadySo', command: 'enableCoManagement' });
});

test('wizard-defaults: the default settings enrol everybody and upload all devices, in China without the upload', () => {
  const done = play(before('2603'), wizard({ autoEnrolment: 'default' }));
  expect([done.autoEnrolment, done.settings.tenantAttach]).toEqual([{ kind: 'all' }, 'allDevices']);
  expect(workloads.filter((workload) => done.workloads[workload].kind !== 'configMgr')).toEqual([
    'resourceAccessPolicies',
  ]);
  const china = play(before('2603'), wizard({ autoEnrolment: 'default', environment: 'china' }));
  expect([china.autoEnrolment, china.settings.tenantAttach]).toEqual([{ kind: 'all' }, 'off']);
  expect(play(before('2603'), wizard()).settings.tenantAttach).toBe('off');
});

test('none-enables-nothing: with None the wizard leaves co-management off from 2111 on, and on before', () => {
  const none = wizard({ autoEnrolment: 'none' });
  const older = play(before('2107'), none);
  const newer = play(before('2111'), none);
  expect([older.coManagementOn, newer.coManagementOn]).toEqual([true, false]);
  expect(refusal(older, move('clientApps', 'intune'))).toBeUndefined();
  expect(refusal(newer, move('clientApps', 'intune'))).toEqual({ kind: 'coManagementOff' });
  expect(value(play(older, wait(120)), { ask: 'mdmEnrolled', device: device('PC') })).toBe(false);
});

test('azure-environments: US Government since 1906, China since 2006, and fixed once chosen', () => {
  expect(since({ environment: 'usGovernment' })).toBe('1906');
  expect(since({ environment: 'usGovernment', tenantAttach: 'yes' })).toBe('2107');
  expect(since({ environment: 'china' })).toBe('2006');
  expect(refusal(before('2603'), wizard({ environment: 'china', tenantAttach: 'yes' }))).toEqual({
    kind: 'tenantAttachNotInChina',
  });
  const to = { kind: 'configure', setting: 'azureEnvironment', to: 'public' } as const;
  const china = play(before('2603'), wizard({ environment: 'china' }));
  expect(china.settings.azureEnvironment).toBe('china');
  expect(refusal(china, to)).toEqual({ kind: 'environmentFixed' });
  expect(refusal(before('2603'), { ...to, to: 'china' })).toBeUndefined();
});

test('wizard-sign-in: who signs in needs an Intune licence', () => {
  for (const licence of ['none', 'coManagement'] as const)
    expect(refusal(before('2309', { licence }), wizard())).toEqual({ kind: 'wizardSignInFailed', version: '2309' });
  expect(refusal(before('2309', { licence: 'full' }), wizard())).toBeUndefined();
});

test('tenant-attach-needs-global-administrator: the wizard needs one for tenant attach, and only for that', () => {
  const attach = wizard({ tenantAttach: 'yes' });
  const nobody = before('2309', { entraRole: 'none' });
  expect(refusal(nobody, attach)).toEqual({ kind: 'globalAdministratorNeeded' });
  expect(refusal(nobody, wizard({ autoEnrolment: 'default' }))).toEqual({ kind: 'globalAdministratorNeeded' });
  expect(refusal(nobody, wizard())).toBeUndefined();
  expect(refusal(before('2309', { entraRole: 'globalAdministrator' }), attach)).toBeUndefined();
});

test('wizard-sign-in: what enables co-management asks for the licence, what changes it later does not', () => {
  const everybody: Command = { kind: 'setAutoEnrolment', to: 'all' };
  const olga = { licence: 'none' } as const;
  for (const command of [wizard(), everybody])
    expect(refusal(before('2603', olga), command)).toEqual({ kind: 'wizardSignInFailed', version: '2603' });
  const spec = site([pc('PC')], { operator, users: [{ id: operator, ...olga }], autoEnrolment: { kind: 'all' } });
  expect(refusal(start(spec, seed), { kind: 'setAutoEnrolment', to: 'none' })).toBeUndefined();
});

test('wizard, Properties and sliders are for a Full Administrator with all scopes', () => {
  const commands = [wizard(), { kind: 'setAutoEnrolment', to: 'all' }] as const;
  const wanting = [{ configMgrRole: 'readOnlyAnalyst' }, { configMgrRole: 'none' }, { configMgrScope: 'one' }] as const;
  for (const olga of wanting) {
    for (const command of commands) expect(refusal(before('2309', olga), command)?.kind).toBe('needsFullAdministrator');
    const on = start(site([pc('PC')], { operator, users: [{ id: operator, ...olga }] }), seed);
    expect(refusal(on, move('clientApps', 'intune'))?.kind).toBe('needsFullAdministrator');
  }
  for (const command of commands) expect(refusal(before('2309', {}), command)).toBeUndefined();
});

test('the wizard enables what Properties enable', () => {
  const byWizard = play(before(), wizard({ autoEnrolment: 'pilot', collection: collection('pilot') }), wait(60));
  expect(byWizard.coManagementOn).toBe(true);
  expect(['PC', 'OTHER'].map((id) => value(byWizard, { ask: 'mdmEnrolled', device: device(id) }))).toEqual([
    true,
    false,
  ]);
});
