/** What can be asked: the one vocabulary of labs, items, claims and "why?". Each answer comes with its causes. */
import type { DeviceId } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import { believed, type Chain, whyAuthority, whyCoManaged, whyCovered, whyEnrolled, whyFlags, whyMember, whyNotEnrolled, whySetting } from './causes.ts';
import { changesOf } from './changes.ts';
import { collectionOf, type State } from './estate.ts';
import type { Answer, DeviceQuery, Finding, Query, SiteQuery, Value } from './model.ts';
import { settingOf } from './rules/authority.ts';
import { deviceValue } from './values.ts';
import { countFact } from './counts.ts';

/**
 * The value at once, causes and changes only when they are read: most questions are asked by machines that want the
 * value alone. A device or collection that the estate has not is our mistake, and throws.
 */
export function find<Q extends Query>(state: State, query: Q): Finding<Answer<Q>>;
export function find(state: State, query: Query): Finding<Value> {
  const value = valueOf(state, query);
  return {
    value,
    get because() {
      return believed(state, causesOf(state, query));
    },
    get changes() {
      return changesOf(state, query, value);
    },
  };
}

export function valueOf(state: State, query: Query): Value {
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

function causesOf(state: State, query: Query): Chain {
  if (!('device' in query)) return query.ask === 'setting' ? whySetting(state, query.workload) : countFact(state, query);
  return deviceCauses(state, rowOf(state, query.device), query);
}

function deviceCauses(state: State, row: number, query: DeviceQuery): Chain {
  switch (query.ask) {
    case 'authority':
      return whyAuthority(state, query.workload, row);
    case 'coManaged':
      return whyCoManaged(state, row);
    case 'mdmEnrolled':
      return whyEnrolled(state, row);
    case 'eligibility': {
      const [first, ...rest] = whyNotEnrolled(state, row);
      return first ? [first, ...rest] : deviceValue(state, row, query) === 'enrolled' ? whyEnrolled(state, row) : whyCovered(state, row);
    }
    case 'flags':
      return whyFlags(state, row);
    case 'memberOf':
      return whyMember(state, query.collection, row);
    default:
      return unreachable(query);
  }
}

export function rowOf(state: State, device: DeviceId): number {
  const row = state.facts.rows.get(device);
  if (row === undefined) throw new Error(`No device ${device} in estate ${state.spec.id}`);
  return row;
}
