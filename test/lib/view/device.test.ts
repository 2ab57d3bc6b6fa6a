import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type Minute, type UserId } from '../../../src/lib/brand.ts';
import { namesOf } from '../../../src/lib/names-of.ts';
import { type Command, type DeliverableSpec, faults, traits } from '../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../src/lib/simulator/simulator.ts';
import { sayMinute } from '../../../src/lib/view/clock.ts';
import { fill, look, where } from '../../../src/lib/view/view.ts';
import type { Action, ConsoleView, DeviceLook, Table } from '../../../src/lib/view/view-model.ts';
import { deviceLooks } from '../../../src/lib/view/view-model.ts';
import { device, eventsOf, group, move, pc, play, refusal, seed, site, wait } from '../simulator/estates.ts';

function app(id: string, kind: DeliverableSpec['kind'], to: string): DeliverableSpec {
  const target = to === 'allUsers' ? 'allUsers' : group(to, []).id;
  return { id: branded<DeliverableId>(id), name: id, kind, with: { intent: 'available' }, to: [target] };
}
const apps = [
  app('Ledger', 'configMgrApp', 'everybody'),
  app('Reader', 'intuneStoreApp', 'allUsers'),
  { ...app('Agent', 'intuneWin32App', 'allUsers'), with: { intent: 'required' } },
];
const spec = site(
  [
    pc('A'),
    pc('B', { enrolled: false, client: false, join: 'notJoined', windows: 'Windows 10 22H2' }),
    pc('C', { enrolled: false, faults: ['proxyBlocks'] }),
  ],
  { collections: [group('everybody', ['A', 'B', 'C'])], deliverables: apps },
);
const estate = start(spec, seed);

function seatOf(id: string, at: DeviceLook, from: Estate = estate): ConsoleView {
  return look(from, { kind: 'device', device: device(id), look: at });
}
function tableOf(view: ConsoleView, title: string): Table {
  const found = view.tables.find((one) => one.title === title);
  if (!found) throw new Error(`No table ${title}`);
  return found.table;
}
function cellsOf({ rows }: Table): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'marks' ? '' : cell.text)));
}
/** The value under a label. */
function fieldOf(view: ConsoleView, label: string): string | undefined {
  const field = view.fields.find((one) => 'label' in one && one.label === label);
  return field?.kind === 'text' ? field.text : undefined;
}
function actionsOf(view: ConsoleView): readonly Action[] {
  return [
    ...view.actions,
    ...view.fields.flatMap((field) => (field.kind === 'text' && field.change ? [field.change] : [])),
    ...view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions)),
  ];
}

describe('the seat of a device', () => {
  test.each(deviceLooks)('%s has a title of its own, controls that no two share, and the looks beside it', (at) => {
    const view = seatOf('A', at);
    const ids = actionsOf(view).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(view.console).toBe('device');
    expect(view.tree.map(({ pane }) => pane)).toContainEqual(view.pane);
    expect(view.tree).toHaveLength(deviceLooks.length);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
  });
  test('lists the devices to choose from, with who works there, but not more than sixty', () => {
    const of = (count: number) => start(site(Array.from({ length: count }, (_, index) => pc(`PC-${index}`))), seed);
    expect(seatOf('PC-1', 'logs', of(2)).seats?.map(({ device }) => device)).toEqual(['PC-0', 'PC-1']);
    expect(seatOf('PC-1', 'settings', of(60)).seats).toHaveLength(60);
    expect(seatOf('PC-1', 'settings', of(61)).seats).toBeUndefined();
  });
});

/** One of each kind that is given at a seat, on a device where it has a control. */
const commands: readonly Command[] = [
  { kind: 'downloadPolicy', device: device('A') },
  { kind: 'restartClient', device: device('A') },
  { kind: 'changeDevice', device: device('A'), trait: 'network', to: 'internet' },
  { kind: 'changeDevice', device: device('A'), trait: 'companyPortal', to: 'missing' },
  { kind: 'repair', device: device('C'), fault: 'proxyBlocks' },
  { kind: 'upgradeWindows', device: device('B'), to: 'Windows 11 24H2' },
  { kind: 'joinEntra', device: device('B') },
  { kind: 'leaveEntra', device: device('A') },
  { kind: 'installClient', device: device('B') },
  { kind: 'restartDevice', device: device('A') },
  { kind: 'provisionDevice', device: device('B') },
  { kind: 'unenrol', device: device('A') },
  { kind: 'installApp', device: device('A'), deliverable: branded<DeliverableId>('Ledger') },
  { kind: 'syncCompanyPortal', device: device('A') },
  { kind: 'checkCompliance', device: device('A') },
];

