/** All rooms' labels together, and each sentence from the room that knows it. */
import type { DeviceId } from '../../brand.ts';
import { isNameIn } from '../../names-of.ts';
import { isOneOf } from '../../simulator/is-one-of.ts';
import type {
  DeliverableKind,
  Fault,
  Happening,
  RoomCommand,
  RoomEstateQuery,
  RoomEvent,
  RoomFact,
  RoomQuery,
  RoomRejection,
  SettingName,
  TraitName,
  UserProperty,
} from '../../simulator/model.ts';
import type { ActionsEstateQuery, ActionsQuery } from '../../simulator/rules/actions/words.ts';
import {
  actionsAnswers,
  actionsCommands,
  actionsEstateAnswers,
  actionsEvents,
  actionsFacts,
  actionsQuestions,
  actionsRejections,
} from '../../simulator/rules/actions/words.ts';
import type { ClientEstateQuery, ClientQuery } from '../../simulator/rules/client/words.ts';
import {
  clientAnswers,
  clientCommands,
  clientEstateAnswers,
  clientEvents,
  clientFacts,
  clientQuestions,
  clientRejections,
} from '../../simulator/rules/client/words.ts';
import type { ComplianceEstateQuery, ComplianceQuery } from '../../simulator/rules/compliance/words.ts';
import {
  complianceAnswers,
  complianceCommands,
  complianceEstateAnswers,
  complianceEvents,
  complianceFacts,
  complianceQuestions,
  complianceRejections,
} from '../../simulator/rules/compliance/words.ts';
import type { DirectoryEstateQuery, DirectoryQuery } from '../../simulator/rules/directory/words.ts';
import {
  directoryAnswers,
  directoryCommands,
  directoryEstateAnswers,
  directoryEvents,
  directoryFacts,
  directoryQuestions,
  directoryRejections,
} from '../../simulator/rules/directory/words.ts';
import type { EnrollmentEstateQuery, EnrollmentQuery } from '../../simulator/rules/enrollment/words.ts';
import {
  enrollmentAnswers,
  enrollmentCommands,
  enrollmentEstateAnswers,
  enrollmentEvents,
  enrollmentFacts,
  enrollmentQuestions,
  enrollmentRejections,
} from '../../simulator/rules/enrollment/words.ts';
import type { ProfilesEstateQuery, ProfilesQuery } from '../../simulator/rules/profiles/words.ts';
import {
  profilesAnswers,
  profilesCommands,
  profilesEstateAnswers,
  profilesEvents,
  profilesFacts,
  profilesQuestions,
  profilesRejections,
} from '../../simulator/rules/profiles/words.ts';
import type { SiteEstateQuery, SiteQuery } from '../../simulator/rules/site/words.ts';
import {
  siteAnswers,
  siteCommands,
  siteEstateAnswers,
  siteEvents,
  siteFacts,
  siteQuestions,
  siteRejections,
} from '../../simulator/rules/site/words.ts';
import type { SoftwareEstateQuery, SoftwareQuery } from '../../simulator/rules/software/words.ts';
import {
  softwareAnswers,
  softwareCommands,
  softwareEstateAnswers,
  softwareEvents,
  softwareFacts,
  softwareQuestions,
  softwareRejections,
} from '../../simulator/rules/software/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import {
  actionsLabels,
  sayActionsCommand,
  sayActionsEvent,
  sayActionsFact,
  sayActionsRejection,
  sayActionsSubject,
} from './actions.ts';
import {
  clientLabels,
  sayClientCommand,
  sayClientEvent,
  sayClientFact,
  sayClientRejection,
  sayClientSubject,
} from './client.ts';
import {
  complianceLabels,
  sayComplianceCommand,
  sayComplianceEvent,
  sayComplianceFact,
  sayComplianceRejection,
  sayComplianceSubject,
} from './compliance.ts';
import {
  directoryLabels,
  sayDirectoryCommand,
  sayDirectoryEvent,
  sayDirectoryFact,
  sayDirectoryRejection,
  sayDirectorySubject,
} from './directory.ts';
import {
  enrollmentLabels,
  sayEnrollmentCommand,
  sayEnrollmentEvent,
  sayEnrollmentFact,
  sayEnrollmentRejection,
  sayEnrollmentSubject,
} from './enrollment.ts';
import {
  profilesLabels,
  sayProfilesCommand,
  sayProfilesEvent,
  sayProfilesFact,
  sayProfilesRejection,
  sayProfilesSubject,
} from './profiles.ts';
import { saySiteCommand, saySiteEvent, saySiteFact, saySiteRejection, saySiteSubject, siteLabels } from './site.ts';
import {
  saySoftwareCommand,
  saySoftwareEvent,
  saySoftwareFact,
  saySoftwareRejection,
  saySoftwareSubject,
  softwareLabels,
} from './software.ts';

