/** Answers without their causes, by row: what is counted and watched. `queries.ts` adds the causes. */
import { branded, type DeviceId } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import { collectionOf, isMember, type State } from './estate.ts';
import type { DeviceQuery, Query, SiteQuery, Value, Who } from './model.ts';
import { authorityOn, flagsHeld, isCoManaged, settingOf } from './rules/authority.ts';
import { isLike } from './rules/collections.ts';
import { countsAsEnrolled, eligibilityOf } from './rules/enrollment.ts';

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
    case 'reach': {
      const setting = settingOf(state, query.workload);
      if (setting.kind === 'pilotIntune') return collectionOf(state, setting.pilotCollection)?.count ?? 0;
      return setting.kind === 'intune' ? state.facts.ids.length : 0;
    }
    default:
      return unreachable(query);
  }
}

export function rowOf(state: State, device: DeviceId): number {
  const row = state.facts.rows.get(device);
  if (row === undefined) throw new Error(`No device ${device} in estate ${state.spec.id}`);
  return row;
}

export function deviceValue(state: State, row: number, query: DeviceQuery): Value {
  switch (query.ask) {
    case 'authority':
      return authorityOn(state, query.workload, row);
    case 'coManaged':
      return state.belief === 'memberMeansEnrolled' ? countsAsEnrolled(state, row) : isCoManaged(state, row);
    case 'mdmEnrolled':
      return countsAsEnrolled(state, row);
    case 'flags':
      return flagsHeld(state, row) ?? 0;
    case 'eligibility':
      return eligibilityOf(state, row);
    case 'memberOf':
      return isMember(state, query.collection, row);
    default:
      return unreachable(query);
  }
}

/** Whether a device is among those that `who` means now. */
export function isAmong(state: State, who: Who, row: number): boolean {
  if (who === 'allDevices') return true;
  if (typeof who === 'string') return isMember(state, who, row);
  if ('pilotOf' in who) {
    const setting = settingOf(state, who.pilotOf);
    return setting.kind === 'pilotIntune' ? isMember(state, setting.pilotCollection, row) : setting.kind === 'intune';
  }
  const id = state.facts.ids[row] ?? '';
  return 'devices' in who ? who.devices.some((device) => device === id) : isLike(who.named, id, '*');
}

export function deviceOf(state: State, row: number): DeviceId {
  return state.facts.ids[row] ?? branded<DeviceId>('');
}
