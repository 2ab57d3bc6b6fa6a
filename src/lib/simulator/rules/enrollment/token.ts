/** With whose token a client enrols, and what the user has to do with it. */
import { deviceIs, isBroken, isConfigured, userIs, userOf } from '../../catalog.ts';
import { windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { windowsVersions } from '../../words.ts';
import { clientVersionOf } from '../site/client-version.ts';
import { has } from '../site/versions.ts';
import type { EnrolmentToken } from './words.ts';

const firstWithDeviceToken = windowsVersions.indexOf('Windows 10 1803');

/** Rule `device-token`: the device's own where client and Windows know it and Microsoft Entra ID issues it. */
export function tokenOf(state: State, row: number): EnrolmentToken {
  if (state.belief === 'userMustBeSignedIn' || isBroken(state, row, 'deviceTokenFails')) return 'user';
  const client = clientVersionOf(state, row);
  const knows = client !== 'none' && has(client, 'deviceTokenEnrolment');
  return knows && windowsVersions.indexOf(windowsOf(state, row)) >= firstWithDeviceToken ? 'device' : 'user';
}

/** Rule `user-token-waits`: with the user's token nothing begins before the user has signed in to Windows. */
export function waitsForSignIn(state: State, row: number): boolean {
  return tokenOf(state, row) === 'user' && deviceIs(state, row, 'signedIn', 'no');
}

/** Whether per-user MFA asks the device's user for a second factor where the device is now. */
export function isAskedForMfa(state: State, row: number): boolean {
  if (userIs(userOf(state, row), 'mfa', 'disabled')) return false;
  return !(isConfigured(state, 'mfaTrustedIps', 'corporateNetwork') && deviceIs(state, row, 'network', 'intranet'));
}
