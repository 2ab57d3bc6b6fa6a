/** What follows from an event. Total: never throws, never refuses; ids that nobody has change nothing. */
import type { DeliverableId, DeviceId, GroupId } from '../brand.ts';
import { canCheckIn, checkIn, lookAnew, receivePolicy } from './calls.ts';
import { type DeliverableState, populated } from './catalog.ts';
import { mark } from './changed.ts';
import { put } from './columns.ts';
import { hasClient } from './devices.ts';
import { type Draft, draft, type State } from './estate.ts';
import { faults, type SimEvent, type Target, traits } from './model.ts';
import { removeRule, setNamed, setRule } from './rules/collections/schedule.ts';
import { passTime } from './time.ts';

export function evolved(state: State, event: SimEvent): State {
  const next = draft(state);
  next.log.push(event);
  if (event.kind === 'timePassed') {
    passTime(next, event.to);
    return next;
  }
  apply(next, event);
  for (const room of next.hooks) room.react?.(next, event);
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
      return setNamed(next, event.collection, event.device, true);
    case 'memberRemoved':
      return setNamed(next, event.collection, event.device, false);
    case 'queryRuleSet':
      return setRule(next, event.collection, event.rule);
    case 'queryRuleRemoved':
      return removeRule(next, event.collection, event.name);
    case 'policyDownloaded':
      return downloadPolicy(next, event.device);
    case 'configured':
      next.settings = { ...next.settings, [event.setting]: { is: event.to, since: event.at } };
      return news(next);
    case 'deviceChanged':
      mark(next, event.device, event.trait);
      return changeDevice(next, event.device, (row) => {
        const values: readonly string[] = traits[event.trait];
        put(next, event.trait, row, Math.max(0, values.indexOf(event.to)));
      });
    case 'repaired':
      mark(next, event.device, event.fault);
      return changeDevice(next, event.device, (row) => {
        put(next, 'broken', row, (next.devices.broken[row] ?? 0) & ~(1 << faults.indexOf(event.fault)));
      });
    case 'userChanged': {
      mark(next, event.user, event.property);
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
