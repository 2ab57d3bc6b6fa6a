/** The words of this room: enrolment in Intune: enabling, eligibility, timers, failures. Types and `as const` tables, no functions. */
import type { CollectionId, DeliverableId, DeviceId, Minute } from '../../../brand.ts';
import { namesOf } from '../../../names-of.ts';
import type {
  AutoEnrolment,
  Choices,
  DeliverableTable,
  Plain,
  Shapes,
  SiteVersion,
  WindowsVersion,
  Workload,
} from '../../words.ts';

export const enrollmentSettings = {
  mdmAuthority: ['intune', 'none'],
  /** Mobility (MDM and MAM), beside the MDM user scope: the addresses there, and whom mobile application management covers. */
  mdmUrls: ['standard', 'changed'],
  mamUserScope: ['none', 'some', 'all'],
  /** The default restrictions, which everybody has. */
  windowsEnrolment: ['allowed', 'blocked'],
  enrolmentMinimumWindows: ['any', 'windows11'],
  personalWindows: ['allowed', 'blocked'],
  deviceLimit: ['15', '5', '1'],
  /** How Microsoft Entra ID answers clients that ask for a token of the user. */
  userTokens: ['issued', 'realmUnknown', 'requestFails', 'federationMissing', 'grantFails'],
  /** Addresses at which no user needs a second factor. */
  mfaTrustedIps: ['none', 'corporateNetwork'],
  azureEnvironment: ['public', 'usGovernment', 'china'],
} as const satisfies Choices;
export const enrollmentTraits = {} as const satisfies Choices;
export const enrollmentUserProperties = {} as const satisfies Choices;
export const enrollmentFaults = [
  'deviceTokenFails',
  'userTokenMissing',
  'userSignedOutTooSoon',
  'proxyBlocks',
  'nameNotResolved',
  'internetTimesOut',
  'enrolmentHttpFails',
  'enrolmentServerFails',
  'otherAccountEnrolled',
  'dmwappushserviceMissing',
  'legacyIntuneAgent',
  'enrolmentElementMissing',
  'tooLittleMemory',
] as const satisfies readonly string[];
export const enrollmentDeliverables = {
  /** A platform restriction for some groups, beside the default one. */
  platformRestriction: { from: 'intune', properties: { windowsMdm: ['block', 'allow'] } },
} as const satisfies DeliverableTable;

/** What enrolment fails with: the name that Windows has for it, and whether it may pass by itself. */
export const enrolmentErrors = {
  '0x8000FFFF': { name: 'E_UNEXPECTED', transient: false },
  '0x80180018': { name: 'MENROLL_E_USERLICENSE', transient: false },
  '0x8018002B': { name: 'MENROLL_E_MDM_NOT_CONFIGURED', transient: true },
  '0x8018002A': { name: undefined, transient: true },
  '0x80180014': { name: 'MENROLL_E_DEVICENOTSUPPORTED', transient: false },
  '0x80180015': { name: 'MENROLL_E_NOTSUPPORTED', transient: false },
  '0x80180002': { name: 'MENROLL_E_DEVICE_AUTHENTICATION_ERROR', transient: false },
  '0x80180005': { name: undefined, transient: true },
  '0x8018000A': { name: 'MENROLL_E_DEVICE_ALREADY_ENROLLED', transient: false },
  '0x80180023': { name: undefined, transient: false },
  '0x80180026': { name: undefined, transient: false },
  '0x80070032': { name: 'ERROR_NOT_SUPPORTED', transient: false },
  '0xCAA9004D': { name: undefined, transient: false },
  '0xCAA10001': { name: undefined, transient: true },
  '0xCAA90014': { name: undefined, transient: false },
  '0xCAA9001F': { name: undefined, transient: false },
  '0xCAA20003': { name: undefined, transient: false },
  '0xCAA2000C': { name: 'interaction_required', transient: false },
  '0xCAA70004': { name: undefined, transient: true },
  '0x801901AD': { name: undefined, transient: false },
  '0x80070490': { name: 'ERROR_NOT_FOUND', transient: true },
  '0x82AA0008': { name: undefined, transient: true },
  '0x80192EE7': { name: undefined, transient: false },
  '0x80192EE2': { name: undefined, transient: true },
} as const satisfies { readonly [code: string]: { readonly name: string | undefined; readonly transient: boolean } };
export const enrolmentCodes = namesOf(enrolmentErrors);
export type EnrolmentCode = (typeof enrolmentCodes)[number];
/** With whose token a client enrols. */
const enrolmentTokens = ['device', 'user'] as const;
export type EnrolmentToken = (typeof enrolmentTokens)[number];
export const azureEnvironments = enrollmentSettings.azureEnvironment;
export type AzureEnvironment = (typeof azureEnvironments)[number];
/** What the page Enablement offers; `default` is what "Use default settings" of newer wizards makes of it. */
export const wizardEnrolments = ['default', 'none', 'pilot', 'all'] as const;
type WizardEnrolment = (typeof wizardEnrolments)[number];

