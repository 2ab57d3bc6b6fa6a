/** Proves that a variant is not passed by chance or by a shorter way, and looks for dead ends. */
import { commandsOf } from '../lab/run.ts';
import type { Play, Scenario } from '../lab/scenario.ts';
import type { Estate } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';
import { sayCommand } from '../view/say.ts';
import { alphabetOf } from './alphabet.ts';
import { type LabCase, placeIn, placeOf, play, sayBroken, sayOpen, standing } from './lab-case.ts';
import { depthFor, randomRun, type Search, search } from './search.ts';
import type { Declared, Tally } from './tally.ts';

/** A micro-lab has so few commands that some random run finds the way: there is nothing to be proved by them. */
function randomRunsOf({ size }: Scenario): number {
  return size === 'micro' ? 0 : 200;
}

/** What was tried by chance and in every way, and what came of it. */
export type Chance = {
  readonly letters: number;
  readonly search: Search | undefined;
  readonly dead: readonly string[];
};

/** Runs the proofs that draw from the alphabet, on the thinned fleet where there is a large one. */
export function proveChance(one: LabCase, index: number, tally: Tally): Chance {
  const { lab, variant, begin } = one;
  const alphabet = alphabetOf(variant);
  const shortest = Math.min(...variant.solutions.map((route) => route.length));
  if (isFleet(one)) for (const [at] of variant.solutions.entries()) proveThinned(one, index, at, tally);
  for (let number = 0; number < randomRunsOf(lab); number++)
    tally.prove('a random run does not pass', placeOf(lab, index), () => {
      const run = randomRun(begin, alphabet, 2 * shortest, number);
      return standing(run).passed ? `random run ${number} passes: ${sayAll(commandsOf(run), run.estate)}` : undefined;
    });
  let found: Search | undefined;
  tally.prove('no route is shorter than the shortest solution', placeIn(lab, index, 'solutions'), () => {
    found = search(begin, variant, alphabet, depthFor(alphabet.length));
    const route = found.shortest;
    return route === undefined || route.length >= shortest
      ? undefined
      : `${route.length} commands pass, and the shortest solution has ${shortest}: ${sayAll(route, begin.estate)}`;
  });
  return {
    letters: alphabet.length,
    search: found,
    dead: found?.dead.first.map((route) => sayAll(route, begin.estate)) ?? [],
  };
}

/** The proofs that there must be. */
export function declaredOfChance(lab: Scenario, index: number, play: Play, isLarge: boolean): readonly Declared[] {
  return [
    ...(isLarge ? play.solutions : []).map(
      (_, at): Declared => ({
        what: 'a solution holds on the thinned fleet too',
        where: placeIn(lab, index, 'solutions', at),
      }),
    ),
    ...(randomRunsOf(lab) > 0
      ? [{ what: 'a random run does not pass', where: placeOf(lab, index), times: randomRunsOf(lab) } as const]
      : []),
    { what: 'no route is shorter than the shortest solution', where: placeIn(lab, index, 'solutions') },
  ];
}

function isFleet({ devices }: LabCase): boolean {
  return devices.small < devices.full;
}

/** Proves that what is searched on fewer devices is the same lab there. */
export function proveThinned({ lab, variant, begin, devices }: LabCase, index: number, at: number, tally: Tally): void {
  tally.prove('a solution holds on the thinned fleet too', placeIn(lab, index, 'solutions', at), () => {
    const { refused, result } = play(
      begin,
      (variant.solutions[at] ?? []).map((taken) => taken.do),
    );
    const said = refused ?? sayOpen(result) ?? sayBroken(result);
    return said === undefined ? undefined : `with ${devices.small} of ${devices.full} devices, ${said}`;
  });
}

function sayAll(commands: readonly Command[], estate: Estate): string {
  return commands.length === 0 ? 'the start' : commands.map((command) => sayCommand(command, estate)).join('; ');
}
