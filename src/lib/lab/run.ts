/**
 * A run of a lab. The list of accepted commands is its only state: estate, log and marks follow from it by replay.
 * Undo is a shorter list. What may take long comes in slices, between which others are heard.
 */
import { branded, type InvariantId, type LabObjectiveId, type Minute, type Seed } from '../brand.ts';
import { decide, type Estate, evolve, start, type WatchRow } from '../simulator/engine.ts';
import type { Command, Decision, DeviceCondition, EstateSpec } from '../simulator/model.ts';
import { holds, watchable } from './condition.ts';
import { type Kept, keeping, keptUpTo, nearest } from './kept.ts';
import type { Condition, HintUse, InvariantResult, LabResult, ObjectiveResult, Scenario } from './scenario.ts';
import { type Turn, turnsBetween } from './turns.ts';

/** All that a run needs of its lab; hints, solutions and missteps stay away. */
export type ScenarioCore = Pick<Scenario, 'id' | 'seed' | 'objectives' | 'invariants'>;
type Step = {
  readonly command: Command;
  readonly turns: readonly Turn[];
  /** The clock, and how much stood in the log, once it was done. */
  readonly until: Minute;
  readonly logged: number;
};
export type Run = {
  readonly scenario: ScenarioCore;
  readonly spec: EstateSpec;
  readonly seed: Seed;
  readonly estate: Estate;
  readonly steps: readonly Step[];
  readonly first: readonly Turn[];
  /** Commands taken back, next first. */
  readonly undone: readonly Command[];
  /** The last step is but the beginning of the wait that stands first among the undone. */
  readonly cut: boolean;
  /** Estates on the way, oldest first, as far as they are kept. */
  readonly kept: readonly Kept[];
};
/** How far the work has come, and the run as it would stand if the work ended here. */
export type Slice = { readonly now: Minute; readonly run?: Run };
/** Work in slices. Whoever does it may say each time how many minutes the next slice may pass; unsaid, it is a long one. */
export type InSlices<T> = Generator<Slice, T, number | undefined>;
type Stepped = { readonly run: Run; readonly decision: Decision };

/** A wait is judged at least so often, whatever slices it passes in: a run has the same turns on every machine. */
const stretch = 6 * 60;
/** The first slice of work passes but so many minutes of so many devices. */
const firstSlice = 1_000_000;
/** How many of the estates that a replay comes by it hands back. */
const wayKept = 9;

/** A fresh run; the scenario's own seed unless another is handed in. */
export function begin(scenario: ScenarioCore, spec: EstateSpec, seed: Seed = scenario.seed): Run {
  const watch = conditionsOf(scenario).flatMap(watchable);
  const estate = start(spec, seed, { watch });
  const watched = countsIn(scenario, estate);
  const first = conditionsOf(scenario).map((condition, index) => ({
    condition: index,
    at: estate.now,
    command: 0,
    met: holds(condition, estate, watched).met,
  }));
  const kept = [{ after: 0, estate }];
  return { scenario, spec, seed, estate, steps: [], first, undone: [], cut: false, kept };
}

/** Tries a command: an accepted one makes the run longer and forgets what was undone, a refused one changes nothing. */
export function step(run: Run, command: Command): Stepped {
  return atOnce(stepping(run, command));
}

/**
 * The same with every wait in one go, judged at its end, and no estate kept but the last: for whoever plays many runs to
 * their ends.
 */
export function leap(run: Run, command: Command): Stepped {
  return atOnce(stepping({ ...run, kept: [] }, command, Number.POSITIVE_INFINITY));
}

export function* stepping(run: Run, command: Command, judgedEvery = stretch): InSlices<Stepped> {
  const decision = decide(run.estate, command);
  if (decision.kind === 'rejected') return { run, decision };
  return { run: yield* extending({ ...run, undone: [], cut: false }, command, decision, judgedEvery), decision };
}

/** All commands one after the other; nothing where one of them is refused. */
export function* replaying(run: Run, commands: readonly Command[]): InSlices<Run | undefined> {
  let now = run;
  for (const command of commands) {
    const next = yield* stepping(now, command);
    if (next.decision.kind === 'rejected') return undefined;
    now = next.run;
  }
  return now;
}

