/** Hands each "why?" to the room that answers it, and asks all of them what might change an answer. */
import { unreachable } from '../unreachable.ts';
import type { Chain } from './answer.ts';
import type { State } from './estate.ts';
import type { Command, Query, RoomEstateQuery, RoomQuery } from './model.ts';
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
} from './room-queries.ts';
import { candidates as actionsCandidates } from './rules/actions/candidates.ts';
import { whyActions, whyActionsEstate } from './rules/actions/why.ts';
import { candidates as clientCandidates } from './rules/client/candidates.ts';
import { whyClient, whyClientEstate } from './rules/client/why.ts';
import { candidates as complianceCandidates } from './rules/compliance/candidates.ts';
import { whyCompliance, whyComplianceEstate } from './rules/compliance/why.ts';
import { candidates as directoryCandidates } from './rules/directory/candidates.ts';
import { whyDirectory, whyDirectoryEstate } from './rules/directory/why.ts';
import { candidates as enrollmentCandidates } from './rules/enrollment/candidates.ts';
import { whyEnrollment, whyEnrollmentEstate } from './rules/enrollment/why.ts';
import { candidates as profilesCandidates } from './rules/profiles/candidates.ts';
import { whyProfiles, whyProfilesEstate } from './rules/profiles/why.ts';
import { candidates as siteCandidates } from './rules/site/candidates.ts';
import { whySite, whySiteEstate } from './rules/site/why.ts';
import { candidates as softwareCandidates } from './rules/software/candidates.ts';
import { whySoftware, whySoftwareEstate } from './rules/software/why.ts';

export function whyRoom(state: State, row: number, query: RoomQuery): Chain {
  if (isDirectoryQuery(query)) return whyDirectory(state, row, query);
  if (isSiteQuery(query)) return whySite(state, row, query);
  if (isClientQuery(query)) return whyClient(state, row, query);
  if (isEnrollmentQuery(query)) return whyEnrollment(state, row, query);
  if (isComplianceQuery(query)) return whyCompliance(state, row, query);
  if (isProfilesQuery(query)) return whyProfiles(state, row, query);
  if (isSoftwareQuery(query)) return whySoftware(state, row, query);
  if (isActionsQuery(query)) return whyActions(state, row, query);
  return unreachable(query);
}

export function whyRoomEstate(state: State, query: RoomEstateQuery): Chain {
  if (isDirectoryEstateQuery(query)) return whyDirectoryEstate(state, query);
  if (isSiteEstateQuery(query)) return whySiteEstate(state, query);
  if (isClientEstateQuery(query)) return whyClientEstate(state, query);
  if (isEnrollmentEstateQuery(query)) return whyEnrollmentEstate(state, query);
  if (isComplianceEstateQuery(query)) return whyComplianceEstate(state, query);
  if (isProfilesEstateQuery(query)) return whyProfilesEstate(state, query);
  if (isSoftwareEstateQuery(query)) return whySoftwareEstate(state, query);
  if (isActionsEstateQuery(query)) return whyActionsEstate(state, query);
  return unreachable(query);
}

/** What an administrator might do that changes an answer; each is tried before it is named. */
export function roomCandidates(state: State, query: Query): readonly Command[] {
  return [
    ...directoryCandidates(state, query),
    ...siteCandidates(state, query),
    ...clientCandidates(state, query),
    ...enrollmentCandidates(state, query),
    ...complianceCandidates(state, query),
    ...profilesCandidates(state, query),
    ...softwareCandidates(state, query),
    ...actionsCandidates(state, query),
  ];
}
