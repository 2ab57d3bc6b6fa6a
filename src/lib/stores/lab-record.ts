/** A run as a record, and the record to go on with. */
import type { ContentPrint } from '../brand.ts';
import type { LabResult } from '../lab/scenario.ts';
import type { LearnerProgress, LearningRecord } from '../record/record.ts';
import type { ScenarioView, Snapshot } from './lab-protocol.ts';

export type Head = Pick<LearningRecord, 'id' | 'startedAt' | 'revision' | 'fromLink'>;

/** How a run ended: judged, or given up. */
export type End = { readonly at: string; readonly outcome?: LabResult };

/** The run as it stands, or as it ended. One that was given up, or was begun from a link, earns nothing. */
export function toRecord(
  head: Head,
  scenario: ScenarioView,
  content: ContentPrint,
  { code, hints, seed }: Snapshot,
  end?: End,
): LearningRecord {
  const outcome = head.fromLink ? undefined : end?.outcome;
  const success = !outcome ? 'unknown' : outcome.passed ? 'passed' : 'failed';
  return {
    ...head,
    revision: head.revision + 1,
    activity: `lab:${scenario.id}`,
    content,
    seed,
    completion: end ? 'completed' : 'incomplete',
    success,
    ...(end ? { endedAt: end.at } : {}),
    ...(end?.outcome ? { score: end.outcome.score } : {}),
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
