/** The review after a run: what was meant, what happened, where it first went wrong, a better way. */
import { branded, type Minute, type Seed } from '../brand.ts';
import { begin, commandsOf, type Run, step, turnsOf } from '../lab/run.ts';
import type { HintUse, Route } from '../lab/scenario.ts';
import type { Turn } from '../lab/turns.ts';
import type { Estate } from '../simulator/engine.ts';
import type { EstateSpec } from '../simulator/model.ts';
import { sayCommand } from '../view/say.ts';
import type { ScenarioView, Spoilers } from './lab-protocol.ts';
import type { ReviewView, Standing, Timeline, Told } from './lab-session.ts';
import { standingOf } from './lab-standing.ts';
import { divergenceOf } from './review-divergence.ts';
import { leftBy, lessonsOf } from './review-lessons.ts';
import { reachOf } from './review-reach.ts';

export type ReviewOf = typeof reviewOf;

export function reviewOf(
  scenario: ScenarioView,
  spec: EstateSpec,
  run: Run,
  hints: readonly HintUse[],
  spoilers: Spoilers,
): ReviewView {
  const standing = standingOf(scenario, run, hints);
  const route = spoilers.solutions[0];
  const author = route && !isFleet(run) ? playOut(scenario, spec, run.seed, route) : undefined;
  const divergence = standing.result.passed ? undefined : divergenceOf(scenario, spec, run, spoilers.solutions);
  return {
    title: titleOf(standing),
    verdict: verdictOf(standing),
    standing,
    commands: commandsOf(run).map((command, index) =>
      commandLine(scenario, run, index, sayCommand(command, run.estate)),
    ),
    timeline: timelineOf(scenario, run, author),
    lessons: lessonsOf(spoilers, leftBy(standing.result), commandsOf(run)),
    review: scenario.review,
    better: (route ?? []).map(({ do: command, why }) => ({ does: sayCommand(command, run.estate), why })),
    reach: reachOf(scenario, spec, run, author, standing),
    ...(divergence ? { divergence } : {}),
    file: runFile(scenario, spec, run),
  };
}

/** A finding, not a label. */
function titleOf({ objectives, invariants, result }: Standing): string {
  const open = objectives.filter(({ met }) => !met).length;
  const broken = brokenIn(invariants);
  if (result.passed)
    return result.score.got === result.score.of
      ? 'All objectives met, and nothing broke on the way.'
      : 'You got there, with some of it done for you.';
  if (open === 0) return `You got there, and ${broken} broke on the way.`;
  return `${open === objectives.length ? 'None' : objectives.length - open} of ${objectives.length} objectives met${broken ? `, and ${broken} broke on the way` : ''}.`;
}

/** Passed, or what kept the run from it. */
function verdictOf({ objectives, invariants, result }: Standing): string {
  if (result.passed) return 'passed';
  const open = objectives.filter(({ met }) => !met).length;
  const broken = brokenIn(invariants);
  const why = [
    ...(open === 0 ? [] : [`${numberWord(open)} ${open === 1 ? 'objective' : 'objectives'} not met`]),
    ...(broken ? [`${broken} broke`] : []),
  ];
  return `not passed: ${why.join(', ')}`;
}

/** “two conditions”; empty where none broke. */
function brokenIn(invariants: Standing['invariants']): string {
  const count = invariants.filter(({ broken }) => broken !== undefined).length;
  return count === 0 ? '' : `${numberWord(count)} ${count === 1 ? 'condition' : 'conditions'}`;
}

function numberWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);
}

function commandLine(scenario: ScenarioView, run: Run, index: number, says: string): ReviewView['commands'][number] {
  const all = [...scenario.objectives, ...scenario.invariants];
  const turns = turnsOf(run).filter(({ command }) => command === index + 1);
  const told = ({ condition, at }: Turn): Told => ({ at, text: all[condition]?.text ?? '' });
  const waited = waitedBefore(run, index);
  return {
    number: index + 1,
    at: minuteAt(run.estate, waited),
    says,
    broke: turns.filter(({ met, condition }) => !met && condition >= scenario.objectives.length).map(told),
    met: turns.filter(({ met, condition }) => met && condition < scenario.objectives.length).map(told),
  };
}

function timelineOf(scenario: ScenarioView, run: Run, author: Run | undefined): Timeline {
  const { startedAt: start, now } = run.estate;
  const texts = scenario.invariants.map(({ text }) => text);
  const own = scenario.objectives.length;
  return {
    start,
    end: branded<Minute>(Math.max(now, author?.estate.now ?? now)),
    of: own,
    you: metOverTime(run, own),
    author: author ? metOverTime(author, own) : [],
    commands: run.steps.map((_, index) => minuteAt(run.estate, waitedBefore(run, index))),
    breaks: turnsOf(run).flatMap(({ condition, met, at }) =>
      condition < own || met ? [] : [{ at, text: texts[condition - own] ?? '' }],
    ),
  };
}

/** The number of objectives met whenever it changed, from the start on; the last step stands to the run's end. */
function metOverTime(run: Run, objectives: number): Timeline['you'] {
  const met = new Set<number>();
  const steps: { at: Minute; met: number }[] = [];
  for (const turn of turnsOf(run).filter(({ condition }) => condition < objectives)) {
    if (turn.met) met.add(turn.condition);
    else met.delete(turn.condition);
    if (steps.at(-1)?.at === turn.at) steps.pop();
    steps.push({ at: turn.at, met: met.size });
  }
  return [...steps, { at: run.estate.now, met: met.size }];
}

function waitedBefore(run: Run, index: number): number {
  return run.steps
    .slice(0, index)
    .reduce((sum, { command }) => sum + (command.kind === 'wait' ? command.minutes : 0), 0);
}

function minuteAt(estate: Estate, waited: number): Estate['now'] {
  return branded<Minute>(estate.startedAt + waited);
}

function playOut(scenario: ScenarioView, spec: EstateSpec, seed: Seed, route: Route): Run {
  return route.reduce((run, { do: command }) => step(run, command).run, begin(scenario, spec, seed));
}

/**
 * The run as a file of `tandem sim`: the estate it began with, its seed and commands, and the lab's conditions to be asked
 * at its end. Whoever has it can replay the run without this site.
 */
function runFile({ objectives, invariants }: ScenarioView, estate: EstateSpec, run: Run): string {
  const ask = [...objectives, ...invariants].map(({ condition }) => condition);
  return `${JSON.stringify({ estate, seed: run.seed, run: commandsOf(run), ask }, undefined, 1)}\n`;
}

/** To play a route out on a fleet takes seconds, and nobody should wait for a review. */
function isFleet({ estate }: Run): boolean {
  return estate.devices.length > 2000;
}
