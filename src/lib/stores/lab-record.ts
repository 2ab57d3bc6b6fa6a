/** A run as a record, and the record to go on with. */
import type { ContentPrint } from '../brand.ts';
import type { HintUse, LabResult } from '../lab/scenario.ts';
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

/** Where a record stands, to write its next version. */
export function headOf({ id, startedAt, revision, fromLink }: LearningRecord): Head {
  return { id, startedAt, revision, ...(fromLink ? { fromLink } : {}) };
}

/** Hints of a record, as far as they are of a kind that there is. */
export function hintsOf({ hints }: LearningRecord): readonly HintUse[] {
  return hints.flatMap(({ objective, step }) => (step === 1 || step === 2 || step === 3 ? [{ objective, step }] : []));
}

/** The runs of this lab that were left in the middle, on the content as it is now; the newest first. */
export function unfinishedRuns(
  progress: LearnerProgress,
  lab: string,
  content: ContentPrint,
): readonly LearningRecord[] {
  return runsOf(progress, lab, content)
    .filter(({ completion }) => completion === 'incomplete')
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** The run of this lab that was finished last; one that was given up was never judged. */
export function finishedRun(progress: LearnerProgress, lab: string, content: ContentPrint): LearningRecord | undefined {
  return runsOf(progress, lab, content)
    .filter(({ completion, score }) => completion === 'completed' && score !== undefined)
    .toSorted((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''))[0];
}

/** All runs of this lab on the content as it is now. */
export function runsOf({ records }: LearnerProgress, lab: string, content: ContentPrint): readonly LearningRecord[] {
  return records.filter((one) => one.activity === `lab:${lab}` && one.content === content && one.commands);
}
