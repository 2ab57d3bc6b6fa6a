import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId, type UserId } from '../../../src/lib/brand.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { attachActions, intuneActions } from '../../../src/lib/simulator/rules/actions/lists.ts';
import { type Estate, start } from '../../../src/lib/simulator/simulator.ts';
import { actionNames } from '../../../src/lib/view/say/actions-names.ts';
import { fill, look } from '../../../src/lib/view/view.ts';
import type { Pane } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { device, pc, play, seed, site, wait } from '../simulator/estates.ts';
import { control, controlsOf, field, given, rowsOf, texts } from './controls.ts';

const id = (name: string) => branded<GroupId>(name);
const estate = start(
  site(
    [
      pc('CO', { is: { ownership: 'personal' } }),
      pc('ENTRA', { join: 'entraJoined', client: false }),
      pc('BARE', { enrolled: false, join: 'domainJoined' }),
    ],
    {
      workloads: { compliancePolicies: { kind: 'intune' } },
      users: [{ id: branded<UserId>('clerk') }],
      groups: [
        { id: id('pcs'), name: 'PCs', of: 'devices', members: ['CO', 'ENTRA'] },
        { id: id('none'), name: 'Nothing yet', of: 'devices' },
      ],
      deliverables: [
        {
          id: branded<DeliverableId>('bitlocker'),
          name: 'BitLocker',
          kind: 'intuneCompliancePolicy',
          with: { requireBitLocker: 'required' },
          to: ['allDevices'],
        },
      ],
    },
  ),
  seed,
);
const attached = play(estate, { kind: 'configure', setting: 'tenantAttach', to: 'allDevices' }, wait(30));
const list = (now: Estate, filter = '') => look(now, { kind: 'intuneDevices' }, { ...firstWindow, filter });
const of = (name: string, now: Estate = estate) => look(now, { kind: 'intuneDevice', device: device(name) });
const act = (name: string, action: (typeof intuneActions)[number]): Command => ({
  kind: 'remoteAction',
  device: device(name),
  action,
});

describe('the devices of the admin center', () => {
  test('are those that are enrolled, with who manages them, whose they are and what compliance says', () => {
    expect(rowsOf(list(estate), 'Devices').map((row) => texts(row).slice(0, 5))).toEqual([
      ['CO', 'Co-managed', 'Personal', 'Compliant', 'User of CO'],
      ['ENTRA', 'Intune', 'Corporate', 'Compliant', 'User of ENTRA'],
    ]);
  });
  test('are also those that tenant attach has uploaded', () => {
    expect(rowsOf(list(attached), 'Devices').map((row) => texts(row).slice(0, 2))).toEqual([
      ['CO', 'Co-managed'],
      ['ENTRA', 'Intune'],
      ['BARE', 'ConfigMgr'],
    ]);
  });
  test('are found by who manages them', () => {
    expect(rowsOf(list(attached, 'co-managed'), 'Devices').map((row) => row.id)).toEqual(['CO']);
  });
  test('open the device as Intune sees it, and show more columns when asked', () => {
    const [row] = rowsOf(list(estate), 'Devices');
    expect(row?.cells[0]).toMatchObject({ pane: { kind: 'intuneDevice', device: 'CO' } });
    const chosen = look(estate, { kind: 'intuneDevices' }, { ...firstWindow, columns: ['windows', 'joined'] });
    expect(rowsOf(chosen, 'Devices').map(texts)[1]).toEqual(['ENTRA', 'Windows 11 24H2', 'Entra joined']);
  });
  test('sort by their last check-in, the latest first', () => {
    const now = play(estate, act('ENTRA', 'sync'), wait(10));
    const sort = { column: 'checkIn', descending: false };
    const rows = rowsOf(look(now, { kind: 'intuneDevices' }, { ...firstWindow, sort }), 'Devices');
    expect(rows.map((row) => row.id)).toEqual(['ENTRA', 'CO']);
  });
});

test('of thousands of devices only those in the window are built', () => {
  const alike = { windows: 'Windows 11 24H2', join: 'hybridJoined', enrolled: true } as const;
  const fleet = [{ ...alike, count: 3000, name: 'FIN-{0000}', departments: { Finance: 1 } }];
  const many = start(site([], { fleet }), seed);
  const { table } = look(many, { kind: 'intuneDevices' }, { ...firstWindow, from: 2950 }).tables[0] ?? {};
  expect([table?.total, table?.from, table?.rows.length, table?.rows[0]?.id]).toEqual([3000, 2950, 50, 'FIN-2951']);
});

