/** The words of this room: the Configuration Manager site: version, roles, client settings, administrators. Types and `as const` tables, no functions. */
import type { CollectionId, DeliverableId, DeviceId, Minute, UserId } from '../../../brand.ts';
import type { Choices, DeliverableTable, Plain, Shapes, SiteVersion, Workload } from '../../words.ts';
import { siteVersions } from '../../words.ts';

/** Client settings; a client acts on what it last heard of them. Each has two values, the first being the default. */
export const clientSettingValues = {
  registerDevices: ['yes', 'no'],
  softwareUpdates: ['yes', 'no'],
  userPortal: ['softwareCenter', 'companyPortal'],
  useCmg: ['yes', 'no'],
} as const satisfies Choices;
export type ClientSetting = keyof typeof clientSettingValues;

export const siteSettings = {
  ...clientSettingValues,
  managementPoint: ['enhancedHttp', 'http', 'https'],
  /** Whether the management point itself reaches the sign-in addresses of Microsoft Entra ID. */
  managementPointInternet: ['open', 'blocked'],
  distributionPoint: ['installed', 'none'],
  softwareUpdatePoint: ['installed', 'none'],
  serviceConnectionPoint: ['online', 'offline'],
  certificateRegistrationPoint: ['none', 'installed'],
  /** Hierarchy settings: whether clients are upgraded without anybody’s doing. */
  automaticClientUpgrade: ['yes', 'no'],
  /** Consent to pre-release features, which Client apps was until 2002. */
  preReleaseFeatures: ['on', 'off'],
  /** Hierarchies of sites that are connected to the same tenant. */
  hierarchiesOnTenant: ['one', 'several'],
} as const satisfies Choices;
export const siteTraits = {} as const satisfies Choices;
export const siteUserProperties = {
  configMgrRole: ['fullAdministrator', 'none', 'readOnlyAnalyst'],
  configMgrScope: ['all', 'one'],
} as const satisfies Choices;
export const siteFaults = [] as const satisfies readonly string[];
export const siteDeliverables = {} as const satisfies DeliverableTable;

/** What came with a site version, or went with it. */
export const siteFeatures = {
  coManagement: '1710',
  dashboard: '1802',
  severalHierarchies: '1806',
  syncAfterSwitch: '1806',
  randomisedEnrolment: '1806',
  enhancedHttp: '1806',
  shortCommandLine: '1810',
  requiredAppsInCompliance: '1810',
  pilotPerWorkload: '1906',
  deviceTokenEnrolment: '1906',
  enrolmentAtOnce: '1906',
  usGovernmentCloud: '1906',
  baselinesInCompliance: '1910',
  connectedCache: '1910',
  tenantAttach: '2002',
  cmgTokens: '2002',
  taskSequenceAtInstall: '2002',
  clientAppsWithoutConsent: '2002',
  companyPortal: '2006',
  chinaCloud: '2006',
  cloudAttachNode: '2107',
  tenantAttachUsGovernment: '2107',
  cmgScaleSet: '2107',
  cloudAttachWizard: '2111',
  eligibleDevicesCollection: '2111',
  autopilotIntoCoManagement: '2111',
  intuneRbac: '2207',
  noNewResourceProfiles: '2207',
  resourceAccessRemoved: '2403',
  plainHttpRemoved: '2403',
  managementPointNeedsInternet: '2603',
} as const satisfies { readonly [feature: string]: SiteVersion };
export type SiteFeature = keyof typeof siteFeatures;

/** Rule `upgrade-path`: the oldest version from which the console updates to each; none but new sites begin with the first. */
export const upgradesFrom: { readonly [V in SiteVersion]: SiteVersion } = {
  1710: '1710',
  1802: '1710',
  1806: '1710',
  1810: '1710',
  1902: '1802',
  1906: '1806',
  1910: '1806',
  2002: '1810',
  2006: '1810',
  2010: '1906',
  2103: '1910',
  2107: '2002',
  2111: '2006',
  2203: '2010',
  2207: '2103',
  2211: '2107',
  2303: '2111',
  2309: '2207',
  2403: '2211',
  2409: '2309',
  2503: '2309',
  2509: '2403',
  2603: '2409',
};