describe('what is done at a device', () => {
  test.each(commands)('$kind has a control that makes just this command', (command) => {
    const place = where(estate, command);
    if (place === undefined || place === 'clock') throw new Error('No place');
    const action = actionsOf(look(estate, place.pane)).find(({ id }) => id === place.action);
    if (!action) throw new Error('No control');
    const values = Object.entries(command).filter(([name]) => action.inputs.some((input) => input.name === name));
    expect(fill(action, Object.fromEntries(values.map(([name, value]) => [name, String(value)])))).toEqual(command);
  });
  test.each(namesOf(traits))('“%s” of a device is changed in one place', (trait) => {
    const to = traits[trait][1];
    expect(where(estate, { kind: 'changeDevice', device: device('A'), trait, to })).toMatchObject({
      action: expect.stringContaining(trait === 'ownership' ? 'ownership' : trait),
    });
  });
  test('has no place on a device that is not there', () => {
    expect(where(estate, { kind: 'restartDevice', device: device('gone') })).toBeUndefined();
  });
  test('what is not allowed is shown, disabled, with the reason', () => {
    const states = seatOf('A', 'settings').actions.map(({ id, disabledBecause }) => [id, disabledBecause?.kind]);
    expect(Object.fromEntries(states)).toEqual({
      'join-entra': 'cannotJoin',
      'leave-entra': undefined,
      unenrol: undefined,
      'install-client': 'clientPresent',
      provision: 'notANewDevice',
      restart: undefined,
      repair: undefined,
    });
    const past = seatOf('A', 'settings').fields.find((field) => 'label' in field && field.label === 'First managed by');
    expect(past?.kind === 'text' && past.change?.disabledBecause?.kind).toBe('pastCannotChange');
  });
});

describe('Windows Settings', () => {
  test('say in plain words whether the device is on, where it is and who is signed in', () => {
    const view = seatOf('A', 'settings');
    expect([fieldOf(view, 'Online'), fieldOf(view, 'Network'), fieldOf(view, 'User signed in to Windows')]).toEqual([
      'Yes, on and connected',
      'In the office (intranet)',
      'Yes, signed in',
    ]);
  });
  test('offer newer versions of Windows only', () => {
    const upgrade = actionsOf(seatOf('B', 'settings')).find(({ id }) => id === 'upgrade-windows');
    const [input] = upgrade?.inputs ?? [];
    expect(input?.kind === 'choice' ? input.choices.map(({ value }) => value) : []).toEqual([
      'Windows 11 23H2',
      'Windows 11 24H2',
      'Windows 11 25H2',
    ]);
    const newest = start(site([pc('NEW', { windows: 'Windows 11 25H2' })]), seed);
    const stuck = actionsOf(seatOf('NEW', 'settings', newest)).find(({ id }) => id === 'upgrade-windows');
    expect(stuck?.disabledBecause?.kind).toBe('notAnUpgrade');
  });
  test('offer every repair on a broken device and on a sound one alike, and do not tell which is needed', () => {
    const [broken, sound] = ['C', 'A'].map((id) => seatOf(id, 'settings').actions.find((one) => one.id === 'repair'));
    expect({ ...broken, fill: {} }).toEqual({ ...sound, fill: {} });
    const [input] = broken?.inputs ?? [];
    expect(input?.kind === 'choice' ? input.choices.map(({ value }) => value) : []).toEqual([...faults]);
    expect(JSON.stringify(seatOf('C', 'settings').fields)).not.toContain('proxy');
    expect(refusal(estate, { kind: 'repair', device: device('C'), fault: 'tooLittleMemory' })?.kind).toBe('notBroken');
  });
});

