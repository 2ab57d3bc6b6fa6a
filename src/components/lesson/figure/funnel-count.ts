/** Counts a large estate hour by hour: the same in the build and in a Worker. */
import type { Estate } from '../../../lib/simulator/engine.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { funnelFigure } from '../../../lib/view/configmgr/cloud-attach-funnel.ts';
import type { FunnelAt, Progress } from './funnel.ts';
import { passed } from './passing.ts';
import { type Opening, replay } from './run.ts';

/** So many minutes pass between two looks at whether somebody has stopped it. */
const slice = 30;

/** Counts at each of the hours after the run; in slices, so that whoever counts can say how far it has come. */
export function* counting(opening: Opening, hours: readonly number[]): Generator<Progress, readonly FunnelAt[]> {
  const start = replay(opening, opening.run);
  const ordered = [...hours].sort((a, b) => a - b);
  const of = (ordered.at(-1) ?? 0) * 60;
  const counted: FunnelAt[] = [];
  let estate = start;
  for (const hour of ordered) {
    const until = start.now + hour * 60;
    while (estate.now < until) {
      yield { done: estate.now - start.now, of };
      estate = passed(estate, Math.min(slice, until - estate.now));
    }
    counted.push(funnelAt(estate, hour));
  }
  return counted;
}

/** The same in one go. */
export function counted(opening: Opening, hours: readonly number[]): readonly FunnelAt[] {
  const work = counting(opening, hours);
  let turn = work.next();
  while (!turn.done) turn = work.next();
  return turn.value;
}

function funnelAt(estate: Estate, hour: number): FunnelAt {
  const { says, of, bars } = funnelFigure(estate);
  return {
    hour,
    clock: sayMinute(estate.now),
    says,
    of,
    bars: bars.map(({ label, count, missing }) => ({
      label,
      count,
      missing: missing.map((note) => ({ count: note.count, text: note.text })),
    })),
  };
}
