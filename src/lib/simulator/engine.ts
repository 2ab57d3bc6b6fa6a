/**
 * The simulator as it runs: co-management of Windows devices by Configuration Manager and Intune, as `fidelity.ts` states it;
 * pure, with minutes and a seed handed in. Why a value is what it is stands apart, in `simulator.ts`: a page that plays a
 * lab fetches causes only when somebody asks for them.
 */
import type { DeviceId, Seed } from '../brand.ts';
import { handOver } from './calls.ts';
import { initialDeliverables, initialGroups, initialSettings } from './catalog.ts';
import { emptyColumns } from './columns.ts';
import { decideOn } from './decide.ts';
import { checkInRound, layOut, writeDevices } from './devices.ts';
import { roundsOf } from './due.ts';
import { draft, type Estate, inside, type State, seal } from './estate.ts';
import { evolved } from './evolve.ts';
import { hash } from './fingerprint.ts';
import { openLog } from './log.ts';
import type {
  Answer,
  Command,
  Decision,
  DeviceCondition,
  DeviceQuery,
  EstateSpec,
  Misconception,
  Query,
  SimEvent,
  Value,
} from './model.ts';
import { rooms, startRooms } from './rooms.ts';
import { initialWorkloads } from './rules/authority/authority.ts';
import { layOutCollections } from './rules/collections/membership.ts';
import { tallied } from './tally.ts';
import { answerTo, readerOf, rowOf } from './values.ts';
import { watch } from './watch.ts';

export type { CollectionFacts, Estate, GroupFacts, Watched, WatchRow } from './estate.ts';

/**
 * The estate as the spec hands it over. `belief` makes it live by a wrong rule; conditions in `watch` are counted while
 * time passes and stand, in the same order, in `estate.watched`.
 */
export function start(
  spec: EstateSpec,
  seed: Seed,
  options: { readonly belief?: Misconception | undefined; readonly watch?: readonly DeviceCondition[] } = {},
): Estate {
  const facts = layOut(spec, seed);
  const since = spec.startsAt;
  const empty: State = {
    spec,
    seed,
    now: since,
    version: { is: spec.site.version, since },
    workloads: initialWorkloads(spec),
    autoEnrolment: { is: spec.autoEnrolment, since },
    mdmUserScope: { is: spec.tenant.mdmUserScope, since },
    coManagementOn: spec.autoEnrolment.kind !== 'none',
    settings: initialSettings(spec),
    users: spec.users ?? [],
    operator: spec.operator,
    groups: initialGroups(spec, facts),
    deliverables: initialDeliverables(spec),
    collections: [],
    rooms: startRooms(spec),
    hooks: rooms,
    changed: new Map(),
    revision: 0,
    tenantRevision: 0,
    facts,
    rounds: roundsOf(facts.pollsAt, spec.site.policyPoll),
    checkIns: roundsOf(facts.checksInAt, checkInRound),
    devices: emptyColumns(),
    log: openLog(facts.ids),
    watches: (options.watch ?? []).map((condition) => watch(condition, facts.ids.length)),
    belief: options.belief,
  };
  const state = draft(empty);
  writeDevices(state);
  layOutCollections(state);
  handOver(state);
  for (const watched of state.watches) {
    watched.recount(state);
    watched.note(since);
  }
  return seal(state);
}

/** Whether the command is allowed now, and what it would make so. Changes nothing. */
export function decide(estate: Estate, command: Command): Decision {
  return decideOn(estate[inside], command);
}

/** The estate after the event, with all that falls due on the way. Never throws, never refuses. */
export function evolve(estate: Estate, event: SimEvent): Estate {
  return seal(evolved(estate[inside], event));
}

/** The answer alone, without its causes. Throws for a device that the estate has not. */
export function answer<Q extends Query>(estate: Estate, query: Q): Answer<Q>;
export function answer(estate: Estate, query: Query): Value {
  return answerTo(estate[inside], query);
}

/** Reads one question off for any device of the estate: for whoever goes through all of them. */
export function answers<Q extends DeviceQuery>(estate: Estate, query: Q): (device: DeviceId) => Answer<Q>;
export function answers(estate: Estate, query: DeviceQuery): (device: DeviceId) => Value {
  const state = estate[inside];
  const read = readerOf(state, query);
  const { ids } = state.facts;
  // Whoever goes through all of them asks for the one after the last: then there is nothing to look up.
  let next = 0;
  return (device) => {
    const row = ids[next] === device ? next : rowOf(state, device);
    next = row + 1;
    return read(row);
  };
}

/** How many devices give each combination of answers: one pass over all of them. */
export function tally(
  estate: Estate,
  queries: readonly DeviceQuery[],
): readonly { readonly values: readonly Value[]; readonly count: number }[] {
  return tallied(estate[inside], queries);
}

/** Equal for equal estates, whatever way led there: 32 hexadecimal digits. */
export function fingerprint(estate: Estate): string {
  return hash(estate[inside]);
}
