/** The words of this room: remote actions, tenant attach, other MDM services. Types and `as const` tables, no functions. */
import type { CollectionId, DeviceId, GroupId, Minute } from '../../../brand.ts';
import type { Choices, DeliverableTable, Plain, Shapes, SiteVersion } from '../../words.ts';
import {
  type ActionError,
  type ActionState,
  type ActionVerdict,
  type AttachAction,
  actionErrors,
  actionStates,
  actionVerdicts,
  type CoexistencePart,
  type CoexistenceStanding,
  coexistenceStandings,
  type DeviceAction,
  type IntuneAction,
  type RemoteActionKind,
  remoteActionKinds,
} from './lists.ts';

export const actionsSettings = {
  tenantAttach: ['off', 'allDevices', 'collection'],
  smsProviderAuthentication: ['windows', 'certificate', 'windowsHello'],
  administrationService: ['running', 'stopped'],
  enforceConfigMgrRbac: ['yes', 'no'],
  useIntuneRbac: ['off', 'on'],
  remoteHelp: ['notSetUp', 'setUp'],
} as const satisfies Choices;
export const actionsTraits = {
  /** Whether another MDM service manages the device. */
  otherMdm: ['no', 'yes'],
  ownership: ['corporate', 'personal'],
  /** Whether the device is a distribution point whose PKI certificate its client uses too. */
  distributionPoint: ['no', 'sharesItsCertificate'],
  /** Whether apps with an app protection policy hold company data on the device. */
  protectedApps: ['no', 'yes'],
} as const satisfies Choices;
export const actionsUserProperties = {
  /** The last two are custom roles with one permission beside reading: Managed devices/Delete, Organization/Delete. */
  intuneRole: [
    'none',
    'helpDeskOperator',
    'schoolAdministrator',
    'endpointSecurityManager',
    'applicationManager',
    'policyAndProfileManager',
    'readOnlyOperator',
    'intuneAdministrator',
    'customDelete',
    'customOffboarding',
  ],
} as const satisfies Choices;
export type IntuneRole = (typeof actionsUserProperties.intuneRole)[number];
export const actionsFaults = ['wnsBlocked', 'winReDisabled'] as const satisfies readonly string[];
export const actionsDeliverables = {} as const satisfies DeliverableTable;

export type ActionsCommand =
  | { readonly kind: 'remoteAction'; readonly device: DeviceId; readonly action: IntuneAction; readonly name?: string }
  | { readonly kind: 'bulkAction'; readonly group: GroupId; readonly action: IntuneAction }
  | { readonly kind: 'attachAction'; readonly device: DeviceId; readonly action: AttachAction }
  | { readonly kind: 'renameInDomain'; readonly device: DeviceId; readonly name: string }
  | { readonly kind: 'setUploadCollection'; readonly collection: CollectionId };
export const actionsCommands = [
  'remoteAction',
  'bulkAction',
  'attachAction',
  'renameInDomain',
  'setUploadCollection',
] as const satisfies readonly ActionsCommand['kind'][];
/** What the room's commands make so. */
export type ActionsEvent =
  | {
      readonly kind: 'remoteActionRequested';
      readonly device: DeviceId;
      readonly action: IntuneAction;
      readonly name?: string;
    }
  | { readonly kind: 'bulkActionRequested'; readonly group: GroupId; readonly action: IntuneAction }
  | { readonly kind: 'attachActionRequested'; readonly device: DeviceId; readonly action: AttachAction }
  | { readonly kind: 'renamedInDomain'; readonly device: DeviceId; readonly name: string }
  | { readonly kind: 'uploadCollectionSet'; readonly collection: CollectionId };
export const actionsEvents = [
  'remoteActionRequested',
  'bulkActionRequested',
  'attachActionRequested',
  'renamedInDomain',
  'uploadCollectionSet',
] as const satisfies readonly ActionsEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const actionsHappenings = {
  remoteActionStarted: remoteActionKinds,
  remoteActionDone: remoteActionKinds,
  remoteActionFailed: remoteActionKinds,
  deviceUnenrolled: 'nothing',
} as const satisfies Shapes;

export type ActionsRejection =
  | {
      readonly kind: 'actionNotAllowed';
      readonly device: DeviceId;
      readonly action: RemoteActionKind;
      readonly verdict: Exclude<ActionVerdict, 'allowed'>;
    }
  | { readonly kind: 'actionUnderWay'; readonly device: DeviceId; readonly action: RemoteActionKind }
  | { readonly kind: 'newNameUnfit'; readonly device: DeviceId; readonly name: string }
  | { readonly kind: 'newNameTaken'; readonly device: DeviceId; readonly name: string }
  | { readonly kind: 'retireLimitReached'; readonly limit: number }
  | { readonly kind: 'bulkUnavailable'; readonly action: IntuneAction }
  | { readonly kind: 'bulkNotPermitted'; readonly action: IntuneAction }
  | { readonly kind: 'bulkNeedsDevices'; readonly group: GroupId }
  | { readonly kind: 'bulkTooMany'; readonly group: GroupId; readonly count: number; readonly limit: number }
  | { readonly kind: 'notInDomain'; readonly device: DeviceId }
  | { readonly kind: 'domainOutOfReach'; readonly device: DeviceId }
  | { readonly kind: 'attachSiteTooOld'; readonly needs: SiteVersion; readonly version: SiteVersion }
  | { readonly kind: 'attachCloudUnsupported' }
  | { readonly kind: 'attachRoleMissing'; readonly needs: 'globalAdministrator' | 'fullAdministrator' | 'rolesUpdate' }
  | { readonly kind: 'uploadCollectionMissing' }
  | { readonly kind: 'offboardingRuns'; readonly until: Minute };
