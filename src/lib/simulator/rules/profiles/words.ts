/** The words of this room: settings that policies and profiles write, and protection over time. Types and `as const` tables, no functions. */
import type { DeliverableId, DeviceId } from '../../../brand.ts';
import type { Authority, Choices, DeliverableTable, NameIn, Plain, Shapes, Workload } from '../../words.ts';

/** What a policy or profile writes as one: parts of Endpoint Protection, of resource access, and the rest of Device configuration. */
export const settingFamilies = [
  'antivirus',
  'firewall',
  'bitLocker',
  'attackSurfaceReduction',
  'applicationControl',
  'applicationGuard',
  'smartScreen',
  'defenderForEndpoint',
  'securityCenter',
  'informationProtection',
  'deviceRestrictions',
  'windowsHello',
  'vpn',
  'wifi',
  'email',
  'certificate',
] as const;
export type SettingFamily = (typeof settingFamilies)[number];
/** One column for each family: the place in the estate's list of what wrote the value, and one. */
export const writerColumns = settingFamilies.map((family) => `${family}Writer` as const);

/** Whether a manager keeps up the value that a device has, or whose it was. */
const standings = ['none', 'configMgr', 'intune', 'leftover'] as const;
export type Standing = (typeof standings)[number];

const algorithms = ['xtsAes128', 'xtsAes256'] as const;
const passwordLength = ['notSet', '6', '8', '12'] as const;
/** What becomes of the value when Windows is told to remove it: that depends on the setting. */
const removal = ['removed', 'keepsValue'] as const;

export const profilesSettings = {} as const satisfies Choices;
export const profilesTraits = {
  /** The algorithm of a drive that BitLocker has encrypted. */
  encryptionAlgorithm: algorithms,
} as const satisfies Choices;
export const profilesUserProperties = {} as const satisfies Choices;
export const profilesFaults = [] as const satisfies readonly string[];
export const profilesDeliverables = {
  endpointSecurityPolicy: {
    from: 'intune',
    properties: {
      family: [
        'antivirus',
        'firewall',
        'bitLocker',
        'attackSurfaceReduction',
        'applicationControl',
        'applicationGuard',
        'smartScreen',
        'defenderForEndpoint',
        'securityCenter',
      ],
      algorithm: algorithms,
      removal,
    },
  },
  settingsCatalogProfile: {
    from: 'intune',
    properties: {
      family: [
        'deviceRestrictions',
        'antivirus',
        'firewall',
        'bitLocker',
        'attackSurfaceReduction',
        'applicationGuard',
        'smartScreen',
        'securityCenter',
        'windowsHello',
      ],
      algorithm: algorithms,
      removal,
    },
  },
  deviceRestrictionsProfile: {
    from: 'intune',
    properties: {
      family: ['deviceRestrictions', 'antivirus'],
      passwordLength,
      removal,
    },
  },
  /** The template Endpoint protection. */
  templateProfile: {
    from: 'intune',
    properties: {
      family: [
        'firewall',
        'bitLocker',
        'attackSurfaceReduction',
        'applicationControl',
        'applicationGuard',
        'smartScreen',
        'securityCenter',
      ],
      algorithm: algorithms,
      removal,
    },
  },
  informationProtectionPolicy: { from: 'intune', properties: { family: ['informationProtection'], removal } },
  intuneResourceProfile: { from: 'intune', properties: { family: ['wifi', 'vpn', 'email', 'certificate'] } },
  configMgrAntimalwarePolicy: { from: 'configMgr', properties: { family: ['antivirus'] } },
  configMgrEndpointProtection: {
    from: 'configMgr',
    properties: {
      family: [
        'firewall',
        'attackSurfaceReduction',
        'applicationControl',
        'applicationGuard',
        'smartScreen',
        'defenderForEndpoint',
      ],
    },
  },
  configMgrBitLocker: { from: 'configMgr', properties: { family: ['bitLocker'], algorithm: algorithms } },
  /** A configuration baseline with settings that it remediates. */
  configMgrSettings: {
    from: 'configMgr',
    properties: {
      family: ['deviceRestrictions', 'informationProtection', 'firewall', 'attackSurfaceReduction', 'smartScreen'],
      alwaysApply: ['no', 'yes'],
    },
  },
  configMgrResourceProfile: {
    from: 'configMgr',
    properties: { family: ['wifi', 'vpn', 'email', 'certificate', 'windowsHello'] },
  },
} as const satisfies DeliverableTable;
export type ProfileKind = NameIn<typeof profilesDeliverables>;

export type ProfilesCommand = never;
export const profilesCommands = [] as const satisfies readonly ProfilesCommand['kind'][];
/** What the room's commands make so. */
export type ProfilesEvent = never;
export const profilesEvents = [] as const satisfies readonly ProfilesEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const profilesHappenings = {
  /** From here on an antivirus policy that somebody manages is in force, or none is. */
  protectionGained: 'nothing',
  protectionLost: 'nothing',
  settingRemoved: settingFamilies,
  driveEncrypted: 'nothing',
} as const satisfies Shapes;

export type ProfilesRejection = never;
export const profilesRejections = [] as const satisfies readonly ProfilesRejection['kind'][];
export type ProfilesFact =
  | {
      readonly kind: 'valueFrom';
      readonly device: DeviceId;
      readonly family: SettingFamily;
      readonly deliverable: DeliverableId;
      readonly standing: Exclude<Standing, 'none'>;
    }
  | { readonly kind: 'noValue'; readonly device: DeviceId; readonly family: SettingFamily }
  | { readonly kind: 'governedBy'; readonly deliverable: DeliverableId; readonly workload: Workload }
  | {
      readonly kind: 'appliedBy';
      readonly deliverable: DeliverableId;
      readonly device: DeviceId;
      readonly authority: Authority;
      readonly is: boolean;
    }
  | {
      readonly kind: 'unprotected';
      readonly device: DeviceId;
      readonly minutes: number;
      readonly now: boolean;
    };
export const profilesFacts = [
  'valueFrom',
  'noValue',
  'governedBy',
  'appliedBy',
  'unprotected',
] as const satisfies readonly ProfilesFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const profilesAnswers = {
  /** Whether an antivirus policy is in force; what is left over counts until Intune has been asked for its own. */
  isProtected: 'boolean',
  unprotectedMinutes: 'number',
  driveState: ['notEncrypted', 'encrypted', 'reencryptionNeeded'],
  /** The least length of a password that Intune sets; 0 where it sets none. */
  passwordLength: 'number',
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const profilesQuestions = {
  /** Who keeps up the value in force. */
  inForce: standings,
  isManaged: 'boolean',
  isApplied: 'boolean',
} as const satisfies Shapes;
export type ProfilesQuery =
  | Plain<typeof profilesAnswers>
  | { readonly ask: 'inForce' | 'isManaged'; readonly family: SettingFamily }
  | { readonly ask: 'isApplied'; readonly deliverable: DeliverableId };
/** Questions about the estate. */
export const profilesEstateAnswers = {} as const satisfies Shapes;
export type ProfilesEstateQuery = Plain<typeof profilesEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const profilesBeliefs = {
  catalogFollowsEndpointProtection: 'settings-catalog-is-device-configuration',
  restrictionsFollowEndpointProtection: 'device-restrictions-outside-endpoint-protection',
  resourceProfilesStay: 'resource-profiles-move-along',
  pilotRemovesSettings: 'pilot-does-not-remove',
  leftoverStillProtects: 'unowned-protection-is-a-gap',
  switchingBackUndoes: 'switch-back-keeps-values',
} as const satisfies { readonly [belief: string]: string };
