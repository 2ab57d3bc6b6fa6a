/** The words of this room: the Configuration Manager client: how it gets there, what it reaches, its health. Types and `as const` tables, no functions. */
import type { DeliverableId, DeviceId, Minute, UserId } from '../../../brand.ts';
import type { Choices, DeliverableTable, Plain, Shapes, SiteVersion } from '../../words.ts';

export const clientSettings = {
  cmg: ['none', 'running', 'classic'],
  cmgCertificate: ['trusted', 'untrustedRoot', 'crlUnreachable'],
  cmgConnectionPoint: ['working', 'missing', 'accountNotAdministrator', 'certificateUnusable'],
  /** Whether the management point takes what comes through the CMG. */
  cmgTraffic: ['allowed', 'notAllowed'],
  /** The Cloud Management service of the Azure Services wizard. */
  azureServices: ['onboarded', 'notOnboarded'],
} as const satisfies Choices;
export const clientTraits = {
  online: ['yes', 'no'],
  network: ['intranet', 'internet'],
  /** `ClientAlwaysOnInternet`, CCMALWAYSINF. */
  alwaysInternet: ['no', 'yes'],
  clientCertificate: ['none', 'pki'],
  clientCondition: ['sound', 'notEvaluated', 'registrationLost', 'updateFailed', 'stopped'],
  /** Who managed the device first: it cannot be changed afterwards. */
  firstManagedBy: ['configMgr', 'intune'],
  autopilot: ['registered', 'notRegistered'],
} as const satisfies Choices;
export const clientUserProperties = {
  /** The role in the Azure subscription. */
  subscriptionRole: ['none', 'owner'],
} as const satisfies Choices;
export const clientFaults = ['managementPointUnreachable'] as const satisfies readonly string[];
export const clientDeliverables = {
  coManagementSettings: {
    from: 'intune',
    properties: { installClient: ['yes', 'no'], override: ['no', 'yes'] },
  },
  autopilotProfile: {
    from: 'intune',
    properties: {
      mode: ['userDriven', 'selfDeploying', 'preProvisioning', 'devicePreparation'],
      join: ['entra', 'hybrid'],
    },
  },
  espProfile: { from: 'intune', properties: { showProgress: ['yes', 'no'] } },
} as const satisfies DeliverableTable;

export type ClientCommand =
  | { readonly kind: 'installClient'; readonly device: DeviceId }
  | { readonly kind: 'setInstallLine'; readonly line: string }
  | { readonly kind: 'restartClient'; readonly device: DeviceId }
  | { readonly kind: 'provisionDevice'; readonly device: DeviceId };
export const clientCommands = [
  'installClient',
  'setInstallLine',
  'restartClient',
  'provisionDevice',
] as const satisfies readonly ClientCommand['kind'][];
/** What the room's commands make so. */
export type ClientEvent =
  | { readonly kind: 'clientInstallStarted'; readonly device: DeviceId }
  | { readonly kind: 'installLineSet'; readonly line: string }
  | { readonly kind: 'clientRestarted'; readonly device: DeviceId }
  | { readonly kind: 'provisioningStarted'; readonly device: DeviceId };
export const clientEvents = [
  'clientInstallStarted',
  'installLineSet',
  'clientRestarted',
  'provisioningStarted',
] as const satisfies readonly ClientEvent['kind'][];

/** What is wrong with a CCMSETUP line before anything is fetched. */
const lineProblems = ['lineTooLong', 'brokenQuotes', 'propertyMissing', 'siteCodeWrong'] as const;
export type LineProblem = (typeof lineProblems)[number];
/** How far CCMSETUP has come. The order is that of the column `setupError`; the first is no error. */
export const setupErrors = [
  'none',
  ...lineProblems,
  'noLine',
  'cmgMissing',
  'rootNotTrusted',
  'revocationUnknown',
  'cmgNotAnswering',
  'noToken',
  'identityChanged',
] as const;
export type SetupError = (typeof setupErrors)[number];
/** Phases of the enrolment status page, and how it ended. */
export const espPhases = ['none', 'devicePreparation', 'deviceSetup', 'accountSetup', 'complete', 'failed'] as const;
export type EspPhase = (typeof espPhases)[number];
export const provisioningErrors = ['none', '0x80180018', '0x80180014', '0x8018002B', '0x800705B4'] as const;
export type ProvisioningError = (typeof provisioningErrors)[number];

/** What follows by itself on one device, with what can be said of it. */
export const clientHappenings = {
  clientInstalled: 'nothing',
  clientRegistered: 'nothing',
  clientInstallFailed: setupErrors,
  provisioningFinished: 'nothing',
  provisioningFailed: provisioningErrors,
} as const satisfies Shapes;

export type ClientRejection =
  | { readonly kind: 'clientPresent'; readonly device: DeviceId }
  | { readonly kind: 'noWayToInstall'; readonly device: DeviceId }
  | { readonly kind: 'notANewDevice'; readonly device: DeviceId }
  | { readonly kind: 'notRegisteredForAutopilot'; readonly device: DeviceId }
  | { readonly kind: 'autopilotProfileMissing'; readonly device: DeviceId }
  | { readonly kind: 'provisioningNeedsInternet'; readonly device: DeviceId }
  | { readonly kind: 'azureServicesMissing' }
  | { readonly kind: 'subscriptionRoleMissing'; readonly operator: UserId | undefined }
  | { readonly kind: 'azureAppsNeedGlobalAdministrator'; readonly operator: UserId | undefined }
  | { readonly kind: 'classicCmgGone'; readonly version: SiteVersion }
  | { readonly kind: 'connectionPointNeedsCmg' }
  | { readonly kind: 'deviceGroupNeeded'; readonly deliverable: DeliverableId }
  | { readonly kind: 'pastCannotChange'; readonly device: DeviceId };
