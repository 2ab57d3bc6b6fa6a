/** Facts, rejections, events, commands and beliefs as sentences, each naming its device, collection or setting. */
import type {
  AutoEnrolment,
  Command,
  Fact,
  Misconception,
  QueryRule,
  Rejection,
  SimEvent,
  Workload,
  WorkloadSetting,
} from '../simulator/model.ts';
import { sayDuration, sayMinute, sayTime } from './clock.ts';
import {
  autoEnrolmentLabels,
  joinLabels,
  mdmScopeLabels,
  operatorLabels,
  positionLabels,
  propertyNouns,
  workloadLabels,
} from './labels.ts';
import { type Names, type Refused, sayCollection } from './names.ts';
import { roomBeliefs, sayRoomCommand, sayRoomEvent, sayRoomFact, sayRoomRejection } from './say/rooms.ts';
import {
  isHappening,
  sayCatalogCommand,
  sayCatalogEvent,
  sayCatalogRejection,
  sayHappening,
  sayStanding,
} from './say-catalog.ts';

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

export function sayFact(fact: Fact, names: Names): string {
  switch (fact.kind) {
    case 'noClient':
      return `${fact.device} has no Configuration Manager client.`;
    case 'enrolled':
      return fact.is ? `${fact.device} is enrolled in Intune.` : `${fact.device} is not enrolled in Intune.`;
    case 'obeysSite':
      return `${fact.device} is not enrolled in Intune, and such a PC obeys Configuration Manager for everything.`;
    case 'cannotHear':
      return `The site has changed since, and ${fact.device} does not hear of it: it cannot reach the site.`;
    case 'policyReceived':
      return `${fact.device} last received policy at ${sayMinute(fact.at)}, with the value ${fact.flags}.`;
    case 'policyNeverReceived':
      return `${fact.device} holds no co-management policy.`;
    case 'flagSays':
      return `In that value ${workloadLabels[fact.workload]} (${fact.bit}) is ${fact.set ? 'set, so it is Intune’s' : 'not set, so Configuration Manager keeps it'}.`;
    case 'flagsAddUp':
      return `The value is ${[`the base ${fact.base}`, ...fact.bits.filter(({ set }) => set).map(({ workload, bit }) => `${bit} for ${workloadLabels[workload]}`)].join(' + ')}.`;
    case 'settingIs':
      return saySettingFact(fact.workload, fact.setting, names);
    case 'settingFixed':
      return `${workloadLabels[fact.workload]} is fixed on Intune: this site is version ${fact.version}, and from 2403 on it cannot be moved.`;
    case 'dragged':
      return fact.at === 'intune'
        ? `${workloadLabels[fact.workload]} goes where Device configuration goes.`
        : `Here ${workloadLabels[fact.workload]} follows the pilot of Device configuration; the vendor does not say whose collection counts.`;
    case 'member':
      return sayMember(fact, names);
    case 'ruleTakes':
      return sayTakes(fact);
    case 'policyPending':
      return `The site has changed since. ${fact.device} asks again at ${sayTime(fact.at)} and will then have the value ${fact.flags}.`;
    case 'joinIs':
      return `${fact.device} is ${joinLabels[fact.join].toLowerCase()}; enrolment needs hybrid or Entra join.`;
    case 'windowsIs':
      return /^Windows (7|8|10|11)/.test(fact.windows)
        ? `${fact.device} runs ${fact.windows}; enrolment needs Windows 10 1709 or later.`
        : `${fact.device} runs ${fact.windows}, which is never co-managed.`;
    case 'mdmScopeIs':
      return `The MDM user scope in Microsoft Entra ID is ${mdmScopeLabels[fact.scope]}, so no PC enrols automatically.`;
    case 'autoEnrolmentIs':
      return `Automatic enrolment is set to ${sayAutoEnrolment(fact.setting, names)}${fact.covers === false ? ', which does not cover it' : ''}.`;
    case 'memberCount':
      return `${sayCollection(fact.collection, names)} has ${count(fact.count, 'member')}.`;
    case 'deviceCount':
      return `The site has ${count(fact.count, 'device')}.`;
    case 'countedAmong':
      return `${count(fact.holding, 'device')} of ${fact.within.toLocaleString('en-GB')}.`;
    case 'beliefHolds':
      return `This estate lives by a wrong belief: ${sayBelief(fact.belief).says}.`;
    case 'otherMdm':
      return `${fact.device} is enrolled with another MDM service.`;
    case 'overridden':
      return `${fact.device} was Intune’s first, and Intune keeps every workload on it whatever the sliders say.`;
    case 'excluded':
      return `${fact.device} is in ${sayCollection(fact.collection, names)}, which is kept out of every switch on a site of this version.`;
    case 'configuredAs':
    case 'deviceIs':
    case 'broken':
    case 'userIs':
    case 'delivered':
    case 'deliverableIs':
    case 'siteVersionIs':
      return sayStanding(fact, names);
    default:
      return sayRoomFact(fact, names);
  }
}