export const actionsRejections = [
  'actionNotAllowed',
  'actionUnderWay',
  'newNameUnfit',
  'newNameTaken',
  'retireLimitReached',
  'bulkUnavailable',
  'bulkNotPermitted',
  'bulkNeedsDevices',
  'bulkTooMany',
  'notInDomain',
  'domainOutOfReach',
  'attachSiteTooOld',
  'attachCloudUnsupported',
  'attachRoleMissing',
  'uploadCollectionMissing',
  'offboardingRuns',
] as const satisfies readonly ActionsRejection['kind'][];
export type ActionsFact =
  | {
      readonly kind: 'actionVerdictIs';
      readonly device: DeviceId;
      readonly action: DeviceAction;
      readonly verdict: ActionVerdict;
    }
  | {
      readonly kind: 'actionStands';
      readonly device: DeviceId;
      readonly action: RemoteActionKind;
      readonly state: ActionState;
      readonly error: ActionError;
    }
  | { readonly kind: 'listedInAdminCenter'; readonly device: DeviceId; readonly is: boolean }
  | { readonly kind: 'uploadPending'; readonly device: DeviceId; readonly at: Minute; readonly listed: boolean }
  | { readonly kind: 'deviceNamed'; readonly device: DeviceId; readonly name: string }
  | { readonly kind: 'diagnosticsStored'; readonly device: DeviceId; readonly count: number }
  | {
      readonly kind: 'coexistencePartIs';
      readonly device: DeviceId;
      readonly part: CoexistencePart;
      readonly is: CoexistenceStanding;
    }
  | { readonly kind: 'retiresCounted'; readonly count: number; readonly limit: number }
  | { readonly kind: 'listedCounted'; readonly count: number };
export const actionsFacts = [
  'actionVerdictIs',
  'actionStands',
  'listedInAdminCenter',
  'uploadPending',
  'deviceNamed',
  'diagnosticsStored',
  'coexistencePartIs',
  'retiresCounted',
  'listedCounted',
] as const satisfies readonly ActionsFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const actionsAnswers = {
  managementState: ['notManaged', 'managed', 'retirePending', 'wipePending', 'wipeIssued', 'deletePending'],
  /** Whether tenant attach shows the device in the admin center. */
  uploaded: 'boolean',
  /** The column “Managed by” of the admin center. */
  managedBy: ['notListed', 'configMgr', 'intune', 'coManaged'],
  userData: ['kept', 'removed'],
  renamedThrough: ['nothing', 'intune', 'domain'],
  diagnosticsKept: 'number',
  coexistenceState: ['none', 'coexistence', 'notSupported'],
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const actionsQuestions = {
  mayAct: actionVerdicts,
  actionState: actionStates,
  actionError: actionErrors,
  isNamed: 'boolean',
  /** A part of Configuration Manager on a device that another MDM service may manage. */
  coexistence: coexistenceStandings,
} as const satisfies Shapes;
export type ActionsQuery =
  | Plain<typeof actionsAnswers>
  | { readonly ask: 'mayAct'; readonly action: DeviceAction }
  | { readonly ask: 'actionState' | 'actionError'; readonly action: RemoteActionKind }
  | { readonly ask: 'isNamed'; readonly name: string }
  | { readonly ask: 'coexistence'; readonly part: CoexistencePart };
/** Questions about the estate. */
export const actionsEstateAnswers = {
  retiresToday: 'number',
  uploadedDevices: 'number',
  /** Whose roles decide about actions on uploaded devices. */
  attachRbac: ['configMgrAndIntune', 'intune'],
} as const satisfies Shapes;
export type ActionsEstateQuery = Plain<typeof actionsEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const actionsBeliefs = {
  remoteActionsNeedWorkloads: 'remote-action-needs-enrolment',
  deleteErasesTheDisk: 'delete-is-retire',
  retireKeepsTheWorkAccount: 'retire-effect',
  attachActionsAreIntuneActions: 'attach-action-path',
  tenantAttachNeedsEnrolment: 'tenant-attach-independent',
  coexistenceBalances: 'coexistence-switches-off',
  rbacBoxIsEnough: 'intune-rbac-two-switches',
} as const satisfies { readonly [belief: string]: string };