type Labelled = { readonly label: string; readonly values: { readonly [value: string]: string } };
export const settingLabels: { readonly [S in SettingName]: Labelled } = {
  ...directoryLabels.settings,
  ...siteLabels.settings,
  ...clientLabels.settings,
  ...enrollmentLabels.settings,
  ...complianceLabels.settings,
  ...profilesLabels.settings,
  ...softwareLabels.settings,
  ...actionsLabels.settings,
};
export const traitLabels: { readonly [T in TraitName]: Labelled } = {
  ...directoryLabels.traits,
  ...siteLabels.traits,
  ...clientLabels.traits,
  ...enrollmentLabels.traits,
  ...complianceLabels.traits,
  ...profilesLabels.traits,
  ...softwareLabels.traits,
  ...actionsLabels.traits,
};
export const userPropertyLabels: { readonly [P in UserProperty]: Labelled } = {
  ...directoryLabels.userProperties,
  ...siteLabels.userProperties,
  ...clientLabels.userProperties,
  ...enrollmentLabels.userProperties,
  ...complianceLabels.userProperties,
  ...profilesLabels.userProperties,
  ...softwareLabels.userProperties,
  ...actionsLabels.userProperties,
};
export const faultLabels: { readonly [F in Fault]: string } = {
  ...directoryLabels.faults,
  ...siteLabels.faults,
  ...clientLabels.faults,
  ...enrollmentLabels.faults,
  ...complianceLabels.faults,
  ...profilesLabels.faults,
  ...softwareLabels.faults,
  ...actionsLabels.faults,
};
export const deliverableLabels: {
  readonly [K in DeliverableKind]: {
    readonly label: string;
    readonly properties: { readonly [name: string]: Labelled };
  };
} = {
  ...directoryLabels.deliverables,
  ...siteLabels.deliverables,
  ...clientLabels.deliverables,
  ...enrollmentLabels.deliverables,
  ...complianceLabels.deliverables,
  ...profilesLabels.deliverables,
  ...softwareLabels.deliverables,
  ...actionsLabels.deliverables,
};
export const answerLabels: {
  readonly [ask: string]: { readonly label: string; readonly values?: { readonly [value: string]: string } };
} = {
  ...directoryLabels.answers,
  ...directoryLabels.estateAnswers,
  ...siteLabels.answers,
  ...siteLabels.estateAnswers,
  ...clientLabels.answers,
  ...clientLabels.estateAnswers,
  ...enrollmentLabels.answers,
  ...enrollmentLabels.estateAnswers,
  ...complianceLabels.answers,
  ...complianceLabels.estateAnswers,
  ...profilesLabels.answers,
  ...profilesLabels.estateAnswers,
  ...softwareLabels.answers,
  ...softwareLabels.estateAnswers,
  ...actionsLabels.answers,
  ...actionsLabels.estateAnswers,
};
export const roomBeliefs = {
  ...directoryLabels.beliefs,
  ...siteLabels.beliefs,
  ...clientLabels.beliefs,
  ...enrollmentLabels.beliefs,
  ...complianceLabels.beliefs,
  ...profilesLabels.beliefs,
  ...softwareLabels.beliefs,
  ...actionsLabels.beliefs,
};
/** The rooms' happenings; `is` has the shape that the room's table gives it. */
export const happeningLabels: {
  readonly [H in Happening]: {
    readonly says: (device: DeviceId, is: never) => string;
    readonly many: string;
    readonly name: string;
  };
} = {
  ...directoryLabels.happenings,
  ...siteLabels.happenings,
  ...clientLabels.happenings,
  ...enrollmentLabels.happenings,
  ...complianceLabels.happenings,
  ...profilesLabels.happenings,
  ...softwareLabels.happenings,
  ...actionsLabels.happenings,
};

export function sayRoomFact(fact: RoomFact, names: Names): string {
  if (isOneOf(directoryFacts, fact)) return sayDirectoryFact(fact, names);
  if (isOneOf(siteFacts, fact)) return saySiteFact(fact, names);
  if (isOneOf(clientFacts, fact)) return sayClientFact(fact, names);
  if (isOneOf(enrollmentFacts, fact)) return sayEnrollmentFact(fact, names);
  if (isOneOf(complianceFacts, fact)) return sayComplianceFact(fact, names);
  if (isOneOf(profilesFacts, fact)) return sayProfilesFact(fact, names);
  if (isOneOf(softwareFacts, fact)) return saySoftwareFact(fact, names);
  if (isOneOf(actionsFacts, fact)) return sayActionsFact(fact, names);
  return unreachable(fact);
}

export function sayRoomRejection(rejection: RoomRejection, names: Names): Refused {
  if (isOneOf(directoryRejections, rejection)) return sayDirectoryRejection(rejection, names);
  if (isOneOf(siteRejections, rejection)) return saySiteRejection(rejection, names);
  if (isOneOf(clientRejections, rejection)) return sayClientRejection(rejection, names);
  if (isOneOf(enrollmentRejections, rejection)) return sayEnrollmentRejection(rejection, names);
  if (isOneOf(complianceRejections, rejection)) return sayComplianceRejection(rejection, names);
  if (isOneOf(profilesRejections, rejection)) return sayProfilesRejection(rejection, names);
  if (isOneOf(softwareRejections, rejection)) return saySoftwareRejection(rejection, names);
  if (isOneOf(actionsRejections, rejection)) return sayActionsRejection(rejection, names);
  return unreachable(rejection);
}

