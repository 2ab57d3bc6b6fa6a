import { begin, commandsOf, type Run, result, step } from '../lab/run.ts';
import type { LabResult, Scenario } from '../lab/scenario.ts';
import { type Estate, fingerprint } from '../simulator/engine.ts';
import type { Command, EstateSpec } from '../simulator/model.ts';
import { sayCommand } from '../view/say.ts';
import { where } from '../view/view.ts';
import { alphabetOf, letterOf } from './alphabet.ts';
import { randomRun, type Search, searchShorter } from './search.ts';
import type { Estates } from './situation.ts';
import type { Place, Tally } from './tally.ts';

const randomRuns = 200;
const mostDepth = 3;

/** Proves one lab: it can be met as its author says, and not by accident, by doing nothing or by a shorter way. */
export function proveLab(lab: Scenario, estates: Estates, tally: Tally): Search | undefined {
  const spec = estates.get(lab.estate);
  if (spec === undefined) return undefined;
  proveStart(lab, spec, tally);
  for (const [index] of lab.solutions.entries()) proveSolution(lab, spec, index, tally);
  for (const [index] of lab.missteps.entries()) proveMisstep(lab, spec, index, tally);
  proveHints(lab, spec, tally);
  return proveChance(lab, spec, tally);
}

/** How many proofs a lab must have, counted from what it declares. */
export function proofsOfLab(lab: Scenario): number {
  const commands = lab.solutions.flat().length + lab.missteps.flatMap((misstep) => misstep.commands).length;
  const hinted = Object.values(lab.hints).flatMap((hint) => hint.doIt).length;
  return 2 + lab.solutions.length * 4 + lab.missteps.length * 2 + commands + hinted + randomRuns + 1;
}

function proveStart(lab: Scenario, spec: EstateSpec, tally: Tally): void {
  tally.prove('the start meets no objective', at(lab, 'objectives'), () => {
    const met = result(begin(lab, spec), []).objectives.filter((objective) => objective.met);
    return met.length === 0 ? undefined : `met before anything is done: ${met.map(({ id }) => id).join(', ')}`;
  });
  tally.prove('no two solutions do the same', at(lab, 'solutions'), () => {
    const done = lab.solutions.map((route) =>
      route
        .map((s) => s.do)
        .filter((command) => command.kind !== 'wait')
        .map(letterOf)
        .sort()
        .join(),
    );
    const twin = done.findIndex((letters, index) => done.indexOf(letters) < index);
    return twin < 0 ? undefined : `solution ${twin + 1} differs from an earlier one in order or waiting only`;
  });
}

function proveSolution(lab: Scenario, spec: EstateSpec, index: number, tally: Tally): void {
  const commands = (lab.solutions[index] ?? []).map((s) => s.do);
  const here = at(lab, 'solutions', index);
  const found = result(playAll(lab, spec, commands), []);
  tally.prove(
    'a solution is accepted and meets every objective',
    here,
    () => refusal(lab, spec, commands) ?? sayOpen(found),
  );
  tally.prove('a solution breaks no invariant', here, () => sayBroken(found));
  tally.prove('a solution keeps to the budget', here, () =>
    found.commands <= lab.budget.commands && found.minutes <= lab.budget.minutes
      ? undefined
      : `it takes ${found.commands} commands and ${found.minutes} minutes; the budget is ${lab.budget.commands} and ${lab.budget.minutes}`,
  );
  provePlaces(lab, spec, commands, (i) => at(lab, 'solutions', index, i, 'do'), tally);
}

function proveMisstep(lab: Scenario, spec: EstateSpec, index: number, tally: Tally): void {
  const misstep = lab.missteps[index];
  if (misstep === undefined) return;
  const here = at(lab, 'missteps', index);
  tally.prove('a misstep breaks exactly what it names', here, () => {
    const found = result(playAll(lab, spec, misstep.commands), []);
    const breaks = [
      ...found.objectives.filter((objective) => !objective.met).map(({ id }): string => id),
      ...found.invariants.filter((invariant) => invariant.firstBroken !== undefined).map(({ id }): string => id),
    ];
    const named = [...misstep.breaks].sort().join(', ');
    const really = breaks.sort().join(', ');
    return named === really ? undefined : `it names ${named} and breaks ${really === '' ? 'nothing' : really}`;
  });
  provePlaces(lab, spec, misstep.commands, (i) => at(lab, 'missteps', index, 'commands', i), tally);
  proveHelp(lab, spec, misstep.commands, here, tally);
}

