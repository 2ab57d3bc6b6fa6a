/** The monthly updates of Windows: when they come out, and how many a device has. */
import { holds } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { authorityOn } from '../authority/authority.ts';

const day = 24 * 60;
/** Rule `ring-deferral`: an update comes out every 28 days, the first on Day 8 at 10:00. */
const firstRelease = 7 * day + 10 * 60;
const month = 28 * day;

/** How many monthly updates have come out by a minute. */
export function releasedBy(at: number): number {
  return Math.max(0, Math.floor((at - firstRelease) / month) + 1);
}

/** Whether one comes out in this minute: by the clock alone, then, every device may lack one. */
export function isRelease(at: number): boolean {
  return releasedBy(at) > releasedBy(at - 1);
}

export function releasedAt(update: number): number {
  return firstRelease + (update - 1) * month;
}

/** Rule `versions-stay`: what is installed stays installed, whoever manages the updates. */
export function levelOf(state: State, row: number): number {
  return state.belief === 'switchingBackDowngrades' && isSwitchedBack(state, row)
    ? 0
    : (state.devices.buildLevel[row] ?? 0);
}

/** Whether a ring of Intune is left over from a time in which Intune had the workload. */
function isSwitchedBack(state: State, row: number): boolean {
  if (authorityOn(state, 'windowsUpdatePolicies', row) === 'intune') return false;
  return state.deliverables.some((one) => one.kind === 'updateRing' && holds(state, one, row));
}
