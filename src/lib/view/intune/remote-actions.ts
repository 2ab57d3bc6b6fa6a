/** What the admin center can have done on one device: Intune's own actions, and those of tenant attach. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import {
  type AttachAction,
  attachActions,
  type IntuneAction,
  intuneActions,
  type RemoteActionKind,
} from '../../simulator/rules/actions/lists.ts';
import { form, ready, write } from '../actions.ts';
import { askedCell } from '../asked.ts';
import { actionNames } from '../say/actions-names.ts';
import { tableOf } from '../tables.ts';
import type { Action, Cell, Row, Table } from '../view-model.ts';

export function remoteActionsTable(estate: Estate, device: DeviceId): Table {
  return actionsTable(
    intuneActions.map((action) => rowOf(estate, device, action, intuneControl(estate, device, action))),
  );
}

export function attachActionsTable(estate: Estate, device: DeviceId): Table {
  return actionsTable(
    attachActions.map((action) => rowOf(estate, device, action, attachControl(estate, device, action))),
  );
}

export function remoteActionId(action: RemoteActionKind): string {
  return `action-${action}`;
}

function actionsTable(rows: readonly Row[]): Table {
  const columns = [
    { id: 'action', label: 'Action' },
    { id: 'possible', label: 'Possible here' },
    { id: 'state', label: 'State' },
    { id: 'error', label: 'Error' },
  ];
  return {
    ...tableOf(columns, rows, { from: 0, count: rows.length, filter: '' }, 'There is no action.'),
    sortable: false,
  };
}

function rowOf(estate: Estate, device: DeviceId, action: RemoteActionKind, control: Action): Row {
  return {
    id: action,
    cells: [
      { kind: 'text', text: actionNames[action] },
      askedCell(estate, { ask: 'mayAct', action, device }),
      askedCell(estate, { ask: 'actionState', action, device }),
      errorCell(estate, device, action),
    ],
    actions: [control],
  };
}

function errorCell(estate: Estate, device: DeviceId, action: RemoteActionKind): Cell {
  const none = answer(estate, { ask: 'actionError', action, device }) === 'none';
  return none ? { kind: 'text', text: '' } : askedCell(estate, { ask: 'actionError', action, device });
}

function intuneControl(estate: Estate, device: DeviceId, action: IntuneAction): Action {
  const id = remoteActionId(action);
  const label = `${actionNames[action]} on ${device}`;
  const control =
    action === 'rename'
      ? form(estate, {
          id,
          label,
          example: { kind: 'remoteAction', device, action },
          inputs: [write('name', 'New device name', '')],
        })
      : ready(estate, id, label, { kind: 'remoteAction', device, action });
  return { ...control, short: actionNames[action] };
}

function attachControl(estate: Estate, device: DeviceId, action: AttachAction): Action {
  const label = `${actionNames[action]} on ${device}`;
  return {
    ...ready(estate, remoteActionId(action), label, { kind: 'attachAction', device, action }),
    short: actionNames[action],
  };
}
