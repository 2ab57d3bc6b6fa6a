import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../src/lib/brand.ts';
import type { Command, EstateSpec, SiteVersion } from '../../../src/lib/simulator/model.ts';
import { decide, start } from '../../../src/lib/simulator/simulator.ts';
import { fill } from '../../../src/lib/view/actions.ts';
import { look, where } from '../../../src/lib/view/view.ts';
import type { ConsoleView } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { collection, device, group, pc, play, seed, site } from '../simulator/estates.ts';
import { control, controlsOf, field, given, rowsOf, texts } from './controls.ts';

const user = (name: string) => branded<UserId>(name);
const finance = { name: 'Finance', property: 'department', operator: 'isEqualTo', value: 'Finance' } as const;

function off(version: SiteVersion, over: Partial<EstateSpec> = {}) {
  return start(
    {
      ...site([pc('A', { enrolled: false })], { version, collections: [group('pilot', ['A'])] }),
      autoEnrolment: { kind: 'none' },
      ...over,
    },
    seed,
  );
}
const enablement = (at: ReturnType<typeof off>): ConsoleView => look(at, { kind: 'enablement' });
const inputNames = (view: ConsoleView) => control(view, 'enable-co-management').inputs.map(({ name }) => name);
function values(view: ConsoleView, id: string, name: string): readonly string[] {
  const input = control(view, id).inputs.find((one) => one.name === name);
  return input?.kind === 'choice' ? input.choices.map(({ value }) => value) : [];
}

describe('while co-management is off', () => {
  test('the wizard of the site’s generation is one form', () => {
    const asked = (version: SiteVersion) => {
      const view = enablement(off(version));
      return [
        control(view, 'enable-co-management').label,
        values(view, 'enable-co-management', 'autoEnrolment').join(' '),
        inputNames(view).length,
      ];
    };
    expect(asked('1902')).toEqual(['Co-management Configuration Wizard', 'pilot all', 2]);
    expect(asked('1906')).toEqual(['Co-management Configuration Wizard', 'none pilot all', 3]);
    expect(asked('2107')).toEqual(['Cloud Attach Configuration Wizard', 'none pilot all', 4]);
    expect(asked('2603')).toEqual(['Cloud Attach Configuration Wizard', 'default none pilot all', 4]);
  });
  test.each<Command>([
    { kind: 'enableCoManagement', autoEnrolment: 'pilot', collection: collection('pilot') },
    { kind: 'enableCoManagement', autoEnrolment: 'all', environment: 'usGovernment', tenantAttach: 'yes' },
    { kind: 'enableCoManagement', autoEnrolment: 'default' },
  ])('it makes just this: %j', (command) => {
    expect(given(off('2603'), command)?.makes).toEqual(command);
  });
  test('what stops it is said before anything is filled in: licence, role and scope', () => {
    const bound = (own: EstateSpec['users']) =>
      control(enablement(off('2603', { users: own ?? [], operator: user('clerk') })), 'enable-co-management')
        .disabledBecause?.kind;
    expect(bound([{ id: user('clerk') }])).toBeUndefined();
    expect(bound([{ id: user('clerk'), licence: 'none' }])).toBe('wizardSignInFailed');
    expect(bound([{ id: user('clerk'), configMgrScope: 'one' }])).toBe('needsFullAdministrator');
  });
  test('what a choice alone would cure does not disable it', () => {
    const view = enablement(
      off('2603', { users: [{ id: user('clerk'), entraRole: 'none' }], operator: user('clerk') }),
    );
    expect(control(view, 'enable-co-management').disabledBecause).toBeUndefined();
  });
  test('it is gone once co-management is on', () => {
    const on = play(off('2603'), { kind: 'enableCoManagement', autoEnrolment: 'all' });
    expect(controlsOf(enablement(on)).map(({ id }) => id)).not.toContain('enable-co-management');
    expect(field(enablement(on), 'Co-management').text).toBe('Enabled');
  });
});

