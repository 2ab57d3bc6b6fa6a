/** What follows from an event. Total: never throws, never refuses; ids that nobody has change nothing. */
import type { CollectionId, DeliverableId, DeviceId, GroupId } from '../brand.ts';
import { canCheckIn, checkIn, lookAnew, receivePolicy } from './calls.ts';
import { type DeliverableState, populated } from './catalog.ts';
import { put } from './columns.ts';
import { hasClient } from './devices.ts';
import { type CollectionState, collectionOf, type Draft, draft, type State } from './estate.ts';
import { faults, type QueryRule, type SimEvent, type Target, traits } from './model.ts';
import { rooms } from './rooms.ts';
import { evaluate, withDirect } from './rules/collections/collections.ts';
import { passTime } from './time.ts';

export function evolved(state: State, event: SimEvent): State {
  const next = draft(state);
  next.log.push(event);
  if (event.kind === 'timePassed') {
    passTime(next, event.to);
    return next;
  }
  apply(next, event);
  for (const room of rooms) room.react?.(next, event);
  for (const watch of next.watches) {
    watch.recount(next);
    watch.note(next.now);
  }
  return next;
}

/** Writes down what the event says; what else follows is for the rooms. Events that are not here are a room's own. */
function apply(next: Draft, event: SimEvent): void {
  switch (event.kind) {
    case 'workloadSwitched':
      next.workloads = { ...next.workloads, [event.workload]: { is: event.to, since: event.at } };
      return news(next);
    case 'autoEnrolmentSet':
      next.autoEnrolment = { is: event.to, since: event.at };
      next.coManagementOn ||= event.to.kind !== 'none';
      return news(next);
    case 'mdmUserScopeSet':
      next.mdmUserScope = { is: event.to, since: event.at };
      return news(next);
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
    case 'policyDownloaded':
      return downloadPolicy(next, event.device);
    case 'configured':
      next.settings = { ...next.settings, [event.setting]: { is: event.to, since: event.at } };
      return news(next);
    case 'deviceChanged':
      return changeDevice(next, event.device, (row) => {
        const values: readonly string[] = traits[event.trait];
        put(next, event.trait, row, Math.max(0, values.indexOf(event.to)));
      });
    case 'repaired':
      return changeDevice(next, event.device, (row) => {
        put(next, 'broken', row, (next.devices.broken[row] ?? 0) & ~(1 << faults.indexOf(event.fault)));
      });
    case 'userChanged': {
      const known = next.users.some(({ id }) => id === event.user);
      const users = known ? next.users : [...next.users, { id: event.user }];
      next.users = users.map((user) => (user.id === event.user ? { ...user, [event.property]: event.to } : user));
      return news(next);
    }
    case 'signedInAs':
      next.operator = event.user;
      return;
    case 'groupChanged':
      return changeGroup(next, event.group, event.member, event.is);
    case 'targeted':
      return changeDeliverable(next, event.deliverable, (one) => retargeted(one, event.target, event.as));
    case 'deliverableChanged':
      return changeDeliverable(next, event.deliverable, (one) => ({
        ...one,
        with: { ...one.with, [event.property]: event.to },
      }));
    case 'deliverableDeleted':
      return changeDeliverable(next, event.deliverable, (one) => ({ ...one, deleted: true }));
    default:
      return;
  }
}

/** Site and tenant have changed: every device looks anew when it calls. */
export function news(next: Draft): void {
  next.revision++;
  next.tenantRevision++;
}

/** Rule `download-policy`: the client asks at once, and an enrolled device checks in too. */
function downloadPolicy(next: Draft, device: DeviceId): void {
  const row = next.facts.rows.get(device);
  if (row === undefined || !hasClient(next, row)) return;
  receivePolicy(next, row, next.now);
  if (canCheckIn(next, row)) checkIn(next, row, next.now);
}

function changeDevice(next: Draft, device: DeviceId, change: (row: number) => void): void {
  const row = next.facts.rows.get(device);
  if (row === undefined) return;
  change(row);
  lookAnew(next, row);
}

function changeGroup(next: Draft, id: GroupId, member: string, is: boolean): void {
  next.groups = next.groups.map((group) => {
    if (group.id !== id) return group;
    const members = new Set(group.members);
    if (is) members.add(member);
    else members.delete(member);
    return populated({ ...group, members }, next.facts);
  });
  news(next);
}

function changeDeliverable(
  next: Draft,
  id: DeliverableId,
  change: (deliverable: DeliverableState) => DeliverableState,
): void {
  next.deliverables = next.deliverables.map((one) => (one.id === id ? { ...change(one), since: next.now } : one));
  news(next);
}

function retargeted(
  deliverable: DeliverableState,
  target: Target,
  as: 'included' | 'excluded' | 'withdrawn',
): DeliverableState {
  const to = deliverable.to.filter((one) => one !== target);
  const except = deliverable.except.filter((one) => one !== target);
  return {
    ...deliverable,
    to: as === 'included' ? [...to, target] : to,
    except: as === 'excluded' ? [...except, target] : except,
  };
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
  news(next);
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
