/** Since when something is other than it was handed over, where no column says so: for the dates of causes alone. */
import { branded, type Minute } from '../brand.ts';
import type { Chain } from './answer.ts';
import type { Draft, State } from './estate.ts';
import type { Because, Fact } from './model.ts';

/** Notes that a thing has changed in this minute: `FIN-01.online`, `FIN-01.enrolled`, `Ada.licence`. */
export function mark(draft: Draft, of: string, thing: string): void {
  draft.changed = new Map(draft.changed).set(`${of}.${thing}`, branded<Minute>(draft.now));
}

/** The same causes, each with the minute of the last change where it was noted. */
export function dated(state: State, [first, ...rest]: Chain): Chain {
  const date = (one: Because): Because => {
    const thing = thingOf(one.fact);
    const at = thing === undefined ? undefined : state.changed.get(thing);
    return at !== undefined && at > one.since ? { ...one, since: at } : one;
  };
  return [date(first), ...rest.map(date)];
}

function thingOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'deviceIs':
      return `${fact.device}.${fact.trait}`;
    case 'broken':
      return `${fact.device}.${fact.fault}`;
    case 'userIs':
      return `${fact.user}.${fact.property}`;
    case 'obeysSite':
      return `${fact.device}.enrolled`;
    case 'enrolled':
      return fact.is ? undefined : `${fact.device}.enrolled`;
    case 'noClient':
    case 'policyNeverReceived':
      return `${fact.device}.client`;
    case 'joinIs':
    case 'joinStateIs':
      return `${fact.device}.join`;
    default:
      return undefined;
  }
}
