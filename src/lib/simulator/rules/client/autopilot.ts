/** Windows Autopilot: a new device joins, enrols and waits on its enrolment status page, with or without the client. */

import { lookAnew } from '../../calls.ts';
import { deviceIs, isConfigured, userIs, userOf } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import { joinOf, windowsOf } from '../../devices.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import type { Rejection } from '../../model.ts';
import { joins } from '../../words.ts';
import { isEnrolled } from '../authority/authority.ts';
import { enrol } from '../enrollment/enrollment.ts';
import { has, isWindowsClient } from '../site/versions.ts';
import { lineOf, readLine } from './install-line.ts';
import { locationOf } from './reach.ts';
import { assigned, claim, installsClient } from './settings-policy.ts';
import { beginWithLine } from './setup.ts';
import { type EspPhase, espPhases, type ProvisioningError, provisioningErrors } from './words.ts';

/** Minutes: the page's limit, each phase where nothing holds it up, and a task sequence. */
const limit = 60;
const preparing = 10;
const settingUp = 10;
const sequence = 20;
const account = 5;

/** The column `installation`, as the registry counts. */
const notInstalled = 1;
const notRequired = 2;
const complete = 3;
const failed = 4;
const inProgress = 2;

export function phaseOf(state: State, row: number): EspPhase {
  return espPhases[state.devices.espPhase[row] ?? 0] ?? 'none';
}

export function provisioningErrorOf(state: State, row: number): ProvisioningError {
  return provisioningErrors[state.devices.provisioningError[row] ?? 0] ?? 'none';
}

export function installationOf(state: State, row: number): number {
  return state.devices.installation[row] || notInstalled;
}

export function taskSequenceOf(state: State, row: number): number {
  return state.devices.taskSequence[row] || notInstalled;
}

/** What keeps the device from being turned on and provisioned. */
export function refuseProvisioning(state: State, row: number): Rejection | undefined {
  const device = state.facts.ids[row];
  if (device === undefined) return undefined;
  const again = provisioningErrorOf(state, row) !== 'none';
  const isNew = joinOf(state, row) === 'notJoined' && !isEnrolled(state, row) && state.devices.client[row] !== 1;
  if (!isWindowsClient(windowsOf(state, row)) || (!isNew && !again)) return { kind: 'notANewDevice', device };
  if (deviceIs(state, row, 'autopilot', 'notRegistered')) return { kind: 'notRegisteredForAutopilot', device };
  if (!assigned(state, 'autopilotProfile', row)) return { kind: 'autopilotProfileMissing', device };
  return locationOf(state, row) === 'offline' ? { kind: 'provisioningNeedsInternet', device } : undefined;
}

/** Whether the device is on the way to a hybrid join and its identity still changes. */
export function isMidHybrid(state: State, row: number): boolean {
  return isUnderWay(state, row) && isHybrid(state, row);
}

function isUnderWay(state: State, row: number): boolean {
  const phase = phaseOf(state, row);
  return phase !== 'none' && phase !== 'complete' && phase !== 'failed';
}

function isHybrid(state: State, row: number): boolean {
  return assigned(state, 'autopilotProfile', row)?.with['join'] === 'hybrid';
}

/** Turned on for the first time: join, enrolment, authority, and then what the enrolment status page waits for. */
export function provision(draft: Draft, row: number, at: number): void {
  forget(draft, row);
  put(draft, 'join', row, joins.indexOf(isHybrid(draft, row) ? 'domainJoined' : 'entraJoined'));
  const error = enrolmentError(draft, row);
  if (error !== 'none') return giveUp(draft, row, error);
  claim(draft, row);
  if (draft.belief !== 'autopilotUsesPilots') put(draft, 'productionOnly', row, 1);
  enrol(draft, row, at);
  lookAnew(draft, row);
  const installs = installsClient(draft, row);
  put(draft, 'installation', row, installs ? notInstalled : notRequired);
  if (installs && isSupported(draft, row)) beginWithLine(draft, row, at);
  const waits = assigned(draft, 'espProfile', row)?.with['showProgress'] === 'yes';
  if (!waits) return settleJoin(draft, row);
  put(draft, 'espPhase', row, espPhases.indexOf('devicePreparation'));
  schedule(draft, 'espDue', row, at + (installs ? limit : preparing));
}

