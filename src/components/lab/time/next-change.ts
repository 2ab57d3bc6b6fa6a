import type { LabTime } from '../../../lib/stores/lab-session.ts';
import { sayMinute, sayTime } from '../../../lib/view/clock.ts';
import type { Sentence } from '../../../lib/view/view-model.ts';

const inDay = 24 * 60;

/** Why one cannot wait for the next change, where there is none as far as was looked ahead. */
export function nothingDue({ nextChange, quietFor }: LabTime): Sentence | undefined {
  if (nextChange !== undefined || quietFor === undefined) return undefined;
  return `Nothing changes ${within(quietFor)}.`;
}

/** When the next change is, as it stands on its button; empty while it is not known. */
export function sayNextChange({ now, nextChange, quietFor }: LabTime): string {
  if (nextChange === undefined) return quietFor === undefined ? '' : `none ${within(quietFor)}`;
  const isToday = Math.floor(nextChange / inDay) === Math.floor(now / inDay);
  return isToday ? sayTime(nextChange) : sayMinute(nextChange);
}

function within(minutes: number): string {
  return minutes < inDay ? 'within the hour' : 'within a day';
}
