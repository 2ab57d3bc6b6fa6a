import { type ActivityFacts, type ActivityState, stateOf } from '../../lib/stores/course-standing.ts';
import { $progress, $storage, openProgress } from '../../lib/stores/progress.ts';

/** Tells how the learner stands in each of `facts`, now and whenever that changes. */
export function followProgress(
  facts: readonly ActivityFacts[],
  tell: (states: ReadonlyMap<string, ActivityState>) => void,
): void {
  openProgress();
  $progress.subscribe((progress) => tell(new Map(facts.map((one) => [one.id, stateOf(progress, one)]))));
}

/** Tells whether what is done will be remembered, now and whenever that changes. */
export function followStorage(tell: (storage: 'kept' | 'refused' | 'full') => void): void {
  openProgress();
  $storage.subscribe(tell);
}
