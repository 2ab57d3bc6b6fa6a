/** The words of this room: AD DS, Microsoft Entra Connect and ID: who a device and its user are. Types and `as const` tables, no functions. */
import type { DeviceId, Minute } from '../../../brand.ts';
import type { Choices, DeliverableTable, Join, MdmScope, Plain, Shapes, WindowsVersion } from '../../words.ts';

export const directorySettings = {
  /** The build of Microsoft Entra Connect; the page for hybrid join came with 1.1.819.0. */
  entraConnect: ['current', 'tooOld', 'notInstalled'],
  syncCycle: ['every30Minutes', 'off'],
  /** Whether the default attributes of computers go to Microsoft Entra ID, `userCertificate` among them. */
  deviceAttributes: ['synchronised', 'excluded'],
  /** With federation the domain is a federated one, else it is managed. */
  signInMethod: ['passwordHashSync', 'passThrough', 'federation'],
  /** Whether AD FS answers PCs that register; without federation nobody asks it. */
  adFs: ['working', 'failing'],
  /** The service connection point object of Active Directory that names the tenant; never the site system role. */
  scpObject: ['notConfigured', 'ours', 'wrongTenant', 'unreadable'],
} as const satisfies Choices;
export const directoryTraits = {
  /** Whether the device’s user has signed in to Windows. */
  signedIn: ['yes', 'no'],
  /** How the registration service of Microsoft Entra ID answers the computer account, through whatever proxy. */
  deviceRegistration: ['reachable', 'timesOut', 'failing', 'realmUnknown'],
} as const satisfies Choices;
export const directoryUserProperties = {
  licence: ['full', 'coManagement', 'none'],
  entraLicence: ['premium', 'free'],
  mfa: ['disabled', 'enabled', 'enforced'],
  upnSuffix: ['routable', 'notRoutable'],
  /** Whether Entra Connect synchronises the account from Active Directory. */
  synced: ['yes', 'no'],
  /** Whether a user discovery of Configuration Manager has found the account. */
  discovered: ['yes', 'no'],
  entraRole: ['none', 'globalAdministrator'],
  enterpriseAdmin: ['no', 'yes'],
  adFsAdmin: ['no', 'yes'],
} as const satisfies Choices;
export const directoryFaults = ['tpmInFipsMode', 'tpmKeysetMissing'] as const satisfies readonly string[];
export const directoryDeliverables = {} as const satisfies DeliverableTable;

/** Whether Entra Connect synchronises an organizational unit. */
export const ouSyncs = ['synced', 'notSynced'] as const;
export type OuSync = (typeof ouSyncs)[number];
/** What a cycle takes up: changes only, or everything anew. */
export const syncPolicies = ['delta', 'initial'] as const;
type SyncPolicy = (typeof syncPolicies)[number];

export type DirectoryCommand =
  | { readonly kind: 'setOuSync'; readonly ou: string; readonly to: OuSync }
  | { readonly kind: 'runSyncCycle'; readonly policy: SyncPolicy }
  | { readonly kind: 'joinEntra'; readonly device: DeviceId }
  | { readonly kind: 'leaveEntra'; readonly device: DeviceId };
export const directoryCommands = [
  'setOuSync',
  'runSyncCycle',
  'joinEntra',
  'leaveEntra',
] as const satisfies readonly DirectoryCommand['kind'][];
/** What the room's commands make so. */
export type DirectoryEvent =
  | { readonly kind: 'ouSyncSet'; readonly ou: string; readonly to: OuSync }
  | { readonly kind: 'syncCycleRun'; readonly policy: SyncPolicy }
  | { readonly kind: 'entraJoined'; readonly device: DeviceId }
  | { readonly kind: 'entraLeft'; readonly device: DeviceId };
export const directoryEvents = [
  'ouSyncSet',
  'syncCycleRun',
  'entraJoined',
  'entraLeft',
] as const satisfies readonly DirectoryEvent['kind'][];

/** Codes with which the last attempt to join failed, as `dsregcmd /status` shows them. */
export const joinErrors = [
  'none',
  '0x801C03F2',
  '0x801C001D',
  '0x801C003A',
  '0x801C001F',
  '0x801C0021',
  '0x801C003D',
  '0xCAA90014',
  '0x80280036',
  '0x80090016',
] as const;
export type JoinError = (typeof joinErrors)[number];
/** What Microsoft Entra ID has of a device. */
export const entraObjects = ['none', 'withoutCertificate', 'withCertificate'] as const;
export type EntraObject = (typeof entraObjects)[number];

/** What follows by itself on one device, with what can be said of it. */
export const directoryHappenings = {
  computerObjectSynced: 'nothing',
  hybridJoinFailed: joinErrors,
  hybridJoined: 'nothing',
} as const satisfies Shapes;