describe('dsregcmd /status', () => {
  const values = (id: string, from = estate) =>
    Object.fromEntries(
      cellsOf(tableOf(seatOf(id, 'status', from), 'dsregcmd /status')).map(([name, is]) => [name, is]),
    );
  test('says what the device is to Microsoft Entra ID and to the domain', () => {
    expect(values('A')).toEqual({
      AzureAdJoined: 'YES',
      DomainJoined: 'YES',
      WorkplaceJoined: 'NO',
      AzureAdPrt: 'YES',
      MdmUrl: 'present',
    });
    expect(values('B')).toEqual({
      AzureAdJoined: 'NO',
      DomainJoined: 'NO',
      WorkplaceJoined: 'NO',
      AzureAdPrt: 'NO',
      MdmUrl: 'empty',
    });
    expect(values('R', start(site([pc('R', { join: 'registered', enrolled: false })]), seed))).toMatchObject({
      AzureAdJoined: 'NO',
      WorkplaceJoined: 'YES',
    });
  });
  test('names the tenant only where the device is joined to it', () => {
    expect([fieldOf(seatOf('A', 'status'), 'Tenant'), fieldOf(seatOf('B', 'status'), 'Tenant')]).toEqual([
      'fabrikam',
      'None',
    ]);
  });
  test('says of an empty MdmUrl to join first on a device that is not joined', () => {
    const says = (id: string, from = estate) =>
      cellsOf(tableOf(seatOf(id, 'status', from), 'dsregcmd /status')).find(([name]) => name === 'MdmUrl')?.[2];
    const silent = start(site([pc('A')], { tenant: { name: 'x', mdmUserScope: 'none' } }), seed);
    expect([says('B'), says('A', silent)]).toEqual([
      'Join comes first: only a joined device is told where to enrol.',
      'Microsoft Entra ID names no MDM service. Look at the MDM user scope.',
    ]);
  });
  test('has an empty MdmUrl while the MDM user scope is None, and each line can be asked why', () => {
    const none = start({ ...spec, tenant: { ...spec.tenant, mdmUserScope: 'none' } }, seed);
    expect(values('A', none)['MdmUrl']).toBe('empty');
    for (const { cells } of tableOf(seatOf('A', 'status'), 'dsregcmd /status').rows)
      expect(cells[1]).toHaveProperty('why.device', 'A');
  });
  test('shows the error of the last attempt to join', () => {
    const joining = start(
      site([pc('D', { join: 'domainJoined', enrolled: false, ou: 'PCs' })], {
        settings: { scpObject: 'unreadable' },
      }),
      seed,
    );
    expect(fieldOf(seatOf('D', 'status', play(joining, wait(120))), 'Error of the last attempt to join')).toBe(
      '0x801C001D',
    );
  });
  test('shows the registry beside it: the value of the last policy and who is the management authority', () => {
    const rows = (id: string) =>
      cellsOf(tableOf(seatOf(id, 'status'), 'Registry')).map(([name, is]) => `${name} ${is}`);
    expect(rows('A').slice(0, 2)).toEqual(['CoManagementFlags 8193', 'ConfigInfo 2']);
    expect(rows('B').slice(0, 2)).toEqual(['CoManagementFlags absent', 'ConfigInfo absent']);
  });
});