describe('the properties of Cloud Attach', () => {
  const both = [{ id: user('ann') }, { id: user('bob'), configMgrRole: 'readOnlyAnalyst' }] as const;
  test('say who is signed in and whether they may, and let another sign in', () => {
    const estate = off('2603', { users: both, operator: user('bob') });
    expect(field(enablement(estate), 'You work as').text).toBe('bob');
    expect(field(enablement(estate), 'May change co-management').text).toBe('No');
    const command: Command = { kind: 'signInAs', user: user('ann') };
    expect(given(estate, command)?.makes).toEqual(command);
    expect(field(enablement(play(estate, command)), 'May change co-management').text).toBe('Yes');
  });
  test('a user who is not there is refused by name', () => {
    const view = enablement(off('2603'));
    const command = fill(control(view, 'sign-in-as'), { user: 'nobody' });
    expect(command).toEqual({ kind: 'signInAs', user: 'nobody' });
    expect('input' in command ? undefined : decide(off('2603'), command)).toEqual({
      kind: 'rejected',
      rejection: { kind: 'userUnknown', user: 'nobody' },
    });
  });
  test('choose the collection to upload', () => {
    const estate = off('2603');
    expect(field(enablement(estate), 'Collection to upload').text).toBe('None chosen');
    const command: Command = { kind: 'setUploadCollection', collection: collection('pilot') };
    expect(given(estate, command)?.makes).toEqual(command);
    expect(field(enablement(play(estate, command)), 'Collection to upload').text).toBe('The pilot');
  });
  test('show the CCMSETUP line where there is a gateway, with its length and what is wrong with it', () => {
    const bare = enablement(off('2603'));
    expect(field(bare, 'CCMSETUP line').text).toBe('Install a cloud management gateway first: the line names it.');
    expect(bare.fields.map(({ label }) => label)).not.toContain('Length of the line');
    const estate = off('2603', { settings: { cmg: 'running' } });
    const line = 'CCMSETUPCMD="CCMHOSTNAME=cmg.fabrikam.com/CCM_Proxy_MutualAuth/72057594037927941 SMSSITECODE=TST"';
    expect(field(enablement(estate), 'CCMSETUP line').text).toBe(line);
    expect(field(enablement(estate), 'Length of the line').text).toBe(`${line.length} of at most 1,024 characters`);
    const command: Command = { kind: 'setInstallLine', line: line.padEnd(1050, 'x') };
    expect(given(estate, command)?.makes).toEqual(command);
    const long = enablement(play(estate, command));
    expect(field(long, 'Length of the line').text).toBe('1,050 of at most 1,024 characters');
    expect(field(long, 'Problem of the line').text).not.toBe('Nothing');
  });
  test('do not offer to change automatic enrolment to who may not', () => {
    const view = enablement(off('2603', { autoEnrolment: { kind: 'all' }, users: both, operator: user('bob') }));
    expect(control(view, 'set-auto-enrolment').disabledBecause?.kind).toBe('needsFullAdministrator');
  });
});

describe('Updates and Servicing', () => {
  const estate = start(
    site([pc('A'), pc('OLD', { clientVersion: '2207' }), pc('BARE', { client: false })], {
      version: '2309',
      workloads: { resourceAccessPolicies: { kind: 'intune' } },
      settings: { automaticClientUpgrade: 'no', managementPoint: 'http' },
    }),
    seed,
  );
  const view = look(estate, { kind: 'siteUpdates' });
  test('offers later versions only, and checks each', () => {
    expect(values(view, 'upgrade-site', 'to')).toEqual(['2403', '2409', '2503', '2509', '2603']);
    expect(rowsOf(view, 'Prerequisite check').map(texts)).toEqual([
      ['2403', 'Blocked: plain HTTP'],
      ['2409', 'Blocked: plain HTTP'],
      ['2503', 'Blocked: plain HTTP'],
      ['2509', 'Blocked: the site is too old'],
      ['2603', 'Blocked: the site is too old'],
    ]);
  });
  test('is disabled while all versions are blocked, and says by what', () => {
    expect(control(view, 'upgrade-site').disabledBecause).toEqual({
      kind: 'upgradeBlocked',
      version: '2309',
      to: '2403',
      by: 'plainHttp',
    });
    const mended = play(estate, { kind: 'configure', setting: 'managementPoint', to: 'https' });
    const command: Command = { kind: 'upgradeSite', to: '2503' };
    expect(given(mended, command)?.makes).toEqual(command);
    const latest = look(play(mended, command, { kind: 'upgradeSite', to: '2603' }), { kind: 'siteUpdates' });
    expect(control(latest, 'upgrade-site').disabledBecause?.kind).toBe('notNewer');
    expect(latest.tables[0]?.table.empty).toBe('This is the latest version: there is nothing to check.');
  });
  test('counts clients by version, and upgrades the client of one device', () => {
    expect(rowsOf(view, 'Clients by version').map(texts)).toEqual([
      ['2309', '1'],
      ['2207', '1'],
    ]);
    const command: Command = { kind: 'upgradeClient', device: device('OLD') };
    expect(given(estate, command)?.makes).toEqual(command);
    expect(control(view, 'upgrade-A').disabledBecause).toEqual({ kind: 'nothingToUpgrade', device: 'A' });
    expect(rowsOf(view, 'Clients').map((row) => texts(row)[1])).toEqual(['2309', '2207', 'None']);
  });
});

