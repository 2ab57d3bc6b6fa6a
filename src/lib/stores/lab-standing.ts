/** How a run stands, in the lab's own sentences. */
import { commandsOf, type Run, result } from '../lab/run.ts';
import type { Condition, HintUse, InvariantResult, ObjectiveResult } from '../lab/scenario.ts';
import { sayMinute } from '../view/clock.ts';
import { sayCommand } from '../view/say.ts';
import { breakingCommand } from './lab-cause.ts';
import type { ScenarioView } from './lab-protocol.ts';
import type { InvariantView, ObjectiveView, Standing } from './lab-session.ts';

const namedAtMost = 5;
type Said = { readonly text: string; readonly condition: Condition };

type Asked = Pick<ScenarioView, 'objectives' | 'invariants'>;

/** Worked out once for each run: in a large estate it takes a while. */
const known = new WeakMap<Run, { readonly hints: readonly HintUse[]; readonly standing: Standing }>();

export function standingOf(scenario: Asked, run: Run, hints: readonly HintUse[]): Standing {
  const before = known.get(run);
  if (before && before.hints === hints) return before.standing;
  const standing = judged(scenario, run, hints);
  known.set(run, { hints, standing });
  return standing;
}

function judged(scenario: Asked, run: Run, hints: readonly HintUse[]): Standing {
  const outcome = result(run, hints);
  return {
    result: outcome,
    objectives: scenario.objectives.flatMap(({ id, text, condition }) => {
      const own = outcome.objectives.find((one) => one.id === id);
      return own ? [objectiveView(own, { text, condition }, hints)] : [];
    }),
    invariants: scenario.invariants.flatMap(({ id, text }) => {
      const own = outcome.invariants.find((one) => one.id === id);
      return own ? [invariantView(own, text, run)] : [];
    }),
  };
}

function objectiveView(own: ObjectiveResult, { text, condition }: Said, hints: readonly HintUse[]): ObjectiveView {
  const steps = hints.filter((hint) => hint.objective === own.id).map(({ step }) => step);
  return {
    id: own.id,
    text,
    met: own.met,
    ...(own.since === undefined ? {} : { since: own.since }),
    notYet: own.met ? '' : sayNotYet(own.notYet, condition),
    hintsUsed: steps.reduce<0 | 1 | 2 | 3>((most, step) => (step > most ? step : most), 0),
    forMe: own.done === 'forMe',
  };
}

/** "Not yet: FIN-04, FIN-05 and 3 more." A question about the site names no PC. */
export function sayNotYet({ count, first }: ObjectiveResult['notYet'], condition: Condition): string {
  if (count === 0) return 'within' in condition ? 'Not yet: no PC is meant so far.' : 'Not yet.';
  const named = first.slice(0, namedAtMost);
  return `Not yet: ${named.join(', ')}${count > named.length ? ` and ${(count - named.length).toLocaleString('en-GB')} more` : ''}.`;
}

function causeOf(run: Run, broken: InvariantResult): string {
  const number = breakingCommand(run, broken);
  const command = number === undefined ? undefined : commandsOf(run)[number - 1];
  return command ? `, by command ${number}: ${sayCommand(command, run.estate)}` : '';
}

function invariantView(own: InvariantResult, text: string, run: Run): InvariantView {
  const { id, firstBroken } = own;
  if (!firstBroken) return { id, text };
  const { minute, device } = firstBroken;
  return {
    id,
    text,
    at: minute,
    broken: `Broken at ${sayMinute(minute)}${device === undefined ? '' : ` on ${device}`}${causeOf(run, own)}.`,
  };
}
