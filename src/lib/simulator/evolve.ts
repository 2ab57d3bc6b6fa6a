/** What follows from an event. Total: never throws, never refuses; ids that nobody has change nothing. */
import { branded, type CollectionId, type DeviceId, type Minute } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import { type CollectionState, collectionOf, type Draft, draft, type State } from './estate.ts';
import type { QueryRule, SimEvent } from './model.ts';
import { evaluate, withDirect } from './rules/collections.ts';
import { receivePolicy } from './rules/policy.ts';

export function evolved(state: State, event: SimEvent): State {
  const next = draft(state);
  if (event.kind === 'timePassed') {
    next.log.push(event);
    passTime(next, event.to);
    return next;
  }
  next.log.push(event);
  apply(next, event);
  for (const watch of next.watches) {
    watch.recount(next);
    watch.note(next.now);
  }
  return next;
}

function apply(next: Draft, event: Exclude<SimEvent, { kind: 'timePassed' }>): void {
  switch (event.kind) {
    case 'workloadSwitched':
      next.workloads = { ...next.workloads, [event.workload]: { is: event.to, since: event.at } };
      next.revision++;
      return;
    case 'autoEnrolmentSet':
      next.autoEnrolment = { is: event.to, since: event.at };
      next.coManagementOn ||= event.to.kind !== 'none';
      next.revision++;
      return;
    case 'mdmUserScopeSet':
      next.mdmUserScope = { is: event.to, since: event.at };
      next.revision++;
      return;
    case 'memberAdded':
      return changeCollection(next, event.collection, (collection) => setDirect(next, collection, event.device, true));
    case 'memberRemoved':
      return changeCollection(next, event.collection, (collection) => setDirect(next, collection, event.device, false));
    case 'queryRuleSet':
      return changeCollection(next, event.collection, (collection) =>
        evaluate(next, { ...collection, rules: withRule(collection.rules, event.rule) }),
      );
    case 'queryRuleRemoved':
      return changeCollection(next, event.collection, (collection) =>
        evaluate(next, { ...collection, rules: collection.rules.filter((rule) => rule.name !== event.name) }),
      );
    case 'policyDownloaded': {
      const row = next.facts.rows.get(event.device);
      if (row !== undefined && next.facts.client[row] === 1) receivePolicy(next, row, next.now);
      return;
    }
    // Derived events: they follow from others and stand only in the log.
    case 'clientPolicyReceived':
    case 'deviceEnrolled':
    case 'membershipChanged':
      return;
    default:
      return unreachable(event);
  }
}

/** Drains what falls due after now, up to and with `to`; a minute that is past already changes nothing. */
function passTime(next: Draft, to: Minute): void {
  const { order, begins, length } = next.rounds;
  for (let at = next.now + 1; at <= to; at++) {
    const minute = at % length;
    const end = begins[minute + 1] ?? 0;
    let changed = false;
    for (let index = begins[minute] ?? 0; index < end; index++) {
      const row = order[index] ?? 0;
      if (!receivePolicy(next, row, at)) continue;
      changed = true;
      for (const watch of next.watches) watch.touch(next, row);
    }
    if (!changed) continue;
    for (const watch of next.watches) watch.note(branded<Minute>(at));
  }
  if (to > next.now) next.now = to;
}

function changeCollection(
  next: Draft,
  id: CollectionId,
  change: (collection: CollectionState) => CollectionState,
): void {
  const before = collectionOf(next, id);
  if (!before) return;
  const after = change(before);
  next.collections = next.collections.map((collection) => (collection.id === id ? after : collection));
  next.revision++;
  const joined = count(after.member, before.member);
  const left = count(before.member, after.member);
  if (joined + left === 0) return;
  next.log.push({ at: next.now, cause: 'learner', kind: 'membershipChanged', collection: id, joined, left });
}

function setDirect(state: State, collection: CollectionState, device: DeviceId, is: boolean): CollectionState {
  const row = state.facts.rows.get(device);
  return row === undefined ? collection : withDirect(state, collection, row, is);
}

function withRule(rules: readonly QueryRule[], rule: QueryRule): readonly QueryRule[] {
  const known = rules.some((old) => old.name === rule.name);
  return known ? rules.map((old) => (old.name === rule.name ? rule : old)) : [...rules, rule];
}

/** Rows with a member in `these` and none in `those`. */
function count(these: Uint8Array, those: Uint8Array): number {
  let found = 0;
  for (let row = 0; row < these.length; row++) if (these[row] !== 0 && those[row] === 0) found++;
  return found;
}