describe('one device in the admin center', () => {
  test('says who manages it and why, what compliance says, and how the agent does', () => {
    expect(field(of('CO'), 'Managed by')).toMatchObject({
      text: 'Co-managed',
      why: { ask: 'managedBy', device: 'CO' },
    });
    expect(field(of('CO'), 'Compliance')).toMatchObject({ text: 'Compliant', why: { ask: 'complianceState' } });
    expect(field(of('CO'), 'Configuration Manager agent state').why).toEqual({ ask: 'agentState', device: 'CO' });
    expect(field(of('CO'), 'Managing agent in Microsoft Graph').text).toBe(
      'Configuration Manager and Intune (configurationManagerClientMdm)',
    );
    expect(field(of('ENTRA'), 'Join type').text).toBe('Entra joined');
  });
  test('shows whose each workload is', () => {
    const whose = of('CO').fields.flatMap((one) => (one.kind === 'authority' ? [one.authority] : []));
    expect(whose).toEqual(['intune', ...Array.from({ length: 6 }, () => 'configMgr')]);
  });
  test('lists the compliance policies with the state under each', () => {
    expect(rowsOf(of('CO'), 'Compliance policies').map(texts)).toEqual([['BitLocker', 'Compliant']]);
    expect(rowsOf(of('BARE'), 'Compliance policies')[0]?.cells[1]).toMatchObject({
      why: { ask: 'complianceOf', deliverable: 'bitlocker', device: 'BARE' },
    });
  });
  test('that is not enrolled says what is missing, and no action can be asked of it', () => {
    expect(field(of('BARE'), 'Enrolment').text).toBe('Not enrolled: not joined to Microsoft Entra ID');
    expect(control(of('BARE'), 'action-sync').disabledSays).toBe('The device is not enrolled in Intune.');
    expect(control(of('BARE'), 'action-syncMachinePolicy').disabledSays).toBe(
      'Tenant attach has not uploaded the device to the admin center.',
    );
  });
  test('that the estate has not leads to the list', () => {
    expect(of('gone').pane).toEqual({ kind: 'intuneDevices' });
  });
});

