/** Proves what an author says of a variant's start, solutions and missteps, and that doing nothing is not enough. */
import type { Play, Scenario } from '../lab/scenario.ts';
import { variantsOf } from '../lab/variants.ts';
import type { Because, Command } from '../simulator/model.ts';
import { letterOf } from './alphabet.ts';
import { causesOf, namesPractitioners, practised, weakest } from './grounds.ts';
import { type LabCase, placeIn, placeOf, sayBroken, sayOpen } from './lab-case.ts';
import type { Declared, Place, Tally } from './tally.ts';

/** The longest wait that the simulator grants at once. */
const longestWait = 30 * 24 * 60;
const practice = 'an objective that practitioners found the ground of says so';

/** Runs the proofs that are judged at the full size of the estate. */
export function provePlay(one: LabCase, index: number, tally: Tally): void {
  const { lab, variant, full } = one;
  tally.prove('the start meets no objective', placeOf(lab, index), () => {
    const met = full([]).result.objectives.filter((objective) => objective.met);
    return met.length === 0 ? undefined : `met before anything is done: ${met.map(({ id }) => id).join(', ')}`;
  });
  tally.prove('doing nothing does not pass', placeOf(lab, index), () => passesIdle(one));
  tally.prove('no two solutions do the same', placeIn(lab, index, 'solutions'), () => twin(variant));
  for (const [at] of variant.solutions.entries()) proveSolution(one, index, at, tally);
  for (const [at, misstep] of variant.missteps.entries())
    tally.prove('a misstep breaks exactly what it names', placeIn(lab, index, 'missteps', at), () => {
      const { objectives, invariants } = full(misstep.commands).result;
      const breaks = [
        ...objectives.filter((objective) => !objective.met).map(({ id }): string => id),
        ...invariants.filter((invariant) => invariant.firstBroken !== undefined).map(({ id }): string => id),
      ];
      const named = [...misstep.breaks].sort().join(', ');
      const really = breaks.sort().join(', ');
      return named === really ? undefined : `it names ${named} and breaks ${really === '' ? 'nothing' : really}`;
    });
  proveObjectives(one, tally);
}

/** The proofs that there must be of one variant. */
export function declaredOfPlay(lab: Scenario, index: number, { solutions, missteps }: Play): readonly Declared[] {
  return [
    { what: 'the start meets no objective', where: placeOf(lab, index) },
    { what: 'doing nothing does not pass', where: placeOf(lab, index) },
    { what: 'no two solutions do the same', where: placeIn(lab, index, 'solutions') },
    ...solutions.flatMap((_, at): readonly Declared[] => {
      const where = placeIn(lab, index, 'solutions', at);
      return [
        { what: 'a solution is accepted and meets every objective', where },
        { what: 'a solution breaks no invariant', where },
        { what: 'a solution keeps to the budget', where },
      ];
    }),
    ...missteps.map(
      (_, at): Declared => ({
        what: 'a misstep breaks exactly what it names',
        where: placeIn(lab, index, 'missteps', at),
      }),
    ),
    ...lab.objectives.map((_, at): Declared => ({ what: practice, where: placeOfObjective(lab, at) })),
  ];
}

/** The missteps of a variant that some console refuses, with what is refused. */
export function refusedMissteps({ variant, full }: LabCase): readonly string[] {
  return variant.missteps.flatMap(({ commands }) => full(commands).refused ?? []);
}

/** Proves that most missteps of a lab fail by what they do, not by what the consoles refuse. */
export function proveMissteps(lab: Scenario, refused: readonly string[], tally: Tally): void {
  const { what, where } = declaredOfMissteps(lab);
  tally.prove(what, where, () => {
    const all = variantsOf(lab).flatMap(({ missteps }) => missteps).length;
    return refused.length * 3 <= all ? undefined : `${refused.length} of ${all} are refused somewhere: ${refused[0]}`;
  });
}

/** The proof that there must be of a lab's missteps together. */
export function declaredOfMissteps(lab: Scenario): Declared {
  const path = ['variants' in lab ? 'variants' : 'missteps'];
  return {
    what: 'two of three missteps consist of accepted commands only',
    where: { collection: 'labs', id: lab.id, path },
  };
}

/** A solution that is like an earlier one but for order and waiting. */
function twin({ solutions }: Play): string | undefined {
  const done = solutions.map((route) =>
    route
      .map((taken) => taken.do)
      .filter((command) => command.kind !== 'wait')
      .map(letterOf)
      .sort()
      .join(),
  );
  const found = done.findIndex((letters, index) => done.indexOf(letters) < index);
  return found < 0 ? undefined : `solution ${found + 1} differs from an earlier one in order or waiting only`;
}

function proveSolution({ lab, variant, full }: LabCase, index: number, at: number, tally: Tally): void {
  const here = placeIn(lab, index, 'solutions', at);
  const played = () => full((variant.solutions[at] ?? []).map((taken) => taken.do));
  tally.prove(
    'a solution is accepted and meets every objective',
    here,
    () => played().refused ?? sayOpen(played().result),
  );
  tally.prove('a solution breaks no invariant', here, () => sayBroken(played().result));
  tally.prove('a solution keeps to the budget', here, () => {
    const { commands, minutes } = played().result;
    return commands <= lab.budget.commands && minutes <= lab.budget.minutes
      ? undefined
      : `it takes ${commands} commands and ${minutes} minutes; the budget is ${lab.budget.commands} and ${lab.budget.minutes}`;
  });
}

/** Waits as long as the longest solution lasts. */
function passesIdle({ variant, full }: LabCase): string | undefined {
  const lasts = Math.max(...variant.solutions.map((route) => full(route.map((taken) => taken.do)).result.minutes));
  const waits: Command[] = [];
  for (let left = lasts; left > 0; left -= longestWait)
    waits.push({ kind: 'wait', minutes: Math.min(left, longestWait) });
  return full(waits).result.passed ? `waiting ${lasts} minutes passes, and nothing has to be done` : undefined;
}

/** What each objective rests on, where the first solution has met it. */
function groundsOf({ lab, variant, small }: LabCase): readonly (readonly Because[])[] {
  const { estate } = small(variant.solutions[0].map((taken) => taken.do)).at(-1) ?? small([])[0];
  return lab.objectives.map(({ condition }) => causesOf([condition], estate));
}

function proveObjectives(one: LabCase, tally: Tally): void {
  for (const [at, { text }] of one.lab.objectives.entries())
    tally.prove(practice, placeOfObjective(one.lab, at), () =>
      namesPractitioners(text) ? undefined : practised(groundsOf(one)[at] ?? []),
    );
}

/** Objectives whose grounds are inferred or unknown, in words: for whoever decides whether that may be. */
export function weakObjectives(one: LabCase): readonly string[] {
  const grounds = groundsOf(one);
  return one.lab.objectives.flatMap(({ id }, at) => {
    const weak = weakest(grounds[at] ?? []);
    return weak === undefined ? [] : [`the objective “${id}”: ${weak}`];
  });
}

function placeOfObjective({ id }: Scenario, at: number): Place {
  return { collection: 'labs', id, path: ['objectives', at] };
}