export type EnrollmentCommand =
  /** The wizard, from its first page to its last. */
  | {
      readonly kind: 'enableCoManagement';
      readonly autoEnrolment: WizardEnrolment;
      readonly collection?: CollectionId;
      readonly environment?: AzureEnvironment;
      readonly tenantAttach?: 'yes' | 'no';
    }
  | { readonly kind: 'upgradeWindows'; readonly device: DeviceId; readonly to: WindowsVersion }
  /** Somebody at the device takes it out of Intune. */
  | { readonly kind: 'unenrol'; readonly device: DeviceId };
export const enrollmentCommands = [
  'enableCoManagement',
  'upgradeWindows',
  'unenrol',
] as const satisfies readonly EnrollmentCommand['kind'][];
/** What the room's commands make so. */
export type EnrollmentEvent =
  | {
      readonly kind: 'wizardCompleted';
      readonly to: AutoEnrolment;
      readonly environment: AzureEnvironment;
      readonly tenantAttach: boolean;
    }
  | { readonly kind: 'windowsUpgraded'; readonly device: DeviceId; readonly to: WindowsVersion }
  | { readonly kind: 'unenrolled'; readonly device: DeviceId };
export const enrollmentEvents = [
  'wizardCompleted',
  'windowsUpgraded',
  'unenrolled',
] as const satisfies readonly EnrollmentEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const enrollmentHappenings = {
  deviceEnrolled: 'nothing',
  /** With the minute of its timer. */
  enrolmentScheduled: 'minute',
  enrolmentFailed: enrolmentCodes,
  mdmSyncFailed: 'nothing',
} as const satisfies Shapes;

/** What older wizards have not. */
export type WizardChoice = 'none' | 'default' | 'tenantAttach' | 'tenantAttachUsGovernment' | 'usGovernment' | 'china';
export type EnrollmentRejection =
  | { readonly kind: 'wizardSignInFailed'; readonly version: SiteVersion }
  | { readonly kind: 'globalAdministratorNeeded' }
  | { readonly kind: 'notOffered'; readonly choice: WizardChoice; readonly since: SiteVersion }
  | { readonly kind: 'tenantAttachNotInChina' }
  | { readonly kind: 'environmentFixed' }
  | { readonly kind: 'notAnUpgrade'; readonly device: DeviceId; readonly from: WindowsVersion }
  | { readonly kind: 'notEnrolled'; readonly device: DeviceId };
export const enrollmentRejections = [
  'wizardSignInFailed',
  'globalAdministratorNeeded',
  'notOffered',
  'tenantAttachNotInChina',
  'environmentFixed',
  'notAnUpgrade',
  'notEnrolled',
] as const satisfies readonly EnrollmentRejection['kind'][];
export type EnrollmentFact =
  | {
      readonly kind: 'enrolmentAttempted';
      readonly device: DeviceId;
      readonly code: EnrolmentCode;
      readonly attempts: number;
    }
  | { readonly kind: 'enrolmentTimer'; readonly device: DeviceId; readonly at: Minute; readonly retry: boolean }
  | { readonly kind: 'tokenIs'; readonly device: DeviceId; readonly token: EnrolmentToken }
  | { readonly kind: 'deviceRuns'; readonly device: DeviceId; readonly windows: WindowsVersion }
  | { readonly kind: 'internetOutOfReach'; readonly device: DeviceId }
  | { readonly kind: 'mfaAskedAtSync'; readonly device: DeviceId; readonly by: 'user' | 'conditionalAccess' }
  | { readonly kind: 'restrictionPassedOver'; readonly device: DeviceId; readonly restriction: DeliverableId }
  | { readonly kind: 'scopesMean'; readonly device: DeviceId; readonly personal: boolean }
  | { readonly kind: 'counted'; readonly count: number };