test.each<Pane>([
  { kind: 'intuneDevices' },
  { kind: 'intuneDevice', device: device('CO') },
  { kind: 'intuneDevice', device: device('BARE') },
])('$kind has a title, a path and controls that no two share', (pane) => {
  const view = look(attached, pane);
  expect(view.pane).toEqual(pane);
  expect(view.title.length * view.path.length).toBeGreaterThan(0);
  const ids = controlsOf(view).map((one) => one.id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
});

describe('remote actions', () => {
  test('of Intune and of tenant attach are all there, each once', () => {
    expect(rowsOf(of('CO'), 'Remote actions').map((row) => texts(row)[0])).toEqual(
      intuneActions.map((action) => actionNames[action]),
    );
    expect(rowsOf(of('CO'), 'Actions through tenant attach').map((row) => row.id)).toEqual([...attachActions]);
  });
  test.each(intuneActions)('“%s” is asked of the device on its page', (action) => {
    const command = act('ENTRA', action);
    const named: Command =
      action === 'rename'
        ? { ...act('ENTRA', action), kind: 'remoteAction', device: device('ENTRA'), action, name: 'DESK-7' }
        : command;
    expect(given(estate, named)).toEqual({
      place: { pane: { kind: 'intuneDevice', device: 'ENTRA' }, action: `action-${action}` },
      makes: named,
    });
  });
  test.each(attachActions)('“%s” is asked there of a device that tenant attach has uploaded', (action) => {
    const command: Command = { kind: 'attachAction', device: device('BARE'), action };
    expect(given(attached, command)?.makes).toEqual(command);
    expect(control(of('BARE', attached), `action-${action}`).disabledBecause).toBeUndefined();
  });
  test('that may not be done say why beside them', () => {
    expect(control(of('CO'), 'action-rename').disabledSays).toBe(
      'Intune does not support this on hybrid joined devices.',
    );
    expect(control(of('CO'), 'action-collectDiagnostics').disabledSays).toBe('The device is personally owned.');
    expect(texts(rowsOf(of('CO'), 'Remote actions')[2]).slice(0, 2)).toEqual([
      'Rename device',
      'Not supported on hybrid joined devices',
    ]);
  });
  test('show their state, and an action under way is not asked for again', () => {
    const asked = play(estate, act('CO', 'sync'));
    const [row] = rowsOf(of('CO', asked), 'Remote actions');
    expect(texts(row)).toEqual(['Sync', 'Possible', 'Pending', '']);
    expect(row?.cells[2]).toMatchObject({ why: { ask: 'actionState', action: 'sync', device: 'CO' } });
    expect(control(of('CO', asked), 'action-sync').disabledSays).toBe('“Sync” is already under way on CO.');
  });
  test('show the error they failed with', () => {
    const broken = start(site([pc('A', { join: 'entraJoined', client: false, faults: ['winReDisabled'] })]), seed);
    const failed = play(broken, act('A', 'autopilotReset'), wait(120));
    const row = rowsOf(of('A', failed), 'Remote actions').find((one) => one.id === 'autopilotReset');
    expect(texts(row).slice(2)).toEqual(['Failed', '0x80070032, Windows RE is not there']);
  });
  test('wait for a name before they rename', () => {
    const rename = control(of('ENTRA'), 'action-rename');
    expect(fill(rename, { name: ' ' })).toEqual({ kind: 'invalid', input: 'name', says: 'Fill in: new device name.' });
  });
});

test('what actions have left behind stands on the device’s page', () => {
  const rename: Command = { kind: 'remoteAction', device: device('ENTRA'), action: 'rename', name: 'DESK-7' };
  const now = play(estate, rename, act('ENTRA', 'collectDiagnostics'), wait(60));
  expect(field(of('ENTRA', now), 'Renamed through')).toMatchObject({ text: 'Intune', why: { ask: 'renamedThrough' } });
  expect(field(of('ENTRA', now), 'Diagnostics to download').text).toBe('1');
});

test('a device that is not compliant says what comes first, and whether it is to be retired', () => {
  const bare = start(
    site([pc('A', { is: { bitLocker: 'off' } })], {
      workloads: { compliancePolicies: { kind: 'intune' } },
      deliverables: [
        {
          id: branded<DeliverableId>('strict'),
          name: 'Strict',
          kind: 'intuneCompliancePolicy',
          with: { requireBitLocker: 'required', addToRetireList: 'yes' },
          to: ['allDevices'],
        },
      ],
    }),
    seed,
  );
  expect(field(of('A', bare), 'First reason not to be compliant').text).toBe('Require BitLocker');
  expect(field(of('A', bare), 'On the retire list').text).toBe('Yes');
});

test('ownership is changed on the device’s page', () => {
  const command: Command = { kind: 'changeDevice', device: device('CO'), trait: 'ownership', to: 'corporate' };
  expect(given(estate, command)).toEqual({
    place: { pane: { kind: 'intuneDevice', device: 'CO' }, action: 'change-ownership' },
    makes: command,
  });
});

describe('bulk device actions', () => {
  const command: Command = { kind: 'bulkAction', group: id('pcs'), action: 'sync' };
  test('are asked of a group from the list of devices', () => {
    expect(given(estate, command)).toEqual({
      place: { pane: { kind: 'intuneDevices' }, action: 'bulk-action' },
      makes: command,
    });
  });
  test('are those that Intune does to many at once', () => {
    const [actions, groups] = control(list(estate), 'bulk-action').inputs;
    expect(actions?.kind === 'choice' && actions.choices.slice(1).map(({ label }) => label)).toEqual([
      ...['Sync', 'Restart', 'Retire', 'Wipe', 'Delete', 'Autopilot Reset', 'Collect diagnostics'],
    ]);
    expect(groups?.kind === 'choice' && groups.choices.slice(1).map(({ label }) => label)).toEqual([
      'PCs (2)',
      'Nothing yet (0)',
    ]);
  });
  test('cannot be used where no group has a device, or with no role in Intune, and say so', () => {
    const empty = play(
      estate,
      ...['CO', 'ENTRA'].map((member): Command => ({ kind: 'removeFromGroup', group: id('pcs'), member })),
    );
    expect(control(list(empty), 'bulk-action').disabledSays).toBe('There is no device in “PCs”.');
    const bare = start(site([pc('A')]), seed);
    expect(control(list(bare), 'bulk-action').disabledSays).toBe('This tenant has no group with devices to choose.');
    const reader = play(estate, { kind: 'signInAs', user: branded<UserId>('clerk') });
    expect(control(list(reader), 'bulk-action').disabledBecause?.kind).toBe('bulkNotPermitted');
  });
});
