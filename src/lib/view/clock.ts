import type { Minute } from '../brand.ts';

/** `Day 2 10:44`; minutes before the first midnight read as the day before, `Day 0`. */
export function sayMinute(minute: Minute): string {
  return `${sayDay(minute)} ${sayTime(minute)}`;
}

/** `Day 2`. */
export function sayDay(minute: Minute): string {
  return `Day ${Math.floor(minute / 1440) + 1}`;
}

/** `10:44`. */
export function sayTime(minute: Minute): string {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** A length of time in the largest units that fit: `45 minutes`, `1 hour`, `2 hours 10 minutes`, `3 days`. */
export function sayDuration(minutes: number): string {
  const parts = [
    plural(Math.floor(minutes / 1440), 'day'),
    plural(Math.floor((minutes % 1440) / 60), 'hour'),
    plural(minutes % 60, 'minute'),
  ];
  return parts.filter((part) => part !== '').join(' ') || 'no time';
}

function plural(count: number, unit: string): string {
  return count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
