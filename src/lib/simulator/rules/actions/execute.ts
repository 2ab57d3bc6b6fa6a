/** A device carries out what was asked of it. */
import { checkIn, lookAnew, receivePolicy } from '../../calls.ts';
import { deviceIs, isBroken } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import type { Draft } from '../../estate.ts';
import { attachError } from './attach.ts';
import { fastChannelTakes } from './attach-table.ts';
import { storeDiagnostics } from './diagnostics.ts';
import type { AttachAction, IntuneAction } from './lists.ts';
import { canReachSite, hearsPush, isOnline } from './reach.ts';
import { intuneActionTable, pushTakes } from './remote-actions.ts';
import { giveName } from './rename.ts';
import {
  advance,
  isIntuneAction,
  type Request,
  record,
  requestOf,
  requestsOn,
  waitsForIntune,
  waitsForSite,
} from './requests.ts';
import { resetWindows, unenrol } from './reset.ts';

/** Minutes between two calls of an app to app protection. Rule `app-selective-wipe`. */
const appsCallEvery = 30;

/** Rule `remote-action-push`: an action waits for the device, which a push brings to call within minutes. */
export function requestOfIntune(draft: Draft, row: number, action: IntuneAction, name?: string): void {
  const isHeard = intuneActionTable[action].channel === 'apps' || hearsPush(draft, row);
  const due = isHeard ? draft.now + pushTakes : never;
  const named = name === undefined ? {} : { name };
  record(draft, { row, action, state: 'pending', at: draft.now, due, error: 'none', ...named });
  lookAnew(draft, row);
}

/** Rule `attach-action-path`: from the admin center through the site to the client; what fails there fails at once. */
export function requestOfSite(draft: Draft, row: number, action: AttachAction): void {
  const due = canReachSite(draft, row) ? draft.now + fastChannelTakes : never;
  const request: Request = { row, action, state: 'pending', at: draft.now, due, error: 'none' };
  const error = attachError(draft);
  if (error !== 'none') return advance(draft, request, { state: 'failed', error });
  record(draft, request);
  lookAnew(draft, row);
}

/** The device has called Intune: it begins all that waits, or the one action that beats the others. */
export function carryOut(draft: Draft, row: number): boolean {
  if (draft.rooms.actions.requests.length === 0) return false;
  const waiting = requestsOn(draft, row).filter(waitsForIntune);
  if (waiting.length === 0) return false;
  const [decisive] = waiting.filter(isDecisive).sort((a, b) => b.at - a.at);
  if (decisive) cancelOthers(draft, decisive);
  for (const request of decisive ? [decisive] : waiting) begin(draft, request);
  return true;
}

/** The client has called its site, which hands over what waits. */
export function carryOutForSite(draft: Draft, row: number): boolean {
  if (draft.rooms.actions.requests.length === 0) return false;
  const waiting = requestsOn(draft, row).filter(waitsForSite);
  for (const request of waiting) advance(draft, request, { state: 'done' });
  return waiting.length > 0;
}

/** What is due on the device in this minute. */
export function goOn(draft: Draft, row: number, at: number): boolean {
  for (const { action } of requestsOn(draft, row)) {
    const request = requestOf(draft, row, action);
    if (request?.due === at) step(draft, request, at);
  }
  return true;
}

function step(draft: Draft, request: Request, at: number): void {
  const { row, state, action } = request;
  if (state === 'active') return finish(draft, request);
  if (!isIntuneAction(action)) return stepForSite(draft, request, at);
  if (intuneActionTable[action].channel === 'apps') {
    return isOnline(draft, row) ? finish(draft, request) : record(draft, { ...request, due: at + appsCallEvery });
  }
  if (!hearsPush(draft, row)) return record(draft, { ...request, due: never });
  checkIn(draft, row, at);
  carryOut(draft, row);
}

function stepForSite(draft: Draft, request: Request, at: number): void {
  if (!canReachSite(draft, request.row)) return record(draft, { ...request, due: never });
  advance(draft, request, { state: 'done' });
  if (request.action === 'syncMachinePolicy') receivePolicy(draft, request.row, at);
}

function isDecisive({ action }: Request): boolean {
  return isIntuneAction(action) && intuneActionTable[action].decisive;
}

/** Rule `decisive-actions-win`. A retired device still has its client, so what the site has asked for goes on. */
function cancelOthers(draft: Draft, { row, action }: Request): void {
  const keepsClient = action === 'retire' || action === 'delete';
  for (const other of requestsOn(draft, row)) {
    if (other.action === action || (other.state !== 'pending' && other.state !== 'active')) continue;
    if (keepsClient && !isIntuneAction(other.action)) continue;
    advance(draft, other, { state: 'canceled' });
  }
}

function begin(draft: Draft, request: Request): void {
  const { row, action } = request;
  if (!isIntuneAction(action)) return;
  if (action === 'autopilotReset' && isBroken(draft, row, 'winReDisabled'))
    return advance(draft, request, { state: 'failed', error: '0x80070032' });
  const { takes } = intuneActionTable[action];
  if (takes === 0) finish(draft, request);
  else advance(draft, request, { state: 'active', due: draft.now + takes });
}

function finish(draft: Draft, request: Request): void {
  advance(draft, request, { state: 'done' });
  const { row, action, name } = request;
  switch (action) {
    case 'retire':
      return unenrol(draft, row);
    case 'delete':
      return draft.belief === 'deleteErasesTheDisk' ? resetWindows(draft, row, 'nothing') : unenrol(draft, row);
    case 'wipe':
    case 'wipeProtected':
      return resetWindows(draft, row, 'nothing');
    case 'wipeKeepEnrolment':
    case 'freshStartKeepData':
    case 'autopilotReset':
      return resetWindows(draft, row, 'identity');
    case 'freshStart':
      return resetWindows(draft, row, deviceIs(draft, row, 'ownership', 'personal') ? 'nothing' : 'identity');
    case 'rename':
      return giveName(draft, row, name ?? '', 'intune');
    case 'collectDiagnostics':
      return storeDiagnostics(draft, row);
    case 'appSelectiveWipe':
      return put(draft, 'protectedApps', row, 0);
    default:
      return;
  }
}
