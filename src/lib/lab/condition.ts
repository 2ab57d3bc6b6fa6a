/** Whether a condition holds in an estate, and for which devices it does not yet. */
import type { DeviceId } from '../brand.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import type { DeviceCondition, DeviceQuery, Query, SimEvent, Value, Who } from '../simulator/model.ts';
import type { Condition, EventMatch } from './scenario.ts';

export type Standing = { readonly met: boolean; readonly notYet: readonly DeviceId[] };

/** `notYet` names the devices that keep the condition from holding; empty when it holds or no device is to blame. */
export function holds(condition: Condition, estate: Estate): Standing {
  if ('all' in condition) {
    const parts = condition.all.map((part) => holds(part, estate));
    return { met: parts.every((part) => part.met), notYet: [...new Set(parts.flatMap((part) => part.notYet))] };
  }
  if ('happened' in condition) return { met: hasHappened(condition.happened, estate), notYet: [] };
  if ('neverHappened' in condition) return { met: !hasHappened(condition.neverHappened, estate), notYet: [] };
  if ('within' in condition) return deviceStanding(condition, estate);
  const met = isAsAsked(condition, answer(estate, condition.ask));
  return { met, notYet: !met && 'device' in condition.ask ? [condition.ask.device] : [] };
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
  return 'atLeast' in condition ? holding >= condition.atLeast : holding <= condition.atMost;
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
  return 'neverHappened' in condition ? [condition.neverHappened] : [];
}

function deviceStanding(condition: DeviceCondition, estate: Estate): Standing {
  const query = deviceQuery(condition);
  const { within: who, except, is } = condition;
  const meantAre = { ask: 'count', within: who, ...(except === undefined ? {} : { except }) } as const;
  const total = answer(estate, meantAre);
  const so = answer(estate, { ...meantAre, of: query, is });
  if (holdsByCount(condition, total, so)) return { met: true, notYet: [] };
  const meant = devicesOf(condition.within, estate);
  const excepted = new Set(condition.except ? devicesOf(condition.except, estate) : []);
  const within = excepted.size === 0 ? meant : meant.filter((device) => !excepted.has(device));
  const holding = within.filter((device) => answer(estate, { ...query, device }) === condition.is);
  const met = false;
  if ('none' in condition || 'atMost' in condition) return { met, notYet: holding };
  const held = new Set(holding);
  return { met, notYet: within.filter((device) => !held.has(device)) };
}

function deviceQuery(condition: DeviceCondition): DeviceQuery {
  if ('every' in condition) return condition.every;
  if ('some' in condition) return condition.some;
  return 'none' in condition ? condition.none : condition.count;
}

/** The devices that `who` means in this estate now, in the estate's order. */
export function devicesOf(who: Who, estate: Estate): readonly DeviceId[] {
  if (who === 'allDevices') return estate.devices;
  if (typeof who === 'string')
    return estate.devices.filter((device) => answer(estate, { ask: 'memberOf', collection: who, device }));
  if ('devices' in who) {
    const meant = new Set(who.devices);
    return estate.devices.filter((device) => meant.has(device));
  }
  if ('named' in who) {
    const pattern = new RegExp(`^${who.named.split('*').map(escaped).join('.*')}$`);
    return estate.devices.filter((device) => pattern.test(device));
  }
  const { pilotOf: workload } = who;
  return estate.devices.filter((device) => answer(estate, { ask: 'intent', workload, device }) === 'intune');
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether such an event stands in the log, up to and with a minute. */
export function hasHappened(match: EventMatch, estate: Estate, until: number = estate.now): boolean {
  for (let index = 0; index < estate.log.length; index++) {
    const event = estate.log.at(index);
    if (!event || event.at > until) return false;
    if (matches(match, event)) return true;
  }
  return false;
}

export function matches({ kind, workload, setting, device, collection, is }: EventMatch, event: SimEvent): boolean {
  if (event.kind !== kind) return false;
  if (setting !== undefined && !('setting' in event && event.setting === setting)) return false;
  if (is !== undefined && !('is' in event && event.is === is)) return false;
  if (workload !== undefined && !('workload' in event && event.workload === workload)) return false;
  if (device !== undefined && !('device' in event && event.device === device)) return false;
  return collection === undefined || ('collection' in event && event.collection === collection);
}
