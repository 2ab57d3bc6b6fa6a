import type { LearnerProgress } from '../record/record.ts';
import { type ActivityFacts, stateOf } from './course-standing.ts';

/** Where a learner goes on: an activity by its place in the course, and the heading that was seen last there. */
export type WhereTo = { readonly index: number; readonly heading?: string };

/**
 * Goes on with what was touched last, or with what follows it and is not done; then with the first that is not done. Nothing where all is done.
 */
export function whereTo(progress: LearnerProgress, course: readonly ActivityFacts[]): WhereTo | undefined {
  const isOpen = course.map((facts) => stateOf(progress, facts) !== 'done');
  const last = lastTouched(progress, course);
  const after = isOpen.findIndex((open, index) => open && index >= last);
  const index = after < 0 ? isOpen.indexOf(true) : after;
  if (index < 0) return undefined;
  const heading = progress.read.find(({ lesson }) => `lesson:${lesson}` === course[index]?.id)?.heading;
  return heading === undefined ? { index } : { index, heading };
}

function lastTouched({ records, read }: LearnerProgress, course: readonly ActivityFacts[]): number {
  const touched = [
    ...records.map(({ activity, endedAt, startedAt }) => ({ id: activity, at: endedAt ?? startedAt })),
    ...read.map(({ lesson, at }) => ({ id: `lesson:${lesson}`, at })),
  ].filter(({ id }) => course.some((facts) => facts.id === id));
  const latest = touched.reduce((best, one) => (one.at > best.at ? one : best), { id: '', at: '' });
  return course.findIndex(({ id }) => id === latest.id);
}