export const clientRejections = [
  'clientPresent',
  'noWayToInstall',
  'notANewDevice',
  'notRegisteredForAutopilot',
  'autopilotProfileMissing',
  'provisioningNeedsInternet',
  'azureServicesMissing',
  'subscriptionRoleMissing',
  'azureAppsNeedGlobalAdministrator',
  'classicCmgGone',
  'connectionPointNeedsCmg',
  'deviceGroupNeeded',
  'pastCannotChange',
] as const satisfies readonly ClientRejection['kind'][];
export type ClientFact =
  | { readonly kind: 'clientStands'; readonly device: DeviceId; readonly is: ClientStanding }
  | { readonly kind: 'cmgKnown'; readonly device: DeviceId; readonly is: boolean }
  | { readonly kind: 'cmgCarries'; readonly feature: CmgFeature; readonly is: boolean }
  | { readonly kind: 'setupStands'; readonly device: DeviceId; readonly error: SetupError }
  | { readonly kind: 'installLineHas'; readonly length: number; readonly problem: LineProblem | 'none' }
  | {
      readonly kind: 'notAssigned';
      readonly device: DeviceId;
      readonly policy: keyof typeof clientDeliverables;
    }
  | { readonly kind: 'intuneCameFirst'; readonly device: DeviceId; readonly is: boolean }
  | { readonly kind: 'pilotsNotEvaluated'; readonly device: DeviceId }
  | { readonly kind: 'provisioningStands'; readonly device: DeviceId; readonly phase: EspPhase }
  | { readonly kind: 'enrolmentRefused'; readonly device: DeviceId; readonly error: ProvisioningError }
  | { readonly kind: 'healthWritten'; readonly device: DeviceId; readonly status: number }
  | {
      readonly kind: 'healthRead';
      readonly device: DeviceId;
      readonly status: number;
      /** When the client last wrote it; left out where it never did. */
      readonly synced?: Minute;
    };
export const clientFacts = [
  'clientStands',
  'cmgKnown',
  'cmgCarries',
  'setupStands',
  'installLineHas',
  'notAssigned',
  'intuneCameFirst',
  'pilotsNotEvaluated',
  'provisioningStands',
  'enrolmentRefused',
  'healthWritten',
  'healthRead',
] as const satisfies readonly ClientFact['kind'][];

/** In the order of the column `client`: 0 none, 1 registered, 2 installed. */
export const clientStandings = ['none', 'registered', 'installed'] as const;
type ClientStanding = (typeof clientStandings)[number];

/** What a client does at its site, and whether a cloud management gateway carries it. */
export const cmgFeatures = {
  policy: true,
  inventory: true,
  statusAndNotifications: true,
  softwareUpdates: true,
  endpointProtection: true,
  complianceSettings: true,
  runScripts: true,
  cmPivot: true,
  deviceTargetedSoftware: true,
  userTargetedSoftware: true,
  clientInstallation: true,
  clientUpgrade: true,
  inPlaceUpgrade: true,
  bitLockerManagement: true,
  clientPush: false,
  automaticSiteAssignment: false,
  remoteTools: false,
  pxeAndMulticast: false,
  wakeOnLan: false,
  peerCache: false,
  reportingSite: false,
  console: false,
  approvalRequests: false,
  microsoft365AppsContent: false,
} as const satisfies { readonly [feature: string]: boolean };
export type CmgFeature = keyof typeof cmgFeatures;

/** Questions about one device that need nothing more, and what each answers. */
export const clientAnswers = {
  location: ['currentlyIntranet', 'currentlyInternet', 'offline'],
  siteConnection: ['intranet', 'cmg', 'none'],
  clientStanding: clientStandings,
  setupResult: ['notRun', 'running', 'succeeded', ...setupErrors.slice(1)],
  intuneKeepsAll: 'boolean',
  espPhase: espPhases,
  provisioningError: provisioningErrors,
  /** `InstallationState` of the client: 1 not installed, 2 not required, 3 complete, 4 error. */
  installationState: 'number',
  /** The same of the task sequence: 1 not installed, 2 in progress, 3 complete. */
  taskSequenceState: 'number',
  /** `ClientHealthStatus` as Intune last read it. */
  clientHealthStatus: 'number',
  clientHealthVerdict: ['healthy', 'unhealthy', 'unknown'],
  agentState: ['unknown', 'installed', 'healthy', 'installFailed', 'updateFailed', 'communicationError'],
  /** What the portal shows as the last check-in of the agent. */
  agentCheckIn: ['real', 'epoch', 'none'],
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const clientQuestions = { worksThroughCmg: 'boolean' } as const satisfies Shapes;
export type ClientQuery =
  | Plain<typeof clientAnswers>
  | { readonly ask: 'worksThroughCmg'; readonly feature: CmgFeature };
/** Questions about the estate. */
export const clientEstateAnswers = {
  /** Whether the Enablement tab shows the line. */
  installLineShown: 'boolean',
  installLineProblem: ['none', ...lineProblems],
  installLineLength: 'number',
  cmgStatus: ['none', 'ready', 'disconnected', 'certificateRequired', 'notAnswering'],
} as const satisfies Shapes;
export type ClientEstateQuery = Plain<typeof clientEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const clientBeliefs = {
  cmgIsNeeded: 'cmg-not-needed',
  cmgCarriesEverything: 'cmg-features',
  autopilotUsesPilots: 'autopilot-production-only',
  overrideIsCorruption: 'intune-first-authority',
  unhealthyAtOnce: 'health-two-limits',
} as const satisfies { readonly [belief: string]: string };
