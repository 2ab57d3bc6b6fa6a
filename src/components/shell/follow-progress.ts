import type { LearnerProgress } from '../../lib/record/record.ts';
import { type ActivityFacts, type ActivityState, stateOf } from '../../lib/stores/course-standing.ts';
import { fetchJson } from '../../lib/stores/fetch-json.ts';
import { $progress, $storage, openProgress } from '../../lib/stores/progress.ts';

/** One thing to do of the course, as `course.json` has it. */
export type CourseStep = { readonly facts: ActivityFacts; readonly href: string; readonly says: string };
export type StepStanding = CourseStep & { readonly state: ActivityState };

let course: Promise<readonly CourseStep[]> | undefined;

/** Tells how the learner stands in everything there is to do, in order, now and whenever that changes; nothing where it cannot be fetched. */
export async function followProgress(
  address: string,
  tell: (steps: readonly StepStanding[], progress: LearnerProgress) => void,
): Promise<void> {
  course ??= fetchJson<readonly CourseStep[]>(address).catch(() => []);
  const steps = await course;
  if (steps.length === 0) return;
  openProgress();
  $progress.subscribe((progress) =>
    tell(
      steps.map((step) => ({ ...step, state: stateOf(progress, step.facts) })),
      progress,
    ),
  );
}

/** Tells whether what is done will be remembered, now and whenever that changes. */
export function followStorage(tell: (storage: 'kept' | 'refused' | 'full') => void): void {
  openProgress();
  $storage.subscribe(tell);
}
