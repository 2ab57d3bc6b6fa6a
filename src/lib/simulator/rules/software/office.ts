/** Who delivers Office, and who updates it. */
import { deliverablesOf, holds } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { isOffered } from './kinds.ts';
import { updateSource } from './updates.ts';
import type { OfficeSource, UpdateSource } from './words.ts';

/** Rule `office-updates-after-a-day`: so long after the switch Office's updates change hands by themselves. */
const handOverTime = 24 * 60;

/** Rules `office-follows-slider`, `office-global-condition`: whose Office the device may have. */
export function officeSource(state: State, row: number): OfficeSource {
  const ofConfigMgr =
    hasClient(state, row) && deliverablesOf(state, 'configMgrOfficeApp').some((one) => isOffered(state, one, row));
  const ofIntune =
    isEnrolled(state, row) && deliverablesOf(state, 'intuneOfficeApp').some((one) => isOffered(state, one, row));
  if (ofConfigMgr) return ofIntune ? 'both' : 'configMgr';
  return ofIntune ? 'intune' : 'none';
}

/** Rules `office-updates-after-a-day`, `office-updates-need-windows-updates`. */
export function officeUpdateSource(state: State, row: number): UpdateSource {
  if (!hasOffice(state, row)) return 'none';
  if (state.devices.officeUpdates[row] === 1) return 'intune';
  return updateSource(state, row) === 'configMgr' ? 'configMgr' : 'none';
}

function hasOffice(state: State, row: number): boolean {
  return deliverablesOf(state, 'configMgrOfficeApp', 'intuneOfficeApp').some((one) => holds(state, one, row));
}

function updaterMeant(state: State, row: number): number {
  return authorityOn(state, 'officeClickToRunApps', row) === 'intune' ? 1 : 0;
}

/** After policy or check-in: has the updates of Office change hands in a day; at hand-over they have long done so. */
export function followOffice(draft: Draft, row: number, at: number): void {
  if (draft.silent) {
    if (hasOffice(draft, row) && updaterMeant(draft, row) === 1) put(draft, 'officeUpdates', row, 1);
    return;
  }
  if (!hasOffice(draft, row) || updaterMeant(draft, row) === (draft.devices.officeUpdates[row] ?? 0)) {
    return unschedule(draft, 'officeDue', row);
  }
  if ((draft.devices.officeDue[row] ?? never) < at) schedule(draft, 'officeDue', row, at + handOverTime);
}

/** The updates of Office change hands. */
export function moveOfficeUpdates(draft: Draft, row: number): boolean {
  unschedule(draft, 'officeDue', row);
  const updater = updaterMeant(draft, row);
  if (!hasOffice(draft, row) || updater === (draft.devices.officeUpdates[row] ?? 0)) return false;
  put(draft, 'officeUpdates', row, updater);
  happen(draft, 'officeUpdatesMoved', row, updater === 1 ? 'intune' : 'configMgr');
  return true;
}
