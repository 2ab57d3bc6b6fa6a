import type { Figure, Step } from '../lesson/figure.ts';
import { workloads } from '../simulator/model.ts';
import type { Report } from './entry.ts';
import type { EstateNames } from './estate-names.ts';
import type { Known } from './known.ts';
import type { Path } from './mistake.ts';
import { checkCommands } from './references-command.ts';
import { checkDevice, checkQuery, checkSituation } from './references-estate.ts';
import { suggestion } from './spelling.ts';

const mostCombinations = 64;

/** Checks what a figure names: its estates, devices, workloads, and all that is done and asked there. */
export function checkFigure(figure: Figure, path: Path, known: Known, report: Report): void {
  const names = checkSituation(figure, path, known, report);
  const sides = 'others' in figure ? figure.others : [];
  const beside = sides.map((side, index) => checkSituation(side, [...path, 'others', index], known, report));
  if (names === undefined) return;
  for (const [at, id] of ('devices' in figure ? figure.devices : []).entries())
    checkDevice(id, [...path, 'devices', at], names, report);
  if ('device' in figure)
    for (const own of [names, ...beside])
      if (own !== undefined) checkDevice(figure.device, [...path, 'device'], own, report);
  checkAsks(figure, path, [names, ...beside], report);
  checkSteps(figure, path, names, report);
  if (figure.kind === 'sliders') checkWorkloads(figure.workloads, path, report);
}

/** What is asked is asked in every estate of the figure. */
function checkAsks(figure: Figure, path: Path, all: readonly (EstateNames | undefined)[], report: Report): void {
  for (const names of all) {
    if (names === undefined) continue;
    if (figure.kind === 'lanes') checkQuery(figure.ask, [...path, 'ask'], names, report);
    if ('asks' in figure)
      for (const [at, { ask }] of figure.asks.entries()) checkQuery(ask, [...path, 'asks', at, 'ask'], names, report);
  }
}

function checkSteps(figure: Figure, path: Path, names: EstateNames, report: Report): void {
  const [field, steps] = stepsOf(figure);
  for (const [at, step] of steps.entries()) checkCommands(step.do, [...path, field, at, 'do'], names, report);
  if (figure.kind !== 'whatIf') return;
  for (const [at, { options }] of figure.choices.entries())
    for (const [index, option] of options.entries())
      checkCommands(option.do, [...path, 'choices', at, 'options', index, 'do'], names, report);
  if (figure.choices.reduce((product, { options }) => product * options.length, 1) > mostCombinations)
    report([...path, 'choices'], `more than ${mostCombinations} combinations`, 'fewer choices, or fewer options');
}

function stepsOf(figure: Figure): readonly [field: string, steps: readonly Step[]] {
  if ('moments' in figure) return ['moments', figure.moments];
  if ('steps' in figure) return ['steps', figure.steps];
  return ['ways', 'ways' in figure ? figure.ways : []];
}

function checkWorkloads(given: readonly string[], path: Path, report: Report): void {
  given.forEach((workload, index) => {
    if (!workloads.some((known) => known === workload))
      report([...path, 'workloads', index], `there is no workload "${workload}"`, suggestion(workload, workloads, ''));
  });
}
