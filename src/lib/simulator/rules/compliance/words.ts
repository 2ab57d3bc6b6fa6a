/** The words of this room: compliance verdicts and Conditional Access. Types and `as const` tables, no functions. */
import type { DeliverableId, DeviceId, Minute } from '../../../brand.ts';
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const complianceSettings = {
  /** Compliance policy settings: “Mark devices with no compliance policy assigned as”. */
  noPolicyDevices: ['compliant', 'notCompliant'],
  /** Compliance policy settings: “Compliance status validity period (days)”, 1 to 120. */
  complianceValidityDays: ['30', '1', '7', '14', '60', '90', '120'],
  /** Whether the tenant has the licences that Conditional Access needs. */
  entraIdP1: ['yes', 'no'],
} as const satisfies Choices;
export const complianceTraits = {
  bitLocker: ['on', 'off'],
  secureBoot: ['on', 'off'],
  firewall: ['on', 'off'],
  antivirus: ['on', 'off'],
  /** The machine risk score of Microsoft Defender for Endpoint. */
  deviceRisk: ['clear', 'low', 'medium', 'high'],
  /** What the configuration baselines of Configuration Manager find once they are evaluated. */
  baselineResult: ['compliant', 'notCompliant'],
  requiredUpdates: ['installed', 'missing'],
  requiredApps: ['installed', 'missing'],
} as const satisfies Choices;
export const complianceUserProperties = {} as const satisfies Choices;
export const complianceFaults = ['healthAttestationUnreachable'] as const satisfies readonly string[];

const required = ['notConfigured', 'required'] as const;
const no = ['no', 'yes'] as const;
export const complianceDeliverables = {
  intuneCompliancePolicy: {
    from: 'intune',
    properties: {
      graceDays: ['0', '0.25', '1', '3', '7', '30'],
      requireBitLocker: required,
      requireSecureBoot: required,
      requireFirewall: required,
      requireAntivirus: required,
      passwordLength: ['notSet', '6', '8', '12'],
      minimumWindows: ['notConfigured', 'Windows 10 22H2', 'Windows 11 23H2', 'Windows 11 24H2', 'Windows 11 25H2'],
      machineRiskScore: ['notConfigured', 'clear', 'low', 'medium', 'high'],
      requireConfigMgrCompliance: required,
      sendEmail: no,
      addToRetireList: no,
    },
  },
  configMgrCompliancePolicy: {
    from: 'configMgr',
    properties: { includesBaselines: no, updateRule: no, requiredAppsRule: no },
  },
  configMgrBaseline: {
    from: 'configMgr',
    properties: { partOfComplianceAssessment: no, alwaysApply: no },
  },
  accessPolicy: {
    from: 'intune',
    properties: {
      policyState: ['on', 'reportOnly', 'off'],
      cloudApps: ['all', 'exchangeOnline', 'sharePointOnline', 'intune'],
      excludedApp: ['none', 'exchangeOnline', 'sharePointOnline', 'intune'],
      grantCompliantDevice: no,
      grantHybridJoined: no,
      grantMfa: no,
      /** Whether all of the selected controls are needed or one of them. */
      grantNeeds: ['all', 'one'],
    },
  },
} as const satisfies DeliverableTable;

/** Intune's states of a device, in the order of Graph's `complianceState`. */
export const complianceStates = [
  'unknown',
  'compliant',
  'noncompliant',
  'conflict',
  'error',
  'inGracePeriod',
  'configManager',
] as const;
export type ComplianceStateName = (typeof complianceStates)[number];
/** What a policy of Intune can require of a Windows device, by the names of its properties. */
export const requirements = [
  'requireBitLocker',
  'requireSecureBoot',
  'requireFirewall',
  'requireAntivirus',
  'minimumWindows',
  'machineRiskScore',
  'requireConfigMgrCompliance',
] as const satisfies readonly (keyof (typeof complianceDeliverables)['intuneCompliancePolicy']['properties'])[];
export type Requirement = (typeof requirements)[number];
/** Rules of a compliance policy of Configuration Manager, by the names of its properties. */
export type ConfigMgrRule = keyof (typeof complianceDeliverables)['configMgrCompliancePolicy']['properties'];
export type GrantControl = 'grantCompliantDevice' | 'grantHybridJoined' | 'grantMfa';
export const cloudApps = ['exchangeOnline', 'sharePointOnline', 'intune'] as const;
export type CloudApp = (typeof cloudApps)[number];
/** All actions for noncompliance that Intune has for any platform. */
export const noncomplianceActions = [
  'markNoncompliant',
  'sendEmail',
  'addToRetireList',
  'sendPushNotification',
  'remoteLock',
] as const;
export type NoncomplianceAction = (typeof noncomplianceActions)[number];
/** Whether a baseline counts for what Configuration Manager says, or what keeps it from counting. */
const baselineStandings = [
  'counts',
  'notDeployed',
  'userDeployment',
  'notPartOfAssessment',
  'policyLeavesBaselinesOut',
  'deviceConfigurationWithIntune',
] as const;
export type BaselineStanding = (typeof baselineStandings)[number];

