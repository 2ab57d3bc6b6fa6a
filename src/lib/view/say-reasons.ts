/** What reasons are made of, in words: facts and wrong beliefs. Apart from `say.ts`, since a lab fetches it only at the first "why?". */
import type { Fact, Misconception, Workload, WorkloadSetting } from '../simulator/model.ts';
import { sayMinute, sayTime } from './clock.ts';
import { joinLabels, mdmScopeLabels, propertyNouns, workloadLabels } from './labels.ts';
import { type Names, sayCollection } from './names.ts';
import { roomBeliefs, sayRoomFact } from './say/rooms-reasons.ts';
import { sayAutoEnrolment, sayQuoted, sayRule } from './say.ts';
import { sayStanding } from './say-catalog.ts';

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