describe('Software Center and Company Portal', () => {
  const shown = (id: string, title: string, from = estate) =>
    tableOf(seatOf(id, 'software', from), title).rows.map((row) => row.id);
  const neither = 'Meant for this device, and in neither portal';
  test('show the same while Client apps is with Configuration Manager, and say so', () => {
    expect([shown('A', 'Software Center'), shown('A', 'Company Portal')]).toEqual([['Ledger'], ['Ledger']]);
    expect(fieldOf(seatOf('A', 'software'), 'What the two portals show')).toBe(
      'Both show the same: Client apps is with Configuration Manager here, so Company Portal shows only the apps of Configuration Manager.',
    );
    expect(shown('A', neither)).toEqual(['Reader', 'Agent']);
  });
  test('Company Portal gains the apps of Intune once Client apps is there, and Software Center loses none', () => {
    const moved = play(estate, move('clientApps', 'intune'), wait(60));
    expect([shown('A', 'Software Center', moved), shown('A', 'Company Portal', moved)]).toEqual([
      ['Ledger'],
      ['Ledger', 'Reader'],
    ]);
    expect(fieldOf(seatOf('A', 'software', moved), 'What the two portals show')).toBe(
      'Company Portal has 1 app of Intune besides.',
    );
    expect(shown('A', neither, moved)).toEqual(['Agent']);
  });
  test('say from whom each app is, how it stands, and install it; what is installed cannot be installed again', () => {
    const ledger: Command = { kind: 'installApp', device: device('A'), deliverable: branded<DeliverableId>('Ledger') };
    const [row] = tableOf(seatOf('A', 'software'), 'Software Center').rows;
    expect(cellsOf(tableOf(seatOf('A', 'software'), 'Software Center'))).toEqual([
      ['Ledger', 'Configuration Manager: Application', 'Available'],
    ]);
    expect(row?.actions.map(({ label, disabledBecause }) => [label, disabledBecause])).toEqual([
      ['Install Ledger', undefined],
    ]);
    const after = tableOf(seatOf('A', 'software', play(estate, ledger, wait(60))), 'Software Center');
    expect(cellsOf(after)[0]?.[2]).toBe('Installed');
    expect(after.rows[0]?.actions[0]?.disabledBecause?.kind).toBe('alreadyInstalled');
  });
  test('an app that only Company Portal has is installed there', () => {
    const moved = play(estate, move('clientApps', 'intune'), wait(60));
    const reader: Command = { kind: 'installApp', device: device('A'), deliverable: branded<DeliverableId>('Reader') };
    expect(where(moved, reader)).toMatchObject({ action: 'companyPortal-install-Reader' });
    expect(where(estate, reader)).toBeUndefined();
  });
  test('say where updates come from, and whether a ring of Intune is in force', () => {
    const view = seatOf('A', 'software');
    expect(
      ['Windows updates come from', 'Update ring of Intune in force', 'Third-party updates come from'].map((label) =>
        fieldOf(view, label),
      ),
    ).toEqual(['Configuration Manager', 'No', 'Nobody']);
  });
  test('are empty on a device without client and enrolment, with words for it', () => {
    expect(tableOf(seatOf('B', 'software'), 'Software Center')).toMatchObject({
      total: 0,
      empty: 'Software Center shows no app on this device.',
    });
    expect(fieldOf(seatOf('B', 'software'), 'What the two portals show')).toBe('Neither shows an app on this device.');
  });
});

