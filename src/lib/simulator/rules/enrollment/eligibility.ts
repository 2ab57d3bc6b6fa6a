/** Whether a client enrols by itself, and what keeps it from it. */
import { isConfigured } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { hasClient, joinOf, windowsOf } from '../../devices.ts';
import { isMember, type State } from '../../estate.ts';
import type { Eligibility, WindowsVersion } from '../../model.ts';
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
  if (!isWindowsClient(windows)) return isThoughtToEnrol(state, windows) ? whetherCovered(state, row) : 'notWindows';
  if (!hasClient(state, row)) return 'noClient';
  if (!canEnrol(windows)) return 'osTooOld';
  return beyondWindows(state, row);
}

/** What else is needed where Windows and client are right. */
function beyondWindows(state: State, row: number): Eligibility {
  if ((state.devices.otherMdm[row] ?? 0) !== 0) return 'otherMdm';
  if (!isJoined(state, row)) return 'notJoined';
  if (isConfigured(state, 'entraIdP1', 'no')) return 'notLicensed';
  if (isConfigured(state, 'mdmAuthority', 'none')) return 'mdmAuthorityNone';
  if (state.mdmUserScope.is === 'none') return 'mdmScopeNone';
  return whetherCovered(state, row);
}

function whetherCovered(state: State, row: number): Eligibility {
  return isCovered(state, row) ? 'eligible' : 'notCovered';
}

function isJoined(state: State, row: number): boolean {
  const join = joinOf(state, row);
  if (join === 'registered') return state.belief === 'registeredCanEnrol';
  return join === 'hybridJoined' || join === 'entraJoined';
}

/** Rule `windows-clients-only`, which two beliefs deny. */
function isThoughtToEnrol({ belief }: State, windows: WindowsVersion): boolean {
  if (belief === 'serversAreCoManaged') return windows === 'Windows Server 2025';
  return belief === 'phonesAreCoManaged' && (windows === 'iOS' || windows === 'Android');
}

/** Whether a client that acts on a timer may go on: the site may have changed its mind since, and the client has not heard. */
export function mayGoOn(state: State, row: number): boolean {
  const eligibility = eligibilityOf(state, row);
  return eligibility === 'eligible' || eligibility === 'notCovered';
}

/** Whether the client would enrol and finds its build of Windows 10 too old. Rule `enrolment-errors`. */
export function isTooOldToEnrol(state: State, row: number): boolean {
  if (windowsOf(state, row) !== 'Windows 10 1703' || eligibilityOf(state, row) !== 'osTooOld') return false;
  return (state.devices.flags[row] ?? never) !== never && beyondWindows(state, row) === 'eligible';
}

/** Enrolment as the learner sees it; a belief may take membership for it. */
export function countsAsEnrolled(state: State, row: number): boolean {
  if (state.belief === 'memberMeansEnrolled') return isEnrolled(state, row) || isCovered(state, row);
  return isEnrolled(state, row);
}
