/** What the build hands to a lab's page: everything but what would give the lab away, and the desk as it is first seen. */
import { contentPrint } from '../assessment/print.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { EstateSpec } from '../simulator/model.ts';
import { explain } from '../view/why.ts';
import type { LabSetup } from './lab.ts';
import { LabDesk } from './lab-desk.ts';
import type { ScenarioView, Spoilers } from './lab-protocol.ts';

/** All of a lab's setup but the addresses, which only a page knows. */
export function labSetup(scenario: Scenario, spec: EstateSpec): Omit<LabSetup, 'addresses'> {
  const shown = scenarioView(scenario);
  const content = contentPrint(scenario);
  const { view, standing, time } = new LabDesk(shown, spec, content, explain).snapshot();
  return { scenario: shown, spec, content, first: { view, standing, time } };
}

/** What is fetched only when the learner asks for it, or has finished. */
export function spoilersOf({ hints, solutions, missteps }: Scenario): Spoilers {
  const doIt = Object.fromEntries(Object.entries(hints).map(([objective, hint]) => [objective, hint.doIt]));
  return { doIt, solutions, missteps };
}

function scenarioView({ hints, solutions, missteps: _, ...rest }: Scenario): ScenarioView {
  const nudges = Object.fromEntries(Object.entries(hints).map(([objective, { nudge }]) => [objective, nudge]));
  return { ...rest, nudges, solutions: solutions.length };
}
