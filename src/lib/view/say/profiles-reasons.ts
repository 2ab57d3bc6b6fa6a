/** What reasons of the room profiles are made of: its facts and its wrong beliefs in words. Fetched at the first "why?". */
import type { Authority } from '../../simulator/model.ts';
import type * as table from '../../simulator/rules/profiles/words.ts';
import type { ProfilesFact } from '../../simulator/rules/profiles/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayDuration } from '../clock.ts';
import { workloadLabels } from '../labels.ts';
import { type Names, sayDeliverable } from '../names.ts';
import { familyLabels } from './profiles.ts';
import type { BeliefLabels } from './room-labels.ts';

export const profilesBeliefs = {
  catalogFollowsEndpointProtection: {
    says: 'a settings catalog profile with Defender settings follows the Endpoint Protection slider',
    truth: 'Whatever is made in the settings catalog belongs to Device configuration.',
  },
  restrictionsFollowEndpointProtection: {
    says: 'the antivirus settings of a device restrictions profile follow the Endpoint Protection slider',
    truth: 'A device restrictions profile belongs to Device configuration, its antivirus settings included.',
  },
  resourceProfilesStay: {
    says: 'moving Device configuration leaves VPN and Wi-Fi profiles with Configuration Manager',
    truth: 'Resource access moves along with Device configuration.',
  },
  pilotRemovesSettings: {
    says: 'at Pilot Intune a setting goes when its profile is no longer assigned',
    truth: 'At Pilot Intune Intune only delivers; it removes at Intune.',
  },
  leftoverStillProtects: {
    says: 'antivirus settings that Configuration Manager left behind are as good as a policy',
    truth: 'Once Intune has the workload and assigns nothing, nobody manages what was left behind.',
  },
  switchingBackUndoes: {
    says: 'switching back to Configuration Manager undoes the settings that Intune wrote',
    truth: 'What Intune wrote stays until something overwrites it.',
  },
} satisfies BeliefLabels<typeof table.profilesBeliefs>;

const managerWords: { readonly [A in Authority]: string } = {
  configMgr: 'Configuration Manager’s',
  intune: 'Intune’s',
  otherMdm: 'another MDM service’s',
  none: 'nobody’s',
};

export function sayProfilesFact(fact: ProfilesFact, names: Names): string {
  switch (fact.kind) {
    case 'valueFrom': {
      const value = `The settings for ${familyLabels[fact.family]} on ${fact.device} come from ${sayDeliverable(fact.deliverable, names)}`;
      if (fact.standing === 'leftover') return `${value} and are left over: nobody manages them now.`;
      return `${value}, and ${fact.standing === 'intune' ? 'Intune' : 'Configuration Manager'} manages them.`;
    }
    case 'noValue':
      return `No policy or profile has written settings for ${familyLabels[fact.family]} on ${fact.device}.`;
    case 'governedBy':
      return `${sayDeliverable(fact.deliverable, names)} belongs to ${workloadLabels[fact.workload]}.`;
    case 'appliedBy': {
      const whose = `The workload is ${managerWords[fact.authority]} on ${fact.device}`;
      const policy = sayDeliverable(fact.deliverable, names);
      return fact.is ? `${whose}, and ${policy} applies there.` : `${whose}, and ${policy} does not apply there.`;
    }
    case 'unprotected':
      return sayUnprotected(fact);
    default:
      return unreachable(fact);
  }
}

function sayUnprotected({ device, minutes, now }: Extract<ProfilesFact, { readonly kind: 'unprotected' }>): string {
  const length = sayDuration(minutes);
  if (now && minutes === 0) return `${device} has no antivirus policy in force.`;
  if (now) return `${device} has no antivirus policy in force; it has been without one for ${length} in all.`;
  if (minutes === 0) return `${device} has an antivirus policy in force and has never been without one.`;
  return `${device} has an antivirus policy in force; it was without one for ${length} before.`;
}
