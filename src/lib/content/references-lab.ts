import type { LabObjective, Play, Scenario } from '../lab/scenario.ts';
import { patched, variantsOf } from '../lab/variants.ts';
import type { Report } from './entry.ts';
import { type EstateNames, estateNames } from './estate-names.ts';
import { checkId, checkObjective, checkOnce, type Known } from './known.ts';
import type { Path } from './mistake.ts';
import { checkCommand, checkCommands } from './references-command.ts';
import { checkCondition } from './references-estate.ts';
import { checkSize } from './references-size.ts';
import { checkChange } from './references-variant.ts';
import { suggestion } from './spelling.ts';

/** Checks what a lab names: lessons, objectives, its estate and all in it, and in each variant hints and missteps. */
export function checkLab(lab: Scenario, known: Known, report: Report): void {
  for (const [index, id] of lab.lessons.entries()) checkId(id, 'lessons', ['lessons', index], known, report);
  for (const [index, objective] of lab.objectives.entries())
    checkObjective(objective.teaches, ['objectives', index, 'teaches'], known, report);
  const objectives: readonly string[] = lab.objectives.map((objective) => objective.id);
  checkOnce(
    judgedIn(lab),
    'id',
    (index) =>
      index < objectives.length ? ['objectives', index, 'id'] : ['invariants', index - objectives.length, 'id'],
    report,
  );
  checkSize(lab, report);
  checkId(lab.estate, 'estates', ['estate'], known, report);
  checkVariants(lab, known, once(report));
}

function judgedIn({ objectives, invariants }: Scenario): readonly string[] {
  return [...objectives, ...invariants].map(({ id }) => id);
}

/** What all variants share is checked in each and said once. */
function once(report: Report): Report {
  const said = new Set<string>();
  return (path, what, write) => {
    const mistake = JSON.stringify([path, what]);
    if (!said.has(mistake)) report(path, what, write);
    said.add(mistake);
  };
}

function checkVariants(lab: Scenario, known: Known, report: Report): void {
  const varied = 'variants' in lab;
  const variants = variantsOf(lab);
  checkOnce(
    variants.map(({ id }) => id),
    'variant',
    (index) => ['variants', index, 'id'],
    report,
  );
  for (const [index, { change, ...play }] of variants.entries()) {
    const path = varied ? ['variants', index] : [];
    checkHints(play, lab.objectives, path, report);
    checkBreaks(play, judgedIn(lab), path, report);
    const spec = known.spec(lab.estate);
    if (spec === undefined) continue;
    if (varied) checkChange(change, spec, [...path, 'change'], report);
    const names = varied ? estateNames(patched(spec, change)) : known.estate(lab.estate);
    if (names !== undefined) checkInEstate(lab, play, path, names, report);
  }
}

function checkHints({ hints }: Play, asked: readonly LabObjective[], path: Path, report: Report): void {
  const objectives: readonly string[] = asked.map(({ id }) => id);
  for (const objective of Object.keys(hints))
    if (!objectives.includes(objective))
      report(
        [...path, 'hints', objective],
        `the lab has no objective "${objective}"`,
        suggestion(objective, objectives, ''),
      );
  for (const objective of objectives)
    if (hints[objective] === undefined)
      report([...path, 'hints'], `the objective "${objective}" has no hint`, `${objective}: with nudge and doIt`);
}

function checkBreaks({ missteps }: Play, judged: readonly string[], path: Path, report: Report): void {
  for (const [index, misstep] of missteps.entries())
    for (const [at, id] of misstep.breaks.entries())
      if (!judged.includes(id)) {
        const what = `the lab has no objective or invariant "${id}"`;
        report(
          [...path, 'missteps', index, 'breaks', at],
          what,
          suggestion(id, judged, 'an objective or an invariant'),
        );
      }
}

function checkInEstate(lab: Scenario, play: Play, path: Path, names: EstateNames, report: Report): void {
  for (const kind of ['objectives', 'invariants'] as const)
    for (const [index, { condition }] of lab[kind].entries())
      checkCondition(condition, [kind, index, 'condition'], names, report);
  for (const [objective, hint] of Object.entries(play.hints))
    checkCommands(hint.doIt, [...path, 'hints', objective, 'doIt'], names, report);
  for (const [index, route] of play.solutions.entries())
    for (const [at, step] of route.entries())
      checkCommand(step.do, [...path, 'solutions', index, at, 'do'], names, report);
  for (const [index, misstep] of play.missteps.entries())
    checkCommands(misstep.commands, [...path, 'missteps', index, 'commands'], names, report);
}
