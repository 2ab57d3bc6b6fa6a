import { type Answer, type Attempt, passes, total } from '../assessment/attempt.ts';
import type { CheckPrints } from '../assessment/print.ts';
import { whollyRight } from '../assessment/score.ts';
import { branded, type ContentPrint, type Seed } from '../brand.ts';
import type { LearnerProgress, LearningRecord } from '../record/record.ts';
import { standingAnswers } from '../record/standing.ts';
import { attempts, unfinished } from './check-attempts.ts';
import type { Start } from './check-session.ts';

/** What a record holds beside the attempt. */
export type RecordHead = {
  readonly id: string;
  readonly seed: Seed;
  readonly startedAt: string;
  readonly revision: number;
};

/** An attempt as a record; `now` closes it when it is finished. */
export function toRecord(attempt: Attempt, prints: CheckPrints, head: RecordHead, now: string): LearningRecord {
  const finished = attempt.at === undefined;
  const score = total(attempt);
  const answers = attempt.answers.map((answer) => ({
    ...answer,
    content: branded<ContentPrint>(prints.items.find((item) => item.id === answer.item)?.print ?? ''),
  }));
  return {
    ...head,
    activity: `check:${attempt.check.id}`,
    content: branded<ContentPrint>(prints.print),
    ...(finished ? { endedAt: now } : {}),
    completion: finished ? 'completed' : 'incomplete',
    success: finished ? (passes(attempt.check, score) ? 'passed' : 'failed') : 'unknown',
    score,
    answers,
    hints: [],
  };
}

/** The answers with which an attempt begins. */
export function keptAnswers(progress: LearnerProgress, prints: CheckPrints, how: Start): readonly Answer[] {
  const finished = attempts(progress, prints.id).filter((record) => record.completion === 'completed');
  const from = how === 'resume' ? unfinished(progress, prints.id) : finished.at(-1);
  if (!from || how === 'new' || (how !== 'resume' && prints.draws !== undefined)) return [];
  const answers = standingAnswers(from, prints);
  return how === 'wrong' ? answers.filter((answer) => whollyRight(answer.outcome)) : answers;
}