export type DirectoryRejection =
  | { readonly kind: 'entraRoleMissing' }
  | { readonly kind: 'enterpriseAdminMissing' }
  | { readonly kind: 'adFsAdminMissing' }
  | { readonly kind: 'entraConnectMissing' }
  | { readonly kind: 'entraConnectTooOld' }
  | { readonly kind: 'fullSyncNeeded'; readonly ranAt: Minute }
  | { readonly kind: 'ouUnknown'; readonly ou: string }
  | { readonly kind: 'cannotJoin'; readonly device: DeviceId; readonly join: Join }
  | { readonly kind: 'notWindowsClient'; readonly device: DeviceId; readonly windows: WindowsVersion }
  | { readonly kind: 'notInEntra'; readonly device: DeviceId };
export const directoryRejections = [
  'entraRoleMissing',
  'enterpriseAdminMissing',
  'adFsAdminMissing',
  'entraConnectMissing',
  'entraConnectTooOld',
  'fullSyncNeeded',
  'ouUnknown',
  'cannotJoin',
  'notWindowsClient',
  'notInEntra',
] as const satisfies readonly DirectoryRejection['kind'][];
export type DirectoryFact =
  | { readonly kind: 'joinStateIs'; readonly device: DeviceId; readonly join: Join }
  | { readonly kind: 'windowsCannotJoin'; readonly device: DeviceId; readonly windows: WindowsVersion }
  | { readonly kind: 'noDomainController'; readonly device: DeviceId }
  | { readonly kind: 'settingHeardAt'; readonly device: DeviceId; readonly at: Minute }
  | {
      readonly kind: 'joinFailed';
      readonly device: DeviceId;
      readonly error: Exclude<JoinError, 'none'>;
      readonly at: Minute;
    }
  | { readonly kind: 'attemptNext'; readonly device: DeviceId; readonly at: Minute }
  | { readonly kind: 'entraObjectIs'; readonly device: DeviceId; readonly is: EntraObject }
  | { readonly kind: 'ouIs'; readonly device: DeviceId; readonly ou: string; readonly synced: boolean }
  | { readonly kind: 'noOu'; readonly device: DeviceId; readonly join: Join }
  | { readonly kind: 'cycleRan'; readonly at: Minute; readonly fullSyncNeeded: boolean }
  | { readonly kind: 'cycleNext'; readonly at: Minute }
  | { readonly kind: 'mdmScopeGives'; readonly scope: MdmScope };
export const directoryFacts = [
  'joinStateIs',
  'windowsCannotJoin',
  'noDomainController',
  'settingHeardAt',
  'joinFailed',
  'attemptNext',
  'entraObjectIs',
  'ouIs',
  'noOu',
  'cycleRan',
  'cycleNext',
  'mdmScopeGives',
] as const satisfies readonly DirectoryFact['kind'][];

/** What a licence is asked about: the rows of the licensing matrix, and automatic enrolment. */
export const licensedUses = [
  'automaticEnrolment',
  'windowsEnrolment',
  'autopilot',
  'otherPlatforms',
  'mobileAppManagement',
  'conditionalAccess',
  'deviceManagement',
  'remoteAssistance',
  'tenantAttach',
  'endpointAnalytics',
] as const;
export type LicensedUse = (typeof licensedUses)[number];
const coverages = ['covered', 'extraLicence', 'notCovered', 'notApplicable'] as const;
export type Coverage = (typeof coverages)[number];

/** Questions about one device that need nothing more, and what each answers. */
export const directoryAnswers = {
  joinState: ['hybridJoined', 'entraJoined', 'domainJoined', 'registered', 'notJoined'],
  /** `AzureAdJoined` of `dsregcmd /status`: hybrid joined or Entra joined. */
  azureAdJoined: 'boolean',
  /** `DomainJoined` of `dsregcmd /status`. */
  domainJoined: 'boolean',
  /** `AzureAdPrt` of `dsregcmd /status`: the user has a primary refresh token. */
  azureAdPrt: 'boolean',
  /** Whether `dsregcmd /status` shows an `MdmUrl`. */
  mdmUrl: 'boolean',
  joinError: joinErrors,
  entraObject: entraObjects,
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const directoryQuestions = { licensedFor: coverages, inOu: 'boolean' } as const satisfies Shapes;
export type DirectoryQuery =
  | Plain<typeof directoryAnswers>
  | { readonly ask: 'licensedFor'; readonly use: LicensedUse }
  | { readonly ask: 'inOu'; readonly ou: string };
/** Questions about the estate. */
export const directoryEstateAnswers = {
  /** Whether the operator can have Entra Connect configure hybrid join. */
  mayConfigureHybridJoin: 'boolean',
  lastSyncCycle: 'minute',
  fullSyncNeeded: 'boolean',
} as const satisfies Shapes;
export type DirectoryEstateQuery = Plain<typeof directoryEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const directoryBeliefs = {
  registeredCountsAsJoined: 'registered-is-not-joined',
  scpErrorMeansTheRole: 'scp-names-tenant',
  hybridJoinIsImmediate: 'sync-join',
  anyLicenceHasAutopilot: 'licence-matrix',
} as const satisfies { readonly [belief: string]: string };