describe('a collection', () => {
  const spec = site([pc('A'), pc('B', { department: 'Finance' }), pc('C')], {
    version: '2603',
    collections: [
      {
        ...group('money', ['A'], [finance]),
        include: [collection('other')],
        exclude: [collection('barred')],
        evaluation: 'daily',
      },
      group('other', ['C']),
      { ...group('barred', []), limitedTo: collection('other') },
      { ...group('eligible', []), builtIn: 'coManagementEligibleDevices' },
    ],
  });
  const estate = start(spec, seed);
  const page = (id: string, at = estate) => look(at, { kind: 'collection', collection: collection(id) });
  test('shows its rules of every kind, its limit and when it is worked out', () => {
    expect(rowsOf(page('money'), 'Membership rules').map(texts)).toEqual([
      ['Finance', 'Query', 'Department is equal to “Finance”'],
      ['The other', 'Include', 'collection is this one too'],
      ['The barred', 'Exclude', 'collection is not this one'],
      ['Direct membership', 'Direct', 'name is one of 1 listed below'],
    ]);
    expect(field(page('money'), 'Evaluated').text).toBe('In full once a day');
    expect([field(page('money'), 'Limited to').text, field(page('barred'), 'Limited to').text]).toEqual([
      'All devices',
      'The other',
    ]);
    const rows = rowsOf(look(estate, { kind: 'collections' }), 'Collections').map(texts);
    expect(rows[0]).toEqual(['The money', '3', '4', 'All devices']);
  });
  test('is worked out when somebody asks for it', () => {
    const command: Command = { kind: 'evaluateCollection', collection: collection('money') };
    expect(given(estate, command)?.makes).toEqual(command);
    expect(control(page('money'), 'evaluate').label).toBe('Update Membership');
  });
  test('says of a device that is named but not yet a member just that', () => {
    const named = play(estate, { kind: 'addMember', collection: collection('barred'), device: device('A') });
    const [row] = rowsOf(page('barred', named), 'Devices');
    expect(texts(row)).toEqual(['A', 'Sales', 'Named, but no member']);
  });
  test('has one device download policy at once, and the device’s own seat is where that is shown', () => {
    const command: Command = { kind: 'downloadPolicy', device: device('A') };
    const notification = control(page('money'), 'download-policy-A');
    expect(notification.label).toBe('Download Computer Policy on A');
    expect(fill(notification, {})).toEqual(command);
    expect(where(estate, command)).toMatchObject({ pane: { kind: 'device', device: 'A' } });
    const bare = start({ ...site([pc('BARE', { client: false })], { collections: [group('all', ['BARE'])] }) }, seed);
    expect(control(page('all', bare), 'download-policy-BARE').disabledBecause?.kind).toBe('noClient');
  });
  test('that the site brings along cannot be changed, and every control says so', () => {
    expect(control(page('eligible'), 'add-rule').disabledBecause?.kind).toBe('collectionBuiltIn');
    expect(control(page('eligible'), 'add-A').disabledBecause?.kind).toBe('collectionBuiltIn');
  });
  test('is only to be read by who may only read', () => {
    const bound = start(
      { ...spec, users: [{ id: user('clerk'), configMgrRole: 'readOnlyAnalyst' }], operator: user('clerk') },
      seed,
    );
    for (const id of ['add-rule', 'rule-Finance', 'remove-rule-Finance', 'evaluate', 'remove-A', 'add-B'])
      expect([id, control(page('money', bound), id).disabledBecause?.kind]).toEqual([id, 'mayOnlyRead']);
  });
});

describe('a collection of a large estate', () => {
  const many = start(
    site(
      Array.from({ length: 300 }, (_, index) =>
        pc(`PC-${index + 1}`, { department: index < 150 ? 'Finance' : 'Sales' }),
      ),
      { version: '2603', collections: [group('money', ['PC-299'], [finance])] },
    ),
    seed,
  );
  const pane = { kind: 'collection', collection: collection('money') } as const;
  test('lists its members alone', () => {
    const table = look(many, pane).tables[1]?.table;
    expect([table?.total, table?.rows.length]).toEqual([151, 100]);
    const [row] = look(many, pane, { ...firstWindow, filter: 'PC-299' }).tables[1]?.table.rows ?? [];
    expect(texts(row)).toEqual(['PC-299', 'Sales', 'Yes, directly']);
  });
  test('takes a device by its name, and refuses one that is not there by name', () => {
    const command: Command = { kind: 'addMember', collection: collection('money'), device: device('PC-200') };
    expect(given(many, command)).toEqual({ place: { pane, action: 'add-device' }, makes: command });
    const add = control(look(many, pane), 'add-device');
    expect(add.inputs).toEqual([{ kind: 'find', name: 'device', label: 'Device', what: 'device', value: '' }]);
    const wrong = fill(add, { device: 'PC-999' });
    expect('input' in wrong ? undefined : decide(many, wrong)).toEqual({
      kind: 'rejected',
      rejection: { kind: 'deviceUnknown', device: 'PC-999' },
    });
  });
  test('lets a direct member go, wherever it stands in the list', () => {
    const command: Command = { kind: 'removeMember', collection: collection('money'), device: device('PC-299') };
    expect(where(many, command)).toEqual({ pane, action: 'remove-PC-299', filter: 'PC-299' });
    expect(given(many, command)?.makes).toEqual(command);
  });
});

test('a slider that no collection could make move says that there is none to choose', () => {
  const bare = start(site([pc('A')], { version: '2603' }), seed);
  expect(control(look(bare, { kind: 'workloads' }), 'switch-clientApps-pilotIntune').disabledBecause?.kind).toBe(
    'pilotCollectionMissing',
  );
});
