/** An answer with its causes and what would change it: hands each "why?" to whoever knows. */
import { type Chain, cause } from './answer.ts';
import {
  believed,
  whyAuthority,
  whyCoManaged,
  whyConfigInfo,
  whyCovered,
  whyEnrolled,
  whyFlags,
  whyIntent,
  whyNotEnrolled,
  whySetting,
} from './causes.ts';
import { dated } from './changed.ts';
import { changesOf } from './changes.ts';
import { countFact } from './counts.ts';
import type { State } from './estate.ts';
import type { Answer, DeviceQuery, Finding, Query, SiteQuery, Value } from './model.ts';
import { whyRoom, whyRoomEstate } from './room-causes.ts';
import { whyMember } from './rules/collections/why.ts';
import { whyAsItIs, whyStanding } from './standing.ts';
import { answerTo, counted, deviceValue, rowOf } from './values.ts';

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
      return believed(state, dated(state, causesOf(state, query)));
    },
    get changes() {
      return changesOf(state, query, value);
    },
  };
}

function causesOf(state: State, query: Query): Chain {
  return 'device' in query ? deviceCauses(state, rowOf(state, query.device), query) : siteCauses(state, query);
}

function siteCauses(state: State, query: SiteQuery): Chain {
  switch (query.ask) {
    case 'setting':
      return whySetting(state, query.workload);
    case 'memberCount':
    case 'reach':
      return countFact(state, query);
    case 'count':
      return [cause({ kind: 'countedAmong', ...counted(state, query) }, state.now, 'console-shows-what-was-set')];
    case 'settingIs':
    case 'userIs':
    case 'deliverableIs':
    case 'siteVersion':
      return whyStanding(state, query);
    default:
      return whyRoomEstate(state, query);
  }
}

function deviceCauses(state: State, row: number, query: DeviceQuery): Chain {
  switch (query.ask) {
    case 'authority':
      return whyAuthority(state, query.workload, row);
    case 'intent':
      return whyIntent(state, query.workload, row);
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
    case 'configInfo':
      return whyConfigInfo(state, row);
    case 'memberOf':
      return whyMember(state, query.collection, row);
    case 'deviceIs':
    case 'isBroken':
    case 'isMeantFor':
      return whyAsItIs(state, row, query);
    default:
      return whyRoom(state, row, query);
  }
}
