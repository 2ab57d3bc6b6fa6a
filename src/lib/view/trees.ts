/** The pages of each console, in the order in which it lists them. */
import type { DeviceId } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import type { Estate } from '../simulator/engine.ts';
import { deliverables } from '../simulator/model.ts';
import { settingsTable } from './settings-pages.ts';
import { shelfOf, shelfTable } from './shelf-table.ts';
import {
  type Console,
  type ConsoleView,
  type DeviceLook,
  deviceLooks,
  type Pane,
  settingsPages,
  shelves,
} from './view-model.ts';

type Tree = ConsoleView['tree'];

/** The console that a page belongs to. */
export function consoleOf(pane: Pane, estate: Estate): Console {
  switch (pane.kind) {
    case 'map':
    case 'estate':
      return 'estate';
    case 'workloads':
    case 'enablement':
    case 'cloudAttach':
    case 'siteUpdates':
    case 'collections':
    case 'collection':
      return 'configMgr';
    case 'intuneDevices':
    case 'intuneDevice':
      return 'intune';
    case 'mobility':
    case 'groups':
    case 'group':
      return 'entra';
    case 'users':
    case 'user':
      return pane.of;
    case 'entraConnect':
    case 'computers':
      return 'directory';
    case 'settings':
      return settingsTable[pane.page].console;
    case 'shelf':
      return shelfTable[pane.shelf].console;
    case 'deliverable': {
      const kind = estate.deliverables.find(({ id }) => id === pane.deliverable)?.kind;
      return kind ? shelfTable[shelfOf[kind]].console : 'intune';
    }
    case 'device':
      return 'device';
  }
}

/** All pages of a console; of the device's seat, those of the device in front. */
export function treeOf(console: Console, pane: Pane): Tree {
  switch (console) {
    case 'estate':
      return [
        { pane: { kind: 'map' }, label: 'Map' },
        { pane: { kind: 'estate' }, label: 'List' },
      ];
    case 'configMgr':
      return [
        { pane: { kind: 'cloudAttach' }, label: 'Monitoring' },
        { pane: { kind: 'workloads' }, label: 'Workloads' },
        { pane: { kind: 'enablement' }, label: 'Enablement' },
        { pane: { kind: 'collections' }, label: 'Device Collections' },
        ...shelfPages(console),
        ...settingsOf(console),
        { pane: { kind: 'siteUpdates' }, label: 'Updates and servicing' },
        { pane: { kind: 'users', of: 'configMgr' }, label: 'Administrative users' },
      ];
    case 'intune':
      return [
        { pane: { kind: 'intuneDevices' }, label: 'All devices' },
        ...shelfPages(console),
        ...settingsOf(console),
        { pane: { kind: 'users', of: 'intune' }, label: 'Roles' },
      ];
    case 'entra':
      return [
        { pane: { kind: 'mobility' }, label: 'Mobility' },
        { pane: { kind: 'users', of: 'entra' }, label: 'Users' },
        { pane: { kind: 'groups' }, label: 'Groups' },
        ...shelfPages(console),
        ...settingsOf(console),
      ];
    case 'directory':
      return [
        { pane: { kind: 'computers' }, label: 'Computers' },
        { pane: { kind: 'entraConnect' }, label: 'Organizational units' },
        ...settingsOf(console),
        { pane: { kind: 'users', of: 'directory' }, label: 'Users' },
      ];
    case 'azure':
      return [...settingsOf(console), { pane: { kind: 'users', of: 'azure' }, label: 'Subscription' }];
    case 'device':
      return pane.kind === 'device'
        ? deviceLooks.map((look) => ({ pane: seat(pane.device, look), label: lookLabels[look] }))
        : [];
  }
}

/** The page of a device's seat; the applet needs no word for itself. */
export function seat(device: DeviceId, look: DeviceLook = 'seat'): Pane {
  return look === 'seat' ? { kind: 'device', device } : { kind: 'device', device, look };
}

export const lookLabels: { readonly [L in DeviceLook]: string } = {
  seat: 'Client applet',
  settings: 'Settings',
  status: 'dsregcmd /status',
  software: 'Software Center, Company Portal',
  logs: 'Logs',
};

function shelfPages(console: Console): Tree {
  return shelves
    .filter((shelf) => shelfTable[shelf].console === console)
    .map((shelf) => ({ pane: { kind: 'shelf', shelf }, label: shelfTable[shelf].label }));
}

function settingsOf(console: Console): Tree {
  return settingsPages
    .filter((page) => settingsTable[page].console === console)
    .map((page) => ({ pane: { kind: 'settings', page }, label: settingsTable[page].label }));
}

/** Whether some deliverable of the estate could stand on the shelf. */
export function stocks(shelf: (typeof shelves)[number]): readonly string[] {
  return namesOf(deliverables).filter((kind) => shelfOf[kind] === shelf);
}
