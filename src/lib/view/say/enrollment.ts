/** Sentences of the room enrollment: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/enrollment/words.ts';
import type {
  EnrollmentCommand,
  EnrollmentEstateQuery,
  EnrollmentEvent,
  EnrollmentFact,
  EnrollmentQuery,
  EnrollmentRejection,
} from '../../simulator/rules/enrollment/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const enrollmentLabels = {
  settings: {
    mdmAuthority: { label: 'MDM authority', values: { intune: 'Intune', none: 'Not set' } },
    windowsEnrolment: {
      label: 'Windows (MDM) in the default platform restriction',
      values: { allowed: 'Allow', blocked: 'Block' },
    },
  } satisfies ChoiceLabels<typeof table.enrollmentSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.enrollmentTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.enrollmentUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.enrollmentFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.enrollmentDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.enrollmentAnswers & typeof table.enrollmentQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.enrollmentEstateAnswers>,
  happenings: {
    deviceEnrolled: {
      says: (device) => `${device} enrolled in Intune`,
      many: 'enrolled in Intune',
      name: 'a device enrols',
    },
  } satisfies HappeningLabels<typeof table.enrollmentHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.enrollmentBeliefs>,
};

export function sayEnrollmentFact(fact: EnrollmentFact, _names: Names): string {
  return unreachable(fact);
}

export function sayEnrollmentRejection(rejection: EnrollmentRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayEnrollmentEvent(event: EnrollmentEvent, _names: Names): string {
  return unreachable(event);
}

export function sayEnrollmentCommand(command: EnrollmentCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayEnrollmentSubject(_query: EnrollmentQuery | EnrollmentEstateQuery, _names: Names): string {
  return '';
}
