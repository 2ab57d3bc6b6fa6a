/** All rooms' labels together, and each sentence from the room that knows it. */
import type { DeviceId } from '../../brand.ts';
import { isOneOf } from '../../simulator/is-one-of.ts';
import type {
  DeliverableKind,
  Fault,
  Happening,
  RoomCommand,
  RoomEstateQuery,
  RoomEvent,
  RoomQuery,
  RoomRejection,
  SettingName,
  TraitName,
  UserProperty,
} from '../../simulator/model.ts';
import {
  isActionsEstateQuery,
  isActionsQuery,
  isClientEstateQuery,
  isClientQuery,
  isComplianceEstateQuery,
  isComplianceQuery,
  isDirectoryEstateQuery,
  isDirectoryQuery,
  isEnrollmentEstateQuery,
  isEnrollmentQuery,
  isProfilesEstateQuery,
  isProfilesQuery,
  isSiteEstateQuery,
  isSiteQuery,
  isSoftwareEstateQuery,
  isSoftwareQuery,
} from '../../simulator/room-queries.ts';
import { actionsCommands, actionsEvents, actionsRejections } from '../../simulator/rules/actions/words.ts';
import { clientCommands, clientEvents, clientRejections } from '../../simulator/rules/client/words.ts';
import { complianceCommands, complianceEvents, complianceRejections } from '../../simulator/rules/compliance/words.ts';
import { directoryCommands, directoryEvents, directoryRejections } from '../../simulator/rules/directory/words.ts';
import { enrollmentCommands, enrollmentEvents, enrollmentRejections } from '../../simulator/rules/enrollment/words.ts';
import { profilesCommands, profilesEvents, profilesRejections } from '../../simulator/rules/profiles/words.ts';
import { siteCommands, siteEvents, siteRejections } from '../../simulator/rules/site/words.ts';
import { softwareCommands, softwareEvents, softwareRejections } from '../../simulator/rules/software/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names, Refused } from '../names.ts';
import {
  actionsLabels,
  sayActionsCommand,
  sayActionsEvent,
  sayActionsRejection,
  sayActionsSubject,
} from './actions.ts';
import { clientLabels, sayClientCommand, sayClientEvent, sayClientRejection, sayClientSubject } from './client.ts';
import {
  complianceLabels,
  sayComplianceCommand,
  sayComplianceEvent,
  sayComplianceRejection,
  sayComplianceSubject,
} from './compliance.ts';
import {
  directoryLabels,
  sayDirectoryCommand,
  sayDirectoryEvent,
  sayDirectoryRejection,
  sayDirectorySubject,
} from './directory.ts';
import {
  enrollmentLabels,
  sayEnrollmentCommand,
  sayEnrollmentEvent,
  sayEnrollmentRejection,
  sayEnrollmentSubject,
} from './enrollment.ts';
import {
  profilesLabels,
  sayProfilesCommand,
  sayProfilesEvent,
  sayProfilesRejection,
  sayProfilesSubject,
} from './profiles.ts';
import { saySiteCommand, saySiteEvent, saySiteRejection, saySiteSubject, siteLabels } from './site.ts';
import {
  saySoftwareCommand,
  saySoftwareEvent,
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
  if (isDirectoryQuery(query) || isDirectoryEstateQuery(query)) return sayDirectorySubject(query, names);
  if (isSiteQuery(query) || isSiteEstateQuery(query)) return saySiteSubject(query, names);
  if (isClientQuery(query) || isClientEstateQuery(query)) return sayClientSubject(query, names);
  if (isEnrollmentQuery(query) || isEnrollmentEstateQuery(query)) return sayEnrollmentSubject(query, names);
  if (isComplianceQuery(query) || isComplianceEstateQuery(query)) return sayComplianceSubject(query, names);
  if (isProfilesQuery(query) || isProfilesEstateQuery(query)) return sayProfilesSubject(query, names);
  if (isSoftwareQuery(query) || isSoftwareEstateQuery(query)) return saySoftwareSubject(query, names);
  if (isActionsQuery(query) || isActionsEstateQuery(query)) return sayActionsSubject(query, names);
  return unreachable(query);
}
