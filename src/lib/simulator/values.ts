/** Answers without their causes, by row: what is counted and watched. `queries.ts` adds the causes. */
import { branded, type DeviceId } from '../brand.ts';
import type { Reader } from './answer.ts';
import { deliverableOf, isBroken, meant, traitOf } from './catalog.ts';
import { collectionOf, isMember, type State } from './estate.ts';
import { type DeviceQuery, type Query, type SiteQuery, userProperties, type Value, type Who } from './model.ts';
import { readRoom, valueOfRoom } from './room-answers.ts';
import {
  authorityReader,
  configInfoOf,
  flagsHeld,
  isCoManaged,
  isMeantForIntune,
  settingOf,
} from './rules/authority/authority.ts';
import { isLike } from './rules/collections/collections.ts';
import { countsAsEnrolled, eligibilityOf } from './rules/enrollment/eligibility.ts';

export function answerTo(state: State, query: Query): Value {
  if ('device' in query) return deviceValue(state, rowOf(state, query.device), query);
  return siteValue(state, query);
}

function siteValue(state: State, query: SiteQuery): Value {
  switch (query.ask) {
    case 'setting':
      return settingOf(state, query.workload).kind;
    case 'memberCount':
      return collectionOf(state, query.collection)?.count ?? 0;
    case 'reach':
      return counted(state, {
        ask: 'count',
        within: 'allDevices',
        of: { ask: 'intent', workload: query.workload },
        is: 'intune',
      }).holding;
    case 'count':
      return counted(state, query).holding;
    case 'settingIs':
      return state.settings[query.setting].is;
    case 'userIs':
      return state.users.find(({ id }) => id === query.user)?.[query.property] ?? userProperties[query.property][0];
    case 'deliverableIs':
      return deliverableOf(state, query.deliverable)?.with[query.property] ?? '';
    case 'siteVersion':
      return state.version.is;
    default:
      return valueOfRoom(state, query);
  }
}

export function rowOf(state: State, device: DeviceId): number {
  const row = state.facts.rows.get(device);
  if (row === undefined) throw new Error(`No device ${device} in estate ${state.spec.id}`);
  return row;
}

export function deviceValue(state: State, row: number, query: DeviceQuery): Value {
  return readerOf(state, query)(row);
}

/** Reads one question off for any device; the question is looked at once. */
export function readerOf(state: State, query: DeviceQuery): Reader {
  switch (query.ask) {
    case 'authority':
      return authorityReader(state, query.workload);
    case 'intent':
      return (row) => (isMeantForIntune(state, query.workload, row) ? 'intune' : 'configMgr');
    case 'coManaged':
      return state.belief === 'memberMeansEnrolled'
        ? (row) => countsAsEnrolled(state, row)
        : (row) => isCoManaged(state, row);
    case 'mdmEnrolled':
      return (row) => countsAsEnrolled(state, row);
    case 'flags':
      return (row) => flagsHeld(state, row) ?? 0;
    case 'eligibility':
      return (row) => eligibilityOf(state, row);
    case 'configInfo':
      return (row) => configInfoOf(state, row);
    case 'memberOf':
      return (row) => isMember(state, query.collection, row);
    case 'deviceIs':
      return (row) => traitOf(state, row, query.trait);
    case 'isBroken':
      return (row) => isBroken(state, row, query.fault);
    case 'isMeantFor': {
      const deliverable = deliverableOf(state, query.deliverable);
      return (row) => deliverable !== undefined && meant(state, deliverable, row) !== undefined;
    }
    default:
      return readRoom(state, query);
  }
}

/** How many devices are meant, and how many of them answer so: one pass, the question looked at once. */
export function counted(
  state: State,
  { within: who, except, of, is }: Extract<SiteQuery, { readonly ask: 'count' }>,
): { readonly within: number; readonly holding: number } {
  const read = of && readerOf(state, of);
  let within = 0;
  let holding = 0;
  for (let row = 0; row < state.facts.ids.length; row++) {
    if ((who !== 'allDevices' && !isAmong(state, who, row)) || (except !== undefined && isAmong(state, except, row)))
      continue;
    within++;
    if (!read || read(row) === is) holding++;
  }
  return { within, holding };
}

/** Whether a device is among those that `who` means now. */
export function isAmong(state: State, who: Who, row: number): boolean {
  if (who === 'allDevices') return true;
  if (typeof who === 'string') return isMember(state, who, row);
  if ('pilotOf' in who) {
    return isMeantForIntune(state, who.pilotOf, row);
  }
  const id = state.facts.ids[row] ?? '';
  return 'devices' in who ? who.devices.some((device) => device === id) : isLike(who.named, id, '*');
}

export function deviceOf(state: State, row: number): DeviceId {
  return state.facts.ids[row] ?? branded<DeviceId>('');
}
