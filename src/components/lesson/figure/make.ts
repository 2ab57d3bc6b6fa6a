import type { FigureProps } from '../../../lib/lesson/figure.ts';
import type { FunnelAt } from './funnel.ts';
import { counted } from './funnel-count.ts';
import { openingsOf } from './kind.ts';
import type { MadeProps } from './made.ts';
import type { Opening } from './run.ts';
import { timelinesOf } from './timeline.ts';

/** A figure with what the build has to work out for it, and without what its kind then no longer needs. */
export function made(props: FigureProps): MadeProps {
  const { figure, estates } = props;
  const [opening] = openingsOf(figure, estates);
  switch (figure.kind) {
    case 'timeline':
      return { ...props, estates: [], made: timelinesOf(opening, figure) };
    case 'funnel':
      return { ...props, made: countedOnce(opening, figure.hours) };
    default:
      return props;
  }
}

/** A hundred thousand devices take seconds, and a figure stands in its lesson and in what is printed of it. */
const known = new Map<string, readonly FunnelAt[]>();

function countedOnce(opening: Opening, hours: readonly number[]): readonly FunnelAt[] {
  const key = JSON.stringify([opening, hours]);
  const numbers = known.get(key) ?? counted(opening, hours);
  known.set(key, numbers);
  return numbers;
}