/** Check compliance in Software Center. */
export type ComplianceCommand = { readonly kind: 'checkCompliance'; readonly device: DeviceId };
export const complianceCommands = ['checkCompliance'] as const satisfies readonly ComplianceCommand['kind'][];
/** What the room's commands make so. */
export type ComplianceEvent = { readonly kind: 'complianceChecked'; readonly device: DeviceId };
export const complianceEvents = ['complianceChecked'] as const satisfies readonly ComplianceEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const complianceHappenings = {
  /** Intune's verdict on the device is now this one. */
  complianceChanged: complianceStates,
  noncomplianceEmailSent: 'nothing',
} as const satisfies Shapes;

export type ComplianceRejection =
  | { readonly kind: 'complianceCheckWithdrawn'; readonly device: DeviceId }
  | { readonly kind: 'accessPolicyNeedsUsers'; readonly deliverable: DeliverableId };
export const complianceRejections = [
  'complianceCheckWithdrawn',
  'accessPolicyNeedsUsers',
] as const satisfies readonly ComplianceRejection['kind'][];
export type ComplianceFact =
  | { readonly kind: 'verdictIsConfigMgrs'; readonly device: DeviceId }
  | { readonly kind: 'notEvaluated'; readonly device: DeviceId }
  | { readonly kind: 'notReported'; readonly device: DeviceId; readonly at: Minute; readonly days: number }
  | { readonly kind: 'noCompliancePolicy'; readonly device: DeviceId }
  | { readonly kind: 'policyMet'; readonly device: DeviceId; readonly deliverable: DeliverableId }
  | {
      readonly kind: 'requirementNotMet';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly requirement: Requirement;
    }
  | {
      readonly kind: 'requirementInError';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly until: Minute;
    }
  | {
      readonly kind: 'graceEnds';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly at: Minute;
    }
  | { readonly kind: 'complianceIs'; readonly device: DeviceId; readonly is: ComplianceStateName }
  | {
      readonly kind: 'configMgrVerdictIs';
      readonly device: DeviceId;
      readonly is: 'compliant' | 'notCompliant' | 'notAvailable';
    }
  | {
      readonly kind: 'configMgrRuleNotMet';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly rule: ConfigMgrRule;
    }
  | {
      readonly kind: 'baselineStands';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly is: BaselineStanding;
    }
  | {
      readonly kind: 'baselineFirstEvaluated';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly until: Minute;
    }
  | {
      readonly kind: 'accessControlIs';
      readonly device: DeviceId;
      readonly deliverable: DeliverableId;
      readonly control: GrantControl;
      readonly met: boolean;
    }
  | { readonly kind: 'noAccessPolicy'; readonly device: DeviceId; readonly app: CloudApp }
  | { readonly kind: 'actionOffered'; readonly action: NoncomplianceAction; readonly is: boolean };
export const complianceFacts = [
  'verdictIsConfigMgrs',
  'notEvaluated',
  'notReported',
  'noCompliancePolicy',
  'policyMet',
  'requirementNotMet',
  'requirementInError',
  'graceEnds',
  'complianceIs',
  'configMgrVerdictIs',
  'configMgrRuleNotMet',
  'baselineStands',
  'baselineFirstEvaluated',
  'accessControlIs',
  'noAccessPolicy',
  'actionOffered',
] as const satisfies readonly ComplianceFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const complianceAnswers = {
  complianceState: complianceStates,
  /** The first thing that keeps Intune from calling the device compliant. */
  noncomplianceReason: ['none', ...requirements, 'noPolicyAssigned', 'isActive', 'settingInError'],
  configMgrVerdict: ['compliant', 'notCompliant', 'notAvailable'],
  /** Whether Configuration Manager waits for a maintenance window before it makes the device compliant. */
  waitsForMaintenanceWindow: 'boolean',
  onRetireList: 'boolean',
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const complianceQuestions = {
  /** The state under one compliance policy of Intune. */
  complianceOf: ['notAssigned', ...complianceStates],
  baselineStanding: baselineStandings,
  /** What Conditional Access says when the device’s user opens the app on it. */
  mayAccess: ['granted', 'mfaDemanded', 'blockedNotCompliant', 'blockedNotHybridJoined'],
  hasNoncomplianceAction: 'boolean',
} as const satisfies Shapes;
export type ComplianceQuery =
  | Plain<typeof complianceAnswers>
  | { readonly ask: 'complianceOf' | 'baselineStanding'; readonly deliverable: DeliverableId }
  | { readonly ask: 'mayAccess'; readonly app: CloudApp }
  | { readonly ask: 'hasNoncomplianceAction'; readonly action: NoncomplianceAction };
/** Questions about the estate. */
export const complianceEstateAnswers = {} as const satisfies Shapes;
export type ComplianceEstateQuery = Plain<typeof complianceEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const complianceBeliefs = {
  configMgrVerdictGrantsAccess: 'compliant-device-needs-intune',
  noPolicyMeansBlocked: 'no-policy-is-compliant',
  configMgrVerdictAlwaysCounts: 'configmgr-counts-if-required',
  windowsUsersGetPush: 'windows-noncompliance-actions',
  graceMeansBlocked: 'grace-keeps-access',
} as const satisfies { readonly [belief: string]: string };
