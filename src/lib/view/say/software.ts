/** Sentences of the room software: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/software/words.ts';
import type {
  SoftwareCommand,
  SoftwareEstateQuery,
  SoftwareEvent,
  SoftwareFact,
  SoftwareQuery,
  SoftwareRejection,
} from '../../simulator/rules/software/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const softwareLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.softwareSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.softwareTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.softwareUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.softwareFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.softwareDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.softwareAnswers & typeof table.softwareQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.softwareEstateAnswers>,
  happenings: {} satisfies HappeningLabels<typeof table.softwareHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.softwareBeliefs>,
};

export function saySoftwareFact(fact: SoftwareFact, _names: Names): string {
  return unreachable(fact);
}

export function saySoftwareRejection(rejection: SoftwareRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function saySoftwareEvent(event: SoftwareEvent, _names: Names): string {
  return unreachable(event);
}

export function saySoftwareCommand(command: SoftwareCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function saySoftwareSubject(_query: SoftwareQuery | SoftwareEstateQuery, _names: Names): string {
  return '';
}
