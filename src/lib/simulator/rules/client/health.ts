/** Client health: the bits that the client writes into its registry, and what Intune makes of what it last read. */
import { deviceIs, traitOf } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import { lastPoll } from '../../devices.ts';
import { schedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { siteVersions } from '../../words.ts';
import { isEnrolled } from '../authority/authority.ts';
import { isAtLeast } from '../site/versions.ts';
import { connectionOf, locationOf } from './reach.ts';

/** Rule `health-status`: the bits of `ClientHealthStatus`. */
const installed = 1;
const registered = 2;
const evaluated = 4;
const setupFailed = 8;
const siteLost = 16;

/** Minutes for which a status that is not 7, and the status 7, still count as healthy. */
const graceOfTrouble = 48 * 60;
const graceOfHealth = 30 * 24 * 60;

/** What the client would write now. */
function statusNow(state: State, row: number): number {
  const client = state.devices.client[row] ?? 0;
  if (client === 0) return (state.devices.setupError[row] ?? 0) === 0 ? 0 : setupFailed;
  if (client === 2) return installed;
  const lost = connectionOf(state, row) === 'none' ? siteLost : 0;
  switch (traitOf(state, row, 'clientCondition')) {
    case 'registrationLost':
      return installed | evaluated;
    case 'notEvaluated':
      return installed | registered | lost;
    case 'updateFailed':
      return installed | registered | setupFailed | lost;
    default:
      return installed | registered | evaluated | lost;
  }
}

/** What stands in the device's registry. */
export function statusWritten(state: State, row: number): number {
  const written = state.devices.healthWritten[row] ?? 0;
  if (written !== 0) return written - 1;
  return state.devices.client[row] === 1 ? installed | registered | evaluated : 0;
}

/** The client writes what has changed, unless it stands still; what Intune has read until now is kept for it. */
export function writeHealth(draft: Draft, row: number, at: number, contactChanged = false): void {
  const old = statusWritten(draft, row);
  const still = deviceIs(draft, row, 'clientCondition', 'stopped') || locationOf(draft, row) === 'offline';
  const fresh = still ? old : statusNow(draft, row);
  if (fresh === old && !contactChanged) return;
  if (!draft.silent && (draft.devices.healthRead[row] ?? 0) === 0) {
    put(draft, 'healthReadSync', row, syncRead(draft, row));
    put(draft, 'healthRead', row, old + 1);
    if ((draft.devices.seenTenant[row] ?? never) !== never) put(draft, 'seenTenant', row, never);
  }
  if (fresh !== old) put(draft, 'healthWritten', row, fresh + 1);
  planVerdict(draft, row, at);
}

/** Rule `health-read-at-check-in`: Intune reads what stands there when the device calls. */
export function readHealth(draft: Draft, row: number): boolean {
  if ((draft.devices.healthRead[row] ?? 0) === 0) return false;
  put(draft, 'healthRead', row, 0);
  return true;
}

/** The status as Intune last read it. */
export function statusRead(state: State, row: number): number {
  const read = state.devices.healthRead[row] ?? 0;
  return read === 0 ? statusWritten(state, row) : read - 1;
}

/** When the client last wrote, as Intune last read it: its last call at the site before the check-in. */
export function syncRead(state: State, row: number): number {
  if ((state.devices.healthRead[row] ?? 0) !== 0) return state.devices.healthReadSync[row] ?? never;
  const received = state.devices.receivedAt[row] ?? never;
  const checkedIn = state.devices.checkedInAt[row] ?? never;
  if (received === never || checkedIn === never || received <= checkedIn) return received;
  return lastPoll(state.facts, row, checkedIn, state.rounds.length);
}

type Verdict = 'healthy' | 'unhealthy' | 'unknown';
/** Rule `health-two-limits`. */
export function verdictOn(state: State, row: number): Verdict {
  const status = statusKnown(state, row);
  if (status === 0) return 'unknown';
  const age = state.now - syncRead(state, row);
  if (status === 7) return age <= graceOfHealth ? 'healthy' : 'unhealthy';
  return age <= graceOfTrouble && state.belief !== 'unhealthyAtOnce' ? 'healthy' : 'unhealthy';
}

/** Rule `health-unknown`: 0 for a client before 1806, and for a device that is not enrolled or was silent for 30 days. */
export function statusKnown(state: State, row: number): number {
  if (!isEnrolled(state, row)) return 0;
  const version = siteVersions[(state.devices.clientVersion[row] ?? 0) - 1] ?? state.version.is;
  const silent = state.now - (state.devices.checkedInAt[row] ?? never) > graceOfHealth;
  return silent || !isAtLeast(version, '1806') ? 0 : statusRead(state, row);
}

/** Rule `health-agent-state`: Microsoft Graph has fewer states than the registry. */
export function agentStateOf(state: State, row: number) {
  const status = statusKnown(state, row);
  if (status === 0) return 'unknown';
  if ((status & setupFailed) !== 0) return (status & installed) !== 0 ? 'updateFailed' : 'installFailed';
  if ((status & siteLost) !== 0) return 'communicationError';
  return status === 7 ? 'healthy' : 'installed';
}

/** The verdict may change by time alone: at the end of either grace after the last call, which is when to look again. */
export function planVerdict(draft: Draft, row: number, at: number): void {
  const synced = draft.devices.receivedAt[row] ?? never;
  const checkedIn = draft.devices.checkedInAt[row] ?? never;
  const ends = [synced + graceOfTrouble + 1, synced + graceOfHealth + 1, checkedIn + graceOfHealth + 1];
  const next = ends.filter((end) => end > at).sort((a, b) => a - b)[0];
  if (next !== undefined) schedule(draft, 'healthDue', row, next);
}
