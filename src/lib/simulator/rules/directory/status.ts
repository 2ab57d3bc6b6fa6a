/** What `dsregcmd /status` shows on a device. */
import { deviceIs, userIs, userOf } from '../../catalog.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { type JoinError, joinErrors } from './words.ts';

/** Rules `join-is-identity`, `registered-is-not-joined`. */
export function isAzureAdJoined(state: State, row: number): boolean {
  const join = joinOf(state, row);
  if (join === 'registered') return state.belief === 'registeredCountsAsJoined';
  return join === 'hybridJoined' || join === 'entraJoined';
}

export function isDomainJoined(state: State, row: number): boolean {
  const join = joinOf(state, row);
  return join === 'hybridJoined' || join === 'domainJoined';
}

/** Rules `prt-at-sign-in`, `upn-suffix`: the signed-in user is one whom Microsoft Entra ID knows by this name. */
export function hasPrimaryRefreshToken(state: State, row: number): boolean {
  if (!isAzureAdJoined(state, row) || deviceIs(state, row, 'signedIn', 'no')) return false;
  const user = userOf(state, row);
  if (userIs(user, 'upnSuffix', 'notRoutable')) return false;
  return joinOf(state, row) !== 'hybridJoined' || userIs(user, 'synced', 'yes');
}

/** Rule `mdm-url-from-scope`. */
export function hasMdmUrl(state: State, row: number): boolean {
  return isAzureAdJoined(state, row) && state.mdmUserScope.is !== 'none';
}

export function joinErrorOf(state: State, row: number): JoinError {
  return joinErrors[state.devices.joinError[row] ?? 0] ?? 'none';
}