export const enrollmentFacts = [
  'enrolmentAttempted',
  'enrolmentTimer',
  'tokenIs',
  'deviceRuns',
  'internetOutOfReach',
  'mfaAskedAtSync',
  'restrictionPassedOver',
  'scopesMean',
  'counted',
] as const satisfies readonly EnrollmentFact['kind'][];

const enrolmentStages = [
  'notEligible',
  'eligible',
  'scheduled',
  'initiated',
  'enrolled',
  'failed',
  'pendingUserSignIn',
] as const;
export type EnrolmentStage = (typeof enrolmentStages)[number];
/** Questions about one device that need nothing more, and what each answers. */
export const enrollmentAnswers = {
  enrolmentStage: enrolmentStages,
  /** The error of the last attempt, until one succeeds. */
  enrolmentError: ['none', ...enrolmentCodes],
  /** The last of events 75 and 76 of the Windows log about automatic MDM enrolment. */
  lastEnrolmentEvent: ['none', '75', '76'],
  /** What `CoManagementHandler.log` says last about enrolment. */
  handlerLog: ['nothing', 'timerQueued', 'deviceToken', 'userToken'],
  enrolmentToken: enrolmentTokens,
  syncError: 'boolean',
  primaryUser: 'boolean',
  /** `managementAgent` of Microsoft Graph. */
  managementAgent: ['none', 'mdm', 'configurationManagerClient', 'configurationManagerClientMdm'],
  /** `comanagementEligibleType` of Microsoft Graph. */
  comanagementEligibleType: [
    'comanaged',
    'eligible',
    'eligibleButNotAzureAdJoined',
    'needsOsUpdate',
    'ineligible',
    'scheduledForEnrollment',
  ],
  /** What takes the device where a user signs in with a work account, by the two user scopes. */
  scopeManagement: ['mdm', 'mam', 'none'],
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const enrollmentQuestions = {} as const satisfies Shapes;
export type EnrollmentQuery = Plain<typeof enrollmentAnswers>;

/** The numbers on the tiles of Monitoring > Cloud Attach that are not about one workload or one error. */
export const tileValues = [
  'windows7And8',
  'windows10Before1709',
  'windows10From1709',
  'eligible',
  'scheduled',
  'initiated',
  'enrolled',
  'successHybridJoined',
  'successEntraJoined',
  'enrollingHybridJoined',
  'failureHybridJoined',
  'failureEntraJoined',
  'pendingUserSignIn',
  /** What the funnel loses at its last step; the tile of failures counts those whose Windows is too old, too. */
  'failed',
] as const;
export type TileValue = (typeof tileValues)[number];
/** Questions about the estate. */
export const enrollmentEstateAnswers = {
  /** A number on a tile. */
  tile: 'number',
  /** The bar of one workload on the tile Workload transition. */
  transitioned: 'number',
  /** One line of the tile Enrollment errors. */
  errorCount: 'number',
  /** What Monitoring > Deployments counts as compliant with the co-management policy. */
  policyApplied: 'number',
} as const satisfies Shapes;
export type EnrollmentEstateQuery =
  | { readonly ask: 'tile'; readonly value: TileValue }
  | { readonly ask: 'transitioned'; readonly workload: Workload }
  | { readonly ask: 'errorCount'; readonly code: EnrolmentCode }
  | { readonly ask: 'policyApplied' };

/** Wrong beliefs, each with the rule that it overrides. */
export const enrollmentBeliefs = {
  usersNeedLicences: 'licence-not-needed',
  enrolmentIsImmediate: 'enrolment-spread',
  userMustBeSignedIn: 'device-token',
  groupRestrictionsApply: 'default-restriction-only',
  registeredCanEnrol: 'enrolment-prerequisites',
  serversAreCoManaged: 'windows-clients-only',
  phonesAreCoManaged: 'windows-clients-only',
  policyMeansEnrolled: 'deployments-count-policy',
  mamScopeHasNoEffect: 'mam-scope-wins',
  personalBlockStopsEnrolment: 'corporate-enrolment',
  enabledMfaIsEnough: 'sync-needs-no-mfa',
  primaryUserFromEnrolment: 'primary-user-signs-in',
} as const satisfies { readonly [belief: string]: string };
