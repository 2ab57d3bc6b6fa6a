/** The words of this room: updates, apps, scripts and Office. Types and `as const` tables, no functions. */
import type { DeliverableId, DeviceId, Minute } from '../../../brand.ts';
import {
  type Choices,
  type DeliverableTable,
  type Plain,
  type Shapes,
  type WindowsVersion,
  workloads,
} from '../../words.ts';

export const softwareSettings = {} as const satisfies Choices;
export const softwareTraits = {
  /** The Company Portal app: 11.0.8980.0 or later, older, or not there. */
  companyPortal: ['current', 'outdated', 'missing'],
} as const satisfies Choices;
export const softwareUserProperties = {} as const satisfies Choices;
export const softwareFaults = ['extensionStopped'] as const satisfies readonly string[];

const intent = ['required', 'available'] as const;
export const softwareDeliverables = {
  updateRing: {
    from: 'intune',
    properties: {
      qualityDeferral: ['0', '3', '7', '14', '30'],
      featureDeferral: ['0', '30', '90', '180', '365'],
    },
  },
  configMgrUpdates: { from: 'configMgr', properties: { deadlineDays: ['7', '0', '3', '14'] } },
  configMgrThirdPartyUpdates: { from: 'configMgr', properties: {} },
  intuneWin32App: { from: 'intune', properties: { intent, carries: ['app', 'thirdPartyUpdates'] } },
  intuneStoreApp: { from: 'intune', properties: { intent } },
  intuneLobApp: { from: 'intune', properties: { intent } },
  intuneOfficeApp: { from: 'intune', properties: { intent } },
  intuneScript: { from: 'intune', properties: {} },
  intuneRemediation: { from: 'intune', properties: {} },
  configMgrApp: { from: 'configMgr', properties: { intent } },
  configMgrPackage: { from: 'configMgr', properties: { intent } },
  configMgrTaskSequence: { from: 'configMgr', properties: { intent } },
  /** Its global condition keeps it from devices whose Office is Intune's. */
  configMgrOfficeApp: { from: 'configMgr', properties: { intent, globalCondition: ['yes', 'no'] } },
} as const satisfies DeliverableTable;

/** What can be installed. */
export const installables = [
  'intuneWin32App',
  'intuneStoreApp',
  'intuneLobApp',
  'intuneOfficeApp',
  'configMgrApp',
  'configMgrPackage',
  'configMgrTaskSequence',
  'configMgrOfficeApp',
] as const satisfies readonly (keyof typeof softwareDeliverables)[];

