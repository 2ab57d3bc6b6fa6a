/** Sentences about settings, devices, users, groups and deliverables: one form for all that the tables name. */
import type { DeliverableId } from '../brand.ts';
import { isNameIn } from '../names-of.ts';
import type { SimEvent } from '../simulator/model.ts';
import {
  type Command,
  type DeviceHappening,
  deliverables,
  type Fact,
  happenings,
  type Rejection,
} from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';
import { type Names, type Refused, sayDeliverable, sayGroup, sayTarget } from './names.ts';
import {
  deliverableLabels,
  faultLabels,
  happeningLabels,
  settingLabels,
  traitLabels,
  userPropertyLabels,
} from './say/rooms.ts';

type Of<T extends { readonly kind: string }, K extends string> = Extract<T, { readonly kind: K }>;

export function sayStanding(
  fact: Of<Fact, 'configuredAs' | 'deviceIs' | 'broken' | 'userIs' | 'delivered' | 'deliverableIs' | 'siteVersionIs'>,
  names: Names,
): string {
  switch (fact.kind) {
    case 'configuredAs':
      return `“${settingLabels[fact.setting].label}” is set to ${valueLabel(settingLabels[fact.setting], fact.is)}.`;
    case 'deviceIs':
      return `On ${fact.device}, “${traitLabels[fact.trait].label}” is ${valueLabel(traitLabels[fact.trait], fact.is)}.`;
    case 'broken':
      return fact.is
        ? `On ${fact.device} ${faultLabels[fact.fault]}.`
        : `It is not so that on ${fact.device} ${faultLabels[fact.fault]}.`;
    case 'userIs':
      return `“${userPropertyLabels[fact.property].label}” of ${fact.user} is ${valueLabel(userPropertyLabels[fact.property], fact.is)}.`;
    case 'delivered': {
      const through = fact.by === undefined ? '' : ` through ${sayTarget(fact.by, names)}`;
      const what = sayDeliverable(fact.deliverable, names);
      if (fact.is) return `${what} goes to ${fact.device}${through}.`;
      return fact.by === undefined
        ? `${what} does not go to ${fact.device}.`
        : `${what} leaves ${fact.device} out${through}.`;
    }
    case 'deliverableIs':
      return `“${sayProperty(fact.property)}” of ${sayDeliverable(fact.deliverable, names)} is ${sayPropertyValue(fact.property, fact.is)}.`;
    case 'siteVersionIs':
      return `The site is version ${fact.version}.`;
    default:
      return unreachable(fact);
  }
}

export function sayCatalogRejection(
  rejection: Of<
    Rejection,
    | 'valueUnknown'
    | 'notBroken'
    | 'userUnknown'
    | 'groupUnknown'
    | 'memberUnknown'
    | 'groupIsDynamic'
    | 'deliverableUnknown'
    | 'propertyUnknown'
    | 'targetUnfit'
    | 'notDelivered'
  >,
  names: Names,
): Refused {
  const what = 'Nothing was changed.';
  switch (rejection.kind) {
    case 'valueUnknown':
      return {
        what,
        why: `“${rejection.value}” is nothing that ${rejection.of} can be.`,
        cure: `Choose one of: ${rejection.known.join(', ')}.`,
      };
    case 'notBroken':
      return {
        what: 'Nothing was repaired.',
        why: `It is not so that on ${rejection.device} ${faultLabels[rejection.fault]}.`,
        cure: 'Look for the cause elsewhere.',
      };
    case 'userUnknown':
      return { what, why: `There is no user “${rejection.user}”.`, cure: 'Choose one of the users.' };
    case 'groupUnknown':
      return { what, why: `There is no group “${rejection.group}”.`, cure: 'Choose one of the groups.' };
    case 'memberUnknown':
      return {
        what,
        why: `“${rejection.member}” is nobody who could be in ${sayGroup(rejection.group, names)}.`,
        cure: 'Choose one of the devices or users that the group is for.',
      };
    case 'groupIsDynamic':
      return {
        what,
        why: `${sayGroup(rejection.group, names)} is dynamic: a rule says who is in it.`,
        cure: 'Choose a group with assigned members.',
      };
    case 'deliverableUnknown':
      return {
        what,
        why: `There is nothing like ${sayDeliverable(rejection.deliverable, names)} any more.`,
        cure: 'Choose one of the policies, profiles and apps that there are.',
      };
    case 'propertyUnknown':
      return {
        what,
        why: `${sayDeliverable(rejection.deliverable, names)} has no “${rejection.property}”.`,
        cure: 'Choose one of its properties.',
      };
    case 'targetUnfit':
      return {
        what,
        why: `${sayDeliverable(rejection.deliverable, names)} cannot go to ${sayTarget(rejection.target, names)}.`,
        cure: 'Configuration Manager deploys to collections, Intune assigns to groups.',
      };
    case 'notDelivered':
      return {
        what,
        why: `${sayDeliverable(rejection.deliverable, names)} does not go to ${sayTarget(rejection.target, names)}.`,
        cure: 'Choose one of its targets.',
      };
    default:
      return unreachable(rejection);
  }
}

