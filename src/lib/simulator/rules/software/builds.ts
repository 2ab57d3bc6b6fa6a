/** When a device installs the monthly updates of Windows. */

import { fromInternet, fromSite } from '../../calls.ts';
import { never, put } from '../../columns.ts';
import { draw, numberOf } from '../../draw.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { levelOf, releasedAt, releasedBy } from './releases.ts';
import { deferralOf, deploymentOf, ringOf } from './updates.ts';

const day = 24 * 60;
/** Keeps the daily scan apart from all other draws. */
const purpose = 104;

/** Minutes from release to installation; `undefined` while nobody brings updates. */
function delayOf(state: State, row: number): number | undefined {
  if (ringOf(state, row)) return deferralOf(state, row, 'qualityDeferral') * day;
  const deployment = deploymentOf(state, row);
  return deployment && Number(deployment.with['deadlineDays']) * day;
}

/** Has the next update that the device is to have fall due, at its own minute of the day. */
export function planUpdate(draft: Draft, row: number, at: number): void {
  const delay = delayOf(draft, row);
  if (delay === undefined) return unschedule(draft, 'updateDue', row);
  const planned = draft.devices.updateDue[row] ?? never;
  if (planned === at) return; // falls due in this very minute
  const next = Math.max(levelOf(draft, row) + 1, releasedBy(at - delay));
  const due = nextScan(draft, row, Math.max(at, releasedAt(next) + delay - 1));
  if (planned !== due) schedule(draft, 'updateDue', row, due);
}

function nextScan(state: State, row: number, after: number): number {
  const own = draw(state.seed, numberOf(state.facts.ids[row] ?? ''), purpose, day);
  return after + day - ((after - own + day) % day);
}

/** Installs the newest update that the device may have; the updates are cumulative. */
export function installUpdate(draft: Draft, row: number, at: number): boolean {
  const delay = delayOf(draft, row);
  const reach = ringOf(draft, row) ? fromInternet : fromSite;
  const newest = delay === undefined ? 0 : releasedBy(at - delay);
  const isNew = newest > levelOf(draft, row) && ((draft.devices.cutOff[row] ?? 0) & reach) === 0;
  if (isNew) {
    put(draft, 'buildLevel', row, newest);
    happen(draft, 'updatesInstalled', row, newest);
  }
  planUpdate(draft, row, at);
  return isNew;
}
