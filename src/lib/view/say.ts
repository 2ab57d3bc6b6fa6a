/** Facts, rejections, events, commands and beliefs as sentences, each naming its device, collection or setting. */
import type { AutoEnrolment, Command, QueryRule, Rejection, SimEvent, WorkloadSetting } from '../simulator/model.ts';
import { sayDuration, sayMinute } from './clock.ts';
import {
  autoEnrolmentLabels,
  mdmScopeLabels,
  operatorLabels,
  positionLabels,
  propertyNouns,
  workloadLabels,
} from './labels.ts';
import { type Names, type Refused, sayCollection } from './names.ts';
import { sayRoomCommand, sayRoomEvent, sayRoomRejection } from './say/rooms.ts';
import { isHappening, sayCatalogCommand, sayCatalogEvent, sayCatalogRejection, sayHappening } from './say-catalog.ts';
import { sayFixed } from './say-fixed.ts';

/** Marks blanks at the ends, which nobody can see: `“Treasury␣”`. */
export function sayQuoted(text: string): string {
  return `“${text.replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length))}”`;
}

export function sayRule({ property, operator, value }: Omit<QueryRule, 'name'>): string {
  return `${propertyNouns[property]} ${operatorLabels[operator]} ${sayQuoted(value)}`;
}

function saySetting(setting: WorkloadSetting, names: Names): string {
  if (setting.kind !== 'pilotIntune') return positionLabels[setting.kind];
  return `Pilot Intune with ${sayCollection(setting.pilotCollection, names)}`;
}

export function sayAutoEnrolment(setting: AutoEnrolment, names: Names): string {
  return setting.kind === 'pilot'
    ? `Pilot with ${sayCollection(setting.collection, names)}`
    : autoEnrolmentLabels[setting.kind];
}

/** What did not happen, why, and what cures it. */
export function sayRejection(rejection: Rejection, names: Names): Refused {
  switch (rejection.kind) {
    case 'coManagementOff':
      return {
        what: 'Nothing was moved.',
        why: 'Co-management is not enabled, so no workload can be moved.',
        cure: 'Set automatic enrolment to Pilot or All first.',
      };
    case 'pilotCollectionMissing':
      return {
        what: `${workloadLabels[rejection.workload]} was not moved.`,
        why: 'Pilot Intune needs a pilot collection.',
        cure: 'Choose the collection whose members are to switch.',
      };
    case 'workloadFixed':
      return {
        what: `${workloadLabels[rejection.workload]} was not moved.`,
        why: sayFixed(rejection.version),
        cure: 'Leave it with Intune.',
      };
    case 'onePilotGroup':
      return {
        what: `${workloadLabels[rejection.workload]} was not moved.`,
        why: `Before version 1906 there is one pilot for all, and it is ${sayCollection(rejection.collection, names)}.`,
        cure: 'Choose that collection, or upgrade the site.',
      };
    case 'alreadySo':
      return {
        what: 'Nothing was changed.',
        why: 'It stands like that already.',
        cure: 'Choose another value, or let time pass.',
      };
    case 'collectionMissing':
      return {
        what: 'Automatic enrolment was not changed.',
        why: 'Pilot needs a collection.',
        cure: 'Choose the collection whose members are to enrol.',
      };
    case 'collectionUnknown':
      return {
        what: 'Nothing was changed.',
        why: `This site has no collection “${rejection.collection}”.`,
        cure: 'Choose one of the collections of the site.',
      };
    case 'deviceUnknown':
      return {
        what: 'Nothing was changed.',
        why: `This site has no device ${sayQuoted(rejection.device)}.`,
        cure: 'Choose one of the devices of the site.',
      };
    case 'alreadyDirectMember':
      return {
        what: `${rejection.device} was not added.`,
        why: `It is a direct member of ${sayCollection(rejection.collection, names)} already.`,
        cure: 'Choose another device.',
      };
    case 'notDirectMember':
      return {
        what: `${rejection.device} was not removed.`,
        why: `It is not a direct member of ${sayCollection(rejection.collection, names)}.`,
        cure: 'If a rule takes it in, change the rule.',
      };
    case 'ruleUnknown':
      return {
        what: 'No rule was removed.',
        why: `${sayCollection(rejection.collection, names)} has no rule “${rejection.name}”.`,
        cure: 'Choose one of its rules.',
      };
    case 'ruleEmpty':
      return { what: 'The rule was not saved.', why: 'A rule needs a name and a value.', cure: 'Fill in both.' };
    case 'noClient':
      return {
        what: `${rejection.device} downloaded nothing.`,
        why: 'It has no Configuration Manager client.',
        cure: 'Choose a device with a client.',
      };
    case 'notReachable':
      return {
        what: `${rejection.device} downloaded nothing.`,
        why: 'The site cannot reach it now.',
        cure: 'Bring it back to the network, or build what brings the network to it.',
      };
    case 'waitOutOfRange':
      return {
        what: 'No time passed.',
        why: `${rejection.minutes} is not a time to wait.`,
        cure: 'Wait between 1 minute and 30 days.',
      };
    case 'valueUnknown':
    case 'notBroken':
    case 'userUnknown':
    case 'groupUnknown':
    case 'memberUnknown':
    case 'groupIsDynamic':
    case 'deliverableUnknown':
    case 'propertyUnknown':
    case 'targetUnfit':
    case 'notDelivered':
      return sayCatalogRejection(rejection, names);
    default:
      return sayRoomRejection(rejection, names);
  }
}

