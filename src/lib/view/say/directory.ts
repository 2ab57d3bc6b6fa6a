/** Sentences of the room directory: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/directory/words.ts';
import type {
  DirectoryCommand,
  DirectoryEstateQuery,
  DirectoryEvent,
  DirectoryFact,
  DirectoryQuery,
  DirectoryRejection,
} from '../../simulator/rules/directory/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const directoryLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.directorySettings>,
  traits: { signedIn: { label: 'User signed in to Windows', values: { yes: 'Yes', no: 'No' } } } satisfies ChoiceLabels<
    typeof table.directoryTraits
  >,
  userProperties: {
    licence: { label: 'Licence', values: { full: 'Intune', coManagement: 'Co-management only', none: 'None' } },
    mfa: { label: 'Per-user MFA', values: { disabled: 'Disabled', enabled: 'Enabled', enforced: 'Enforced' } },
    upnSuffix: { label: 'UPN suffix', values: { routable: 'Routable', notRoutable: 'Not routable' } },
    entraRole: { label: 'Microsoft Entra role', values: { none: 'None', globalAdministrator: 'Global Administrator' } },
  } satisfies ChoiceLabels<typeof table.directoryUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.directoryFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.directoryDeliverables>,
  answers: { azureAdJoined: { label: 'joined to Microsoft Entra ID' } } satisfies AnswerLabels<
    typeof table.directoryAnswers & typeof table.directoryQuestions
  >,
  estateAnswers: {} satisfies AnswerLabels<typeof table.directoryEstateAnswers>,
  happenings: {} satisfies HappeningLabels<typeof table.directoryHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.directoryBeliefs>,
};

export function sayDirectoryFact(fact: DirectoryFact, _names: Names): string {
  return unreachable(fact);
}

export function sayDirectoryRejection(rejection: DirectoryRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function sayDirectoryEvent(event: DirectoryEvent, _names: Names): string {
  return unreachable(event);
}

export function sayDirectoryCommand(command: DirectoryCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayDirectorySubject(_query: DirectoryQuery | DirectoryEstateQuery, _names: Names): string {
  return '';
}