/** A device that is provisioned once more begins anew. */
function forget(draft: Draft, row: number): void {
  for (const code of [
    'client',
    'espPhase',
    'provisioningError',
    'installation',
    'taskSequence',
    'setup',
    'setupError',
  ] as const)
    if ((draft.devices[code][row] ?? 0) !== 0) put(draft, code, row, 0);
  for (const number of ['flags', 'enrolledAt', 'receivedAt'] as const)
    if ((draft.devices[number][row] ?? never) !== never) put(draft, number, row, never);
  unschedule(draft, 'setupDue', row);
}

/** Rule `autopilot-licence`, and what else keeps any device from enrolling. */
function enrolmentError(state: State, row: number): ProvisioningError {
  if (!userIs(userOf(state, row), 'licence', 'full')) return '0x80180018';
  if (isConfigured(state, 'windowsEnrolment', 'blocked')) return '0x80180014';
  const open = state.mdmUserScope.is !== 'none' && isConfigured(state, 'mdmAuthority', 'intune');
  return open ? 'none' : '0x8018002B';
}

/** Rule `autopilot-supported`. */
export function isSupported(state: State, row: number): boolean {
  const profile = assigned(state, 'autopilotProfile', row);
  return (
    profile?.with['join'] === 'entra' &&
    profile.with['mode'] === 'userDriven' &&
    has(state.version.is, 'autopilotIntoCoManagement') &&
    deviceIs(state, row, 'clientCertificate', 'none')
  );
}

/** Rule `autopilot-phases`: the client is registered and has its policy, so the page goes on. */
export function clientArrived(draft: Draft, row: number, at: number): void {
  if (installationOf(draft, row) !== notInstalled || (draft.devices.installation[row] ?? 0) === 0) return;
  if ((draft.devices.flags[row] ?? never) === never) return;
  put(draft, 'installation', row, complete);
  if (phaseOf(draft, row) === 'devicePreparation') setUp(draft, row, at);
}

function setUp(draft: Draft, row: number, at: number): void {
  put(draft, 'espPhase', row, espPhases.indexOf('deviceSetup'));
  const runs = installationOf(draft, row) === complete && runsTaskSequence(draft);
  if (runs) put(draft, 'taskSequence', row, inProgress);
  schedule(draft, 'espDue', row, at + (runs ? sequence : settingUp));
}

/** Rule `autopilot-task-sequence`. */
function runsTaskSequence(state: State): boolean {
  const line = lineOf(state);
  const sequenceId = line === undefined ? undefined : readLine(line)?.properties.get('PROVISIONTS');
  return sequenceId !== undefined && has(state.version.is, 'taskSequenceAtInstall');
}

/** A phase of the page is over, or its time is. */
export function turnPage(draft: Draft, row: number, at: number): boolean {
  switch (phaseOf(draft, row)) {
    case 'devicePreparation':
      if (installationOf(draft, row) === notInstalled) timeOut(draft, row);
      else setUp(draft, row, at);
      return true;
    case 'deviceSetup':
      if (taskSequenceOf(draft, row) === inProgress) put(draft, 'taskSequence', row, complete);
      put(draft, 'espPhase', row, espPhases.indexOf('accountSetup'));
      schedule(draft, 'espDue', row, at + account);
      return true;
    case 'accountSetup':
      put(draft, 'espPhase', row, espPhases.indexOf('complete'));
      settleJoin(draft, row);
      return true;
    default:
      return false;
  }
}

/** Rule `autopilot-timeout`. */
function timeOut(draft: Draft, row: number): void {
  put(draft, 'installation', row, failed);
  giveUp(draft, row, '0x800705B4');
}

function giveUp(draft: Draft, row: number, error: ProvisioningError): void {
  put(draft, 'espPhase', row, espPhases.indexOf('failed'));
  put(draft, 'provisioningError', row, provisioningErrors.indexOf(error));
  happen(draft, 'provisioningFailed', row, error);
}

function settleJoin(draft: Draft, row: number): void {
  if (isHybrid(draft, row)) put(draft, 'join', row, joins.indexOf('hybridJoined'));
  happen(draft, 'provisioningFinished', row);
}

/** Rule `autopilot-production-only`: every night at four the site evaluates its collections, and takes in who is new. */
export function evaluateNewcomers(draft: Draft, at: number): boolean {
  if (at % (24 * 60) !== 4 * 60 || draft.devices.productionOnly.length === 0) return false;
  let changed = false;
  for (let row = 0; row < draft.facts.ids.length; row++) {
    if ((draft.devices.productionOnly[row] ?? 0) === 0 || draft.devices.client[row] !== 1) continue;
    put(draft, 'productionOnly', row, 0);
    put(draft, 'seenRevision', row, never);
    changed = true;
  }
  return changed;
}
