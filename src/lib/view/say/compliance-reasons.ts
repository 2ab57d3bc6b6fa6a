/** What reasons of the room compliance are made of: its facts and its wrong beliefs in words. Fetched at the first "why?". */
import type * as table from '../../simulator/rules/compliance/words.ts';
import type { ComplianceFact } from '../../simulator/rules/compliance/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import { type Names, sayDeliverable } from '../names.ts';
import {
  actionLabels,
  appLabels,
  configMgrLabels,
  controlLabels,
  requirementLabels,
  ruleLabels,
  standingLabels,
  stateLabels,
} from './compliance.ts';
import type { BeliefLabels } from './room-labels.ts';

export const complianceBeliefs = {
  configMgrVerdictGrantsAccess: {
    says: 'a device that Configuration Manager finds compliant passes Conditional Access by itself',
    truth: 'Compliance policies has to be with Intune: only Intune’s verdict meets the control.',
  },
  noPolicyMeansBlocked: {
    says: 'a device without a compliance policy counts as not compliant',
    truth: 'It counts as compliant until the tenant is set to mark such devices as Not compliant.',
  },
  configMgrVerdictAlwaysCounts: {
    says: 'Intune always counts what Configuration Manager finds',
    truth: 'It does so only where a compliance policy requires compliance from Configuration Manager.',
  },
  windowsUsersGetPush: {
    says: 'users of Windows devices can be warned by push notification, or their devices locked',
    truth: 'For Windows there are only marking, e-mail and the retire list.',
  },
  graceMeansBlocked: {
    says: 'Conditional Access blocks a device as soon as it misses a requirement',
    truth: 'In its grace period a device keeps access.',
  },
} satisfies BeliefLabels<typeof table.complianceBeliefs>;

export function sayComplianceFact(fact: ComplianceFact, names: Names): string {
  switch (fact.kind) {
    case 'verdictIsConfigMgrs':
      return `For ${fact.device} Intune shows See ConfigMgr: Compliance policies is with Configuration Manager there.`;
    case 'notEvaluated':
      return `${fact.device} has not yet reported its compliance to Intune.`;
    case 'notReported':
      return `${fact.device} last checked in at ${sayMinute(fact.at)}, longer ago than the validity period of ${fact.days} ${fact.days === 1 ? 'day' : 'days'}.`;
    case 'noCompliancePolicy':
      return `${fact.device} has no compliance policy of Intune.`;
    case 'policyMet':
      return `At its last check-in ${fact.device} met ${sayDeliverable(fact.deliverable, names)}.`;
    case 'requirementNotMet':
      return `At its last check-in ${fact.device} did not meet “${requirementLabels[fact.requirement]}” of ${sayDeliverable(fact.deliverable, names)}.`;
    case 'requirementInError':
      return `A setting of ${sayDeliverable(fact.deliverable, names)} is in Error on ${fact.device}; its state is kept until ${sayMinute(fact.until)}.`;
    case 'graceEnds':
      return `${sayDeliverable(fact.deliverable, names)} gives ${fact.device} a grace period until ${sayMinute(fact.at)}.`;
    case 'complianceIs':
      return `Intune’s compliance state for ${fact.device} is ${stateLabels[fact.is]}.`;
    case 'configMgrVerdictIs':
      return `Configuration Manager’s verdict on ${fact.device} is ${configMgrLabels[fact.is]}.`;
    case 'configMgrRuleNotMet':
      return `${fact.device} does not meet the rule “${ruleLabels[fact.rule]}” of ${sayDeliverable(fact.deliverable, names)}.`;
    case 'baselineStands':
      return `${sayDeliverable(fact.deliverable, names)} on ${fact.device}: ${standingLabels[fact.is]}.`;
    case 'baselineFirstEvaluated':
      return `${fact.device} has evaluated ${sayDeliverable(fact.deliverable, names)} only once; it does so again at ${sayMinute(fact.until)}, or with Check compliance.`;
    case 'accessControlIs':
      return `${fact.device} ${fact.met ? 'meets' : 'alone does not meet'} “${controlLabels[fact.control]}” of ${sayDeliverable(fact.deliverable, names)}.`;
    case 'noAccessPolicy':
      return `No Conditional Access policy demands anything of ${appLabels[fact.app]} on ${fact.device}.`;
    case 'actionOffered':
      return fact.is
        ? `“${actionLabels[fact.action]}” exists for this platform.`
        : `“${actionLabels[fact.action]}” does not exist for this platform.`;
    default:
      return unreachable(fact);
  }
}
