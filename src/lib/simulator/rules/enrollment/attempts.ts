/** Attempts to enrol: three, 15 minutes apart, then again when policy brings news or a day has passed. Rule `enrolment-retries`. */
import { fromInternet, fromSite, planCheckIns } from '../../calls.ts';
import { never, put } from '../../columns.ts';
import { lastPoll } from '../../devices.ts';
import { draw, numberOf } from '../../draw.ts';
import { schedule, unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { faults } from '../../model.ts';
import { eligibilityOf, isTooOldToEnrol, mayGoOn } from './eligibility.ts';
import { problemOf } from './errors.ts';
import { timerOf } from './timer.ts';
import { waitsForSignIn } from './token.ts';
import { type EnrolmentCode, enrolmentCodes } from './words.ts';

/** Attempts in one round, and the minutes between two of them and between two rounds. */
export const attemptsInRound = 3;
const retryAfter = 15;
const roundAfter = 24 * 60;

/** Keeps apart from other draws for the device. */
const purpose = 101;

/** Policy has news: a client that may enrol sets its timer or tries, one that may not forgets about it. */
export function hearOfEnrolment(draft: Draft, row: number, at: number): boolean {
  if (eligibilityOf(draft, row) !== 'eligible') return forget(draft, row);
  if (hasTimer(draft, row)) return false;
  const due = timerOf(draft, row, at);
  if (due <= at) return beginRound(draft, row, at);
  schedule(draft, 'enrolDue', row, due);
  happen(draft, 'enrolmentScheduled', row, due);
  return true;
}

/** A timer, a retry or a new round falls due. */
export function tryAgain(draft: Draft, row: number, at: number): boolean {
  if (!mayGoOn(draft, row)) return forget(draft, row);
  if (isOff(draft, row)) {
    put(draft, 'seenRevision', row, never);
    return forget(draft, row);
  }
  return attemptsOf(draft, row) < attemptsInRound ? attempt(draft, row, at) : beginRound(draft, row, at);
}

/** What a client that cannot enrol has been through before the estate is handed over. */
export function handOverFailure(draft: Draft, row: number): void {
  if (eligibilityOf(draft, row) !== 'eligible' || waitsForSignIn(draft, row)) return;
  const problem = problemOf(draft, row);
  if (!problem || problem.passes) return;
  const at = lastPoll(draft.facts, row, draft.now, draft.rounds.length);
  note(draft, row, at, problem.code, attemptsInRound);
  schedule(draft, 'enrolDue', row, at + roundAfter);
  put(draft, 'seenRevision', row, draft.revision);
}

/** The device is enrolled in Intune from this minute on. */
export function enrol(draft: Draft, row: number, at: number): void {
  put(draft, 'enrolledAt', row, at);
  put(draft, 'seenTenant', row, never);
  if ((draft.devices.userSync[row] ?? 0) !== 0) put(draft, 'userSync', row, 0);
  forget(draft, row);
  planCheckIns(draft, row, at);
  happen(draft, 'deviceEnrolled', row);
}

/** How often the client has tried in this round. */
export function attemptsOf(state: State, row: number): number {
  return state.devices.enrolAttempts[row] ?? 0;
}

/** What the last attempt failed with; `undefined` where none has failed since the last success. */
export function lastErrorOf(state: State, row: number): EnrolmentCode | undefined {
  if (isTooOldToEnrol(state, row)) return '0x80070032';
  return enrolmentCodes[(state.devices.enrolError[row] ?? 0) - 1];
}

/** Whether the client waits for the first attempt of its round. */
export function hasTimer(state: State, row: number): boolean {
  return attemptsOf(state, row) === 0 && (state.devices.enrolDue[row] ?? never) !== never;
}

function beginRound(draft: Draft, row: number, at: number): boolean {
  put(draft, 'enrolAttempts', row, 0);
  return attempt(draft, row, at);
}

function attempt(draft: Draft, row: number, at: number): boolean {
  if (waitsForSignIn(draft, row)) return forget(draft, row);
  letPass(draft, row);
  const problem = problemOf(draft, row);
  if (problem) fail(draft, row, at, problem.code);
  else enrol(draft, row, at);
  return true;
}

/** Rule `transient-errors-pass`: after one attempt or two, as the device’s draw has it. */
function letPass(draft: Draft, row: number): void {
  const fault = problemOf(draft, row)?.passes;
  if (!fault || attemptsOf(draft, row) <= draw(draft.seed, numberOf(draft.facts.ids[row] ?? ''), purpose, 2)) return;
  put(draft, 'broken', row, (draft.devices.broken[row] ?? 0) & ~(1 << faults.indexOf(fault)));
}

function fail(draft: Draft, row: number, at: number, code: EnrolmentCode): void {
  const attempts = attemptsOf(draft, row) + 1;
  note(draft, row, at, code, attempts);
  happen(draft, 'enrolmentFailed', row, code);
  schedule(draft, 'enrolDue', row, at + (attempts < attemptsInRound ? retryAfter : roundAfter));
}

function note(draft: Draft, row: number, at: number, code: EnrolmentCode, attempts: number): void {
  put(draft, 'enrolTriedAt', row, at);
  put(draft, 'enrolAttempts', row, attempts);
  put(draft, 'enrolError', row, enrolmentCodes.indexOf(code) + 1);
}

function forget(draft: Draft, row: number): boolean {
  if (attemptsOf(draft, row) === 0 && !hasTimer(draft, row)) return false;
  put(draft, 'enrolAttempts', row, 0);
  put(draft, 'enrolError', row, 0);
  unschedule(draft, 'enrolDue', row);
  return true;
}

/** Switched off or without any network: nothing is tried, and the next policy begins anew. */
function isOff(state: State, row: number): boolean {
  const both = fromSite | fromInternet;
  return ((state.devices.cutOff[row] ?? 0) & both) === both;
}
