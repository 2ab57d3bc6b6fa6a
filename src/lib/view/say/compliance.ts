/** Sentences of the room compliance: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/compliance/words.ts';
import type {
  ComplianceCommand,
  ComplianceEstateQuery,
  ComplianceEvent,
  ComplianceFact,
  ComplianceQuery,
  ComplianceRejection,
} from '../../simulator/rules/compliance/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const complianceLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.complianceSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.complianceTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.complianceUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.complianceFaults)[number]]: string },
  deliverables: {
    intuneCompliancePolicy: {
      label: 'Compliance policy',
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
      },
    },
  } satisfies DeliverableLabels<typeof table.complianceDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.complianceAnswers & typeof table.complianceQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.complianceEstateAnswers>,
  happenings: {} satisfies HappeningLabels<typeof table.complianceHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.complianceBeliefs>,
};

export function sayComplianceFact(fact: ComplianceFact, _names: Names): string {
  return unreachable(fact);
}

export function sayComplianceRejection(rejection: ComplianceRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayComplianceEvent(event: ComplianceEvent, _names: Names): string {
  return unreachable(event);
}

export function sayComplianceCommand(command: ComplianceCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayComplianceSubject(_query: ComplianceQuery | ComplianceEstateQuery, _names: Names): string {
  return '';
}
