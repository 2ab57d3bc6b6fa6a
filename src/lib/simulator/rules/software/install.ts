/** Something gets onto a device. */
import { type DeliverableState, holds, meant } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { phaseOf } from '../client/autopilot.ts';
import { barrierOf } from './barriers.ts';
import { installableOf, isOffered, isOffice, isRequired, mark } from './kinds.ts';

/** Whether the device ought to have it, nothing holds it back, and it has it not. */
export function isWanted(state: State, deliverable: DeliverableState, row: number): boolean {
  return isRequired(deliverable) && !holds(state, deliverable, row) && isAllowed(state, deliverable, row);
}

/** Whether it is meant for the device and nothing holds it back. */
export function isAllowed(state: State, deliverable: DeliverableState, row: number): boolean {
  return meant(state, deliverable, row) !== undefined && barrierOf(state, deliverable, row) === undefined;
}

/**
 * Rule `mixed-apps-fail-in-autopilot`: while Windows Autopilot sets a device up, Win32 and line-of-business apps both
 * want the one installer of Windows, and fail.
 */
export function isMixed(state: State, deliverable: DeliverableState, row: number): boolean {
  const other = rivals[deliverable.kind];
  if (other === undefined || !settingUp.has(phaseOf(state, row))) return false;
  return state.deliverables.some((one) => one.kind === other && isRequired(one) && isAllowed(state, one, row));
}
const settingUp: ReadonlySet<string> = new Set(['devicePreparation', 'deviceSetup', 'accountSetup']);
const rivals: { readonly [kind: string]: string } = { intuneWin32App: 'intuneLobApp', intuneLobApp: 'intuneWin32App' };

/** Installs it, or fails to. */
export function install(draft: Draft, deliverable: DeliverableState, row: number): void {
  const kind = installableOf(deliverable);
  if (kind === undefined) return;
  if (isMixed(draft, deliverable, row)) {
    happen(draft, 'softwareFailed', row, kind);
    put(draft, 'seenTenant', row, never); // so that the next check-in tries again
    return;
  }
  const isSecond = isOffice(deliverable) && isOfficeOfBoth(draft, deliverable, row);
  mark(draft, 'held', deliverable, row, true);
  happen(draft, 'softwareInstalled', row, kind);
  if (isSecond) happen(draft, 'officeInstalledTwice', row);
}

/** Whether the other manager has installed Office and still delivers it. */
function isOfficeOfBoth(state: State, { kind }: DeliverableState, row: number): boolean {
  return state.deliverables.some(
    (one) => isOffice(one) && one.kind !== kind && holds(state, one, row) && isOffered(state, one, row),
  );
}
