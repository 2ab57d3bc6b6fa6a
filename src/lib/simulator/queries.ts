/** What can be asked: the one vocabulary of labs, items, claims and "why?". Each answer comes with its causes. */
import { unreachable } from '../unreachable.ts';
import {
  believed,
  type Chain,
  whyAuthority,
  whyCoManaged,
  whyCovered,
  whyEnrolled,
  whyFlags,
  whyMember,
  whyNotEnrolled,
  whySetting,
} from './causes.ts';
import { changesOf } from './changes.ts';
import { countFact } from './counts.ts';
import type { State } from './estate.ts';
import type { Answer, DeviceQuery, Finding, Query, Value } from './model.ts';
import { answerTo, deviceValue, rowOf } from './values.ts';

/**
 * The value at once, causes and changes only when they are read: most questions are asked by machines that want the
 * value alone. A device or collection that the estate has not is our mistake, and throws.
 */
export function find<Q extends Query>(state: State, query: Q): Finding<Answer<Q>>;
export function find(state: State, query: Query): Finding<Value> {
  const value = answerTo(state, query);
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

function causesOf(state: State, query: Query): Chain {
  if (!('device' in query))
    return query.ask === 'setting' ? whySetting(state, query.workload) : countFact(state, query);
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
      return first
        ? [first, ...rest]
        : deviceValue(state, row, query) === 'enrolled'
          ? whyEnrolled(state, row)
          : whyCovered(state, row);
    }
    case 'flags':
      return whyFlags(state, row);
    case 'memberOf':
      return whyMember(state, query.collection, row);
    default:
      return unreachable(query);
  }
}