export function sayRoomEvent(event: RoomEvent, names: Names): string {
  if (isOneOf(directoryEvents, event)) return sayDirectoryEvent(event, names);
  if (isOneOf(siteEvents, event)) return saySiteEvent(event, names);
  if (isOneOf(clientEvents, event)) return sayClientEvent(event, names);
  if (isOneOf(enrollmentEvents, event)) return sayEnrollmentEvent(event, names);
  if (isOneOf(complianceEvents, event)) return sayComplianceEvent(event, names);
  if (isOneOf(profilesEvents, event)) return sayProfilesEvent(event, names);
  if (isOneOf(softwareEvents, event)) return saySoftwareEvent(event, names);
  if (isOneOf(actionsEvents, event)) return sayActionsEvent(event, names);
  return unreachable(event);
}

export function sayRoomCommand(command: RoomCommand, names: Names): string {
  if (isOneOf(directoryCommands, command)) return sayDirectoryCommand(command, names);
  if (isOneOf(siteCommands, command)) return saySiteCommand(command, names);
  if (isOneOf(clientCommands, command)) return sayClientCommand(command, names);
  if (isOneOf(enrollmentCommands, command)) return sayEnrollmentCommand(command, names);
  if (isOneOf(complianceCommands, command)) return sayComplianceCommand(command, names);
  if (isOneOf(profilesCommands, command)) return sayProfilesCommand(command, names);
  if (isOneOf(softwareCommands, command)) return saySoftwareCommand(command, names);
  if (isOneOf(actionsCommands, command)) return sayActionsCommand(command, names);
  return unreachable(command);
}

/** A room's question: what it asks, and what it names besides. */
export function sayRoomQuery(query: RoomQuery | RoomEstateQuery, names: Names): string {
  const label = answerLabels[query.ask]?.label ?? query.ask;
  const subject = subjectOf(query, names);
  return subject === '' ? label : `${label} ${subject}`;
}

function subjectOf(query: RoomQuery | RoomEstateQuery, names: Names): string {
  if (isDirectory(query)) return sayDirectorySubject(query, names);
  if (isSite(query)) return saySiteSubject(query, names);
  if (isClient(query)) return sayClientSubject(query, names);
  if (isEnrollment(query)) return sayEnrollmentSubject(query, names);
  if (isCompliance(query)) return sayComplianceSubject(query, names);
  if (isProfiles(query)) return sayProfilesSubject(query, names);
  if (isSoftware(query)) return saySoftwareSubject(query, names);
  if (isActions(query)) return sayActionsSubject(query, names);
  return unreachable(query);
}

function isDirectory(query: RoomQuery | RoomEstateQuery): query is DirectoryQuery | DirectoryEstateQuery {
  return (
    isNameIn(directoryAnswers, query.ask) ||
    isNameIn(directoryQuestions, query.ask) ||
    isNameIn(directoryEstateAnswers, query.ask)
  );
}
function isSite(query: RoomQuery | RoomEstateQuery): query is SiteQuery | SiteEstateQuery {
  return (
    isNameIn(siteAnswers, query.ask) || isNameIn(siteQuestions, query.ask) || isNameIn(siteEstateAnswers, query.ask)
  );
}
function isClient(query: RoomQuery | RoomEstateQuery): query is ClientQuery | ClientEstateQuery {
  return (
    isNameIn(clientAnswers, query.ask) ||
    isNameIn(clientQuestions, query.ask) ||
    isNameIn(clientEstateAnswers, query.ask)
  );
}
function isEnrollment(query: RoomQuery | RoomEstateQuery): query is EnrollmentQuery | EnrollmentEstateQuery {
  return (
    isNameIn(enrollmentAnswers, query.ask) ||
    isNameIn(enrollmentQuestions, query.ask) ||
    isNameIn(enrollmentEstateAnswers, query.ask)
  );
}
function isCompliance(query: RoomQuery | RoomEstateQuery): query is ComplianceQuery | ComplianceEstateQuery {
  return (
    isNameIn(complianceAnswers, query.ask) ||
    isNameIn(complianceQuestions, query.ask) ||
    isNameIn(complianceEstateAnswers, query.ask)
  );
}
function isProfiles(query: RoomQuery | RoomEstateQuery): query is ProfilesQuery | ProfilesEstateQuery {
  return (
    isNameIn(profilesAnswers, query.ask) ||
    isNameIn(profilesQuestions, query.ask) ||
    isNameIn(profilesEstateAnswers, query.ask)
  );
}
function isSoftware(query: RoomQuery | RoomEstateQuery): query is SoftwareQuery | SoftwareEstateQuery {
  return (
    isNameIn(softwareAnswers, query.ask) ||
    isNameIn(softwareQuestions, query.ask) ||
    isNameIn(softwareEstateAnswers, query.ask)
  );
}
function isActions(query: RoomQuery | RoomEstateQuery): query is ActionsQuery | ActionsEstateQuery {
  return (
    isNameIn(actionsAnswers, query.ask) ||
    isNameIn(actionsQuestions, query.ask) ||
    isNameIn(actionsEstateAnswers, query.ask)
  );
}
