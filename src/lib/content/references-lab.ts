import type { Scenario } from '../lab/scenario.ts';
import type { Report } from './entry.ts';
import { checkId, checkObjective, checkOnce, type Known } from './known.ts';
import { checkCommand, checkCommands } from './references-command.ts';
import { checkCondition } from './references-estate.ts';
import { suggestion } from './spelling.ts';

/** Checks what a lab names: lessons, objectives, its estate and all in it, its hints and what its missteps break. */
export function checkLab(lab: Scenario, known: Known, report: Report): void {
  for (const [index, id] of lab.lessons.entries()) checkId(id, 'lessons', ['lessons', index], known, report);
  for (const [index, objective] of lab.objectives.entries())
    checkObjective(objective.teaches, ['objectives', index, 'teaches'], known, report);
  const objectives: readonly string[] = lab.objectives.map((objective) => objective.id);
  const judged = [...objectives, ...lab.invariants.map((invariant) => invariant.id)];
  checkOnce(
    judged,
    'id',
    (index) =>
      index < objectives.length ? ['objectives', index, 'id'] : ['invariants', index - objectives.length, 'id'],
    report,
  );
  checkHints(lab, objectives, report);
  for (const [index, misstep] of lab.missteps.entries())
    for (const [at, id] of misstep.breaks.entries())
      if (!judged.includes(id)) {
        const what = `the lab has no objective or invariant "${id}"`;
        report(['missteps', index, 'breaks', at], what, suggestion(id, judged, 'an objective or an invariant'));
      }
  checkId(lab.estate, 'estates', ['estate'], known, report);
  checkInEstate(lab, known, report);
}

function checkHints(lab: Scenario, objectives: readonly string[], report: Report): void {
  for (const objective of Object.keys(lab.hints))
    if (!objectives.includes(objective))
      report(['hints', objective], `the lab has no objective "${objective}"`, suggestion(objective, objectives, ''));
  for (const objective of objectives)
    if (lab.hints[objective] === undefined)
      report(['hints'], `the objective "${objective}" has no hint`, `${objective}: with nudge and doIt`);
}

function checkInEstate(lab: Scenario, known: Known, report: Report): void {
  const names = known.estate(lab.estate);
  if (names === undefined) return;
  for (const kind of ['objectives', 'invariants'] as const)
    for (const [index, { condition }] of lab[kind].entries())
      checkCondition(condition, [kind, index, 'condition'], names, report);
  for (const [objective, hint] of Object.entries(lab.hints))
    checkCommands(hint.doIt, ['hints', objective, 'doIt'], names, report);
  for (const [index, route] of lab.solutions.entries())
    for (const [at, step] of route.entries()) checkCommand(step.do, ['solutions', index, at, 'do'], names, report);
  for (const [index, misstep] of lab.missteps.entries())
    checkCommands(misstep.commands, ['missteps', index, 'commands'], names, report);
}
