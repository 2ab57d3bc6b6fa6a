import type { CheckPrints } from '../assessment/print.ts';
import type { AnswerRecord, LearnerProgress, LearningRecord } from '../record/record.ts';
import { checkStanding, standingAnswers } from '../record/standing.ts';
import type { Intro } from './check-session.ts';

/** How the check stands, for its first screen. */
export function intro(progress: LearnerProgress, prints: CheckPrints): Intro {
  const standing = checkStanding(progress, prints);
  const open = unfinished(progress, prints.id);
  const last = attempts(progress, prints.id)
    .filter((record) => record.completion === 'completed')
    .at(-1);
  const draws = prints.draws !== undefined;
  const kept = last ? standingAnswers(last, prints) : [];
  return {
    kind: standing.kind,
    open: open !== undefined,
    answered: open ? standingAnswers(open, prints).length : 0,
    of: prints.draws ?? prints.items.length,
    ...(standing.best === undefined ? {} : { best: Math.round(standing.best * 100) }),
    // What draws is drawn afresh: nothing of an earlier attempt is asked again by itself.
    changed: last && !draws ? prints.items.length - kept.length : 0,
    wrong: !draws && kept.some((answer) => !earnedAll(answer)),
  };
}

/** The attempt that may be gone on with: the latest, while it is unfinished. */
export function unfinished(progress: LearnerProgress, check: string): LearningRecord | undefined {
  const latest = attempts(progress, check).at(-1);
  return latest?.completion === 'incomplete' ? latest : undefined;
}

/** All attempts at a check on record, oldest first. */
export function attempts(progress: LearnerProgress, check: string): readonly LearningRecord[] {
  const those = progress.records.filter((record) => record.activity === `check:${check}`);
  return those.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

function earnedAll({ outcome }: AnswerRecord): boolean {
  return outcome.kind === 'scored' && outcome.score.got >= outcome.score.of;
}
