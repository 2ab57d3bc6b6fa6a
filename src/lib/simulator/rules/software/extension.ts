/** The Intune Management Extension: Win32 and Store apps, scripts and remediations, in a round of its own. */
import { branded, type Minute } from '../../../brand.ts';
import { canCheckIn } from '../../calls.ts';
import { isBroken } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { draw, numberOf } from '../../draw.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { isEnrolled } from '../authority/authority.ts';
import { install, isWanted } from './install.ts';
import { isForExtension, mark } from './kinds.ts';

/** Minutes between two rounds. Rule `extension-round`. */
const extensionRound = 8 * 60;
/** Keeps this room's draws apart from all others. */
const purpose = 103;

/** The first round after a minute. Each device has its own, which has nothing to do with its check-in. */
export function nextRound(state: State, row: number, after: number): Minute {
  const own = draw(state.seed, numberOf(state.facts.ids[row] ?? ''), purpose, extensionRound);
  return branded<Minute>(after + extensionRound - ((after - own + extensionRound) % extensionRound));
}

/** Has the next round fall due while there is something for it to do. */
export function planRound(draft: Draft, row: number, at: number): void {
  if (!isEnrolled(draft, row) || !isAwaited(draft, row)) return unschedule(draft, 'softwareDue', row);
  if ((draft.devices.softwareDue[row] ?? never) < at) schedule(draft, 'softwareDue', row, nextRound(draft, row, at));
}

/** Whether the device waits for something that only the extension brings. */
function isAwaited(state: State, row: number): boolean {
  return state.deliverables.some((one) => isForExtension(one) && isWanted(state, one, row));
}

/** The extension asks Intune and does what it finds. Says whether anything changed. */
export function runRound(draft: Draft, row: number, at: number): boolean {
  const asks = canCheckIn(draft, row) && !isBroken(draft, row, 'extensionStopped');
  const changed = asks && takeAll(draft, row);
  planRound(draft, row, at);
  return changed;
}

/** At hand-over the extension has long been round. */
export function handOverRound(draft: Draft, row: number): void {
  if (!isBroken(draft, row, 'extensionStopped')) takeAll(draft, row);
  planRound(draft, row, draft.now);
}

function takeAll(draft: Draft, row: number): boolean {
  let changed = false;
  for (const one of draft.deliverables) {
    if (!isForExtension(one) || !isWanted(draft, one, row)) continue;
    changed = true;
    if (one.kind === 'intuneScript' || one.kind === 'intuneRemediation') {
      mark(draft, 'held', one, row, true);
      happen(draft, 'scriptRan', row, one.kind);
    } else install(draft, one, row);
  }
  return changed;
}
