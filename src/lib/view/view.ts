/** The door of the view: what a pane shows of an estate, what can be done there, and where a command is given. */
import type { DeviceId } from '../brand.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';
import { mdmScopes } from '../simulator/words.ts';
import { unreachable } from '../unreachable.ts';
import { choose, form } from './actions.ts';
import { collectionPage, collectionsPage, enablementPage, moveId, workloadsPage } from './configmgr.ts';
import { devicePage } from './device.ts';
import { mdmScopeLabels, paths } from './labels.ts';
import { deviceTable, enrolmentCell, page, tableOf } from './tables.ts';
import type { ConsoleView, Pane, Place, Row, Window } from './view-model.ts';
import { firstWindow } from './view-window.ts';

export { fill, type Invalid } from './actions.ts';

/** What the pane shows now. A collection or device that the estate has not leads to the pane above it. */
export function look(estate: Estate, pane: Pane, window: Window = firstWindow): ConsoleView {
  switch (pane.kind) {
    case 'estate':
      return page(
        'estate',
        [],
        {
          pane,
          path: paths.estate,
          title: `${estate.devices.length.toLocaleString('en-GB')} PCs, ${enrolledIn(estate).length} enrolled`,
        },
        { tables: [{ title: 'Devices', table: deviceTable(estate, window) }] },
      );
    case 'workloads':
      return workloadsPage(estate, window);
    case 'enablement':
      return enablementPage(estate);
    case 'collections':
      return collectionsPage(estate, window);
    case 'collection':
      return collectionPage(estate, pane.collection, window) ?? collectionsPage(estate, window);
    case 'intuneDevices':
      return intuneDevices(estate, window);
    case 'mobility':
      return mobility(estate);
    case 'device':
      return devicePage(estate, pane.device, window);
    default:
      return unreachable(pane);
  }
}

/** Where a command is given: `undefined` when no pane of this estate offers it. */
export function where(estate: Estate, command: Command): Place | undefined {
  if (command.kind === 'wait') return 'clock';
  const place = placeOf(estate, command);
  return place && offers(look(estate, place.pane, { ...firstWindow, count: estate.devices.length }), place.action)
    ? place
    : undefined;
}

function placeOf(estate: Estate, command: Exclude<Command, { kind: 'wait' }>): Exclude<Place, 'clock'> | undefined {
  switch (command.kind) {
    case 'switchWorkload':
      return { pane: { kind: 'workloads' }, action: moveId(command.workload, command.to) };
    case 'setAutoEnrolment':
      return { pane: { kind: 'enablement' }, action: 'set-auto-enrolment' };
    case 'setMdmUserScope':
      return { pane: { kind: 'mobility' }, action: 'set-mdm-user-scope' };
    case 'addMember':
      return { pane: { kind: 'collection', collection: command.collection }, action: `add-${command.device}` };
    case 'removeMember':
      return { pane: { kind: 'collection', collection: command.collection }, action: `remove-${command.device}` };
    case 'setQueryRule': {
      const known = estate.collections
        .find(({ id }) => id === command.collection)
        ?.rules.some(({ name }) => name === command.name);
      return {
        pane: { kind: 'collection', collection: command.collection },
        action: known ? `rule-${command.name}` : 'add-rule',
      };
    }
    case 'removeQueryRule':
      return { pane: { kind: 'collection', collection: command.collection }, action: `remove-rule-${command.name}` };
    case 'downloadPolicy':
      return (
        estate.device(command.device) && { pane: { kind: 'device', device: command.device }, action: 'download-policy' }
      );
    default:
      return undefined; // no console offers it
  }
}

function offers(view: ConsoleView, id: string): boolean {
  const moves = view.fields.flatMap((field) =>
    field.kind === 'position' ? field.moves.map(({ action }) => action) : [],
  );
  const inRows = view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions));
  return [...view.actions, ...moves, ...inRows].some((action) => action.id === id);
}

function enrolledIn(estate: Estate): readonly DeviceId[] {
  return estate.devices.filter((device) => answer(estate, { ask: 'mdmEnrolled', device }));
}

function intuneDevices(estate: Estate, window: Window): ConsoleView {
  const columns = [
    { id: 'device', label: 'Device' },
    { id: 'user', label: 'User' },
    { id: 'managed', label: 'Co-management' },
    { id: 'compliance', label: 'Compliance verdict' },
  ];
  const rows = enrolledIn(estate).map(
    (device): Row => ({ id: device, cells: intuneCells(estate, device), actions: [] }),
  );
  const table = tableOf(columns, rows, window, 'No device is enrolled yet. Devices appear here when they enrol.');
  return page(
    'intune',
    [],
    { pane: { kind: 'intuneDevices' }, path: paths.intuneDevices, title: 'Windows devices' },
    { tables: [{ title: 'Enrolled devices', table }] },
  );
}

function intuneCells(estate: Estate, device: DeviceId): Row['cells'] {
  const workload = 'compliancePolicies';
  const own = answer(estate, { ask: 'authority', workload, device }) === 'intune';
  return [
    { kind: 'open', text: device, pane: { kind: 'device', device } },
    { kind: 'text', text: estate.device(device)?.user ?? '' },
    enrolmentCell(estate, device),
    { kind: 'text', text: own ? 'From Intune' : 'See ConfigMgr', why: { ask: 'authority', workload, device } },
  ];
}

function mobility(estate: Estate): ConsoleView {
  const now = estate.tenant.mdmUserScope;
  const choices = mdmScopes.map((value) => ({ value, label: mdmScopeLabels[value] }));
  const action = form(estate, {
    id: 'set-mdm-user-scope',
    label: 'Change the MDM user scope',
    example: { kind: 'setMdmUserScope', to: now },
    inputs: [choose('to', 'MDM user scope', now, choices)],
  });
  return page(
    'entra',
    [],
    { pane: { kind: 'mobility' }, path: paths.mobility, title: 'Mobility (MDM and MAM)' },
    { fields: [{ kind: 'text', label: 'MDM user scope', text: mdmScopeLabels[now] }], actions: [action] },
  );
}
