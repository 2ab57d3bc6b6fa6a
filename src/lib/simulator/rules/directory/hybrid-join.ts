/** Hybrid join over time: when a PC tries, what an attempt leaves behind, and how it ends. */
import { lookAnew } from '../../calls.ts';
import { never, put } from '../../columns.ts';
import { hasClient, joinOf, lastPoll, nextPoll } from '../../devices.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft } from '../../estate.ts';
import { happen } from '../../log.ts';
import { joins } from '../../words.ts';
import { computerObject } from './entra-connect.ts';
import { errorOf, type Obstacle, obstacleOf, registersByItself, seesDomainController } from './obstacle.ts';
import { joinErrors } from './words.ts';

/** Minutes between two attempts. Rule `registration-hourly`. */
const attemptEvery = 60;
const domainJoined = joins.indexOf('domainJoined');

/** Rule `registration-client-setting`: the client has heard whether the PC is to register, and the first attempt follows. */
export function hearSetting(draft: Draft, row: number, at: number): boolean {
  if (draft.devices.join[row] !== domainJoined) return false;
  if (!registersByItself(draft, row)) {
    unschedule(draft, 'joinDue', row);
    return false;
  }
  return (draft.devices.joinDue[row] ?? never) === never && attempt(draft, row, at);
}

/** The hour is over. An object that has gone meanwhile ends the attempts. */
export function attemptAgain(draft: Draft, row: number, at: number): boolean {
  if (draft.devices.join[row] !== domainJoined || draft.settings.scpObject.is === 'notConfigured') return false;
  return attempt(draft, row, at);
}

/** A sign-in makes a PC that registers try at once. */
export function attemptAtSignIn(draft: Draft, row: number): void {
  if ((draft.devices.joinDue[row] ?? never) !== never) attemptAgain(draft, row, draft.now);
}

/** PCs without a client ask no site: Windows alone has them register once Active Directory names a tenant. */
export function beginWithoutClient(draft: Draft): void {
  for (let row = 0; row < draft.facts.ids.length; row++)
    if (draft.devices.join[row] === domainJoined && !hasClient(draft, row)) begin(draft, row);
}

/** At hand-over a PC that registers has been at it: what it fails at shows already. */
export function handOverJoin(draft: Draft, row: number): void {
  if (draft.devices.join[row] !== domainJoined || !begin(draft, row) || !seesDomainController(draft, row)) return;
  const obstacle = obstacleOf(draft, row);
  if (!obstacle) return;
  put(draft, 'joinTriedAt', row, lastPoll(draft.facts, row, draft.now, attemptEvery));
  fail(draft, row, obstacle);
}

function begin(draft: Draft, row: number): boolean {
  if (!registersByItself(draft, row)) return false;
  schedule(draft, 'joinDue', row, nextPoll(draft.facts, row, draft.now, attemptEvery));
  return true;
}

function attempt(draft: Draft, row: number, at: number): boolean {
  schedule(draft, 'joinDue', row, at + attemptEvery);
  if (!seesDomainController(draft, row)) return false;
  put(draft, 'joinTriedAt', row, at);
  const obstacle = obstacleOf(draft, row);
  if (obstacle) return fail(draft, row, obstacle);
  become(draft, row, 'hybridJoined');
  happen(draft, 'hybridJoined', row);
  return true;
}

/** Rule `sync-join`: what Microsoft Entra ID does not know yet leaves its certificate for the next cycle. */
function fail(draft: Draft, row: number, obstacle: Obstacle): boolean {
  const error = errorOf[obstacle];
  const code = joinErrors.indexOf(error);
  const writes = obstacle === 'objectUnknown' && (draft.devices.computerObject[row] ?? 0) === computerObject.untouched;
  if (writes) put(draft, 'computerObject', row, computerObject.certificateWritten);
  if ((draft.devices.joinError[row] ?? 0) === code) return writes;
  put(draft, 'joinError', row, code);
  happen(draft, 'hybridJoinFailed', row, error);
  return true;
}

/** The device is known otherwise from this minute on; what it had tried before is over. */
export function become(draft: Draft, row: number, join: (typeof joins)[number]): void {
  put(draft, 'join', row, joins.indexOf(join));
  put(draft, 'joinError', row, 0);
  put(draft, 'computerObject', row, computerObject.untouched);
  unschedule(draft, 'joinDue', row);
  lookAnew(draft, row);
}

/** Rule `leaving-entra`: a hybrid joined PC is left in its domain, any other device in nothing, and out of Intune. */
export function leave(draft: Draft, row: number): void {
  if (joinOf(draft, row) === 'hybridJoined') {
    become(draft, row, 'domainJoined');
    if (!hasClient(draft, row)) begin(draft, row);
    return;
  }
  become(draft, row, 'notJoined');
  put(draft, 'enrolledAt', row, never);
  unschedule(draft, 'checkInDue', row);
}