/** What a role of the site, or something that is taken for one, does. */
export const roleTasks = [
  'policy',
  'content',
  'softwareUpdates',
  'cloudConnection',
  'internetClients',
  'hybridJoinDiscovery',
] as const;
export type RoleTask = (typeof roleTasks)[number];

/** What stands in the way of an update of the site, in the order in which it is named. */
export const upgradeBlockers = [
  'versionTooOld',
  'updateNotFound',
  'resourceProfiles',
  'certificateRegistrationPoint',
  'resourceAccessSlider',
  'classicCmg',
  'plainHttp',
] as const;
export type UpgradeBlocker = (typeof upgradeBlockers)[number];

export type SiteCommand =
  | { readonly kind: 'upgradeSite'; readonly to: SiteVersion }
  | { readonly kind: 'upgradeClient'; readonly device: DeviceId }
  | { readonly kind: 'evaluateCollection'; readonly collection: CollectionId };
export const siteCommands = [
  'upgradeSite',
  'upgradeClient',
  'evaluateCollection',
] as const satisfies readonly SiteCommand['kind'][];
/** What the room's commands make so. */
export type SiteEvent =
  | { readonly kind: 'siteUpgraded'; readonly to: SiteVersion }
  | { readonly kind: 'clientSetupRun'; readonly device: DeviceId }
  | { readonly kind: 'collectionEvaluated'; readonly collection: CollectionId };
export const siteEvents = [
  'siteUpgraded',
  'clientSetupRun',
  'collectionEvaluated',
] as const satisfies readonly SiteEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const siteHappenings = { clientUpgraded: siteVersions } as const satisfies Shapes;

export type SiteRejection =
  | { readonly kind: 'notNewer'; readonly version: SiteVersion; readonly to: SiteVersion }
  | {
      readonly kind: 'upgradeBlocked';
      readonly version: SiteVersion;
      readonly to: SiteVersion;
      readonly by: UpgradeBlocker;
    }
  | { readonly kind: 'nothingToUpgrade'; readonly device: DeviceId }
  | {
      readonly kind: 'workloadNotInVersion';
      readonly workload: Workload;
      readonly version: SiteVersion;
      readonly since: SiteVersion;
    }
  | { readonly kind: 'preReleaseOff'; readonly workload: Workload }
  | {
      readonly kind: 'settingNotInVersion';
      readonly setting: keyof typeof siteSettings;
      readonly to: string;
      readonly version: SiteVersion;
      readonly since: SiteVersion;
      /** Whether it came with that version or went with it. */
      readonly how: 'added' | 'removed';
    }
  | { readonly kind: 'resourceAccessGone'; readonly deliverable: DeliverableId; readonly version: SiteVersion }
  | { readonly kind: 'oneHierarchyOnly'; readonly version: SiteVersion }
  | { readonly kind: 'collectionBuiltIn'; readonly collection: CollectionId }
  | {
      readonly kind: 'needsFullAdministrator';
      readonly role: string;
      readonly scope: string;
      readonly operator: UserId;
    }
  | { readonly kind: 'mayOnlyRead'; readonly role: string; readonly operator: UserId };
export const siteRejections = [
  'notNewer',
  'upgradeBlocked',
  'nothingToUpgrade',
  'workloadNotInVersion',
  'preReleaseOff',
  'settingNotInVersion',
  'resourceAccessGone',
  'oneHierarchyOnly',
  'collectionBuiltIn',
  'needsFullAdministrator',
  'mayOnlyRead',
] as const satisfies readonly SiteRejection['kind'][];

