import type { Minute } from '../../../lib/brand.ts';
import type { Timeline } from '../../../lib/stores/lab-session.ts';
import { sayDay, sayMinute, sayTime } from '../../../lib/view/clock.ts';

/** How a review says a minute: with its day where the run goes beyond one. */
export function saysWithin({ start, end }: Pick<Timeline, 'start' | 'end'>): (at: Minute) => string {
  return sayDay(start) === sayDay(end) ? sayTime : sayMinute;
}
