import { branded, type Minute } from '../lib/brand.ts';
import type { Asked, SimFile } from '../lib/content/sim-file.ts';
import { deviceQueryOf, holds } from '../lib/lab/condition.ts';
import type { Condition } from '../lib/lab/scenario.ts';
import type { Because, Command, Finding, Query, Rejection, SimEvent, Value } from '../lib/simulator/model.ts';
import { ask, decide, type Estate, evolve, start } from '../lib/simulator/simulator.ts';

export type Answered = {
  /** The query, or the condition, as it was asked. */
  readonly query: Query | Condition;
  readonly at: Minute;
  readonly value: Value;
  readonly because: readonly Because[];
  readonly changes: Finding<Value>['changes'];
};
export type Rejected = {
  readonly number: number;
  readonly at: Minute;
  readonly command: Command;
  readonly rejection: Rejection;
};
export type Simulated = {
  readonly log: readonly SimEvent[];
  readonly answers: readonly Answered[];
  readonly rejections: readonly Rejected[];
};

/** Plays the run and answers what is asked. A rejected command is noted and the run goes on, unless it is strict. */
export function simulate({ spec, seed, run, ask: asked }: SimFile, strict: boolean): Simulated {
  let estate = start(spec, seed);
  const rejections: Rejected[] = [];
  const answers = new Map<Asked, Answered>();
  const answerBefore = (minute: number) => {
    for (const one of asked)
      if (one.at !== undefined && one.at < minute && !answers.has(one))
        answers.set(one, answer(one, until(estate, one.at)));
  };
  for (const [index, command] of run.entries()) {
    const decision = decide(estate, command);
    if (decision.kind === 'rejected') {
      rejections.push({ number: index + 1, at: estate.now, command, rejection: decision.rejection });
      if (strict) break;
      continue;
    }
    const after = decision.events.reduce(evolve, estate);
    answerBefore(after.now);
    estate = after;
  }
  for (const one of asked) if (!answers.has(one)) answers.set(one, answer(one, until(estate, one.at ?? estate.now)));
  const log = Array.from({ length: estate.log.length }, (_, index) => estate.log.at(index)).filter(
    (event) => event !== undefined,
  );
  return { log, answers: asked.flatMap((one) => answers.get(one) ?? []), rejections };
}

/** The estate at a later minute, with nothing done until then. */
function until(estate: Estate, minute: number): Estate {
  if (minute <= estate.now) return estate;
  return evolve(estate, { at: estate.now, cause: 'learner', kind: 'timePassed', to: branded<Minute>(minute) });
}

function answer(asked: Asked, estate: Estate): Answered {
  const at = estate.now;
  if ('condition' in asked)
    return {
      query: asked.condition,
      at,
      value: holds(asked.condition, estate).met,
      because: groundsOf(asked.condition, estate),
      changes: [],
    };
  const { value, because, changes } = ask(estate, asked.query);
  return { query: asked.query, at, value, because, changes };
}

/** The causes of what a condition asks of the site, or of the first device that keeps it from holding. */
function groundsOf(condition: Condition, estate: Estate): readonly Because[] {
  if ('all' in condition) return condition.all.flatMap((part) => groundsOf(part, estate));
  if ('ask' in condition) return ask(estate, condition.ask).because;
  if (!('within' in condition)) return [];
  const [device] = holds(condition, estate).notYet.first;
  if (device === undefined) return [];
  return ask(estate, { ...deviceQueryOf(condition), device }).because;
}
