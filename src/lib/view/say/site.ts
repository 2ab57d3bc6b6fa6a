/** Sentences of the room site: its facts, events, commands and questions. */
import type { SiteCommand, SiteEstateQuery, SiteEvent, SiteQuery } from '../../simulator/rules/site/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, sayCollection } from '../names.ts';
import { siteLabels } from './site-labels.ts';
import { featureNames, taskNames } from './site-names.ts';

export { siteLabels } from './site-labels.ts';
export { saySiteRejection } from './site-refusals.ts';

export function saySiteEvent(event: SiteEvent, names: Names): string {
  switch (event.kind) {
    case 'siteUpgraded':
      return `Site updated to version ${event.to}`;
    case 'clientSetupRun':
      return `Client setup run on ${event.device}`;
    case 'collectionEvaluated':
      return `Membership of ${sayCollection(event.collection, names)} updated`;
    default:
      return unreachable(event);
  }
}

export function saySiteCommand(command: SiteCommand, names: Names): string {
  switch (command.kind) {
    case 'upgradeSite':
      return `Update the site to version ${command.to}`;
    case 'upgradeClient':
      return `Upgrade the client of ${command.device}`;
    case 'evaluateCollection':
      return `Update the membership of ${sayCollection(command.collection, names)}`;
    default:
      return unreachable(command);
  }
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function saySiteSubject(query: SiteQuery | SiteEstateQuery, _names: Names): string {
  switch (query.ask) {
    case 'clientSetting':
      return `“${siteLabels.settings[query.setting].label}”`;
    case 'upgradeCheck':
      return `for version ${query.to}`;
    case 'siteHas':
      return featureNames[query.feature];
    case 'roleFor':
      return taskNames[query.task];
    default:
      return '';
  }
}
