import type * as table from '../../simulator/rules/enrollment/words.ts';
import { type EnrollmentFact, enrolmentErrors } from '../../simulator/rules/enrollment/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, sayDeliverable } from '../names.ts';
import { sayAt } from './enrollment.ts';
import { meanings } from './enrollment-names.ts';
import type { BeliefLabels } from './room-labels.ts';

export const enrollmentBeliefs = {
  usersNeedLicences: {
    says: 'each user needs an Intune licence before an existing client can enrol',
    truth: 'The licence for Configuration Manager covers existing clients; the device enrols with its own token.',
  },
  enrolmentIsImmediate: {
    says: 'all clients enrol as soon as co-management is enabled',
    truth: 'They spread over a time that grows with their number, days in a big site.',
  },
  userMustBeSignedIn: {
    says: 'a user must be signed in for a client to enrol',
    truth: 'From 1906 and Windows 10 1803 on the token of the device is enough.',
  },
  groupRestrictionsApply: {
    says: 'enrolment restrictions for groups keep co-managed devices out',
    truth: 'Only the default restriction applies to an enrolment with the device token.',
  },
  registeredCanEnrol: {
    says: 'PCs that are only registered in Microsoft Entra ID can be co-managed',
    truth: 'A device has to be Entra joined or hybrid joined.',
  },
  serversAreCoManaged: {
    says: 'servers become co-managed, since the policy goes to All Systems',
    truth: 'The policy applies to Windows 10 and later only.',
  },
  phonesAreCoManaged: {
    says: 'co-management includes phones',
    truth: 'Only Windows clients can be co-managed; Intune manages phones alone.',
  },
  policyMeansEnrolled: {
    says: 'a device that has applied the co-management policy is enrolled',
    truth: 'Deployments count policy; the enrolment comes later, or not at all.',
  },
  mamScopeHasNoEffect: {
    says: 'a MAM user scope changes nothing while the MDM user scope is on',
    truth: 'On a personal device of a user in both, MAM wins.',
  },
  personalBlockStopsEnrolment: {
    says: 'a block of personal devices or a device limit stops automatic enrolment',
    truth: 'It counts as a corporate enrolment, and the limit is not applied.',
  },
  enabledMfaIsEnough: {
    says: 'per-user MFA only has to go from Enforced to Enabled',
    truth: 'Enrolment with the user’s token then works; the sync after one with the device token still fails.',
  },
  primaryUserFromEnrolment: {
    says: 'a co-managed device has a primary user as soon as it is enrolled',
    truth: 'It gets one when a user with an Intune licence first signs in to Windows.',
  },
} satisfies BeliefLabels<typeof table.enrollmentBeliefs>;

export function sayEnrollmentFact(fact: EnrollmentFact, names: Names): string {
  switch (fact.kind) {
    case 'enrolmentAttempted': {
      const { name, transient } = enrolmentErrors[fact.code];
      const full = [fact.code, Number(fact.code), ...(name ? [name] : [])].join(', ');
      const passes = transient ? ' It may pass by itself.' : '';
      return `Attempt ${fact.attempts} of ${fact.device} to enrol failed because ${meanings[fact.code]} (${full}).${passes}`;
    }
    case 'enrolmentTimer':
      return fact.retry
        ? `${fact.device} tries again on ${sayAt(fact.at)}, or when policy brings something new.`
        : `The timer of ${fact.device} is set to ${sayAt(fact.at)}: clients spread their enrolments when co-management is first enabled.`;
    case 'tokenIs':
      return fact.token === 'device'
        ? `${fact.device} enrols with the token of the device, for which nobody has to be signed in.`
        : `${fact.device} has to enrol with the token of its user.`;
    case 'deviceRuns':
      return `${fact.device} runs ${fact.windows}; enrolment with the device token needs Windows 10 1803 and a client of version 1906.`;
    case 'internetOutOfReach':
      return `${fact.device} does not reach the internet.`;
    case 'mfaAskedAtSync':
      return fact.by === 'user'
        ? `Per-user MFA asks the user of ${fact.device} for a second factor, which nobody can give during a sync.`
        : `Conditional Access asks the user of ${fact.device} for a second factor for Microsoft Intune, which nobody can give in the background.`;
    case 'restrictionPassedOver':
      return `${sayDeliverable(fact.restriction, names)} is for groups, so it does not count for the enrolment of ${fact.device}.`;
    case 'scopesMean':
      return fact.personal
        ? `${fact.device} is only registered, so it counts as personal, and there the MAM user scope wins.`
        : `${fact.device} is the organization’s own, so the MAM user scope does not count.`;
    case 'counted':
      return `${fact.count.toLocaleString('en-GB')} ${fact.count === 1 ? 'device is' : 'devices are'} counted.`;
    default:
      return unreachable(fact);
  }
}
