import { branded, type Minute } from '../../../lib/brand.ts';
import { sayMinute, sayTime } from '../../../lib/view/clock.ts';
import type { Sentence } from '../../../lib/view/view-model.ts';

const inDay = 24 * 60;
/** The longest single wait, as the simulator has it. */
export const longestWait = 30 * inDay;

export type TimeInput = { readonly day: string; readonly time: string };

/** The next full hour, to start from. */
export function nextHour(now: Minute): TimeInput {
  const at = branded<Minute>(Math.floor(now / 60) * 60 + 60);
  return { day: String(Math.floor(at / inDay) + 1), time: sayTime(at) };
}

/** How many minutes lie between now and the day and time given, or why one cannot wait for it. */
export function minutesUntil(
  { day, time }: TimeInput,
  now: Minute,
): { readonly minutes: number } | { readonly says: Sentence } {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time.trim()) ?? [];
  const isDay = /^[1-9]\d*$/.test(day.trim());
  if (!isDay) return { says: 'Fill in: the day, as a number from 1.' };
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return { says: 'Fill in: the time, such as 14:30.' };
  const at = branded<Minute>((Number(day) - 1) * inDay + Number(hour) * 60 + Number(minute));
  if (at === now) return { says: `It is ${sayMinute(now)} already.` };
  if (at < now)
    return { says: `${sayMinute(at)} has passed: it is ${sayMinute(now)}. Look back at it on the track instead.` };
  if (at - now > longestWait) {
    const last = branded<Minute>(now + longestWait);
    return { says: `A wait lasts at most 30 days: choose a time up to ${sayMinute(last)}.` };
  }
  return { minutes: at - now };
}
