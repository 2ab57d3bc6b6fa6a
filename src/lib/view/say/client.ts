/** Sentences of the room client: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/client/words.ts';
import type {
  ClientCommand,
  ClientEstateQuery,
  ClientEvent,
  ClientFact,
  ClientQuery,
  ClientRejection,
} from '../../simulator/rules/client/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const clientLabels = {
  settings: {
    cmg: { label: 'Cloud management gateway', values: { none: 'None', running: 'Running' } },
  } satisfies ChoiceLabels<typeof table.clientSettings>,
  traits: {
    online: { label: 'Online', values: { yes: 'Yes', no: 'No' } },
    network: { label: 'Network', values: { intranet: 'Intranet', internet: 'Internet' } },
  } satisfies ChoiceLabels<typeof table.clientTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.clientUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: { managementPointUnreachable: 'its management point cannot be reached' } satisfies {
    readonly [F in (typeof table.clientFaults)[number]]: string;
  },
  deliverables: {} satisfies DeliverableLabels<typeof table.clientDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.clientAnswers & typeof table.clientQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.clientEstateAnswers>,
  happenings: {} satisfies HappeningLabels<typeof table.clientHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.clientBeliefs>,
};

export function sayClientFact(fact: ClientFact, _names: Names): string {
  return unreachable(fact);
}

export function sayClientRejection(rejection: ClientRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayClientEvent(event: ClientEvent, _names: Names): string {
  return unreachable(event);
}

export function sayClientCommand(command: ClientCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayClientSubject(_query: ClientQuery | ClientEstateQuery, _names: Names): string {
  return '';
}
