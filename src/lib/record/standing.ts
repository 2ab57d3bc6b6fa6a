import type { CheckPrints } from '../assessment/print.ts';
import type { AnswerRecord, LearnerProgress, LearningRecord } from './record.ts';

export type CheckStanding = {
  readonly kind: 'new' | 'begun' | 'passed' | 'failed';
  /** Points of the best finished attempt, 0 to 1, counting only answers that still stand. */
  readonly best?: number;
  /** Items of that attempt that have changed since and are to be answered again. */
  readonly changed: readonly string[];
};
export type LabStanding = { readonly kind: 'new' | 'begun' | 'passed' | 'failed' };

/** A lesson is read when its last section was seen and all its prompts were answered. */
export function lessonRead(progress: LearnerProgress, lesson: string, prompts: readonly string[]): boolean {
  const mark = progress.read.find((candidate) => candidate.lesson === lesson);
  return mark?.seenEnd === true && prompts.every((prompt) => mark.prompts.includes(prompt));
}

/** How a lab stands: passed once any run on its present content passed. */
export function labStanding(progress: LearnerProgress, lab: string, print: string): LabStanding {
  const runs = progress.records.filter((record) => record.activity === `lab:${lab}`);
  if (runs.some((run) => run.success === 'passed' && run.content === print)) return { kind: 'passed' };
  if (runs.some((run) => run.success === 'failed' && run.content === print)) return { kind: 'failed' };
  return { kind: runs.length > 0 ? 'begun' : 'new' };
}

/**
 * How a check stands by its best finished attempt. An answer whose item has a new print no longer counts; the attempt then
 * waits for that item alone.
 */
export function checkStanding(progress: LearnerProgress, check: CheckPrints): CheckStanding {
  const attempts = progress.records.filter((record) => record.activity === `check:${check.id}`);
  let best: CheckStanding | undefined;
  for (const attempt of attempts.filter((record) => record.completion === 'completed')) {
    const standing = attemptStanding(attempt, check);
    if (!best || rank(standing) > rank(best)) best = standing;
  }
  return best ?? { kind: attempts.length > 0 ? 'begun' : 'new', changed: [] };
}

/** The answers of a record that still stand: their item is in the check and has the print it had then. */
export function standingAnswers(record: LearningRecord, check: CheckPrints): readonly AnswerRecord[] {
  return record.answers.filter((answer) =>
    check.items.some((item) => item.id === answer.item && item.print === answer.content),
  );
}

function attemptStanding(record: LearningRecord, check: CheckPrints): CheckStanding {
  const answers = standingAnswers(record, check);
  // What was drawn for a finished attempt is what was answered in it.
  const asked = check.draws === undefined ? check.items : record.answers.map(({ item }) => ({ id: item }));
  const changed = asked.filter((item) => !answers.some((answer) => answer.item === item.id)).map((item) => item.id);
  const got = answers.reduce((sum, { outcome }) => sum + (outcome.kind === 'scored' ? outcome.score.got : 0), 0);
  const of =
    check.draws === undefined ? check.items.reduce((sum, item) => sum + item.worth, 0) : (record.score?.of ?? 0);
  const best = of === 0 ? 0 : got / of;
  if (best + 1e-9 >= check.passAt) return { kind: 'passed', best, changed };
  return { kind: changed.length > 0 ? 'begun' : 'failed', best, changed };
}

function rank(standing: CheckStanding): number {
  return (standing.kind === 'passed' ? 1 : 0) + (standing.best ?? 0);
}
