/** Hands each question to the room that answers it. */
import { unreachable } from '../unreachable.ts';
import type { Reader } from './answer.ts';
import type { State } from './estate.ts';
import type { RoomEstateQuery, RoomQuery, Value } from './model.ts';
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
import { readActions, valueActions } from './rules/actions/actions.ts';
import { readClient, valueClient } from './rules/client/client.ts';
import { readCompliance, valueCompliance } from './rules/compliance/compliance.ts';
import { readDirectory, valueDirectory } from './rules/directory/directory.ts';
import { readEnrollment, valueEnrollment } from './rules/enrollment/enrollment.ts';
import { readProfiles, valueProfiles } from './rules/profiles/profiles.ts';
import { readSite, valueSite } from './rules/site/site.ts';
import { readSoftware, valueSoftware } from './rules/software/software.ts';

export function readRoom(state: State, query: RoomQuery): Reader {
  if (isDirectoryQuery(query)) return readDirectory(state, query);
  if (isSiteQuery(query)) return readSite(state, query);
  if (isClientQuery(query)) return readClient(state, query);
  if (isEnrollmentQuery(query)) return readEnrollment(state, query);
  if (isComplianceQuery(query)) return readCompliance(state, query);
  if (isProfilesQuery(query)) return readProfiles(state, query);
  if (isSoftwareQuery(query)) return readSoftware(state, query);
  if (isActionsQuery(query)) return readActions(state, query);
  return unreachable(query);
}

export function valueOfRoom(state: State, query: RoomEstateQuery): Value {
  if (isDirectoryEstateQuery(query)) return valueDirectory(state, query);
  if (isSiteEstateQuery(query)) return valueSite(state, query);
  if (isClientEstateQuery(query)) return valueClient(state, query);
  if (isEnrollmentEstateQuery(query)) return valueEnrollment(state, query);
  if (isComplianceEstateQuery(query)) return valueCompliance(state, query);
  if (isProfilesEstateQuery(query)) return valueProfiles(state, query);
  if (isSoftwareEstateQuery(query)) return valueSoftware(state, query);
  if (isActionsEstateQuery(query)) return valueActions(state, query);
  return unreachable(query);
}
