import { poolOf } from '../assessment/check-data.ts';
import type { Check, Item } from '../assessment/item.ts';
import { type CheckPrints, checkPrints, contentPrint, printOf } from '../assessment/print.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { LearnerProgress } from '../record/record.ts';
import { checkStanding, labStanding, lessonRead } from '../record/standing.ts';

/** What a page must know of an activity to say how a learner stands in it; made at build time, small enough for every page. */
export type ActivityFacts =
  | { readonly kind: 'lesson'; readonly id: string; readonly prompts: readonly string[] }
  | { readonly kind: 'lab'; readonly id: string; readonly print: string }
  | { readonly kind: 'check'; readonly id: string; readonly check: CheckPrints };
export type ActivityState = 'new' | 'begun' | 'done';

export function lessonFacts(lesson: string, prompts: readonly string[]): ActivityFacts {
  return { kind: 'lesson', id: `lesson:${lesson}`, prompts };
}

export function labFacts(scenario: Scenario): ActivityFacts {
  return { kind: 'lab', id: `lab:${scenario.id}`, print: contentPrint(scenario) };
}

/** The facts of a check, out of all items and checks of the course. */
export function checkFacts(check: Check, items: readonly Item[], checks: readonly Check[]): ActivityFacts {
  const pool = poolOf(check, checks).flatMap((id) => items.find((item) => item.id === id) ?? []);
  return { kind: 'check', id: `check:${check.id}`, check: checkPrints(check, pool) };
}

/** By which a browser tells the facts of one edition of the course from those of another. */
export function factsPrint(facts: readonly ActivityFacts[]): string {
  return printOf(facts);
}

/** Done is: a lesson read, a lab or a check passed. */
export function stateOf(progress: LearnerProgress, facts: ActivityFacts): ActivityState {
  const name = facts.id.slice(facts.kind.length + 1);
  // No `switch` closed by `unreachable`: its words would be on every page. Only a check has what the last line reads.
  if (facts.kind === 'lesson') {
    if (lessonRead(progress, name, facts.prompts)) return 'done';
    return progress.read.some(({ lesson }) => lesson === name) ? 'begun' : 'new';
  }
  if (facts.kind === 'lab') return stateFrom(labStanding(progress, name, facts.print).kind);
  return stateFrom(checkStanding(progress, facts.check).kind);
}

function stateFrom(standing: 'new' | 'begun' | 'passed' | 'failed'): ActivityState {
  if (standing === 'passed') return 'done';
  return standing === 'new' ? 'new' : 'begun';
}
