/** What the build hands to a lab's page: everything but what would give the lab away, and the desk as it is first seen. */
import { contentPrint } from '../assessment/print.ts';
import type { Scenario, Variant } from '../lab/scenario.ts';
import { variantsOf } from '../lab/variants.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { LabSetup } from './lab.ts';
import { LabDesk } from './lab-desk.ts';
import type { ScenarioView, Spoilers, VariantView } from './lab-protocol.ts';

/** All of a lab's setup but the addresses, which only a page knows. */
export function labSetup(scenario: Scenario, spec: EstateSpec): Omit<LabSetup, 'addresses'> {
  const shown = scenarioView(scenario);
  const content = contentPrint(scenario);
  const { view, standing, time } = new LabDesk(shown, spec, content).snapshot();
  return { scenario: shown, spec, content, first: { view, standing, time } };
}

/** What is fetched only when the learner asks for it, or has finished: one for each variant, in their order. */
export function spoilersOf(scenario: Scenario): readonly [Spoilers, ...Spoilers[]] {
  const [first, ...others] = variantsOf(scenario);
  return [spoilersIn(first), ...others.map(spoilersIn)];
}

function spoilersIn({ hints, solutions, missteps }: Variant): Spoilers {
  const doIt = Object.fromEntries(Object.entries(hints).map(([objective, hint]) => [objective, hint.doIt]));
  return { doIt, solutions, missteps };
}

function scenarioView(scenario: Scenario): ScenarioView {
  const { id, title, summary, task, review, lessons, estate, seed, takes, size, budget } = scenario;
  const [first, ...others] = variantsOf(scenario);
  return {
    ...{ id, title, summary, task, review, lessons, estate, seed, takes, budget },
    ...(size === undefined ? {} : { size }),
    objectives: scenario.objectives,
    invariants: scenario.invariants,
    variants: [variantView(first), ...others.map(variantView)],
  };
}

function variantView({ change, hints, solutions }: Variant): VariantView {
  const nudges = Object.fromEntries(Object.entries(hints).map(([objective, { nudge }]) => [objective, nudge]));
  return { change, nudges, solutions: solutions.length };
}
