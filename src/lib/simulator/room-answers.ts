/** Hands each question to the room that answers it. */
import { isNameIn } from '../names-of.ts';
import { unreachable } from '../unreachable.ts';
import type { Chain, Reader } from './answer.ts';
import type { State } from './estate.ts';
import type { RoomEstateQuery, RoomQuery, Value } from './model.ts';
import { readActions, valueActions, whyActions, whyActionsEstate } from './rules/actions/actions.ts';
import type { ActionsEstateQuery, ActionsQuery } from './rules/actions/words.ts';
import { actionsAnswers, actionsEstateAnswers, actionsQuestions } from './rules/actions/words.ts';
import { readClient, valueClient, whyClient, whyClientEstate } from './rules/client/client.ts';
import type { ClientEstateQuery, ClientQuery } from './rules/client/words.ts';
import { clientAnswers, clientEstateAnswers, clientQuestions } from './rules/client/words.ts';
import { readCompliance, valueCompliance, whyCompliance, whyComplianceEstate } from './rules/compliance/compliance.ts';
import type { ComplianceEstateQuery, ComplianceQuery } from './rules/compliance/words.ts';
import { complianceAnswers, complianceEstateAnswers, complianceQuestions } from './rules/compliance/words.ts';
import { readDirectory, valueDirectory, whyDirectory, whyDirectoryEstate } from './rules/directory/directory.ts';
import type { DirectoryEstateQuery, DirectoryQuery } from './rules/directory/words.ts';
import { directoryAnswers, directoryEstateAnswers, directoryQuestions } from './rules/directory/words.ts';
import { readEnrollment, valueEnrollment, whyEnrollment, whyEnrollmentEstate } from './rules/enrollment/enrollment.ts';
import type { EnrollmentEstateQuery, EnrollmentQuery } from './rules/enrollment/words.ts';
import { enrollmentAnswers, enrollmentEstateAnswers, enrollmentQuestions } from './rules/enrollment/words.ts';
import { readProfiles, valueProfiles, whyProfiles, whyProfilesEstate } from './rules/profiles/profiles.ts';
import type { ProfilesEstateQuery, ProfilesQuery } from './rules/profiles/words.ts';
import { profilesAnswers, profilesEstateAnswers, profilesQuestions } from './rules/profiles/words.ts';
import { readSite, valueSite, whySite, whySiteEstate } from './rules/site/site.ts';
import type { SiteEstateQuery, SiteQuery } from './rules/site/words.ts';
import { siteAnswers, siteEstateAnswers, siteQuestions } from './rules/site/words.ts';
import { readSoftware, valueSoftware, whySoftware, whySoftwareEstate } from './rules/software/software.ts';
import type { SoftwareEstateQuery, SoftwareQuery } from './rules/software/words.ts';
import { softwareAnswers, softwareEstateAnswers, softwareQuestions } from './rules/software/words.ts';

export function readRoom(state: State, query: RoomQuery): Reader {
  if (isDirectory(query)) return readDirectory(state, query);
  if (isSite(query)) return readSite(state, query);
  if (isClient(query)) return readClient(state, query);
  if (isEnrollment(query)) return readEnrollment(state, query);
  if (isCompliance(query)) return readCompliance(state, query);
  if (isProfiles(query)) return readProfiles(state, query);
  if (isSoftware(query)) return readSoftware(state, query);
  if (isActions(query)) return readActions(state, query);
  return unreachable(query);
}

export function whyRoom(state: State, row: number, query: RoomQuery): Chain {
  if (isDirectory(query)) return whyDirectory(state, row, query);
  if (isSite(query)) return whySite(state, row, query);
  if (isClient(query)) return whyClient(state, row, query);
  if (isEnrollment(query)) return whyEnrollment(state, row, query);
  if (isCompliance(query)) return whyCompliance(state, row, query);
  if (isProfiles(query)) return whyProfiles(state, row, query);
  if (isSoftware(query)) return whySoftware(state, row, query);
  if (isActions(query)) return whyActions(state, row, query);
  return unreachable(query);
}

