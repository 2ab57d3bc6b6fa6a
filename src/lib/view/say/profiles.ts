/** Sentences of the room profiles: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/profiles/words.ts';
import type {
  ProfilesCommand,
  ProfilesEstateQuery,
  ProfilesEvent,
  ProfilesQuery,
  ProfilesRejection,
  SettingFamily,
} from '../../simulator/rules/profiles/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, type Refused, sayDeliverable } from '../names.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const familyLabels: { readonly [F in SettingFamily]: string } = {
  antivirus: 'Antivirus',
  firewall: 'Firewall',
  bitLocker: 'BitLocker',
  attackSurfaceReduction: 'Attack surface reduction (Exploit Guard)',
  applicationControl: 'Application Control',
  applicationGuard: 'Application Guard',
  smartScreen: 'SmartScreen',
  defenderForEndpoint: 'Defender for Endpoint',
  securityCenter: 'Windows Security Center',
  informationProtection: 'Windows Information Protection',
  deviceRestrictions: 'Device restrictions',
  windowsHello: 'Windows Hello for Business',
  vpn: 'VPN',
  wifi: 'Wi-Fi',
  email: 'Email',
  certificate: 'Certificate',
};
const family = { label: 'Settings', values: familyLabels };
const algorithm = {
  label: 'Encryption method',
  values: { xtsAes128: 'XTS-AES 128-bit', xtsAes256: 'XTS-AES 256-bit' },
};
const removal = {
  label: 'When no longer assigned',
  values: { removed: 'Windows removes the setting', keepsValue: 'Windows keeps the setting' },
};

export const profilesLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.profilesSettings>,
  traits: { encryptionAlgorithm: { ...algorithm, label: 'Encryption method of the drive' } } satisfies ChoiceLabels<
    typeof table.profilesTraits
  >,
  userProperties: {} satisfies ChoiceLabels<typeof table.profilesUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.profilesFaults)[number]]: string },
  deliverables: {
    endpointSecurityPolicy: { label: 'Endpoint security policy', properties: { family, algorithm, removal } },
    settingsCatalogProfile: { label: 'Settings catalog profile', properties: { family, algorithm, removal } },
    deviceRestrictionsProfile: {
      label: 'Device restrictions profile',
      properties: {
        family,
        passwordLength: {
          label: 'Minimum password length',
          values: { notSet: 'Not configured', '6': '6', '8': '8', '12': '12' },
        },
        removal,
      },
    },
    templateProfile: { label: 'Endpoint protection template', properties: { family, algorithm, removal } },
    informationProtectionPolicy: { label: 'Windows Information Protection policy', properties: { family, removal } },
    intuneResourceProfile: { label: 'VPN, Wi-Fi, email or certificate profile (Intune)', properties: { family } },
    configMgrAntimalwarePolicy: { label: 'Antimalware policy', properties: { family } },
    configMgrEndpointProtection: { label: 'Endpoint Protection policy', properties: { family } },
    configMgrBitLocker: { label: 'BitLocker management policy', properties: { family, algorithm } },
    configMgrSettings: {
      label: 'Configuration baseline with settings',
      properties: {
        family,
        alwaysApply: {
          label: 'Always apply this baseline even for co-managed clients',
          values: { no: 'No', yes: 'Yes' },
        },
      },
    },
    configMgrResourceProfile: {
      label: 'Resource access profile (Configuration Manager)',
      properties: { family },
    },
  } satisfies DeliverableLabels<typeof table.profilesDeliverables>,
  answers: {
    isProtected: { label: 'antivirus policy in force' },
    unprotectedMinutes: { label: 'minutes without an antivirus policy in force' },
    driveState: {
      label: 'state of the drive’s encryption',
      values: {
        notEncrypted: 'not encrypted',
        encrypted: 'encrypted as asked',
        reencryptionNeeded: 'encrypted by another method than the policy asks for',
      },
    },
    passwordLength: { label: 'minimum password length' },
    inForce: {
      label: 'manager of the settings for',
      values: {
        none: 'no value',
        configMgr: 'Configuration Manager',
        intune: 'Intune',
        leftover: 'left over, managed by nobody',
      },
    },
    isManaged: { label: 'managed settings for' },
    isApplied: { label: 'applying' },
  } satisfies AnswerLabels<typeof table.profilesAnswers & typeof table.profilesQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.profilesEstateAnswers>,
  happenings: {
    protectionGained: {
      says: (device) => `An antivirus policy came into force on ${device}`,
      many: 'got an antivirus policy in force',
      name: 'an antivirus policy comes into force on a device',
    },
    protectionLost: {
      says: (device) => `${device} was left without an antivirus policy that anybody manages`,
      many: 'were left without an antivirus policy that anybody manages',
      name: 'a device is left without an antivirus policy',
    },
    settingRemoved: {
      says: (device, is) => `Intune removed the settings for ${familyLabels[is]} from ${device}`,
      many: 'lost settings that Intune no longer assigns',
      name: 'Intune removes settings from a device',
    },
    driveEncrypted: {
      says: (device) => `BitLocker encrypted the drive of ${device}`,
      many: 'were encrypted by BitLocker',
      name: 'the drive of a device is encrypted',
    },
  } satisfies HappeningLabels<typeof table.profilesHappenings>,
};

export function sayProfilesRejection(rejection: ProfilesRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayProfilesEvent(event: ProfilesEvent, _names: Names): string {
  return unreachable(event);
}

export function sayProfilesCommand(command: ProfilesCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayProfilesSubject(query: ProfilesQuery | ProfilesEstateQuery, names: Names): string {
  if ('family' in query) return familyLabels[query.family];
  return 'deliverable' in query ? sayDeliverable(query.deliverable, names) : '';
}