export function sayEvent(event: SimEvent, names: Names): string {
  switch (event.kind) {
    case 'workloadSwitched':
      return `${workloadLabels[event.workload]} → ${saySetting(event.to, names)}`;
    case 'autoEnrolmentSet':
      return `Automatic enrolment → ${sayAutoEnrolment(event.to, names)}`;
    case 'mdmUserScopeSet':
      return `MDM user scope → ${mdmScopeLabels[event.to]}`;
    case 'memberAdded':
      return `${event.device} added to ${sayCollection(event.collection, names)}`;
    case 'memberRemoved':
      return `${event.device} removed from ${sayCollection(event.collection, names)}`;
    case 'queryRuleSet':
      return `Rule “${event.rule.name}” of ${sayCollection(event.collection, names)}: ${sayRule(event.rule)}`;
    case 'queryRuleRemoved':
      return `Rule “${event.name}” removed from ${sayCollection(event.collection, names)}`;
    case 'policyDownloaded':
      return `${event.device} told to download policy`;
    case 'timePassed':
      return `Waited until ${sayMinute(event.to)}`;
    case 'clientPolicyReceived':
      return `${event.device} received policy, value ${event.flags}`;
    case 'membershipChanged':
      return `${sayCollection(event.collection, names)}: ${sayMembers(event.joined, event.left)}`;
    case 'configured':
    case 'deviceChanged':
    case 'repaired':
    case 'userChanged':
    case 'signedInAs':
    case 'groupChanged':
    case 'targeted':
    case 'deliverableChanged':
    case 'deliverableDeleted':
      return sayCatalogEvent(event, names);
    default:
      return isHappening(event) ? sayHappening(event) : sayRoomEvent(event, names);
  }
}

/** “2 members more, 1 fewer”: joined is what a device is to a directory. */
function sayMembers(joined: number, left: number): string {
  const members = (count: number) => `${count} ${count === 1 ? 'member' : 'members'}`;
  if (joined === 0) return `${members(left)} fewer`;
  return `${members(joined)} more${left > 0 ? `, ${left} fewer` : ''}`;
}

/** A command as an instruction: "Move Compliance policies to Intune". */
export function sayCommand(command: Command, names: Names): string {
  switch (command.kind) {
    case 'switchWorkload': {
      const pilot =
        command.to === 'pilotIntune' && command.pilotCollection
          ? ` with ${sayCollection(command.pilotCollection, names)}`
          : '';
      return `Move ${workloadLabels[command.workload]} to ${positionLabels[command.to]}${pilot}`;
    }
    case 'setAutoEnrolment': {
      const pilot = command.collection ? ` with ${sayCollection(command.collection, names)}` : '';
      return `Set automatic enrolment to ${autoEnrolmentLabels[command.to]}${pilot}`;
    }
    case 'setMdmUserScope':
      return `Set the MDM user scope to ${mdmScopeLabels[command.to]}`;
    case 'addMember':
      return `Add ${command.device} to ${sayCollection(command.collection, names)}`;
    case 'removeMember':
      return `Remove ${command.device} from ${sayCollection(command.collection, names)}`;
    case 'setQueryRule':
      return `Set rule “${command.name}” of ${sayCollection(command.collection, names)} to ${sayRule(command)}`;
    case 'removeQueryRule':
      return `Remove rule “${command.name}” from ${sayCollection(command.collection, names)}`;
    case 'downloadPolicy':
      return `Download policy on ${command.device}`;
    case 'wait':
      return `Wait ${sayDuration(command.minutes)}`;
    case 'configure':
    case 'changeDevice':
    case 'repair':
    case 'changeUser':
    case 'signInAs':
    case 'addToGroup':
    case 'removeFromGroup':
    case 'deliver':
    case 'withdraw':
    case 'exclude':
    case 'changeDeliverable':
    case 'deleteDeliverable':
      return sayCatalogCommand(command, names);
    default:
      return sayRoomCommand(command, names);
  }
}
