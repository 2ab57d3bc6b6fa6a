/** What is worked out once for an estate, however often its desk is drawn: in a large one each of these takes a while. */
import type { Minute } from '../brand.ts';
import { decide, type Estate, evolve, fingerprint } from '../simulator/engine.ts';
import { lookAhead, nextChange } from '../view/log-lines.ts';
import type { LabTime } from './lab-session.ts';

const ends = new WeakMap<Estate, string>();
const changes = new WeakMap<Estate, { readonly at: Minute | undefined }>();

/** The first eight digits of the fingerprint, with which a run code ends. */
export function codeEnd(estate: Estate): string {
  const end = ends.get(estate) ?? fingerprint(estate).slice(0, 8);
  ends.set(estate, end);
  return end;
}

/** When something next changes, as far as one looks ahead. */
export function nextChangeOf(estate: Estate): Minute | undefined {
  const known = changes.get(estate) ?? { at: nextChange(estate, passed) };
  changes.set(estate, known);
  return known.at;
}

/** When something next changes, or for how long nothing does. */
export function whatIsNext(estate: Estate): Pick<LabTime, 'nextChange' | 'quietFor'> {
  const next = nextChangeOf(estate);
  return next === undefined ? { quietFor: lookAhead(estate) } : { nextChange: next };
}

function passed(estate: Estate, minutes: number): Estate {
  const decision = decide(estate, { kind: 'wait', minutes });
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : estate;
}