export function valueOfRoom(state: State, query: RoomEstateQuery): Value {
  if (isOfDirectory(query)) return valueDirectory(state, query);
  if (isOfSite(query)) return valueSite(state, query);
  if (isOfClient(query)) return valueClient(state, query);
  if (isOfEnrollment(query)) return valueEnrollment(state, query);
  if (isOfCompliance(query)) return valueCompliance(state, query);
  if (isOfProfiles(query)) return valueProfiles(state, query);
  if (isOfSoftware(query)) return valueSoftware(state, query);
  if (isOfActions(query)) return valueActions(state, query);
  return unreachable(query);
}

export function whyRoomEstate(state: State, query: RoomEstateQuery): Chain {
  if (isOfDirectory(query)) return whyDirectoryEstate(state, query);
  if (isOfSite(query)) return whySiteEstate(state, query);
  if (isOfClient(query)) return whyClientEstate(state, query);
  if (isOfEnrollment(query)) return whyEnrollmentEstate(state, query);
  if (isOfCompliance(query)) return whyComplianceEstate(state, query);
  if (isOfProfiles(query)) return whyProfilesEstate(state, query);
  if (isOfSoftware(query)) return whySoftwareEstate(state, query);
  if (isOfActions(query)) return whyActionsEstate(state, query);
  return unreachable(query);
}

function isDirectory(query: RoomQuery): query is DirectoryQuery {
  return isNameIn(directoryAnswers, query.ask) || isNameIn(directoryQuestions, query.ask);
}
function isOfDirectory(query: RoomEstateQuery): query is DirectoryEstateQuery {
  return isNameIn(directoryEstateAnswers, query.ask);
}
function isSite(query: RoomQuery): query is SiteQuery {
  return isNameIn(siteAnswers, query.ask) || isNameIn(siteQuestions, query.ask);
}
function isOfSite(query: RoomEstateQuery): query is SiteEstateQuery {
  return isNameIn(siteEstateAnswers, query.ask);
}
function isClient(query: RoomQuery): query is ClientQuery {
  return isNameIn(clientAnswers, query.ask) || isNameIn(clientQuestions, query.ask);
}
function isOfClient(query: RoomEstateQuery): query is ClientEstateQuery {
  return isNameIn(clientEstateAnswers, query.ask);
}
function isEnrollment(query: RoomQuery): query is EnrollmentQuery {
  return isNameIn(enrollmentAnswers, query.ask) || isNameIn(enrollmentQuestions, query.ask);
}
function isOfEnrollment(query: RoomEstateQuery): query is EnrollmentEstateQuery {
  return isNameIn(enrollmentEstateAnswers, query.ask);
}
function isCompliance(query: RoomQuery): query is ComplianceQuery {
  return isNameIn(complianceAnswers, query.ask) || isNameIn(complianceQuestions, query.ask);
}
function isOfCompliance(query: RoomEstateQuery): query is ComplianceEstateQuery {
  return isNameIn(complianceEstateAnswers, query.ask);
}
function isProfiles(query: RoomQuery): query is ProfilesQuery {
  return isNameIn(profilesAnswers, query.ask) || isNameIn(profilesQuestions, query.ask);
}
function isOfProfiles(query: RoomEstateQuery): query is ProfilesEstateQuery {
  return isNameIn(profilesEstateAnswers, query.ask);
}
function isSoftware(query: RoomQuery): query is SoftwareQuery {
  return isNameIn(softwareAnswers, query.ask) || isNameIn(softwareQuestions, query.ask);
}
function isOfSoftware(query: RoomEstateQuery): query is SoftwareEstateQuery {
  return isNameIn(softwareEstateAnswers, query.ask);
}
function isActions(query: RoomQuery): query is ActionsQuery {
  return isNameIn(actionsAnswers, query.ask) || isNameIn(actionsQuestions, query.ask);
}
function isOfActions(query: RoomEstateQuery): query is ActionsEstateQuery {
  return isNameIn(actionsEstateAnswers, query.ask);
}
