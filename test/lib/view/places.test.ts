import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId, type UserId } from '../../../src/lib/brand.ts';
import { namesOf } from '../../../src/lib/names-of.ts';
import { commandFields } from '../../../src/lib/simulator/command-form.ts';
import type { Command, CommandKind } from '../../../src/lib/simulator/model.ts';
import { decide, start } from '../../../src/lib/simulator/simulator.ts';
import { look, where } from '../../../src/lib/view/view.ts';
import type { Console } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { collection, device, group, pc, seed, site } from '../simulator/estates.ts';
import { control, given } from './controls.ts';

const user = (name: string) => branded<UserId>(name);
const app = branded<DeliverableId>('app');
const profile = branded<DeliverableId>('profile');
const some = branded<GroupId>('some');
const pilot = collection('pilot');

/** One of everything that commands are about; co-management is on but in `off`. */
const spec = site(
  [
    pc('PC', { user: 'ann', ou: 'Workstations', is: { companyPortal: 'current' } }),
    pc('BROKEN', { faults: ['wnsBlocked'] }),
    pc('OLD', { windows: 'Windows 10 1703', enrolled: false, clientVersion: '2207' }),
    pc('CLOUD', { join: 'entraJoined' }),
    pc('LONE', { join: 'notJoined', client: false, enrolled: false }),
    pc('BARE', { client: false, enrolled: false }),
    pc('NEW', { join: 'notJoined', client: false, enrolled: false, is: { network: 'internet' } }),
  ],
  {
    version: '2509',
    settings: { tenantAttach: 'allDevices', cmg: 'running' },
    collections: [
      group('pilot', ['PC'], [{ name: 'Sales', property: 'department', operator: 'isLike', value: 'Sales' }]),
      { ...group('daily', ['PC']), evaluation: 'daily' },
    ],
    users: [{ id: user('ann') }, { id: user('bob') }],
    operator: user('bob'),
    groups: [{ id: some, name: 'Some PCs', of: 'devices', members: ['PC', 'CLOUD'] }],
    deliverables: [
      { id: app, name: 'Reader', kind: 'configMgrApp', with: { intent: 'available' }, to: [pilot] },
      { id: profile, name: 'Antivirus', kind: 'endpointSecurityPolicy', to: [some] },
    ],
  },
);
const estate = start(spec, seed);
const off = start({ ...spec, autoEnrolment: { kind: 'none' }, users: [{ id: user('bob') }] }, seed);

