/** Sentences of the room profiles: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/profiles/words.ts';
import type {
  ProfilesCommand,
  ProfilesEstateQuery,
  ProfilesEvent,
  ProfilesFact,
  ProfilesQuery,
  ProfilesRejection,
} from '../../simulator/rules/profiles/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const profilesLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.profilesSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.profilesTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.profilesUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.profilesFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.profilesDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.profilesAnswers & typeof table.profilesQuestions>,
  estateAnswers: {} satisfies AnswerLabels<typeof table.profilesEstateAnswers>,
  happenings: {} satisfies HappeningLabels<typeof table.profilesHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.profilesBeliefs>,
};

export function sayProfilesFact(fact: ProfilesFact, _names: Names): string {
  return unreachable(fact);
}

export function sayProfilesRejection(rejection: ProfilesRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayProfilesEvent(event: ProfilesEvent, _names: Names): string {
  return unreachable(event);
}

export function sayProfilesCommand(command: ProfilesCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayProfilesSubject(_query: ProfilesQuery | ProfilesEstateQuery, _names: Names): string {
  return '';
}
