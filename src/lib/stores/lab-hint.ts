/** Hints in three steps: a nudge, the place, and doing it. */
import type { LabObjectiveId } from '../brand.ts';
import { type InSlices, type Run, result, stepping } from '../lab/run.ts';
import type { HintUse } from '../lab/scenario.ts';
import { variantFor } from '../lab/variants.ts';
import { decide } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';
import { sayCommand } from '../view/say.ts';
import { look, where } from '../view/view.ts';
import type { Place } from '../view/view-model.ts';
import type { ScenarioView } from './lab-protocol.ts';
import type { HintView } from './lab-session.ts';

type Asked = { readonly objective: LabObjectiveId; readonly step: 1 | 2 | 3; readonly doIt: readonly Command[] };
type Given = { readonly run: Run; readonly view: HintView };

/** The hints used, this one among them. */
export function withHint(used: readonly HintUse[], { objective, step }: HintUse): readonly HintUse[] {
  const isKnown = used.some((hint) => hint.objective === objective && hint.step === step);
  return isKnown ? used : [...used, { objective, step }];
}

/**
 * What was met between two states of the run while it was done for the learner counts as done for them too, whichever
 * objective they asked for.
 */
export function withMet(used: readonly HintUse[], before: Run, after: Run): readonly HintUse[] {
  return metOnlyIn(after, before).reduce((so, objective) => withHint(so, { objective, step: 3 }), used);
}

function metOnlyIn(after: Run, before: Run): readonly LabObjectiveId[] {
  const stood = new Set(metIn(before));
  return metIn(after).filter((id) => !stood.has(id));
}

/** The third step gives the hint's commands one after the other, until the objective is met; refused ones are left out. */
export function* giveHint(scenario: ScenarioView, run: Run, { objective, step, doIt }: Asked): InSlices<Given> {
  const { nudges } = variantFor(scenario.variants, run.seed);
  if (step === 1) return { run, view: { step, says: nudges[objective] ?? '' } };
  const open = doIt.find((command) => decide(run.estate, command).kind === 'accepted');
  if (step === 2) {
    const place = open && where(run.estate, open);
    return { run, view: { step, says: sayPlace(run, place), place } };
  }
  const did: string[] = [];
  let now = run;
  for (const command of doIt) {
    if (isMet(now, objective)) break;
    const said = sayCommand(command, now.estate);
    const next = yield* stepping(now, command);
    if (next.decision.kind === 'rejected') continue;
    now = next.run;
    did.push(said);
  }
  const also = metOnlyIn(now, run).filter((id) => id !== objective);
  const texts = scenario.objectives.flatMap(({ id, text }) => (also.includes(id) ? [`“${text}”`] : []));
  const besides = texts.length === 0 ? '' : ` This met as well, and it earns no point either: ${texts.join(' ')}`;
  const says = did.length === 0 ? 'There was nothing left to do for it.' : `Done for you: ${did.join('; ')}.${besides}`;
  return { run: now, view: { step, says, did } };
}

function isMet(run: Run, objective: LabObjectiveId): boolean {
  return metIn(run).includes(objective);
}

function metIn(run: Run): readonly LabObjectiveId[] {
  return result(run, []).objectives.flatMap(({ id, met }) => (met ? [id] : []));
}

function sayPlace(run: Run, place: Place | undefined): string {
  if (place === undefined) return 'What is left needs time to pass, or another objective first.';
  if (place === 'clock') return 'The clock: let time pass.';
  return look(run.estate, place.pane).path;
}
