/** What keeps a domain joined PC from hybrid joining, in the order in which an attempt meets it. */
import { deviceIs, isBroken, isConfigured } from '../../catalog.ts';
import { joinOf, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { type WindowsVersion, windowsVersions } from '../../words.ts';
import { heard } from '../site/heard.ts';
import { computerObject } from './entra-connect.ts';
import type { JoinError } from './words.ts';

/** The codes that each obstacle leads to. Rules of this room name each of them. */
export const errorOf = {
  scpUnreadable: '0x801C001D',
  discoveryTimesOut: '0x801C001F',
  discoveryFails: '0x801C0021',
  realmUnknown: '0x801C003D',
  wrongTenant: '0x801C003A',
  federationFails: '0xCAA90014',
  objectUnknown: '0x801C03F2',
  tpmInFipsMode: '0x80280036',
  tpmKeysetMissing: '0x80090016',
} as const satisfies { readonly [obstacle: string]: JoinError };
export type Obstacle = keyof typeof errorOf;

/** Whether Windows registers the PC at all. Rules `scp-names-tenant`, `registration-client-setting`. */
export function registersByItself(state: State, row: number): boolean {
  if (joinOf(state, row) !== 'domainJoined' || isConfigured(state, 'scpObject', 'notConfigured')) return false;
  if (!isAtLeastWindows10(windowsOf(state, row))) return false;
  return heard(state, row, 'registerDevices', 'yes'); // a PC that never had a client has heard of no No
}

/** Rule `domain-controller-needed`: without one nothing is even tried. */
export function seesDomainController(state: State, row: number): boolean {
  return deviceIs(state, row, 'online', 'yes') && deviceIs(state, row, 'network', 'intranet');
}

/** Windows 10 and later and its servers; older Windows registers in another way, other systems do not. */
export function isAtLeastWindows10(windows: WindowsVersion): boolean {
  return isFrom(windows, 'Windows 10 1703');
}

/** What an attempt of now would fail at. */
export function obstacleOf(state: State, row: number): Obstacle | undefined {
  return discoveryObstacle(state, row) ?? knownObstacle(state, row) ?? tpmObstacle(state, row);
}

/** Rules `scp-names-tenant`, `registration-service-reached`. */
function discoveryObstacle(state: State, row: number): Obstacle | undefined {
  const roleMatters = state.belief === 'scpErrorMeansTheRole';
  if (isConfigured(state, 'scpObject', 'unreadable') && !roleMatters) return 'scpUnreadable';
  if (deviceIs(state, row, 'deviceRegistration', 'timesOut')) return 'discoveryTimesOut';
  if (deviceIs(state, row, 'deviceRegistration', 'failing')) return 'discoveryFails';
  if (deviceIs(state, row, 'deviceRegistration', 'realmUnknown')) return 'realmUnknown';
  return isConfigured(state, 'scpObject', 'wrongTenant') && !roleMatters ? 'wrongTenant' : undefined;
}

/** How Microsoft Entra ID comes to know the PC: through AD FS, or by a synchronised certificate. */
function knownObstacle(state: State, row: number): Obstacle | undefined {
  if (isFederated(state)) {
    if (isConfigured(state, 'adFs', 'working')) return undefined;
    if (!isFrom(windowsOf(state, row), 'Windows 10 1803')) return 'federationFails';
  }
  if (state.belief === 'hybridJoinIsImmediate') return undefined;
  return state.devices.computerObject[row] === computerObject.withCertificate ? undefined : 'objectUnknown';
}

/** Rule `tpm-errors`: Windows from 1809 on joins without a TPM that works in FIPS mode. */
function tpmObstacle(state: State, row: number): Obstacle | undefined {
  if (isBroken(state, row, 'tpmInFipsMode') && !isFrom(windowsOf(state, row), 'Windows 10 1903'))
    return 'tpmInFipsMode';
  return isBroken(state, row, 'tpmKeysetMissing') ? 'tpmKeysetMissing' : undefined;
}

export function isFederated(state: State): boolean {
  return isConfigured(state, 'signInMethod', 'federation');
}

/** Servers of today count as the newest Windows. */
function isFrom(windows: WindowsVersion, first: WindowsVersion): boolean {
  if (windows === 'Windows Server 2025') return true;
  return windowsVersions.indexOf(windows) >= windowsVersions.indexOf(first);
}
