/** Which estates of a run are kept, so that undo and looking back need not begin at the start. */
import type { Estate } from '../simulator/engine.ts';

/** An estate after so many commands; inside a long wait, the wait that comes next has begun. */
export type Kept = { readonly after: number; readonly estate: Estate };

const mostKept = 32;
const alwaysKept = 8;
/** What replaying a command is taken to cost, in minutes that pass. */
const commandCosts = 60;

/** One more, the newest. Of those that are too many goes the one that is missed least. */
export function keeping(kept: readonly Kept[], next: Kept): readonly Kept[] {
  const all = [...kept, next];
  return all.length <= mostKept ? all : all.toSpliced(leastMissed(all, next.after), 1);
}

/** Those from which a run of `count` commands, the last done at `now`, can be had again. */
export function keptUpTo(kept: readonly Kept[], count: number, now: number): readonly Kept[] {
  return kept.filter(({ after, estate }) => after < count || (after === count && estate.now === now));
}

/** The last one before or at a place of the run: so many commands done, and the clock no further than `now`. */
export function nearest(kept: readonly Kept[], count: number, now: number): Kept | undefined {
  return kept
    .filter(({ after, estate }) => after <= count && estate.now <= now)
    .reduce<Kept | undefined>((best, one) => (best && place(best) > place(one) ? best : one), undefined);
}

/**
 * The place whose gap, once it is gone, is smallest for its age: the further back, the wider apart, and the oldest at most
 * five times as wide as the newest. The first stays, and those after the last eight commands.
 */
function leastMissed(all: readonly Kept[], last: number): number {
  const places = all.map(place);
  const [begin = 0, end = 0] = [places[0], places.at(-1)];
  let [found, least] = [1, Number.POSITIVE_INFINITY];
  for (let index = 1; index < all.length - 1; index++) {
    const after = all[index]?.after ?? 0;
    const isInside = all[index - 1]?.after === after;
    if (after > last - alwaysKept && !isInside) continue;
    const gap = (places[index + 1] ?? end) - (places[index - 1] ?? begin);
    const missed = gap / (end - (places[index] ?? begin) + (end - begin) / 4 + 1);
    if (missed < least) [found, least] = [index, missed];
  }
  return found;
}

function place({ after, estate }: Kept): number {
  return after * commandCosts + (estate.now - estate.startedAt);
}
