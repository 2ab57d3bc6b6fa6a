/** Where wrong beliefs make enrolment fail that in truth succeeds. */
import { deliverablesOf, meant } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { isEnrolled } from '../authority/authority.ts';

/** Denies rule `licence-not-needed`. */
export function isThoughtUnlicensed({ belief }: State): boolean {
  return belief === 'usersNeedLicences';
}

/** Denies rules `default-restriction-only` and `corporate-enrolment`. */
export function isThoughtBlocked(state: State, row: number): boolean {
  if (state.belief === 'groupRestrictionsApply') return isBlockedByGroup(state, row);
  if (state.belief !== 'personalBlockStopsEnrolment') return false;
  const { personalWindows, deviceLimit } = state.settings;
  return personalWindows.is === 'blocked' || enrolledOfUser(state, row) >= Number(deviceLimit.is);
}

function isBlockedByGroup(state: State, row: number): boolean {
  return deliverablesOf(state, 'platformRestriction').some(
    (restriction) => restriction.with['windowsMdm'] === 'block' && meant(state, restriction, row) !== undefined,
  );
}

function enrolledOfUser(state: State, row: number): number {
  const { users } = state.facts;
  return users.filter((user, other) => user === users[row] && isEnrolled(state, other)).length;
}
