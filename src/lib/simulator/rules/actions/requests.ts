/** What was asked of devices: the last request of each action on each device, in the order of rows and actions. */
import { never } from '../../columns.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import {
  type ActionError,
  type ActionState,
  type DeviceAction,
  type IntuneAction,
  intuneActions,
  type RemoteActionKind,
  remoteActionKinds,
} from './lists.ts';
import { intuneActionTable } from './remote-actions.ts';
import type { ActionsState } from './state.ts';

export type Request = {
  readonly row: number;
  readonly action: RemoteActionKind;
  readonly state: Exclude<ActionState, 'none'>;
  /** When it got into this state. */
  readonly at: number;
  /** When it goes on by itself; `never` while it waits for the device to call. */
  readonly due: number;
  readonly error: ActionError;
  readonly name?: string;
};

/** Writes a part of what the room keeps. */
export function keep(draft: Draft, part: Partial<ActionsState>): void {
  draft.rooms = { ...draft.rooms, actions: { ...draft.rooms.actions, ...part } };
}

export function requestsOn(state: State, row: number): readonly Request[] {
  return state.rooms.actions.requests.filter((request) => request.row === row);
}

export function requestOf(state: State, row: number, action: RemoteActionKind): Request | undefined {
  return state.rooms.actions.requests.find((request) => request.row === row && request.action === action);
}

export function isIntuneAction(action: DeviceAction): action is IntuneAction {
  return intuneActions.some((one) => one === action);
}

/** Whether a request is under way, and can go on only while the device is enrolled. */
export function needsEnrolment({ action, state }: Request): boolean {
  const isUnderWay = state === 'pending' || state === 'active';
  return isUnderWay && isIntuneAction(action) && intuneActionTable[action].channel === 'mdm';
}

/** Whether a request waits for the device to call Intune. */
export function waitsForIntune(request: Request): boolean {
  return request.state === 'pending' && needsEnrolment(request);
}

/** Whether a request waits for the client to call its site. */
export function waitsForSite({ action, state }: Request): boolean {
  return state === 'pending' && !isIntuneAction(action);
}

/** Whether the device has been deleted from Intune and does not know it yet. */
export function isDeleted(state: State, row: number): boolean {
  return requestOf(state, row, 'delete')?.state === 'pending';
}

/** Puts a request in the place of the last one of its kind, and has the device go on when its next one is due. */
export function record(draft: Draft, request: Request): void {
  const others = draft.rooms.actions.requests.filter(
    ({ row, action }) => row !== request.row || action !== request.action,
  );
  const requests = [...others, request].sort(
    (a, b) => a.row - b.row || remoteActionKinds.indexOf(a.action) - remoteActionKinds.indexOf(b.action),
  );
  keep(draft, { requests });
  plan(draft, request.row);
}

/** Moves a request on, with the line of the log that belongs to it. */
export function advance(
  draft: Draft,
  request: Request,
  to: { readonly state: Request['state']; readonly due?: number; readonly error?: ActionError },
): void {
  const { state, due = never, error = 'none' } = to;
  record(draft, { ...request, state, due, error, at: draft.now });
  if (state === 'active') happen(draft, 'remoteActionStarted', request.row, request.action);
  if (state === 'done') happen(draft, 'remoteActionDone', request.row, request.action);
  if (state === 'failed') happen(draft, 'remoteActionFailed', request.row, request.action);
}

function plan(draft: Draft, row: number): void {
  const next = requestsOn(draft, row)
    .map(({ due }) => due)
    .filter((due) => due > draft.now);
  if (next.length === 0) unschedule(draft, 'actionDue', row);
  else schedule(draft, 'actionDue', row, Math.min(...next));
}
