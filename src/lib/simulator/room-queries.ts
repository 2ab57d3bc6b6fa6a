/** Which room a question is for. */
import { isNameIn } from '../names-of.ts';
import type { RoomEstateQuery, RoomQuery } from './model.ts';
import {
  type ActionsEstateQuery,
  type ActionsQuery,
  actionsAnswers,
  actionsEstateAnswers,
  actionsQuestions,
} from './rules/actions/words.ts';
import {
  type ClientEstateQuery,
  type ClientQuery,
  clientAnswers,
  clientEstateAnswers,
  clientQuestions,
} from './rules/client/words.ts';
import {
  type ComplianceEstateQuery,
  type ComplianceQuery,
  complianceAnswers,
  complianceEstateAnswers,
  complianceQuestions,
} from './rules/compliance/words.ts';
import {
  type DirectoryEstateQuery,
  type DirectoryQuery,
  directoryAnswers,
  directoryEstateAnswers,
  directoryQuestions,
} from './rules/directory/words.ts';
import {
  type EnrollmentEstateQuery,
  type EnrollmentQuery,
  enrollmentAnswers,
  enrollmentEstateAnswers,
  enrollmentQuestions,
} from './rules/enrollment/words.ts';
import {
  type ProfilesEstateQuery,
  type ProfilesQuery,
  profilesAnswers,
  profilesEstateAnswers,
  profilesQuestions,
} from './rules/profiles/words.ts';
import {
  type SiteEstateQuery,
  type SiteQuery,
  siteAnswers,
  siteEstateAnswers,
  siteQuestions,
} from './rules/site/words.ts';
import {
  type SoftwareEstateQuery,
  type SoftwareQuery,
  softwareAnswers,
  softwareEstateAnswers,
  softwareQuestions,
} from './rules/software/words.ts';

export function isDirectoryQuery(query: RoomQuery | RoomEstateQuery): query is DirectoryQuery {
  return isNameIn(directoryAnswers, query.ask) || isNameIn(directoryQuestions, query.ask);
}
export function isDirectoryEstateQuery(query: RoomQuery | RoomEstateQuery): query is DirectoryEstateQuery {
  return isNameIn(directoryEstateAnswers, query.ask);
}

export function isSiteQuery(query: RoomQuery | RoomEstateQuery): query is SiteQuery {
  return isNameIn(siteAnswers, query.ask) || isNameIn(siteQuestions, query.ask);
}
export function isSiteEstateQuery(query: RoomQuery | RoomEstateQuery): query is SiteEstateQuery {
  return isNameIn(siteEstateAnswers, query.ask);
}

export function isClientQuery(query: RoomQuery | RoomEstateQuery): query is ClientQuery {
  return isNameIn(clientAnswers, query.ask) || isNameIn(clientQuestions, query.ask);
}
export function isClientEstateQuery(query: RoomQuery | RoomEstateQuery): query is ClientEstateQuery {
  return isNameIn(clientEstateAnswers, query.ask);
}

export function isEnrollmentQuery(query: RoomQuery | RoomEstateQuery): query is EnrollmentQuery {
  return isNameIn(enrollmentAnswers, query.ask) || isNameIn(enrollmentQuestions, query.ask);
}
export function isEnrollmentEstateQuery(query: RoomQuery | RoomEstateQuery): query is EnrollmentEstateQuery {
  return isNameIn(enrollmentEstateAnswers, query.ask);
}

export function isComplianceQuery(query: RoomQuery | RoomEstateQuery): query is ComplianceQuery {
  return isNameIn(complianceAnswers, query.ask) || isNameIn(complianceQuestions, query.ask);
}
export function isComplianceEstateQuery(query: RoomQuery | RoomEstateQuery): query is ComplianceEstateQuery {
  return isNameIn(complianceEstateAnswers, query.ask);
}

export function isProfilesQuery(query: RoomQuery | RoomEstateQuery): query is ProfilesQuery {
  return isNameIn(profilesAnswers, query.ask) || isNameIn(profilesQuestions, query.ask);
}
export function isProfilesEstateQuery(query: RoomQuery | RoomEstateQuery): query is ProfilesEstateQuery {
  return isNameIn(profilesEstateAnswers, query.ask);
}

export function isSoftwareQuery(query: RoomQuery | RoomEstateQuery): query is SoftwareQuery {
  return isNameIn(softwareAnswers, query.ask) || isNameIn(softwareQuestions, query.ask);
}
export function isSoftwareEstateQuery(query: RoomQuery | RoomEstateQuery): query is SoftwareEstateQuery {
  return isNameIn(softwareEstateAnswers, query.ask);
}

export function isActionsQuery(query: RoomQuery | RoomEstateQuery): query is ActionsQuery {
  return isNameIn(actionsAnswers, query.ask) || isNameIn(actionsQuestions, query.ask);
}
export function isActionsEstateQuery(query: RoomQuery | RoomEstateQuery): query is ActionsEstateQuery {
  return isNameIn(actionsEstateAnswers, query.ask);
}
