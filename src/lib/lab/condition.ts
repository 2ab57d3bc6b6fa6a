/** Whether a condition holds in an estate, and for which devices it does not yet. */
import type { DeviceId, Minute } from '../brand.ts';
import { answer, answers, type Estate } from '../simulator/engine.ts';
import type { Amount, DeviceCondition, DeviceQuery, Query, SimEvent, Value, Who } from '../simulator/model.ts';
import type { Condition, EventMatch } from './scenario.ts';

/** The devices that keep a condition from holding: how many, and the first of them by name. */
export type NotYet = { readonly count: number; readonly first: readonly DeviceId[] };
export type Standing = { readonly met: boolean; readonly notYet: NotYet };

/** As many devices are named, however many there are. */
const mostNamed = 20;
const nobody: NotYet = { count: 0, first: [] };

/** How many devices a condition means, and for how many of them the value is as asked. */
type Counts = { readonly within: number; readonly holding: number };

/**
 * `notYet` has the devices that keep the condition from holding; nobody when it holds or no device is to blame. Whoever has
 * watched the estate hands its counts in, and nobody is counted again.
 */
export function holds(
  condition: Condition,
  estate: Estate,
  watched: (condition: DeviceCondition) => Counts | undefined = () => undefined,
): Standing {
  if ('all' in condition) {
    const parts = condition.all.map((part) => holds(part, estate, watched));
    return { met: parts.every((part) => part.met), notYet: together(parts.map((part) => part.notYet)) };
  }
  if ('within' in condition) return deviceStanding(condition, estate, watched(condition) ?? counted(condition, estate));
  if (!('ask' in condition)) {
    const met = (settledAt(condition, estate) !== undefined) !== 'neverHappened' in condition;
    return { met, notYet: nobody };
  }
  const met = isAsAsked(condition, answer(estate, condition.ask));
  return { met, notYet: !met && 'device' in condition.ask ? { count: 1, first: [condition.ask.device] } : nobody };
}

/** Devices of several conditions, each once. Beyond those named, devices cannot be told apart: then at least so many. */
function together(parts: readonly NotYet[]): NotYet {
  const first = [...new Set(parts.flatMap((part) => part.first))];
  return { count: Math.max(first.length, ...parts.map((part) => part.count)), first: first.slice(0, mostNamed) };
}

