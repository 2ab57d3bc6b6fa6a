/** After the enrolment: whether Intune can tie the device to its user. */
import { deviceIs, isConfigured, userIs, userOf } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { joinOf } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { isEnrolled } from '../authority/authority.ts';
import { mfaDemanded } from '../compliance/access.ts';
import { isAskedForMfa, tokenOf } from './token.ts';

/** Who would ask the user for a second factor at a sync, where nobody can answer. Rule `sync-needs-no-mfa`. */
export function asksAtSync(state: State, row: number): 'user' | 'conditionalAccess' | undefined {
  if (isAskedForMfa(state, row) && !isThoughtCured(state, row)) return 'user';
  return mfaDemanded(state, row, 'intune') ? 'conditionalAccess' : undefined;
}

const verified = 1;
const notVerified = 2;

/** The device has called Intune; says whether its sync now ends otherwise. */
export function sync(draft: Draft, row: number): boolean {
  const fails = tokenOf(draft, row) === 'device' && asksAtSync(draft, row) !== undefined;
  const is = fails ? notVerified : verified;
  if (draft.devices.userSync[row] === is) return false;
  put(draft, 'userSync', row, is);
  if (fails) happen(draft, 'mdmSyncFailed', row);
  return true;
}

export function hasSyncFailed(state: State, row: number): boolean {
  return isEnrolled(state, row) && state.devices.userSync[row] === notVerified;
}

/** Rule `primary-user-signs-in`: a user with an Intune licence who has signed in to Windows, once a sync has verified who that is. */
export function hasPrimaryUser(state: State, row: number): boolean {
  if (!isEnrolled(state, row)) return false;
  if (state.belief === 'primaryUserFromEnrolment') return true;
  if (deviceIs(state, row, 'signedIn', 'no') || state.devices.userSync[row] !== verified) return false;
  return userIs(userOf(state, row), 'licence', 'full');
}

/** Rule `mam-scope-wins`: on a personal device MAM comes before MDM, on the organization’s own it does not count. */
export function scopeManagementOf(state: State, row: number): 'mdm' | 'mam' | 'none' {
  const mdm = state.mdmUserScope.is !== 'none';
  const mam = !isConfigured(state, 'mamUserScope', 'none') && isPersonal(state, row);
  if (mam && !(mdm && state.belief === 'mamScopeHasNoEffect')) return 'mam';
  return mdm ? 'mdm' : 'none';
}

/** A device that nothing but the work account of its user ties to the organization. */
export function isPersonal(state: State, row: number): boolean {
  return joinOf(state, row) === 'registered';
}

function isThoughtCured(state: State, row: number): boolean {
  return state.belief === 'enabledMfaIsEnough' && userIs(userOf(state, row), 'mfa', 'enabled');
}
