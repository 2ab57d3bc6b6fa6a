/**
 * A run of a lab. The list of accepted commands is its only state: estate, log and marks follow from it by replay.
 * Undo is a shorter list.
 */
import type { InvariantId, LabObjectiveId, Seed } from '../brand.ts';
import { decide, type Estate, evolve, start } from '../simulator/engine.ts';
import type { Command, Decision, EstateSpec } from '../simulator/model.ts';
import { holds, watchable } from './condition.ts';
import type { Condition, HintUse, InvariantResult, LabResult, ObjectiveResult, Scenario } from './scenario.ts';
import { type Turn, turnsBetween } from './turns.ts';

/** All that a run needs of its lab; hints, solutions and missteps stay away. */
export type ScenarioCore = Pick<Scenario, 'id' | 'seed' | 'objectives' | 'invariants'>;
type Step = { readonly command: Command; readonly turns: readonly Turn[] };
export type Run = {
  readonly scenario: ScenarioCore;
  readonly spec: EstateSpec;
  readonly seed: Seed;
  readonly estate: Estate;
  readonly steps: readonly Step[];
  readonly first: readonly Turn[];
  /** Commands taken back, next first. */
  readonly undone: readonly Command[];
  /** Estates after so many commands, as far as they are kept. */
  readonly kept: ReadonlyMap<number, Estate>;
};

const mostKept = 32;
const alwaysKept = 8;

/** A fresh run; the scenario's own seed unless another is handed in. */
export function begin(scenario: ScenarioCore, spec: EstateSpec, seed: Seed = scenario.seed): Run {
  const watch = conditionsOf(scenario).flatMap(watchable);
  const estate = start(spec, seed, { watch });
  const first = conditionsOf(scenario).map((condition, index) => ({
    condition: index,
    at: estate.now,
    command: 0,
    met: holds(condition, estate).met,
  }));
  return { scenario, spec, seed, estate, steps: [], first, undone: [], kept: new Map([[0, estate]]) };
}

/** Tries a command: an accepted one makes the run longer and forgets what was undone, a refused one changes nothing. */
export function step(run: Run, command: Command): { readonly run: Run; readonly decision: Decision } {
  const decision = decide(run.estate, command);
  if (decision.kind === 'rejected') return { run, decision };
  return { run: { ...extend(run, command, decision), undone: [] }, decision };
}

export function undo(run: Run): Run {
  const last = run.steps.at(-1);
  if (!last) return run;
  const steps = run.steps.slice(0, -1);
  const kept = new Map([...run.kept].filter(([count]) => count <= steps.length));
  return {
    ...run,
    steps,
    kept,
    estate: estateAfter({ ...run, kept, steps }, steps.length),
    undone: [last.command, ...run.undone],
  };
}

export function redo(run: Run): Run {
  const [command, ...undone] = run.undone;
  if (!command) return run;
  const decision = decide(run.estate, command);
  return decision.kind === 'rejected' ? { ...run, undone: [] } : { ...extend(run, command, decision), undone };
}

/** The estate after the first `count` commands. */
export function estateAfter(run: Run, count: number): Estate {
  let from = count;
  while (!run.kept.has(from) && from > 0) from--;
  let estate = run.kept.get(from) ?? run.estate;
  for (const { command } of run.steps.slice(from, count)) {
    const decision = decide(estate, command);
    if (decision.kind === 'accepted') estate = decision.events.reduce(evolve, estate);
  }
  return estate;
}

export function commandsOf(run: Run): readonly Command[] {
  return run.steps.map(({ command }) => command);
}

/** All turns of objectives and invariants, oldest first; objectives come first in the count of conditions. */
export function turnsOf(run: Run): readonly Turn[] {
  return [...run.first, ...run.steps.flatMap(({ turns }) => turns)];
}

/** How the run stands now. Objectives met by "do it for me" count as met and earn nothing. */
export function result(run: Run, hints: readonly HintUse[]): LabResult {
  const turns = turnsOf(run);
  const forMe = new Set(hints.filter((hint) => hint.step === 3).map((hint) => hint.objective));
  const objectives = run.scenario.objectives.map(({ id, condition }, index) =>
    objectiveResult(run, id, condition, index, turns, forMe),
  );
  const invariants = run.scenario.invariants.map(({ id }, index) =>
    invariantResult(id, index + objectives.length, turns),
  );
  const got = objectives.filter((objective) => objective.met && objective.done === 'unaided').length;
  return {
    objectives,
    invariants,
    passed: objectives.every((objective) => objective.met) && invariants.every((invariant) => !invariant.firstBroken),
    score: { got, of: objectives.length },
    commands: run.steps.length,
    minutes: run.estate.now - run.estate.startedAt,
  };
}

function objectiveResult(
  run: Run,
  id: LabObjectiveId,
  condition: Condition,
  index: number,
  turns: readonly Turn[],
  forMe: ReadonlySet<LabObjectiveId>,
): ObjectiveResult {
  const { met, notYet } = holds(condition, run.estate);
  const since = turns.findLast((one) => one.condition === index)?.at;
  return {
    id,
    met,
    ...(met && since !== undefined ? { since } : {}),
    notYet: { count: notYet.length, first: notYet.slice(0, 20) },
    done: forMe.has(id) ? 'forMe' : 'unaided',
  };
}

function invariantResult(id: InvariantId, index: number, turns: readonly Turn[]): InvariantResult {
  const broken = turns.find((one) => one.condition === index && !one.met);
  if (!broken) return { id };
  const { at: minute, command, device } = broken;
  return { id, firstBroken: { minute, command, ...(device === undefined ? {} : { device }) } };
}

function extend(run: Run, command: Command, decision: Decision & { kind: 'accepted' }): Run {
  const before = run.estate;
  const estate = decision.events.reduce(evolve, before);
  const number = run.steps.length + 1;
  const stood = new Map(turnsOf(run).map(({ condition, met }) => [condition, met]));
  const turns = turnsBetween(conditionsOf(run.scenario), stood, before, estate, number);
  const kept = thinned(new Map([...run.kept, [number, estate]]), number);
  return { ...run, estate, steps: [...run.steps, { command, turns }], kept };
}

function conditionsOf({ objectives, invariants }: ScenarioCore): readonly Condition[] {
  return [...objectives, ...invariants].map(({ condition }) => condition);
}

/** Drops every second of the older estates when too many are kept; the first and the last eight stay. */
function thinned(kept: ReadonlyMap<number, Estate>, last: number): ReadonlyMap<number, Estate> {
  if (kept.size <= mostKept) return kept;
  return new Map([...kept].filter(([count], index) => count === 0 || count > last - alwaysKept || index % 2 === 0));
}
