import type { Scenario } from '../lab/scenario.ts';
import { variantsOf } from '../lab/variants.ts';
import type { Report } from './entry.ts';

const micro = { objectives: 2, commands: 5, minutes: 3 };
const whole = { solutions: 2, missteps: 3 };

/** Checks that a lab has as much as one of its size needs, and no more than one of its size may have. */
export function checkSize(lab: Scenario, report: Report): void {
  const small = lab.size === 'micro';
  const variants = variantsOf(lab);
  for (const [index, { solutions, missteps }] of variants.entries()) {
    const path = 'variants' in lab ? ['variants', index] : [];
    const whose = 'variants' in lab ? 'each variant' : 'a lab';
    if (!small && solutions.length < whole.solutions)
      report([...path, 'solutions'], `${whose} has two solutions or more`, 'a solution that does something else');
    if (missteps.length === 0)
      report([...path, 'missteps'], `${whose} has a misstep or more`, 'a misstep: commands, breaks and says');
  }
  if (small) checkMicro(lab, report);
  else checkMissteps(lab, report);
}

function checkMicro({ objectives, budget, takes }: Scenario, report: Report): void {
  if (objectives.length > micro.objectives)
    report(['objectives'], 'a micro-lab has at most 2 objectives', '2 objectives, or no size: micro');
  if (budget.commands > micro.commands)
    report(['budget', 'commands'], 'a micro-lab takes at most 5 commands', '5 or fewer, or no size: micro');
  if (takes > micro.minutes) report(['takes'], 'a micro-lab takes at most 3 minutes', '3 or fewer, or no size: micro');
}

function checkMissteps(lab: Scenario, report: Report): void {
  const missteps = variantsOf(lab).flatMap((variant) => variant.missteps);
  const path = 'variants' in lab ? ['variants'] : ['missteps'];
  if (missteps.length === 0) return;
  if (missteps.length < whole.missteps)
    report(path, `the lab has ${missteps.length} of the three missteps that it needs`, 'another misstep');
  if (missteps.every(({ belief }) => belief === undefined))
    report(path, 'no misstep names the belief behind it', 'belief: in at least one misstep');
}
