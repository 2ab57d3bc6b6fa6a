/** Sentences of the room site: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/site/words.ts';
import type {
  SiteCommand,
  SiteEstateQuery,
  SiteEvent,
  SiteFact,
  SiteQuery,
  SiteRejection,
} from '../../simulator/rules/site/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const siteLabels = {
  settings: {
    registerDevices: {
      label: 'Automatically register new Windows domain joined devices with Microsoft Entra ID',
      values: { yes: 'Yes', no: 'No' },
    },
    softwareUpdates: { label: 'Enable software updates on clients', values: { yes: 'Yes', no: 'No' } },
    userPortal: {
      label: 'Select the user portal',
      values: { softwareCenter: 'Software Center', companyPortal: 'Company Portal' },
    },
    useCmg: { label: 'Enable clients to use a cloud management gateway', values: { yes: 'Yes', no: 'No' } },
    managementPoint: {
      label: 'Client connections of the management point',
      values: { enhancedHttp: 'Enhanced HTTP', http: 'HTTP', https: 'HTTPS' },
    },
  } satisfies ChoiceLabels<typeof table.siteSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.siteTraits>,
  userProperties: {
    configMgrRole: {
      label: 'Configuration Manager role',
      values: { fullAdministrator: 'Full Administrator', none: 'None', readOnlyAnalyst: 'Read-only Analyst' },
    },
    configMgrScope: { label: 'Security scope', values: { all: 'All', one: 'One collection' } },
  } satisfies ChoiceLabels<typeof table.siteUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.siteFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.siteDeliverables>,
  answers: {} satisfies AnswerLabels<typeof table.siteAnswers & typeof table.siteQuestions>,
  estateAnswers: { clientCount: { label: 'devices with a client' } } satisfies AnswerLabels<
    typeof table.siteEstateAnswers
  >,
  happenings: {} satisfies HappeningLabels<typeof table.siteHappenings>,
  beliefs: {} satisfies BeliefLabels<typeof table.siteBeliefs>,
};

export function saySiteFact(fact: SiteFact, _names: Names): string {
  return unreachable(fact);
}

export function saySiteRejection(rejection: SiteRejection, _names: Names): Refused {
  return unreachable(rejection);
}

export function saySiteEvent(event: SiteEvent, _names: Names): string {
  return unreachable(event);
}

export function saySiteCommand(command: SiteCommand, _names: Names): string {
  return unreachable(command);
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function saySiteSubject(_query: SiteQuery | SiteEstateQuery, _names: Names): string {
  return '';
}