function proveHints(lab: Scenario, spec: EstateSpec, tally: Tally): void {
  for (const [objective, hint] of Object.entries(lab.hints))
    provePlaces(lab, spec, hint.doIt, (i) => at(lab, 'hints', objective, 'doIt', i), tally);
  for (const [index, route] of lab.solutions.entries())
    proveHelp(
      lab,
      spec,
      route.map((s) => s.do),
      at(lab, 'solutions', index),
      tally,
    );
}

function provePlaces(
  lab: Scenario,
  spec: EstateSpec,
  commands: readonly Command[],
  here: (index: number) => Place,
  tally: Tally,
): void {
  let run = begin(lab, spec);
  for (const [index, command] of commands.entries()) {
    const before = run.estate;
    tally.prove('a command has its place in a console', here(index), () =>
      where(before, command) === undefined ? `no console offers “${sayCommand(command, before)}”` : undefined,
    );
    run = step(run, command).run;
  }
}

/**
 * At each prefix of a route, an open objective whose hint can act must be met by it, or be open for fewer devices. Once an
 * invariant is broken no help can mend the run.
 */
function proveHelp(lab: Scenario, spec: EstateSpec, route: readonly Command[], here: Place, tally: Tally): void {
  tally.prove('do it for me brings its objective nearer', here, () => {
    let run = begin(lab, spec);
    for (let length = 0; length <= route.length; length++) {
      const standing = result(run, []);
      if (sayBroken(standing) !== undefined) return undefined;
      for (const open of standing.objectives.filter((objective) => !objective.met)) {
        const helped = (lab.hints[open.id]?.doIt ?? []).reduce((before, command) => step(before, command).run, run);
        if (fingerprint(helped.estate) === fingerprint(run.estate)) continue;
        const after = result(helped, []).objectives.find(({ id }) => id === open.id);
        if (after !== undefined && !after.met && after.notYet.count >= open.notYet.count)
          return `after ${length} commands the hint for “${open.id}” changes the estate and brings it no nearer`;
      }
      const next = route[length];
      if (next !== undefined) run = step(run, next).run;
    }
    return undefined;
  });
}

function proveChance(lab: Scenario, spec: EstateSpec, tally: Tally): Search {
  const alphabet = alphabetOf(lab);
  const shortest = Math.min(...lab.solutions.map((route) => route.length));
  for (let number = 0; number < randomRuns; number++)
    tally.prove('a random run does not pass', at(lab, 'objectives'), () => {
      const run = randomRun(lab, spec, alphabet, 2 * shortest, number);
      return result(run, []).passed ? `random run ${number} passes: ${sayAll(commandsOf(run), run.estate)}` : undefined;
    });
  const search = searchShorter(lab, spec, alphabet, Math.min(mostDepth, shortest - 1));
  tally.prove('no route is shorter than the shortest solution', at(lab, 'solutions'), () =>
    search.route === undefined ? undefined : `fewer commands pass: ${sayAll(search.route, begin(lab, spec).estate)}`,
  );
  return search;
}

function sayAll(commands: readonly Command[], estate: Estate): string {
  return commands.map((command) => sayCommand(command, estate)).join('; ');
}

function playAll(lab: Scenario, spec: EstateSpec, commands: readonly Command[]): Run {
  return commands.reduce((run, command) => step(run, command).run, begin(lab, spec));
}

function refusal(lab: Scenario, spec: EstateSpec, commands: readonly Command[]): string | undefined {
  let run = begin(lab, spec);
  for (const command of commands) {
    const next = step(run, command);
    if (next.decision.kind === 'rejected')
      return `“${sayCommand(command, run.estate)}” is refused: ${next.decision.rejection.kind}`;
    run = next.run;
  }
  return undefined;
}

function sayOpen({ objectives }: LabResult): string | undefined {
  const open = objectives.filter((objective) => !objective.met);
  if (open.length === 0) return undefined;
  return `not met: ${open.map(({ id, notYet }) => `${id}${notYet.first.length > 0 ? ` (${notYet.first.join(', ')})` : ''}`).join('; ')}`;
}

function sayBroken({ invariants }: LabResult): string | undefined {
  const broken = invariants.filter((invariant) => invariant.firstBroken !== undefined);
  if (broken.length === 0) return undefined;
  return `broken: ${broken.map(({ id, firstBroken }) => `${id} by command ${firstBroken?.command ?? 0}`).join('; ')}`;
}

function at(lab: Scenario, ...path: readonly (string | number)[]): Place {
  return { collection: 'labs', id: lab.id, path };
}
