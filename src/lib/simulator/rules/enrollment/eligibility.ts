/** Whether a client enrols by itself, and what keeps it from it. */
import { isConfigured } from '../../catalog.ts';
import { hasClient, joinOf, windowsOf } from '../../devices.ts';
import { isMember, type State } from '../../estate.ts';
import type { Eligibility } from '../../model.ts';
import { isEnrolled } from '../authority/authority.ts';
import { canEnrol, isWindowsClient } from '../site/versions.ts';

/** Rule `auto-enrolment-covers`: None nobody, Pilot the collection's members, All every client. */
export function isCovered(state: State, row: number): boolean {
  const setting = state.autoEnrolment.is;
  if (setting.kind === 'pilot') return isMember(state, setting.collection, row);
  return setting.kind === 'all';
}

/** The first unmet prerequisite in the order in which an administrator would look. Rule `enrolment-prerequisites`. */
export function eligibilityOf(state: State, row: number): Eligibility {
  if (isEnrolled(state, row)) return 'enrolled';
  const windows = windowsOf(state, row);
  if (!isWindowsClient(windows)) return 'notWindows';
  if (!hasClient(state, row)) return 'noClient';
  if (!canEnrol(windows)) return 'osTooOld';
  if ((state.devices.otherMdm[row] ?? 0) !== 0) return 'otherMdm';
  const join = joinOf(state, row);
  if (join !== 'hybridJoined' && join !== 'entraJoined') return 'notJoined';
  if (isConfigured(state, 'mdmAuthority', 'none')) return 'mdmAuthorityNone';
  if (state.mdmUserScope.is === 'none') return 'mdmScopeNone';
  return isCovered(state, row) ? 'eligible' : 'notCovered';
}

/** Enrolment as the learner sees it; a belief may take membership for it. */
export function countsAsEnrolled(state: State, row: number): boolean {
  if (state.belief === 'memberMeansEnrolled') return isEnrolled(state, row) || isCovered(state, row);
  return isEnrolled(state, row);
}
