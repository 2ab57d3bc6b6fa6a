/** Sentences of the room compliance: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/compliance/words.ts';
import type {
  BaselineStanding,
  CloudApp,
  ComplianceCommand,
  ComplianceEstateQuery,
  ComplianceEvent,
  ComplianceQuery,
  ComplianceRejection,
  ComplianceStateName,
  ConfigMgrRule,
  GrantControl,
  NoncomplianceAction,
  Requirement,
} from '../../simulator/rules/compliance/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, type Refused, sayDeliverable } from '../names.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

const onOff = { on: 'On', off: 'Off' };
const noYes = { no: 'No', yes: 'Yes' };
const required = { notConfigured: 'Not configured', required: 'Require' };
const risk = { clear: 'Clear', low: 'Low', medium: 'Medium', high: 'High' };
export const requirementLabels: { readonly [R in Requirement]: string } = {
  requireBitLocker: 'Require BitLocker',
  requireSecureBoot: 'Require Secure Boot to be enabled on the device',
  requireFirewall: 'Firewall',
  requireAntivirus: 'Antivirus',
  minimumWindows: 'Minimum OS version',
  machineRiskScore: 'Require the device to be at or under the machine risk score',
  requireConfigMgrCompliance: 'Require device compliance from Configuration Manager',
};
export const stateLabels: { readonly [S in ComplianceStateName]: string } = {
  unknown: 'Not evaluated',
  compliant: 'Compliant',
  noncompliant: 'Not compliant',
  conflict: 'Conflict',
  error: 'Error',
  inGracePeriod: 'In grace period',
  configManager: 'See ConfigMgr',
};
export const configMgrLabels = { compliant: 'Compliant', notCompliant: 'Not compliant', notAvailable: 'Not available' };
export const ruleLabels: { readonly [R in ConfigMgrRule]: string } = {
  includesBaselines: 'Include configured baselines in compliance policy assessment',
  updateRule: 'All required updates installed',
  requiredAppsRule: 'All required applications installed',
};
export const controlLabels: { readonly [C in GrantControl]: string } = {
  grantCompliantDevice: 'Require device to be marked as compliant',
  grantHybridJoined: 'Require Microsoft Entra hybrid joined device',
  grantMfa: 'Require multifactor authentication',
};
export const appLabels: { readonly [A in CloudApp]: string } = {
  exchangeOnline: 'Exchange Online',
  sharePointOnline: 'SharePoint Online',
  intune: 'Microsoft Intune',
};
export const actionLabels: { readonly [A in NoncomplianceAction]: string } = {
  markNoncompliant: 'Mark device noncompliant',
  sendEmail: 'Send email to end user',
  addToRetireList: 'Add device to retire list',
  sendPushNotification: 'Send push notification to end user',
  remoteLock: 'Remotely lock the noncompliant device',
};
export const standingLabels: { readonly [B in BaselineStanding]: string } = {
  counts: 'Counts',
  notDeployed: 'Not deployed to the device',
  userDeployment: 'Deployed to users only',
  notPartOfAssessment: 'Not part of compliance policy assessment',
  policyLeavesBaselinesOut: 'No compliance policy for the user includes baselines',
  deviceConfigurationWithIntune: 'Not applied: Device configuration is with Intune',
};

export const complianceLabels = {
  settings: {
    noPolicyDevices: {
      label: 'Mark devices with no compliance policy assigned as',
      values: { compliant: 'Compliant', notCompliant: 'Not compliant' },
    },
    complianceValidityDays: {
      label: 'Compliance status validity period (days)',
      values: { '1': '1', '7': '7', '14': '14', '30': '30', '60': '60', '90': '90', '120': '120' },
    },
    entraIdP1: { label: 'Microsoft Entra ID P1 licences', values: { yes: 'Yes', no: 'No' } },
  } satisfies ChoiceLabels<typeof table.complianceSettings>,
  traits: {
    bitLocker: { label: 'BitLocker', values: onOff },
    secureBoot: { label: 'Secure Boot', values: onOff },
    firewall: { label: 'Windows Firewall', values: onOff },
    antivirus: { label: 'Antivirus', values: onOff },
    deviceRisk: { label: 'Machine risk score', values: risk },
    baselineResult: {
      label: 'Configuration baselines',
      values: { compliant: 'Compliant', notCompliant: 'Not compliant' },
    },
    requiredUpdates: { label: 'Required updates', values: { installed: 'Installed', missing: 'Missing' } },
    requiredApps: { label: 'Required applications', values: { installed: 'Installed', missing: 'Missing' } },
  } satisfies ChoiceLabels<typeof table.complianceTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.complianceUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: { healthAttestationUnreachable: 'the health attestation service cannot be reached' } satisfies {
    readonly [F in (typeof table.complianceFaults)[number]]: string;
  },
  deliverables: {
    intuneCompliancePolicy: {
      label: 'Compliance policy (Intune)',
      properties: {
        graceDays: {
          label: 'Mark device noncompliant after (days)',
          values: {
            '0': 'Immediately',
            '0.25': '6 hours',
            '1': '1 day',
            '3': '3 days',
            '7': '7 days',
            '30': '30 days',
          },
        },
        requireBitLocker: { label: requirementLabels.requireBitLocker, values: required },
        requireSecureBoot: { label: requirementLabels.requireSecureBoot, values: required },
        requireFirewall: { label: requirementLabels.requireFirewall, values: required },
        requireAntivirus: { label: requirementLabels.requireAntivirus, values: required },
        passwordLength: {
          label: 'Minimum password length',
          values: { notSet: 'Not configured', '6': '6', '8': '8', '12': '12' },
        },
        minimumWindows: {
          label: requirementLabels.minimumWindows,
          values: {
            notConfigured: 'Not configured',
            'Windows 10 22H2': 'Windows 10 22H2',
            'Windows 11 23H2': 'Windows 11 23H2',
            'Windows 11 24H2': 'Windows 11 24H2',
            'Windows 11 25H2': 'Windows 11 25H2',
          },
        },
        machineRiskScore: {
          label: requirementLabels.machineRiskScore,
          values: { notConfigured: 'Not configured', ...risk },
        },
        requireConfigMgrCompliance: { label: requirementLabels.requireConfigMgrCompliance, values: required },
        sendEmail: { label: actionLabels.sendEmail, values: noYes },
        addToRetireList: { label: actionLabels.addToRetireList, values: noYes },
      },
    },
    configMgrCompliancePolicy: {
      label: 'Compliance policy (Configuration Manager)',
      properties: {
        includesBaselines: { label: ruleLabels.includesBaselines, values: noYes },
        updateRule: { label: ruleLabels.updateRule, values: noYes },
        requiredAppsRule: { label: ruleLabels.requiredAppsRule, values: noYes },
      },
    },
    configMgrBaseline: {
      label: 'Configuration baseline',
      properties: {
        partOfComplianceAssessment: {
          label: 'Evaluate this baseline as part of compliance policy assessment',
          values: noYes,
        },
        alwaysApply: { label: 'Always apply this baseline even for co-managed clients', values: noYes },
      },
    },
    accessPolicy: {
      label: 'Conditional Access policy',
      properties: {
        policyState: { label: 'Enable policy', values: { on: 'On', reportOnly: 'Report-only', off: 'Off' } },
        cloudApps: { label: 'Target resources', values: { all: 'All resources', ...appLabels } },
        excludedApp: { label: 'Excluded resource', values: { none: 'None', ...appLabels } },
        grantCompliantDevice: { label: controlLabels.grantCompliantDevice, values: noYes },
        grantHybridJoined: { label: controlLabels.grantHybridJoined, values: noYes },
        grantMfa: { label: controlLabels.grantMfa, values: noYes },
        grantNeeds: {
          label: 'For multiple controls',
          values: { all: 'Require all the selected controls', one: 'Require one of the selected controls' },
        },
      },
    },
  } satisfies DeliverableLabels<typeof table.complianceDeliverables>,
  answers: {
    complianceState: { label: 'compliance state in Intune', values: stateLabels },
    noncomplianceReason: {
      label: 'first reason not to be compliant',
      values: {
        none: 'None',
        ...requirementLabels,
        noPolicyAssigned: 'Has a compliance policy assigned',
        isActive: 'Is active',
        settingInError: 'A setting in Error',
      },
    },
    configMgrVerdict: { label: 'compliance in Configuration Manager', values: configMgrLabels },
    waitsForMaintenanceWindow: { label: 'waiting for maintenance windows to become compliant' },
    onRetireList: { label: 'on the retire list' },
    complianceOf: {
      label: 'state under the compliance policy',
      values: { notAssigned: 'Not assigned', ...stateLabels },
    },
    baselineStanding: { label: 'what counts of the baseline', values: standingLabels },
    mayAccess: {
      label: 'access to',
      values: {
        granted: 'Granted',
        mfaDemanded: 'Multifactor authentication demanded',
        blockedNotCompliant: 'Blocked: not marked as compliant',
        blockedNotHybridJoined: 'Blocked: not hybrid joined',
      },
    },
    hasNoncomplianceAction: { label: 'action for noncompliance' },
  } satisfies AnswerLabels<typeof table.complianceAnswers & typeof table.complianceQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.complianceEstateAnswers>,
  happenings: {
    complianceChanged: {
      says: (device, is) => `Compliance of ${device} in Intune: ${stateLabels[is]}`,
      many: 'have a new compliance state in Intune',
      name: 'a device’s compliance state changes',
    },
    noncomplianceEmailSent: {
      says: (device) => `E-mail about noncompliance sent to the user of ${device}`,
      many: 'had an e-mail about noncompliance sent to their users',
      name: 'an e-mail about noncompliance is sent',
    },
  } satisfies HappeningLabels<typeof table.complianceHappenings>,
};

export function sayComplianceRejection(rejection: ComplianceRejection, names: Names): Refused {
  switch (rejection.kind) {
    case 'complianceCheckWithdrawn':
      return {
        what: `Check compliance failed on ${rejection.device}.`,
        why: 'Compliance policies is with Intune there, and the service behind the check is withdrawn for sites older than 2603.',
        cure: 'Update the site to version 2603, or wait until the client evaluates by itself.',
      };
    case 'accessPolicyNeedsUsers':
      return {
        what: 'Nothing was assigned.',
        why: `${sayDeliverable(rejection.deliverable, names)} is a Conditional Access policy, and these are assigned to users.`,
        cure: 'Choose a group of users, or all users.',
      };
    default:
      return unreachable(rejection);
  }
}

export function sayComplianceEvent(event: ComplianceEvent, _names: Names): string {
  return `Compliance checked on ${event.device} from Software Center`;
}

export function sayComplianceCommand(command: ComplianceCommand, _names: Names): string {
  return `Check compliance on ${command.device} in Software Center`;
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayComplianceSubject(query: ComplianceQuery | ComplianceEstateQuery, names: Names): string {
  switch (query.ask) {
    case 'complianceOf':
    case 'baselineStanding':
      return sayDeliverable(query.deliverable, names);
    case 'mayAccess':
      return appLabels[query.app];
    case 'hasNoncomplianceAction':
      return `“${actionLabels[query.action]}”`;
    default:
      return '';
  }
}