type Example<K extends CommandKind> = readonly [Console, Extract<Command, { readonly kind: K }>];
/** Each kind of command, and the console in which an administrator, or a user at the device, would give it. */
const examples: { readonly [K in Exclude<CommandKind, 'wait'>]: Example<K> } = {
  switchWorkload: [
    'configMgr',
    { kind: 'switchWorkload', workload: 'clientApps', to: 'pilotIntune', pilotCollection: pilot },
  ],
  setAutoEnrolment: ['configMgr', { kind: 'setAutoEnrolment', to: 'pilot', collection: pilot }],
  setMdmUserScope: ['entra', { kind: 'setMdmUserScope', to: 'some' }],
  addMember: ['configMgr', { kind: 'addMember', collection: pilot, device: device('CLOUD') }],
  removeMember: ['configMgr', { kind: 'removeMember', collection: pilot, device: device('PC') }],
  setQueryRule: [
    'configMgr',
    { kind: 'setQueryRule', collection: pilot, name: 'All', property: 'name', operator: 'isLike', value: '%' },
  ],
  removeQueryRule: ['configMgr', { kind: 'removeQueryRule', collection: pilot, name: 'Sales' }],
  downloadPolicy: ['device', { kind: 'downloadPolicy', device: device('PC') }],
  configure: ['configMgr', { kind: 'configure', setting: 'softwareUpdates', to: 'no' }],
  changeDevice: ['device', { kind: 'changeDevice', device: device('PC'), trait: 'network', to: 'internet' }],
  repair: ['device', { kind: 'repair', device: device('BROKEN'), fault: 'wnsBlocked' }],
  changeUser: ['entra', { kind: 'changeUser', user: user('ann'), property: 'mfa', to: 'enabled' }],
  signInAs: ['configMgr', { kind: 'signInAs', user: user('ann') }],
  addToGroup: ['entra', { kind: 'addToGroup', group: some, member: 'BROKEN' }],
  removeFromGroup: ['entra', { kind: 'removeFromGroup', group: some, member: 'CLOUD' }],
  deliver: ['intune', { kind: 'deliver', deliverable: profile, to: 'allDevices' }],
  withdraw: ['configMgr', { kind: 'withdraw', deliverable: app, from: pilot }],
  exclude: ['intune', { kind: 'exclude', deliverable: profile, target: some }],
  changeDeliverable: ['configMgr', { kind: 'changeDeliverable', deliverable: app, property: 'intent', to: 'required' }],
  deleteDeliverable: ['intune', { kind: 'deleteDeliverable', deliverable: profile }],
  remoteAction: ['intune', { kind: 'remoteAction', device: device('CLOUD'), action: 'rename', name: 'KIOSK-7' }],
  bulkAction: ['intune', { kind: 'bulkAction', group: some, action: 'sync' }],
  attachAction: ['intune', { kind: 'attachAction', device: device('PC'), action: 'syncMachinePolicy' }],
  renameInDomain: ['directory', { kind: 'renameInDomain', device: device('PC'), name: 'DESK-7' }],
  setUploadCollection: ['configMgr', { kind: 'setUploadCollection', collection: pilot }],
  checkCompliance: ['device', { kind: 'checkCompliance', device: device('PC') }],
  installApp: ['device', { kind: 'installApp', device: device('PC'), deliverable: app }],
  syncCompanyPortal: ['device', { kind: 'syncCompanyPortal', device: device('PC') }],
  restartDevice: ['device', { kind: 'restartDevice', device: device('PC') }],
  upgradeSite: ['configMgr', { kind: 'upgradeSite', to: '2603' }],
  upgradeClient: ['configMgr', { kind: 'upgradeClient', device: device('OLD') }],
  evaluateCollection: ['configMgr', { kind: 'evaluateCollection', collection: collection('daily') }],
  enableCoManagement: ['configMgr', { kind: 'enableCoManagement', autoEnrolment: 'pilot', collection: pilot }],
  upgradeWindows: ['device', { kind: 'upgradeWindows', device: device('OLD'), to: 'Windows 11 24H2' }],
  unenrol: ['device', { kind: 'unenrol', device: device('PC') }],
  setOuSync: ['directory', { kind: 'setOuSync', ou: 'Workstations', to: 'notSynced' }],
  runSyncCycle: ['directory', { kind: 'runSyncCycle', policy: 'delta' }],
  joinEntra: ['device', { kind: 'joinEntra', device: device('LONE') }],
  leaveEntra: ['device', { kind: 'leaveEntra', device: device('CLOUD') }],
  installClient: ['device', { kind: 'installClient', device: device('BARE') }],
  setInstallLine: [
    'configMgr',
    {
      kind: 'setInstallLine',
      line: 'CCMSETUPCMD="CCMHOSTNAME=cmg.fabrikam.com/CCM_Proxy_MutualAuth/1 SMSSITECODE=TST"',
    },
  ],
  restartClient: ['device', { kind: 'restartClient', device: device('PC') }],
  provisionDevice: ['device', { kind: 'provisionDevice', device: device('NEW') }],
};
const kinds = namesOf(examples);
const estateFor = (kind: CommandKind) => (kind === 'enableCoManagement' ? off : estate);

describe('every kind of command has its place in a console', () => {
  test('none is left out here', () => {
    expect([...kinds, 'wait'].sort()).toEqual([...namesOf(commandFields)].sort());
  });
  test.each(kinds)('%s', (kind) => {
    const [console, command] = examples[kind];
    const found = given(estateFor(kind), command);
    expect(found?.makes).toEqual(command);
    const place = found?.place;
    const pane = place === undefined || place === 'clock' ? undefined : place.pane;
    expect(pane && look(estateFor(kind), pane).console).toBe(console);
  });
});

test('a command that would be accepted finds its control enabled', () => {
  const accepted = kinds.filter((kind) => decide(estateFor(kind), examples[kind][1]).kind === 'accepted');
  const disabled = accepted.filter((kind) => {
    const at = estateFor(kind);
    const place = where(at, examples[kind][1]);
    if (place === undefined || place === 'clock') return true;
    const view = look(at, place.pane, { ...firstWindow, filter: place.filter ?? '' });
    return control(view, place.action).disabledBecause !== undefined;
  });
  expect(disabled).toEqual([]);
  expect(accepted.length).toBeGreaterThan(35);
});