export function sayCatalogCommand(
  command: Of<
    Command,
    | 'configure'
    | 'changeDevice'
    | 'repair'
    | 'changeUser'
    | 'signInAs'
    | 'addToGroup'
    | 'removeFromGroup'
    | 'deliver'
    | 'withdraw'
    | 'exclude'
    | 'changeDeliverable'
    | 'deleteDeliverable'
  >,
  names: Names,
): string {
  switch (command.kind) {
    case 'configure':
      return `Set “${settingLabels[command.setting].label}” to ${valueLabel(settingLabels[command.setting], command.to)}`;
    case 'changeDevice':
      return `On ${command.device}, set “${traitLabels[command.trait].label}” to ${valueLabel(traitLabels[command.trait], command.to)}`;
    case 'repair':
      return `Repair ${command.device}, where ${faultLabels[command.fault]}`;
    case 'changeUser':
      return `Set “${userPropertyLabels[command.property].label}” of ${command.user} to ${valueLabel(userPropertyLabels[command.property], command.to)}`;
    case 'signInAs':
      return `Sign in to the consoles as ${command.user}`;
    case 'addToGroup':
      return `Add ${command.member} to ${sayGroup(command.group, names)}`;
    case 'removeFromGroup':
      return `Remove ${command.member} from ${sayGroup(command.group, names)}`;
    case 'deliver':
      return `${isDeployed(command.deliverable, names) ? 'Deploy' : 'Assign'} ${sayDeliverable(command.deliverable, names)} to ${sayTarget(command.to, names)}`;
    case 'withdraw':
      return `Remove the ${isDeployed(command.deliverable, names) ? 'deployment' : 'assignment'} of ${sayDeliverable(command.deliverable, names)} to ${sayTarget(command.from, names)}`;
    case 'exclude':
      return `Exclude ${sayTarget(command.target, names)} from ${sayDeliverable(command.deliverable, names)}`;
    case 'changeDeliverable':
      return `Set “${sayProperty(command.property)}” of ${sayDeliverable(command.deliverable, names)} to ${sayPropertyValue(command.property, command.to)}`;
    case 'deleteDeliverable':
      return `Delete ${sayDeliverable(command.deliverable, names)}`;
    default:
      return unreachable(command);
  }
}

/** Configuration Manager deploys, Intune assigns. */
function isDeployed(id: DeliverableId, { deliverables: known = [] }: Names): boolean {
  const kind = known.find((one) => one.id === id)?.kind;
  return kind !== undefined && deliverables[kind].from === 'configMgr';
}

export function sayCatalogEvent(
  event: Of<
    SimEvent,
    | 'configured'
    | 'deviceChanged'
    | 'repaired'
    | 'userChanged'
    | 'signedInAs'
    | 'groupChanged'
    | 'targeted'
    | 'deliverableChanged'
    | 'deliverableDeleted'
  >,
  names: Names,
): string {
  switch (event.kind) {
    case 'configured':
      return `${settingLabels[event.setting].label} → ${valueLabel(settingLabels[event.setting], event.to)}`;
    case 'deviceChanged':
      return `${event.device}: ${traitLabels[event.trait].label} → ${valueLabel(traitLabels[event.trait], event.to)}`;
    case 'repaired':
      return `${event.device} repaired: ${faultLabels[event.fault]} no longer`;
    case 'userChanged':
      return `${event.user}: ${userPropertyLabels[event.property].label} → ${valueLabel(userPropertyLabels[event.property], event.to)}`;
    case 'signedInAs':
      return `Signed in to the consoles as ${event.user}`;
    case 'groupChanged':
      return `${event.member} ${event.is ? 'added to' : 'removed from'} ${sayGroup(event.group, names)}`;
    case 'targeted': {
      const does = isDeployed(event.deliverable, names) ? deployments[event.as] : assignments[event.as];
      return `${sayDeliverable(event.deliverable, names)} ${does} ${sayTarget(event.target, names)}`;
    }
    case 'deliverableChanged':
      return `${sayDeliverable(event.deliverable, names)}: ${sayProperty(event.property)} → ${sayPropertyValue(event.property, event.to)}`;
    case 'deliverableDeleted':
      return `${sayDeliverable(event.deliverable, names)} deleted`;
    default:
      return unreachable(event);
  }
}

const assignments = { included: 'assigned to', excluded: 'leaves out', withdrawn: 'no longer assigned to' } as const;
const deployments = { included: 'deployed to', excluded: 'leaves out', withdrawn: 'no longer deployed to' } as const;

export function isHappening(event: SimEvent): event is SimEvent & DeviceHappening {
  return isNameIn(happenings, event.kind);
}

/** A happening on a device, in the words of its room. The one cast of its kind: log and label share the room's table. */
export function sayHappening(event: DeviceHappening): string {
  return happeningLabels[event.kind].says(event.device, ('is' in event ? event.is : undefined) as never);
}

/** Properties have one name and one label wherever a kind has them. */
export function sayProperty(property: string): string {
  return propertyLabels.get(property)?.label ?? property;
}
export function sayPropertyValue(property: string, value: string): string {
  return valueLabel(propertyLabels.get(property), value);
}
const propertyLabels = new Map(
  Object.keys(deliverables).flatMap((kind) =>
    Object.entries(new Map(Object.entries(deliverableLabels)).get(kind)?.properties ?? {}),
  ),
);

function valueLabel(
  labelled: { readonly values: { readonly [value: string]: string } } | undefined,
  value: string,
): string {
  return labelled?.values[value] ?? value;
}