export type SoftwareCommand =
  /** The user picks an app in a portal. */
  | { readonly kind: 'installApp'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  /** Settings > Sync in Company Portal. */
  | { readonly kind: 'syncCompanyPortal'; readonly device: DeviceId }
  | { readonly kind: 'restartDevice'; readonly device: DeviceId };
export const softwareCommands = [
  'installApp',
  'syncCompanyPortal',
  'restartDevice',
] as const satisfies readonly SoftwareCommand['kind'][];
/** What the room's commands make so. */
export type SoftwareEvent =
  | { readonly kind: 'appChosen'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | { readonly kind: 'companyPortalSynced'; readonly device: DeviceId }
  | { readonly kind: 'deviceRestarted'; readonly device: DeviceId };
export const softwareEvents = [
  'appChosen',
  'companyPortalSynced',
  'deviceRestarted',
] as const satisfies readonly SoftwareEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const softwareHappenings = {
  softwareInstalled: installables,
  softwareFailed: installables,
  scriptRan: ['intuneScript', 'intuneRemediation'],
  updateRingReceived: 'nothing',
  /** How many monthly updates the device has had since the estate began. */
  updatesInstalled: 'number',
  officeInstalledTwice: 'nothing',
  officeUpdatesMoved: ['configMgr', 'intune'],
} as const satisfies Shapes;

export const portals = ['companyPortal', 'softwareCenter'] as const;
export type Portal = (typeof portals)[number];

export type SoftwareRejection =
  | { readonly kind: 'notInPortal'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | { readonly kind: 'alreadyInstalled'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | { readonly kind: 'contentUnreachable'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | { readonly kind: 'companyPortalMissing'; readonly device: DeviceId }
  | { readonly kind: 'intuneUnreachable'; readonly device: DeviceId };
export const softwareRejections = [
  'notInPortal',
  'alreadyInstalled',
  'contentUnreachable',
  'companyPortalMissing',
  'intuneUnreachable',
] as const satisfies readonly SoftwareRejection['kind'][];

/** What holds something back on a device that it is meant for. */
export const barriers = [
  'notEnrolled',
  'noClient',
  'otherMdm',
  'updatesWithConfigMgr',
  'updatesWithIntune',
  'softwareUpdatesOff',
  'clientAppsWithConfigMgr',
  'clientAppsWithIntune',
  'lobWithConfigMgr',
  'windowsTooOld',
  'officeWithConfigMgr',
  'officeWithIntune',
] as const;
export type Barrier = (typeof barriers)[number];

/** What keeps an app out of a portal. */
export const portalObstacles = [
  'notOffered',
  'notAvailable',
  'notForThisPortal',
  'notCoManaged',
  'companyPortalMissing',
  'companyPortalOutdated',
  'windowsTooOld',
  'noLicence',
  'officeWithIntune',
] as const;
export type PortalObstacle = (typeof portalObstacles)[number];

const updateSources = ['configMgr', 'intune', 'none'] as const;
export type UpdateSource = (typeof updateSources)[number];
const updateReports = ['noClient', 'unknown', 'required', 'installed'] as const;
export type UpdateReport = (typeof updateReports)[number];
const officeSources = ['none', 'configMgr', 'intune', 'both'] as const;
export type OfficeSource = (typeof officeSources)[number];
/** The first unmet demand of Windows Autopatch, or that there is none. */
export const autopatchStates = [
  'ready',
  'notEnrolled',
  'windowsUpdatePolicies',
  'deviceConfiguration',
  'officeClickToRunApps',
  'softwareUpdatesOn',
] as const;
export type AutopatchState = (typeof autopatchStates)[number];

/** What Configuration Manager does beside the seven workloads, and these. */
export const features = [
  'osDeployment',
  'inventory',
  'softwareMetering',
  'assetIntelligence',
  'collections',
  'contentDistribution',
  'clientSettings',
  'cmPivot',
  'runScripts',
  'remoteControl',
  'reporting',
  'powerManagement',
  'thirdPartyUpdates',
  'applicationsAndPackages',
  'serverManagement',
  ...workloads,
] as const;
export type Feature = (typeof features)[number];

export type SoftwareFact =
  | { readonly kind: 'installed'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | {
      readonly kind: 'heldBack';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly by: Barrier;
    }
  | {
      readonly kind: 'asksNext';
      readonly device: DeviceId;
      readonly asker: 'client' | 'checkIn' | 'extension';
      readonly at: Minute;
    }
  | { readonly kind: 'waitsForUser'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | { readonly kind: 'appsMixed'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  /** `UseWUServer`. */
  | { readonly kind: 'scansWsus'; readonly device: DeviceId; readonly is: boolean }
  | { readonly kind: 'updatesComeFrom'; readonly device: DeviceId; readonly source: UpdateSource }
  | { readonly kind: 'thirdPartyFrom'; readonly device: DeviceId; readonly source: UpdateSource }
  | { readonly kind: 'ringIs'; readonly device: DeviceId; readonly ring: DeliverableId | undefined }
  | {
      readonly kind: 'buildIs';
      readonly device: DeviceId;
      readonly level: number;
      /** How many monthly updates have come out since the estate began. */
      readonly released: number;
    }
  | { readonly kind: 'updatesReported'; readonly device: DeviceId; readonly as: UpdateReport }
  | { readonly kind: 'autopatchIs'; readonly device: DeviceId; readonly state: AutopatchState }
  | { readonly kind: 'officeComesFrom'; readonly device: DeviceId; readonly from: OfficeSource }
  | { readonly kind: 'officeUpdatesFrom'; readonly device: DeviceId; readonly source: UpdateSource }
  | { readonly kind: 'officeUpdatesMove'; readonly device: DeviceId; readonly at: Minute }
  | {
      readonly kind: 'portalShows';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly portal: Portal;
    }
  | {
      readonly kind: 'portalLacks';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly portal: Portal;
      readonly for: PortalObstacle;
    }
  | { readonly kind: 'windowsRuns'; readonly device: DeviceId; readonly windows: WindowsVersion }
  | { readonly kind: 'notificationsOpen'; readonly device: DeviceId; readonly portal: Portal }
  | { readonly kind: 'featureStays'; readonly feature: Feature; readonly is: boolean };
export const softwareFacts = [
  'installed',
  'heldBack',
  'asksNext',
  'waitsForUser',
  'appsMixed',
  'scansWsus',
  'updatesComeFrom',
  'thirdPartyFrom',
  'ringIs',
  'buildIs',
  'updatesReported',
  'autopatchIs',
  'officeComesFrom',
  'officeUpdatesFrom',
  'officeUpdatesMove',
  'portalShows',
  'portalLacks',
  'windowsRuns',
  'notificationsOpen',
  'featureStays',
] as const satisfies readonly SoftwareFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const softwareAnswers = {
  /** Where Windows updates come from. */
  updateSource: updateSources,
  thirdPartyUpdates: updateSources,
  /** The registry value `UseWUServer`: the device scans against WSUS. */
  useWuServer: 'boolean',
  /** Whether an update ring of Intune is in force. */
  hasUpdateRing: 'boolean',
  deferralDays: 'number',
  featureDeferralDays: 'number',
  /** How many monthly updates of Windows the device has had since the estate began. */
  buildLevel: 'number',
  /** What Configuration Manager reports of its Windows updates. */
  updateReport: updateReports,
  autopatch: autopatchStates,
  /** Who delivers Office to the device. */
  officeFrom: officeSources,
  officeUpdates: updateSources,
  /** Which portal a notification of Configuration Manager opens. */
  notificationPortal: portals,
} as const satisfies Shapes;
const softwareStates = ['notOffered', 'heldBack', 'pending', 'available', 'failed', 'installed'] as const;
export type SoftwareCondition = (typeof softwareStates)[number];
/** Questions about one device that name something else too. */
export const softwareQuestions = {
  software: softwareStates,
  inCompanyPortal: 'boolean',
  inSoftwareCenter: 'boolean',
} as const satisfies Shapes;
export type SoftwareQuery =
  | Plain<typeof softwareAnswers>
  | { readonly ask: keyof typeof softwareQuestions; readonly deliverable: DeliverableId };
/** Questions about the estate. */
export const softwareEstateAnswers = { staysWithConfigMgr: 'boolean' } as const satisfies Shapes;
export type SoftwareEstateQuery = { readonly ask: 'staysWithConfigMgr'; readonly feature: Feature };

/** Wrong beliefs, each with the rule that it overrides. */
export const softwareBeliefs = {
  switchingBackDowngrades: 'versions-stay',
  clientAppsStopsConfigMgrApps: 'configmgr-apps-keep-working',
  nothingWithoutClientApps: 'scripts-run-anyway',
  sliderStopsWsus: 'wsus-until-client-setting',
  thirdPartyUpdatesStay: 'no-updates-no-third-party',
  sliderStopsConfigMgrOffice: 'office-global-condition',
  checkInBringsWin32Apps: 'extension-round',
} as const satisfies { readonly [belief: string]: string };
