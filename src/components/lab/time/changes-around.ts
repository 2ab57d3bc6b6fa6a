import type { LabTime, TimeMark } from '../../../lib/stores/lab-session.ts';

/** The nearest changes before and after the minute in front: the start is the first, the present the last. */
export function changesAround(
  { now, start, lookingAt }: Pick<LabTime, 'now' | 'start' | 'lookingAt'>,
  marks: readonly Pick<TimeMark, 'at'>[],
): { readonly earlier: number | undefined; readonly later: number } {
  const shown: number = lookingAt ?? now;
  const stops = marks.map((mark): number => mark.at).filter((at) => at < now);
  const before = [start, ...stops].filter((at) => at < shown);
  return {
    earlier: before.length === 0 ? undefined : Math.max(...before),
    later: Math.min(...stops.filter((at) => at > shown), now),
  };
}