describe('logs and events', () => {
  const triedWithDeviceToken = [
    ['CoManagementHandler.log', 'Enrolling device with RegisterDeviceWithManagementUsingAADDeviceCredentials'],
  ];
  const lines = (id: string, from: Estate) =>
    cellsOf(tableOf(seatOf(id, 'logs', from), 'Logs and events, the latest first')).map((cells) => cells.slice(1, 3));
  test('have the lines of new policy: what the site sends, what is applied, what the agent for compliance makes of it', () => {
    const moved = play(estate, move('compliancePolicies', 'intune'), wait(60));
    expect(lines('A', moved).slice(0, 4)).toEqual([
      ['CoManagementHandler.log', "Merged value for setting 'CoManagementSettings_Capabilities' is '8195'"],
      ['CoManagementHandler.log', 'Workloads flag retrieved 8195'],
      ['ComplRelayAgent.log', 'Verifying if workload 2 is enabled in workloadFlags 8195'],
      ['ComplRelayAgent.log', 'Feature flag is ON, device should be Intune managed'],
    ]);
    const back = play(moved, move('compliancePolicies', 'configMgr'), wait(60));
    expect(lines('A', back)[3]).toEqual(['ComplRelayAgent.log', 'Feature flag is OFF, device should be SCCM managed']);
  });
  test('of a client that holds policy and is not enrolled say so, and nothing of what an agent would make of it', () => {
    const told = play(estate, move('compliancePolicies', 'intune'), wait(60));
    const handled = lines('C', told).filter(([log]) => log === 'CoManagementHandler.log');
    expect(handled.filter(([, line]) => !line?.startsWith('Enrolling'))).toEqual([
      ['CoManagementHandler.log', "Merged value for setting 'CoManagementSettings_Capabilities' is '8195'"],
      ['CoManagementHandler.log', 'Workloads flag retrieved 8195'],
      ['CoManagementHandler.log', 'Device is not MDM enrolled yet. All workloads are managed by SCCM.'],
    ]);
    expect(lines('C', told).filter(([log]) => log === 'ComplRelayAgent.log')).toEqual([]);
  });
  test('have what happened before the estate was handed over, so that no answer above them is without its line', () => {
    const rows = cellsOf(tableOf(seatOf('C', 'logs'), 'Logs and events, the latest first'));
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['Earlier', 'DeviceManagement-Enterprise-Diagnostics-Provider/Admin', 'Event 76, 0xCAA70004'],
      ['Earlier', ...(triedWithDeviceToken[0] ?? [])],
      ['Earlier', 'CoManagementHandler.log', "Merged value for setting 'CoManagementSettings_Capabilities' is '8193'"],
      ['Earlier', 'CoManagementHandler.log', 'Workloads flag retrieved 8193'],
      ['Earlier', 'CoManagementHandler.log', 'Device is not MDM enrolled yet. All workloads are managed by SCCM.'],
    ]);
  });
  test('that hold no line say that not every obstacle leaves one', () => {
    const silent = start(site([pc('S', { enrolled: false })], { tenant: { name: 'x', mdmUserScope: 'none' } }), seed);
    const noteOf = (id: string, from: Estate) =>
      seatOf(id, 'logs', from).fields.flatMap((field) => (field.kind === 'text' && field.note ? [field.note] : []));
    expect(noteOf('S', silent)).toEqual([expect.stringContaining('nothing is tried and no error is written')]);
    expect([noteOf('A', estate), noteOf('C', estate)]).toEqual([[], []]);
  });
  test('have event 76 with its code for each attempt that failed, and event 75 for the one that did not', () => {
    const tried = play(estate, wait(26 * 60));
    const first = cellsOf(tableOf(seatOf('C', 'logs', tried), 'Logs and events, the latest first'))[0];
    expect(first?.slice(1)).toEqual([
      'DeviceManagement-Enterprise-Diagnostics-Provider/Admin',
      'Event 76, 0xCAA70004',
      'C failed to enrol: 0xCAA70004 (the server or the proxy was not found)',
    ]);
    const mended = play(tried, { kind: 'repair', device: device('C'), fault: 'proxyBlocks' }, wait(26 * 60));
    expect(lines('C', mended)[0]).toEqual(['DeviceManagement-Enterprise-Diagnostics-Provider/Admin', 'Event 75']);
  });
  test('have the minute at which the client will enrol', () => {
    const many = Array.from({ length: 2000 }, (_, index) => pc(`PC-${index}`, { enrolled: false }));
    const waiting = start(site(many, { autoEnrolment: { kind: 'none' } }), seed);
    const timed = play(waiting, { kind: 'setAutoEnrolment', to: 'all' }, wait(35));
    const scheduled = eventsOf(timed).find(({ kind }) => kind === 'enrolmentScheduled');
    if (scheduled?.kind !== 'enrolmentScheduled') throw new Error('Nobody is scheduled');
    expect(lines(scheduled.device, timed)).toContainEqual([
      'CoManagementHandler.log',
      `Queuing enrollment timer to fire at ${sayMinute(branded<Minute>(scheduled.is))}`,
    ]);
  });
  test('are those of this device alone, and none where nothing has happened', () => {
    const moved = play(estate, move('compliancePolicies', 'intune'), wait(60));
    expect(lines('B', moved)).toEqual([]);
    expect(seatOf('B', 'logs', moved).tables[0]?.table.empty).toBe('No log of this device has a line yet.');
  });
  test('say nothing of workloads on a client that holds no policy of co-management', () => {
    const off = start(site([pc('A', { enrolled: false })], { autoEnrolment: { kind: 'none' } }), seed);
    expect(fieldOf(seatOf('A', 'logs', off), 'CoManagementHandler.log about workloads')).toBe('None');
  });
  test('say what stood in them before the estate was handed over', () => {
    const view = seatOf('C', 'logs');
    expect(fieldOf(view, 'CoManagementHandler.log about workloads')).toBe(
      'Device is not MDM enrolled yet. All workloads are managed by SCCM.',
    );
    expect(fieldOf(view, 'Last event of automatic MDM enrolment')).toBe('76, failed');
    expect(fieldOf(view, 'Error of the last attempt to enrol')).toContain('0xCAA70004');
    expect(fieldOf(seatOf('A', 'logs'), 'CoManagementHandler.log about workloads')).toBe(
      'Workloads flag retrieved 8193',
    );
  });
  test('leave out what no log is known for', () => {
    const changed = play(estate, {
      kind: 'changeUser',
      user: branded<UserId>('User of A'),
      property: 'mfa',
      to: 'enforced',
    });
    expect(lines('A', play(changed, { kind: 'restartDevice', device: device('A') }))).toEqual(lines('A', estate));
  });
});