function saySettingFact(workload: Workload, setting: WorkloadSetting, names: Names): string {
  const name = workloadLabels[workload];
  if (setting.kind === 'configMgr') return `The slider of ${name} stands at Configuration Manager.`;
  if (setting.kind === 'intune') return `The slider of ${name} stands at Intune, for every co-managed PC.`;
  return `The slider of ${name} stands at Pilot Intune, so only members of ${sayCollection(setting.pilotCollection, names)} switch.`;
}

function sayMember({ device, collection, is, directly }: Fact & { kind: 'member' }, names: Names): string {
  if (!is) return `${device} is not a member of ${sayCollection(collection, names)}.`;
  return `${device} is a member of ${sayCollection(collection, names)}${directly ? ', added directly' : ''}.`;
}

function sayTakes({ device, rule, actual, how }: Fact & { kind: 'ruleTakes' }): string {
  const takes = `The rule “${rule.name}” takes PCs whose ${sayRule(rule)}`;
  const noun = propertyNouns[rule.property];
  const own = actual === '' ? `${device} has no ${noun}.` : `the ${noun} of ${device} is ${sayQuoted(actual)}.`;
  if (how === 'matches') return `${takes}, and ${own}`;
  return how === 'missesByBlank' ? `${takes}, with a blank too many; ${own}` : `${takes}; ${own}`;
}

/** What did not happen, why, and what cures it. */
export function sayRejection(rejection: Rejection, names: Names): Refused {
  switch (rejection.kind) {
    case 'coManagementOff':
      return {
        what: 'Nothing was moved.',
        why: 'Co-management is not enabled, so there are no sliders.',
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
        why: `It is fixed on Intune since version 2403, and this site is ${rejection.version}.`,
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
      return `${sayCollection(event.collection, names)}: ${[event.joined > 0 && `${event.joined} joined`, event.left > 0 && `${event.left} left`].filter(Boolean).join(', ')}`;
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

const beliefs: { readonly [M in Misconception]: { readonly says: string; readonly truth: string } } = {
  pilotReachesEveryone: {
    says: 'Pilot Intune moves every device',
    truth: 'Only members of that workload’s own pilot collection move.',
  },
  enrolmentMovesWorkloads: {
    says: 'enrolling a device moves its workloads to Intune',
    truth: 'Enrolment moves none of the workloads that you can switch; their sliders do.',
  },
  switchIsImmediate: {
    says: 'a moved slider counts on every device at once',
    truth: 'Each client follows when it next receives policy.',
  },
  deviceConfigurationMovesAlone: {
    says: 'Device configuration moves alone',
    truth: 'Resource access and Endpoint Protection go with it.',
  },
  sliderRulesUnenrolled: {
    says: 'a slider at Intune counts for devices that are not enrolled',
    truth: 'A client that is not enrolled obeys Configuration Manager for everything.',
  },
  memberMeansEnrolled: {
    says: 'a device that automatic enrolment covers is enrolled',
    truth: 'It still has to receive policy and to meet the other prerequisites.',
  },
  flagsNeverChange: {
    says: 'the base of the capabilities value is 1 on every site',
    truth: 'According to practitioners it is 8193 from version 2111 on.',
  },
  ...roomBeliefs,
};

/** A wrong belief, and what is so instead. */
export function sayBelief(belief: Misconception): { readonly says: string; readonly truth: string } {
  return beliefs[belief];
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
