/** Where a run first left every good route: found by playing the solutions on from each of its commands. */
import type { Minute } from '../brand.ts';
import { begin, commandsOf, type Run, result, step } from '../lab/run.ts';
import type { Route } from '../lab/scenario.ts';
import type { EstateSpec } from '../simulator/model.ts';
import { sayCommand } from '../view/say.ts';
import type { ScenarioView } from './lab-protocol.ts';

/** The command after which no solution got there any more, and what would have. */
export type Divergence = {
  readonly number: number;
  readonly at: Minute;
  readonly you: string;
  /** The next step of a solution that still got there the moment before. */
  readonly instead?: { readonly does: string; readonly why: string };
  /** What could then no longer be had, in the lab's own sentences. */
  readonly lost: readonly string[];
};
/** Playing on from every command is quick for a class of PCs, not for a fleet. */
const mostDevices = 2000;
const mostCommands = 100;

/** `undefined` while a solution would still get there, and for runs too large to be played on from each command. */
export function divergenceOf(
  scenario: ScenarioView,
  spec: EstateSpec,
  run: Run,
  solutions: readonly Route[],
): Divergence | undefined {
  const commands = commandsOf(run);
  if (solutions.length === 0 || commands.length > mostCommands || run.estate.devices.length > mostDevices)
    return undefined;
  let before = begin(scenario, spec, run.seed);
  let good = routeThatWorks(before, solutions);
  for (const [index, command] of commands.entries()) {
    const after = step(before, command).run;
    const still = routeThatWorks(after, solutions);
    if (good !== undefined && still === undefined) {
      const instead = nextOf(good, before);
      return {
        number: index + 1,
        at: before.estate.now,
        you: sayCommand(command, before.estate),
        ...(instead ? { instead } : {}),
        lost: lostIn(scenario, after, good),
      };
    }
    before = after;
    good = still;
  }
  return undefined;
}

function routeThatWorks(run: Run, solutions: readonly Route[]): Route | undefined {
  return solutions.find((route) => result(playedOn(run, route), []).passed);
}

/** Commands that are refused by now, most often because they have been done, are skipped. */
function playedOn(run: Run, route: Route): Run {
  return route.reduce((so, { do: command }) => step(so, command).run, run);
}

/** The first step that the way cannot do without: what has been done already is not asked for again. */
function nextOf(route: Route, run: Run): Divergence['instead'] {
  const next = route.find(
    (one, left) =>
      one.do.kind !== 'wait' &&
      step(run, one.do).decision.kind === 'accepted' &&
      !result(playedOn(run, route.toSpliced(left, 1)), []).passed,
  );
  return next && { does: sayCommand(next.do, run.estate), why: next.why };
}

function lostIn(scenario: ScenarioView, run: Run, route: Route): readonly string[] {
  const { objectives, invariants } = result(playedOn(run, route), []);
  const unmet = scenario.objectives.filter((_, index) => objectives[index]?.met === false);
  const broken = scenario.invariants.filter((_, index) => invariants[index]?.firstBroken !== undefined);
  return [...broken, ...unmet].map(({ text }) => text);
}
