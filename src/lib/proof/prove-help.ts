/** Proves what a learner is helped with: each command has its place in a console, and "do it for me" brings things nearer. */

import { holds } from '../lab/condition.ts';
import type { Condition, Play, Scenario } from '../lab/scenario.ts';
import { type Estate, fingerprint } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';
import { sayCommand } from '../view/say.ts';
import { where } from '../view/view.ts';
import { type LabCase, placeIn, sayBroken, standing } from './lab-case.ts';
import { given } from './search.ts';
import type { Declared, Place, Tally } from './tally.ts';

type Path = Place['path'];

/** Runs the proofs of help for one variant, on its thinned fleet where it has a large one. */
export function proveHelp(one: LabCase, index: number, tally: Tally): void {
  for (const { path, commands, helped } of routesOf(one.variant)) {
    const runs = one.small(commands);
    for (const [at, command] of commands.entries()) {
      const { estate } = runs[at] ?? runs[0];
      tally.prove('a command has its place in a console', placeIn(one.lab, index, ...path, ...stepAt(path, at)), () =>
        where(estate, command) === undefined ? `no console offers “${sayCommand(command, estate)}”` : undefined,
      );
    }
    if (helped)
      tally.prove('do it for me brings its objective nearer', placeIn(one.lab, index, ...path), () =>
        stuck(one, commands),
      );
  }
}

/** The proofs that there must be. */
export function declaredOfHelp(lab: Scenario, index: number, play: Play): readonly Declared[] {
  return routesOf(play).flatMap(({ path, commands, helped }) => [
    ...commands.map(
      (_, at): Declared => ({
        what: 'a command has its place in a console',
        where: placeIn(lab, index, ...path, ...stepAt(path, at)),
      }),
    ),
    ...(helped
      ? [{ what: 'do it for me brings its objective nearer', where: placeIn(lab, index, ...path) } as const]
      : []),
  ]);
}

type Listed = { readonly path: Path; readonly commands: readonly Command[]; readonly helped: boolean };

/** Every list of commands that an author wrote, with its place. */
function routesOf({ solutions, missteps, hints }: Play): readonly Listed[] {
  return [
    ...solutions.map((route, at) => ({ path: ['solutions', at], commands: route.map((s) => s.do), helped: true })),
    ...missteps.map(({ commands }, at) => ({ path: ['missteps', at], commands, helped: true })),
    ...Object.entries(hints).map(([objective, { doIt }]) => ({
      path: ['hints', objective],
      commands: doIt,
      helped: false,
    })),
  ];
}

function stepAt([list]: Path, at: number): Path {
  if (list === 'solutions') return [at, 'do'];
  return [list === 'missteps' ? 'commands' : 'doIt', at];
}

/**
 * At each prefix of a route, an open objective whose hint can act must be met by it, or have less left to do. Once an
 * invariant is broken no help can mend the run.
 */
function stuck({ lab, variant, small }: LabCase, commands: readonly Command[]): string | undefined {
  for (const [length, run] of small(commands).entries()) {
    const now = standing(run);
    if (sayBroken(now) !== undefined) return undefined;
    for (const [at, { id, condition }] of lab.objectives.entries()) {
      if (now.objectives[at]?.met !== false) continue;
      const helped = (variant.hints[id]?.doIt ?? []).reduce(given, run.estate);
      if (fingerprint(helped) === fingerprint(run.estate)) continue;
      if (!holds(condition, helped).met && leftOf(condition, helped) >= leftOf(condition, run.estate))
        return `after ${length} commands the hint for “${id}” changes the estate and brings it no nearer`;
    }
  }
  return undefined;
}

/** How much is left until a condition holds: devices to blame, and one for each part that blames none. */
function leftOf(condition: Condition, estate: Estate): number {
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + leftOf(part, estate), 0);
  const { met, notYet } = holds(condition, estate);
  if (met) return 0;
  return Math.max(1, notYet.count);
}
