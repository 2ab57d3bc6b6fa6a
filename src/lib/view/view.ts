/** The door of the view: what a pane shows of an estate, what can be done there, and where a command is given. */
import type { Estate } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';
import { cloudAttachPage } from './configmgr/cloud-attach.ts';
import { collectionPage, collectionsPage } from './configmgr/collections.ts';
import { placeInConfigMgr } from './configmgr/configmgr.ts';
import { enablementPage } from './configmgr/enablement.ts';
import { siteUpdatesPage } from './configmgr/site-updates.ts';
import { workloadsPage } from './configmgr/workloads.ts';
import { deliverablePage } from './deliverable-page.ts';
import { devicePage, placeAtDevice } from './device/device.ts';
import { computersPage, entraConnectPage, placeInDirectory } from './directory/directory.ts';
import { mobilityPage, placeInEntra } from './entra/entra.ts';
import { groupPage, groupsPage } from './entra/groups.ts';
import { listPage } from './estate/list.ts';
import { mapPage } from './estate/map.ts';
import { intuneDevices, placeInIntune } from './intune/intune.ts';
import { intuneDevicePage } from './intune/intune-device.ts';
import { placeOfSetting, settingsPage } from './settings-view.ts';
import { placeOfDeliverable, shelfPage } from './shelves.ts';
import { placeOfUser, userPage, usersPage } from './users/users.ts';
import type { ConsoleView, Pane, Place, Spot, Window } from './view-model.ts';
import { firstWindow } from './view-window.ts';

export { fill, type Invalid } from './actions.ts';

/** What the pane shows now. A thing that the estate has not leads to the pane above it. */
export function look(estate: Estate, pane: Pane, window: Window = firstWindow): ConsoleView {
  switch (pane.kind) {
    case 'map':
      return mapPage(estate);
    case 'estate':
      return listPage(estate, pane.only, window);
    case 'workloads':
      return workloadsPage(estate, window);
    case 'enablement':
      return enablementPage(estate);
    case 'cloudAttach':
      return cloudAttachPage(estate, window);
    case 'siteUpdates':
      return siteUpdatesPage(estate, window);
    case 'collections':
      return collectionsPage(estate, window);
    case 'collection':
      return collectionPage(estate, pane.collection, window) ?? collectionsPage(estate, window);
    case 'intuneDevices':
      return intuneDevices(estate, window);
    case 'intuneDevice':
      return intuneDevicePage(estate, pane.device) ?? intuneDevices(estate, window);
    case 'mobility':
      return mobilityPage(estate);
    case 'groups':
      return groupsPage(estate, window);
    case 'group':
      return groupPage(estate, pane.group, window) ?? groupsPage(estate, window);
    case 'users':
      return usersPage(estate, pane.of, window);
    case 'user':
      return userPage(estate, pane.of, pane.user, window) ?? usersPage(estate, pane.of, window);
    case 'entraConnect':
      return entraConnectPage(estate, window);
    case 'computers':
      return computersPage(estate, window);
    case 'settings':
      return settingsPage(estate, pane.page);
    case 'shelf':
      return shelfPage(estate, pane.shelf, window);
    case 'deliverable':
      return deliverablePage(estate, pane.deliverable, window) ?? listPage(estate, undefined, window);
    case 'device':
      return devicePage(estate, pane.device, pane.look ?? 'seat', window);
    default:
      return unreachable(pane);
  }
}

/** Where a command is given: `undefined` when no pane of this estate offers it. */
export function where(estate: Estate, command: Command): Place | undefined {
  if (command.kind === 'wait') return 'clock';
  const place = placeOf(estate, command);
  if (!place) return undefined;
  const view = look(estate, place.pane, { ...firstWindow, filter: place.filter ?? '' });
  return offers(view, place.action) ? place : undefined;
}

/** Each console knows its own commands; those of the tables have theirs where the thing stands. */
function placeOf(estate: Estate, command: Command): Spot | undefined {
  return (
    placeOfSetting(command) ??
    placeOfDeliverable(command) ??
    placeOfUser(command) ??
    placeInConfigMgr(estate, command) ??
    placeInIntune(estate, command) ??
    placeInEntra(command) ??
    placeInDirectory(command) ??
    placeAtDevice(estate, command)
  );
}

function offers(view: ConsoleView, id: string): boolean {
  const inFields = view.fields.flatMap((field) => {
    if (field.kind === 'position') return field.moves.map(({ action }) => action);
    return field.kind === 'text' && field.change ? [field.change] : [];
  });
  const inRows = view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions));
  return [...view.actions, ...inFields, ...inRows].some((action) => action.id === id);
}
