/** A run as a record, and the record to go on with. */
import type { ContentPrint } from '../brand.ts';
import type { LabResult } from '../lab/scenario.ts';
import type { LearnerProgress, LearningRecord } from '../record/record.ts';
import type { ScenarioView, Snapshot } from './lab-protocol.ts';

export type Head = Pick<LearningRecord, 'id' | 'startedAt' | 'revision' | 'fromLink'>;

/** The run as it stands; `outcome` is there once the learner has finished. A run begun from a link earns nothing. */
export function toRecord(
  head: Head,
  scenario: ScenarioView,
  content: ContentPrint,
  { code, hints }: Snapshot,
  finished?: { readonly outcome: LabResult; readonly at: string },
): LearningRecord {
  const success = !finished || head.fromLink ? 'unknown' : finished.outcome.passed ? 'passed' : 'failed';
  return {
    ...head,
    revision: head.revision + 1,
    activity: `lab:${scenario.id}`,
    content,
    seed: scenario.seed,
    completion: finished ? 'completed' : 'incomplete',
    success,
    ...(finished ? { endedAt: finished.at, score: finished.outcome.score } : {}),
    commands: code,
    answers: [],
    hints,
  };
}

/** The newest run of this lab that was left in the middle, on the content as it is now. */
export function unfinishedRun(
  progress: LearnerProgress,
  lab: string,
  content: ContentPrint,
): LearningRecord | undefined {
  return progress.records
    .filter(
      (record) =>
        record.activity === `lab:${lab}` &&
        record.completion === 'incomplete' &&
        record.content === content &&
        record.commands,
    )
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}
