/** Sentences of the room actions: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/actions/words.ts';
import type {
  ActionsCommand,
  ActionsEstateQuery,
  ActionsEvent,
  ActionsFact,
  ActionsQuery,
  ActionsRejection,
} from '../../simulator/rules/actions/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const actionsLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.actionsSettings>,
  traits: {
    otherMdm: { label: 'Enrolled with another MDM service', values: { no: 'No', yes: 'Yes' } },
  } satisfies ChoiceLabels<typeof table.actionsTraits>,
  userProperties: {
    intuneRole: {
      label: 'Intune role',
      values: {
        none: 'None',
        helpDeskOperator: 'Help Desk Operator',
        schoolAdministrator: 'School Administrator',
        endpointSecurityManager: 'Endpoint Security Manager',
        intuneAdministrator: 'Intune Administrator',
      },
    },
  } satisfies ChoiceLabels<typeof table.actionsUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.actionsFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.actionsDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.actionsAnswers & typeof table.actionsQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.actionsEstateAnswers>,
  happenings: {} satisfies HappeningLabels<typeof table.actionsHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.actionsBeliefs>,
};

export function sayActionsFact(fact: ActionsFact, _names: Names): string {
  return unreachable(fact);
}

export function sayActionsRejection(rejection: ActionsRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayActionsEvent(event: ActionsEvent, _names: Names): string {
  return unreachable(event);
}

export function sayActionsCommand(command: ActionsCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayActionsSubject(_query: ActionsQuery | ActionsEstateQuery, _names: Names): string {
  return '';
}