export type SiteFact =
  | { readonly kind: 'featureSince'; readonly feature: SiteFeature; readonly since: SiteVersion; readonly is: boolean }
  | {
      readonly kind: 'upgradeFinds';
      readonly to: SiteVersion;
      readonly is: UpgradeCheck;
      /** The first profile that is left over, where there is one. */
      readonly profile?: DeliverableId;
    }
  | { readonly kind: 'clientVersionIs'; readonly device: DeviceId; readonly is: ClientVersion; readonly left: boolean }
  | { readonly kind: 'certificateComes'; readonly at: Minute }
  | { readonly kind: 'tokenNeeded'; readonly device: DeviceId; readonly is: boolean }
  | { readonly kind: 'roleDoes'; readonly task: RoleTask; readonly role: SiteRole }
  | { readonly kind: 'settingHeard'; readonly device: DeviceId; readonly setting: ClientSetting; readonly is: string }
  | { readonly kind: 'operatorMay'; readonly operator: UserId | undefined; readonly is: boolean }
  | {
      readonly kind: 'collectionTakes';
      readonly collection: CollectionId;
      readonly other: CollectionId;
      readonly device: DeviceId;
      readonly how: 'limits' | 'includes' | 'excludes';
      /** Whether the other collection has the device. */
      readonly is: boolean;
    }
  | { readonly kind: 'noOrganizationalUnit'; readonly device: DeviceId }
  | {
      readonly kind: 'eligibleByNature';
      readonly collection: CollectionId;
      readonly device: DeviceId;
      readonly is: boolean;
    }
  | { readonly kind: 'evaluatedNext'; readonly collection: CollectionId; readonly at: Minute };
export const siteFacts = [
  'featureSince',
  'upgradeFinds',
  'clientVersionIs',
  'certificateComes',
  'tokenNeeded',
  'roleDoes',
  'settingHeard',
  'operatorMay',
  'collectionTakes',
  'noOrganizationalUnit',
  'eligibleByNature',
  'evaluatedNext',
] as const satisfies readonly SiteFact['kind'][];

const clientVersions = ['none', ...siteVersions] as const;
export type ClientVersion = (typeof clientVersions)[number];
/** Questions about one device that need nothing more, and what each answers. */
export const siteAnswers = {
  clientVersion: clientVersions,
  /** Whether the device, with the proof of identity that it has, is served at the management point. */
  managementPointServes: 'boolean',
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const siteQuestions = {
  /** A client setting as the client last heard it. */
  clientSetting: ['yes', 'no', 'softwareCenter', 'companyPortal'],
} as const satisfies Shapes;
export type SiteQuery = Plain<typeof siteAnswers> | { readonly ask: 'clientSetting'; readonly setting: ClientSetting };

export const sitePlainEstateAnswers = {
  /** Devices with a registered client. */
  clientCount: 'number',
  /** Whether whoever works at the console may change co-management and its workloads. */
  mayConfigure: 'boolean',
  /** Whether devices that prove who they are with Microsoft Entra tokens are served. */
  managementPointReady: 'boolean',
} as const satisfies Shapes;
const upgradeChecks = [
  'installed',
  'ready',
  ...upgradeBlockers,
  'warnsResourceProfiles',
  'warnsResourceAccessSlider',
  'warnsPlainHttp',
] as const;
export type UpgradeCheck = (typeof upgradeChecks)[number];
const siteRoles = [
  'managementPoint',
  'distributionPoint',
  'softwareUpdatePoint',
  'serviceConnectionPoint',
  'cmgConnectionPoint',
  'activeDirectoryObject',
  'none',
] as const;
export type SiteRole = (typeof siteRoles)[number];
/** Questions about the estate. */
export const siteEstateAnswers = {
  ...sitePlainEstateAnswers,
  upgradeCheck: upgradeChecks,
  siteHas: 'boolean',
  roleFor: siteRoles,
} as const satisfies Shapes;
export type SiteEstateQuery =
  | Plain<typeof sitePlainEstateAnswers>
  | { readonly ask: 'upgradeCheck'; readonly to: SiteVersion }
  | { readonly ask: 'siteHas'; readonly feature: SiteFeature }
  | { readonly ask: 'roleFor'; readonly task: RoleTask };

/** Wrong beliefs, each with the rule that it overrides. */
export const siteBeliefs = {
  allSevenStartWithConfigMgr: 'resource-access-fixed',
  clientsUpgradeWithTheSite: 'client-follows-site',
  scpIsTheSiteRole: 'two-service-connection-points',
  clientSettingsActAtOnce: 'client-settings-at-poll',
  collectionsFollowAtOnce: 'collection-evaluation',
  upgradeTakesProfilesAlong: 'upgrade-blocked-by-resource-access',
} as const satisfies { readonly [belief: string]: string };
