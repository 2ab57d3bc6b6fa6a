/** Commands that change a setting, a device, a user, a group or what is delivered: all of one form, named by tables. */
import { unreachable } from '../unreachable.ts';
import { type DeliverableState, deliverableOf, isBroken, isKnownMember, traitOf, valuesOf } from './catalog.ts';
import type { Answer } from './decide.ts';
import type { State } from './estate.ts';
import { type Command, deliverables, type Rejection, settings, type Target, traits, userProperties } from './model.ts';

export const catalogCommands = [
  'configure',
  'changeDevice',
  'repair',
  'changeUser',
  'signInAs',
  'addToGroup',
  'removeFromGroup',
  'deliver',
  'withdraw',
  'exclude',
  'changeDeliverable',
  'deleteDeliverable',
] as const;
type CatalogCommand = Extract<Command, { readonly kind: (typeof catalogCommands)[number] }>;

export function considerCatalog(state: State, command: CatalogCommand): Answer {
  switch (command.kind) {
    case 'configure': {
      const { setting, to } = command;
      const wrong = notAmong(setting, to, settings[setting]);
      if (wrong) return { rejected: wrong };
      return state.settings[setting].is === to ? already(command) : { event: { kind: 'configured', setting, to } };
    }
    case 'changeDevice': {
      const { device, trait, to } = command;
      const row = state.facts.rows.get(device);
      if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
      const wrong = notAmong(trait, to, traits[trait]);
      if (wrong) return { rejected: wrong };
      return traitOf(state, row, trait) === to
        ? already(command)
        : { event: { kind: 'deviceChanged', device, trait, to } };
    }
    case 'repair': {
      const { device, fault } = command;
      const row = state.facts.rows.get(device);
      if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
      if (!isBroken(state, row, fault)) return { rejected: { kind: 'notBroken', device, fault } };
      return { event: { kind: 'repaired', device, fault } };
    }
    case 'changeUser': {
      const { user, property, to } = command;
      if (!isKnownMember(state, 'users', user)) return { rejected: { kind: 'userUnknown', user } };
      const wrong = notAmong(property, to, userProperties[property]);
      if (wrong) return { rejected: wrong };
      const now = state.users.find(({ id }) => id === user)?.[property] ?? userProperties[property][0];
      return now === to ? already(command) : { event: { kind: 'userChanged', user, property, to } };
    }
    case 'signInAs': {
      const { user } = command;
      if (!isKnownMember(state, 'users', user)) return { rejected: { kind: 'userUnknown', user } };
      return state.operator === user ? already(command) : { event: { kind: 'signedInAs', user } };
    }
    case 'addToGroup':
    case 'removeFromGroup':
      return changeGroup(state, command);
    case 'deliver':
      return target(state, command, command.to, 'included');
    case 'withdraw':
      return target(state, command, command.from, 'withdrawn');
    case 'exclude':
      return target(state, command, command.target, 'excluded');
    case 'changeDeliverable': {
      const { property, to } = command;
      const deliverable = deliverableOf(state, command.deliverable);
      if (!deliverable) return unknownDeliverable(command);
      const values = valuesOf(deliverable, property);
      if (!values) return { rejected: { kind: 'propertyUnknown', deliverable: deliverable.id, property } };
      const wrong = notAmong(property, to, values);
      if (wrong) return { rejected: wrong };
      if (deliverable.with[property] === to) return already(command);
      return { event: { kind: 'deliverableChanged', deliverable: deliverable.id, property, to } };
    }
    case 'deleteDeliverable':
      return deliverableOf(state, command.deliverable)
        ? { event: { kind: 'deliverableDeleted', deliverable: command.deliverable } }
        : unknownDeliverable(command);
    default:
      return unreachable(command);
  }
}

function notAmong(of: string, value: string, known: readonly string[]): Rejection | undefined {
  return known.includes(value) ? undefined : { kind: 'valueUnknown', of, value, known };
}

function changeGroup(
  state: State,
  command: Extract<CatalogCommand, { readonly kind: 'addToGroup' | 'removeFromGroup' }>,
): Answer {
  const { group: id, member, kind } = command;
  const group = state.groups.find((one) => one.id === id);
  if (!group) return { rejected: { kind: 'groupUnknown', group: id } };
  if (group.named !== undefined) return { rejected: { kind: 'groupIsDynamic', group: id } };
  if (!isKnownMember(state, group.of, member)) return { rejected: { kind: 'memberUnknown', group: id, member } };
  const is = kind === 'addToGroup';
  return group.members.has(member) === is
    ? already(command)
    : { event: { kind: 'groupChanged', group: id, member, is } };
}

/** Configuration Manager deploys to collections, Intune assigns to groups and to everybody. */
function target(
  state: State,
  command: Extract<CatalogCommand, { readonly kind: 'deliver' | 'withdraw' | 'exclude' }>,
  to: Target,
  as: 'included' | 'excluded' | 'withdrawn',
): Answer {
  const deliverable = deliverableOf(state, command.deliverable);
  if (!deliverable) return unknownDeliverable(command);
  if (!fits(state, deliverable, to))
    return { rejected: { kind: 'targetUnfit', deliverable: deliverable.id, target: to } };
  const among = as === 'excluded' ? deliverable.except : deliverable.to;
  if (as !== 'withdrawn' && among.includes(to)) return already(command);
  if (as === 'withdrawn' && !deliverable.to.includes(to) && !deliverable.except.includes(to))
    return { rejected: { kind: 'notDelivered', deliverable: deliverable.id, target: to } };
  return { event: { kind: 'targeted', deliverable: deliverable.id, target: to, as } };
}

function fits(state: State, { kind }: DeliverableState, to: Target): boolean {
  const from: string = deliverables[kind].from;
  if (from === 'configMgr') return state.collections.some(({ id }) => id === to);
  return to === 'allDevices' || to === 'allUsers' || state.groups.some(({ id }) => id === to);
}

function unknownDeliverable({ deliverable }: Extract<CatalogCommand, { readonly deliverable: unknown }>): Answer {
  return { rejected: { kind: 'deliverableUnknown', deliverable } };
}

function already(command: Command): Answer {
  return { rejected: { kind: 'alreadySo', command: command.kind } };
}