export function undo(run: Run): Run {
  return atOnce(undoing(run));
}

export function* undoing(run: Run): InSlices<Run> {
  const last = run.steps.at(-1);
  if (!last) return run;
  const undone = run.cut ? run.undone : [last.command, ...run.undone];
  return { ...(yield* shortened(run, run.steps.length - 1)), undone };
}

export function redo(run: Run): Run {
  return atOnce(redoing(run));
}

export function* redoing(run: Run): InSlices<Run> {
  const [command, ...undone] = run.undone;
  if (!command) return run;
  const whole = run.cut ? yield* shortened(run, run.steps.length - 1) : run;
  const decision = decide(whole.estate, command);
  if (decision.kind === 'rejected') return { ...run, undone: [], cut: false };
  return { ...(yield* extending({ ...whole, undone }, command, decision)), undone };
}

/**
 * Goes on from an earlier minute: the run as it stood then, a wait shortened where the minute lies inside it. What is left
 * behind stands among the undone, so that it can be had back until another command is given.
 */
export function* branching(run: Run, at: Minute): InSlices<Run> {
  const count = countAt(run, at);
  if (count === run.steps.length) return run;
  // Of a wait that is cut already, the whole stands among the undone.
  const left = run.steps.slice(count, run.cut ? -1 : undefined).map(({ command }) => command);
  const undone = [...left, ...run.undone];
  const base = { ...(yield* shortened(run, count)), undone };
  if (base.estate.now >= at) return base;
  const wait: Command = { kind: 'wait', minutes: at - base.estate.now };
  const decision = decide(base.estate, wait);
  if (decision.kind === 'rejected') return base;
  return { ...(yield* extending({ ...base, cut: true }, wait, decision)), undone, cut: true };
}

/** The estate after the first `count` commands. */
export function estateAfter(run: Run, count: number): Estate {
  return atOnce(reaching(run, count, untilOf(run, count))).at(-1)?.estate ?? run.estate;
}

/**
 * The last estates on the way to an earlier minute, the minute's own at the end. `known` are estates of this run that
 * somebody has kept besides.
 */
export function* estatesTo(run: Run, at: Minute, known: readonly Kept[]): InSlices<readonly Kept[]> {
  return yield* reaching(run, countAt(run, at), at, known);
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
  const { met, notYet } = holds(condition, run.estate, countsIn(run.scenario, run.estate));
  const since = turns.findLast((one) => one.condition === index)?.at;
  return {
    id,
    met,
    ...(met && since !== undefined ? { since } : {}),
    notYet,
    done: forMe.has(id) ? 'forMe' : 'unaided',
  };
}

function invariantResult(id: InvariantId, index: number, turns: readonly Turn[]): InvariantResult {
  const broken = turns.find((one) => one.condition === index && !one.met);
  if (!broken) return { id };
  const { at: minute, command, device } = broken;
  return { id, firstBroken: { minute, command, ...(device === undefined ? {} : { device }) } };
}

/** The run with one command more, which was accepted. A wait passes slice by slice and stays one command. */
function* extending(
  run: Run,
  command: Command,
  decision: Decision & { kind: 'accepted' },
  judgedEvery = stretch,
): InSlices<Run> {
  if (command.kind !== 'wait') return withStep(run, command, decision.events.reduce(evolve, run.estate), []);
  const to = run.estate.now + command.minutes;
  let { estate, kept } = run;
  let [judged, turns]: [Estate, readonly Turn[]] = [estate, []];
  let pace: number | undefined = judgedEvery > stretch ? undefined : firstPace(estate);
  for (;;) {
    const end = Math.min(to, judged.now + judgedEvery);
    estate = passed(estate, Math.min(end, estate.now + lengthOf(estate, pace)));
    const soFar = [...turns, ...newTurns(run, turns, judged, estate)];
    const wait: Command = { kind: 'wait', minutes: estate.now - run.estate.now };
    const longer = withStep({ ...run, kept }, wait, estate, soFar);
    if (estate.now >= to) return longer;
    if (estate.now >= end) [judged, turns] = [estate, soFar];
    pace = yield { now: estate.now, run: longer };
    kept = keeping(kept, { after: run.steps.length, estate });
  }
}

