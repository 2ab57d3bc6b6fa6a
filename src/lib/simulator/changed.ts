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
  return settled(state, [date(first), ...rest.map(date)]);
}

/** Facts that are worked out of the others when somebody asks, with the minute of the question. */
const derived: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([
  'updatesComeFrom',
  'scansWsus',
  'thirdPartyFrom',
  'ringIs',
  'updatesReported',
  'buildIs',
  'autopatchIs',
  'officeComesFrom',
  'officeUpdatesFrom',
  'notificationsOpen',
  'heldBack',
  'portalShows',
  'portalLacks',
  'configMgrVerdictIs',
]);

/** Facts about the last call or the next one, which say nothing of when things became so. */
const passing: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([
  'policyReceived',
  'policyPending',
  'cannotHear',
  'asksNext',
  'officeUpdatesMove',
]);

/** What follows from the other causes has been so since the last of them, and not since it was asked. */
function settled(state: State, [first, ...rest]: Chain): Chain {
  const known = [first, ...rest].filter(({ fact }) => !derived.has(fact.kind) && !passing.has(fact.kind));
  const latest = Math.max(...known.map(({ since }) => since));
  const settle = (one: Because): Because =>
    known.length > 0 && one.since === state.now && derived.has(one.fact.kind)
      ? { ...one, since: branded<Minute>(latest) }
      : one;
  return [settle(first), ...rest.map(settle)];
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