function isAsAsked(condition: Extract<Condition, { ask: Query }>, value: Value): boolean {
  if ('is' in condition) return value === condition.is;
  if ('isNot' in condition) return value !== condition.isNot;
  if (typeof value !== 'number') return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

/** Whether a device condition holds, given how many devices it means and for how many of them the value is as asked. */
export function holdsByCount(condition: DeviceCondition, within: number, holding: number): boolean {
  if ('every' in condition) return within > 0 && holding === within;
  if ('some' in condition) return holding > 0;
  if ('none' in condition) return holding === 0;
  if ('atMost' in condition) return holding <= amountOf(condition.atMost, within);
  return holding >= amountOf(condition.atLeast, within) && (within > 0 || typeof condition.atLeast === 'number');
}

/** A number of devices; a share is of those who are meant, and of nobody it is reached by nobody. */
function amountOf(amount: Amount, within: number): number {
  return typeof amount === 'number' ? amount : (Number.parseFloat(amount) * within) / 100;
}

/** What a run has watched for a condition: its device conditions, and its questions about one device made into such. */
export function watchable(condition: Condition): readonly DeviceCondition[] {
  if ('all' in condition) return condition.all.flatMap(watchable);
  if ('within' in condition) return [condition];
  if (!('ask' in condition) || !('device' in condition.ask)) return [];
  const within = { devices: [condition.ask.device] };
  if ('is' in condition) return [{ every: condition.ask, within, is: condition.is }];
  return 'isNot' in condition ? [{ none: condition.ask, within, is: condition.isNot }] : [];
}

/** The events that a condition asks after. */
export function awaited(condition: Condition): readonly EventMatch[] {
  if ('all' in condition) return condition.all.flatMap(awaited);
  if ('happened' in condition) return [condition.happened];
  if ('inOrder' in condition) return condition.inOrder;
  return 'neverHappened' in condition ? [condition.neverHappened] : [];
}

function counted(condition: DeviceCondition, estate: Estate): Counts {
  const { within, except, is } = condition;
  const meant = { ask: 'count', within, ...(except === undefined ? {} : { except }) } as const;
  const holding = answer(estate, { ...meant, of: deviceQueryOf(condition), is });
  return { within: answer(estate, meant), holding };
}

function deviceStanding(condition: DeviceCondition, estate: Estate, { within: total, holding: so }: Counts): Standing {
  const query = deviceQueryOf(condition);
  const { is } = condition;
  if (holdsByCount(condition, total, so)) return { met: true, notYet: nobody };
  const blamed = 'none' in condition || 'atMost' in condition;
  const value = answers(estate, query);
  const isBlamed = (device: DeviceId): boolean => (value(device) === is) === blamed;
  const count = blamed ? so : total - so;
  return { met: false, notYet: { count, first: firstOf(condition, estate, Math.min(count, mostNamed), isBlamed) } };
}

/** The first devices among those who are meant that are as wanted. Stops at the last that is called for. */
function firstOf(
  { within, except }: DeviceCondition,
  estate: Estate,
  most: number,
  wanted: (device: DeviceId) => boolean,
): readonly DeviceId[] {
  const isMeant = meaning(within, estate);
  const isExcepted = except === undefined ? () => false : meaning(except, estate);
  const found: DeviceId[] = [];
  for (const device of estate.devices) {
    if (found.length === most) break;
    if (isMeant(device) && !isExcepted(device) && wanted(device)) found.push(device);
  }
  return found;
}

/** What a condition asks of each device. */
export function deviceQueryOf(condition: DeviceCondition): DeviceQuery {
  if ('every' in condition) return condition.every;
  if ('some' in condition) return condition.some;
  return 'none' in condition ? condition.none : condition.count;
}

/** The devices that a condition means now, the excepted ones left out: the first `most` of them, in the estate's order. */
export function firstMeant(condition: DeviceCondition, estate: Estate, most: number): readonly DeviceId[] {
  return firstOf(condition, estate, most, () => true);
}

/** The devices that `who` means in this estate now, in the estate's order. */
export function devicesOf(who: Who, estate: Estate): readonly DeviceId[] {
  return who === 'allDevices' ? estate.devices : estate.devices.filter(meaning(who, estate));
}

/** Tells of any device whether it is meant; who is meant is looked at once. */
function meaning(who: Who, estate: Estate): (device: DeviceId) => boolean {
  if (who === 'allDevices') return () => true;
  if (typeof who === 'string') return answers(estate, { ask: 'memberOf', collection: who });
  if ('devices' in who) {
    const meant = new Set(who.devices);
    return (device) => meant.has(device);
  }
  if ('named' in who) {
    const pattern = new RegExp(`^${who.named.split('*').map(escaped).join('.*')}$`);
    return (device) => pattern.test(device);
  }
  const intent = answers(estate, { ask: 'intent', workload: who.pilotOf });
  return (device) => intent(device) === 'intune';
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** Conditions on what stands in the log. */
type PastCondition = Extract<
  Condition,
  { readonly happened: unknown } | { readonly neverHappened: unknown } | { readonly inOrder: unknown }
>;

/** The minute at which what such a condition asks after stood in the log, all of it; `undefined` when it does not yet. */
export function settledAt(condition: PastCondition, estate: Estate): Minute | undefined {
  const matches = awaited(condition);
  if (matches.length === 0) return estate.startedAt;
  const index = placesOf(matches, estate)[matches.length - 1];
  return index === undefined ? undefined : estate.log.at(index)?.at;
}

/** Where in the log these events stand, each the first after the one before it, as far as they have happened. */
export function placesOf(matches: readonly EventMatch[], estate: Estate): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < estate.log.length; index++) {
    const match = matches[places.length];
    const event = match && estate.log.at(index);
    if (!event) break;
    if (isMatch(match, event)) places.push(index);
  }
  return places;
}

/** Whether an event is such a one. */
export function isMatch({ kind, workload, setting, device, collection, is }: EventMatch, event: SimEvent): boolean {
  if (event.kind !== kind) return false;
  if (setting !== undefined && !('setting' in event && event.setting === setting)) return false;
  if (is !== undefined && !('is' in event && event.is === is)) return false;
  if (workload !== undefined && !('workload' in event && event.workload === workload)) return false;
  if (device !== undefined && !('device' in event && event.device === device)) return false;
  return collection === undefined || ('collection' in event && event.collection === collection);
}
