/** CCMSETUP on a device: started by push or by Intune's line, then registration at the site. */

import { canCheckIn, lookAnew, receivePolicy } from '../../calls.ts';
import { deviceIs, isConfigured } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { joinOf, windowsOf } from '../../devices.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { isReady } from '../site/management-point.ts';
import { cmgStatus, hasCmg, isKnownToEntra } from './cmg.ts';
import { writeHealth } from './health.ts';
import { lineOf, problemOf, readLine } from './install-line.ts';
import { connectionOf, locationOf, refreshReach } from './reach.ts';
import { type SetupError, setupErrors } from './words.ts';

/** The column `setup`. */
const idle = 0;
const byLine = 1;
const byLineWithoutCrl = 2;
const byPush = 3;
/** Minutes that fetching and installing takes, and after which CCMSETUP and registration try again. */
const takes = 10;
const pushAgain = 60;

/** Rule `client-push-intranet`: push reaches members of the domain on the intranet, Intune the devices enrolled in it. */
export function wayToInstall(state: State, row: number): 'push' | 'intune' | undefined {
  const join = joinOf(state, row);
  const ofDomain = join === 'domainJoined' || join === 'hybridJoined';
  if (!windowsOf(state, row).startsWith('Windows')) return undefined;
  if (ofDomain && locationOf(state, row) === 'currentlyIntranet') return 'push';
  return canCheckIn(state, row) ? 'intune' : undefined;
}

export function errorOf(state: State, row: number): SetupError {
  return setupErrors[state.devices.setupError[row] ?? 0] ?? 'none';
}

export function isRunning(state: State, row: number): boolean {
  return (state.devices.setup[row] ?? idle) !== idle;
}

/** An administrator has the client installed, anew where it was before. */
export function install(draft: Draft, row: number, at: number): void {
  if (wayToInstall(draft, row) !== 'push') return beginWithLine(draft, row, at);
  begin(draft, row, at, byPush);
}

/** Intune runs CCMSETUP with the line as it stands now. Rule `setup-not-rerun`. */
export function beginWithLine(draft: Draft, row: number, at: number): void {
  const line = lineOf(draft);
  const problem = line === undefined ? 'noLine' : problemOf(line, draft.spec.site.code, draft.version.is);
  if (problem || line === undefined) {
    put(draft, 'setup', row, idle);
    unschedule(draft, 'setupDue', row);
    return fail(draft, row, at, problem ?? 'noLine');
  }
  begin(draft, row, at, readLine(line)?.switches.has('/nocrlcheck') ? byLineWithoutCrl : byLine);
}

function begin(draft: Draft, row: number, at: number, how: number): void {
  put(draft, 'setup', row, how);
  put(draft, 'client', row, 0);
  if (errorOf(draft, row) !== 'none') put(draft, 'setupError', row, 0);
  writeHealth(draft, row, at);
  schedule(draft, 'setupDue', row, at + takes);
}

function fail(draft: Draft, row: number, at: number, error: SetupError): void {
  if (errorOf(draft, row) === error) return;
  put(draft, 'setupError', row, setupErrors.indexOf(error));
  happen(draft, 'clientInstallFailed', row, error);
  writeHealth(draft, row, at);
}

/** CCMSETUP, or registration after it, has its turn. Says whether anything changed. */
export function goOn(draft: Draft, row: number, at: number): boolean {
  const how = draft.devices.setup[row] ?? idle;
  if ((draft.devices.client[row] ?? 0) === 2) return register(draft, row, at);
  if (how === idle) return false;
  if (how === byPush && connectionOf(draft, row) !== 'intranet') {
    schedule(draft, 'setupDue', row, at + pushAgain);
    return false;
  }
  const error = how === byPush ? undefined : cmgError(draft, row, how === byLineWithoutCrl);
  if (error) {
    schedule(draft, 'setupDue', row, at + takes);
    const known = errorOf(draft, row) === error;
    fail(draft, row, at, error);
    return !known;
  }
  put(draft, 'client', row, 2);
  put(draft, 'setup', row, idle);
  if (how !== byPush && hasCmg(draft)) put(draft, 'cmgKnown', row, 1);
  if (errorOf(draft, row) !== 'none' && errorOf(draft, row) !== 'identityChanged') put(draft, 'setupError', row, 0);
  happen(draft, 'clientInstalled', row);
  register(draft, row, at);
  return true;
}

/** Rules `cmg-certificate-setup`, `cmg-chain`: what stops CCMSETUP on its way through the gateway. */
function cmgError(state: State, row: number, withoutCrl: boolean): SetupError | undefined {
  if (!hasCmg(state)) return 'cmgMissing';
  if (locationOf(state, row) === 'offline') return 'cmgNotAnswering';
  if (isConfigured(state, 'cmgCertificate', 'untrustedRoot')) return 'rootNotTrusted';
  if (isConfigured(state, 'cmgCertificate', 'crlUnreachable') && !withoutCrl) return 'revocationUnknown';
  if (cmgStatus(state) !== 'ready') return 'cmgNotAnswering';
  return hasToken(state, row) || deviceIs(state, row, 'clientCertificate', 'pki') ? undefined : 'noToken';
}

/** Whether the device can show a Microsoft Entra token that the site accepts. */
function hasToken(state: State, row: number): boolean {
  return isKnownToEntra(state, row) && isConfigured(state, 'azureServices', 'onboarded') && isReady(state);
}

/** Rule `client-registration`: a way to the management point, and an identity that its protocol takes. */
function canRegister(state: State, row: number): boolean {
  if (errorOf(state, row) === 'identityChanged') return false;
  const way = connectionOf(state, row);
  if (way === 'none') return false;
  const known = hasToken(state, row) || deviceIs(state, row, 'clientCertificate', 'pki');
  const join = joinOf(state, row);
  const ofDomain = join === 'domainJoined' || join === 'hybridJoined';
  if (way === 'cmg' || isConfigured(state, 'managementPoint', 'https')) return known;
  return ofDomain || known;
}

function register(draft: Draft, row: number, at: number): boolean {
  refreshReach(draft, row);
  if (!canRegister(draft, row)) {
    writeHealth(draft, row, at);
    schedule(draft, 'setupDue', row, at + takes);
    return false;
  }
  put(draft, 'client', row, 1);
  happen(draft, 'clientRegistered', row);
  writeHealth(draft, row, at);
  lookAnew(draft, row);
  receivePolicy(draft, row, at);
  return true;
}

/** Rule `hybrid-autopilot-push`: a client that is installed while the device changes its identity never registers. */
export function breakIdentity(draft: Draft, row: number): void {
  put(draft, 'setupError', row, setupErrors.indexOf('identityChanged'));
}
