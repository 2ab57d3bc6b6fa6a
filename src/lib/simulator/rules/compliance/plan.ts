/** When the verdict on a device is looked at again by the clock alone. */
import { type DeliverableState, holds } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';

const day = 24 * 60;
/** Rule `error-keeps-state`: as long as the earlier state is kept. */
export const errorKept = 7 * day;
/** Rule `noncompliance-email`: the latest that the message goes out. */
const emailWithin = 6 * 60;

/** Minutes that a policy waits before it calls the device noncompliant. Rule `grace-period`. */
export function graceOf(policy: DeliverableState): number {
  return Number(policy.with['graceDays'] ?? '0') * day;
}

/** The minute from which a device that stays away is no longer believed. Rule `is-active`. */
export function lapsesAt(state: State, row: number): number {
  const at = state.devices.checkedInAt[row] ?? never;
  return at === never ? never : at + Number(state.settings.complianceValidityDays.is) * day;
}

/** When the message about a device that does not meet a policy goes out, if any policy sends one. */
export function emailAt(state: State, row: number): number {
  const bits = state.devices.policiesNotMet[row] ?? 0;
  const sends = state.deliverables.some(
    (one) => ((bits >>> one.bit) & 1) === 1 && !one.deleted && one.with['sendEmail'] === 'yes',
  );
  return sends ? (state.devices.notMetSince[row] ?? never) + emailWithin : never;
}

/** Schedules the next minute at which grace, error, message, validity or a baseline's round ends. */
export function planVerdict(draft: Draft, row: number): void {
  // What falls due in this minute still comes, and plans anew.
  if (draft.devices.verdictDue[row] === draft.now) return;
  const next = nextOf(draft, row);
  if (next === undefined) unschedule(draft, 'verdictDue', row);
  else if (draft.devices.verdictDue[row] !== next) schedule(draft, 'verdictDue', row, next);
}

function nextOf(state: State, row: number): number | undefined {
  const { now, devices } = state;
  let next = sooner(now, undefined, devices.baselinesDue[row] ?? never);
  if ((devices.verdict[row] ?? 0) === 0) return next;
  next = sooner(now, next, lapsesAt(state, row));
  next = sooner(now, next, emailAt(state, row));
  const notMet = devices.notMetSince[row] ?? never;
  const error = devices.errorSince[row] ?? never;
  for (const policy of state.deliverables) {
    if (policy.kind !== 'intuneCompliancePolicy' || !holds(state, policy, row)) continue;
    for (const at of turnsOf(policy, notMet, error)) next = sooner(now, next, at);
  }
  return next;
}

/** Whether the state under one of the device's policies turns in this minute, whatever the verdict on the whole. */
export function turnsUnderPolicy(state: State, row: number): boolean {
  const notMet = state.devices.notMetSince[row] ?? never;
  const error = state.devices.errorSince[row] ?? never;
  return state.deliverables.some(
    (policy) =>
      policy.kind === 'intuneCompliancePolicy' &&
      holds(state, policy, row) &&
      turnsOf(policy, notMet, error).includes(state.now),
  );
}

/** When grace or a kept state ends under a policy. */
function turnsOf(policy: DeliverableState, notMet: number, error: number): readonly number[] {
  const grace = graceOf(policy);
  return [notMet + grace, error + errorKept, error + errorKept + grace];
}

/** The earlier of two minutes, of which only what lies ahead counts. */
function sooner(now: number, next: number | undefined, at: number): number | undefined {
  return at > now && (next === undefined || at < next) ? at : next;
}