/** `turns` are those of a wait, which were found on its way; of any other command they are worked out here. */
function withStep(run: Run, command: Command, estate: Estate, turns: readonly Turn[]): Run {
  const own = command.kind === 'wait' ? turns : newTurns(run, [], run.estate, estate);
  const step: Step = { command, turns: own, until: estate.now, logged: estate.log.length };
  const steps = [...run.steps, step];
  return { ...run, estate, steps, kept: keeping(run.kept, { after: steps.length, estate }) };
}

function newTurns(run: Run, already: readonly Turn[], before: Estate, after: Estate): readonly Turn[] {
  const stood = new Map([...turnsOf(run), ...already].map(({ condition, met }) => [condition, met]));
  return turnsBetween(conditionsOf(run.scenario), stood, before, after, run.steps.length + 1);
}

/** The run as it was after its first `count` commands, with the estates after the last few of them kept again. */
function* shortened(run: Run, count: number): InSlices<Run> {
  const way = yield* reaching(run, count, untilOf(run, count));
  const estate = way.at(-1)?.estate ?? run.estate;
  const steps = run.steps.slice(0, count);
  const still = keptUpTo(run.kept, count, estate.now);
  const had = new Set(still.map(({ after }) => after));
  const again = way.filter(({ after, estate: { now } }) => !had.has(after) && now === untilOf(run, after));
  const kept = [...still, ...again].toSorted((a, b) => a.after - b.after || a.estate.now - b.estate.now);
  return { ...run, steps, estate, cut: false, kept };
}

/** Replays from the nearest estate that is kept to a place of the run, and hands back the last estates on the way. */
function* reaching(run: Run, count: number, now: number, known: readonly Kept[] = []): InSlices<readonly Kept[]> {
  const from = nearest([...run.kept, ...known], count, now) ?? { after: run.steps.length, estate: run.estate };
  const way = [from];
  let { after, estate } = from;
  let pace: number | undefined = firstPace(estate);
  const come = (): void => {
    way.push({ after, estate });
    if (way.length > wayKept) way.shift();
  };
  while (after < count || estate.now < now) {
    const next = run.steps[after];
    if (next && next.command.kind !== 'wait') {
      const decision = decide(estate, next.command);
      if (decision.kind === 'accepted') estate = decision.events.reduce(evolve, estate);
      after++;
    } else {
      const end = Math.min(next?.until ?? now, now);
      estate = passed(estate, Math.min(end, estate.now + lengthOf(estate, pace)));
      if (estate.now === next?.until) after++;
    }
    come();
    pace = yield { now: estate.now };
  }
  return way;
}

/** How many commands were done at a minute, those given in it included. */
function countAt({ steps }: Run, at: number): number {
  const count = steps.findIndex(({ until }) => until > at);
  return count < 0 ? steps.length : count;
}

function untilOf({ estate, steps }: Run, count: number): Minute {
  return steps[count - 1]?.until ?? estate.startedAt;
}

/** Quiet hours are followed by busy ones, which cost far more: no slice is much longer than the first. */
function lengthOf(estate: Estate, pace: number | undefined): number {
  return pace === undefined ? Number.POSITIVE_INFINITY : Math.min(pace, 2 * firstPace(estate));
}

function firstPace({ devices }: Estate): number {
  return Math.max(1, Math.min(stretch, Math.floor(firstSlice / devices.length)));
}

function passed(estate: Estate, to: number): Estate {
  return evolve(estate, { at: estate.now, cause: 'learner', kind: 'timePassed', to: branded<Minute>(to) });
}

function atOnce<T>(work: InSlices<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** What the estate has counted for its lab's device conditions. */
function countsIn(scenario: ScenarioCore, { watched }: Estate): (condition: DeviceCondition) => WatchRow | undefined {
  const places = new Map(
    conditionsOf(scenario)
      .flatMap(watchable)
      .map((condition, index) => [condition, index]),
  );
  return (condition) => watched[places.get(condition) ?? -1]?.rows.at(-1);
}

function conditionsOf({ objectives, invariants }: ScenarioCore): readonly Condition[] {
  return [...objectives, ...invariants].map(({ condition }) => condition);
}
