/** How far a device has come on its way into Intune, in the words of the dashboard, of Windows and of Microsoft Graph. */
import { never } from '../../columns.ts';
import { hasClient, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Shaped } from '../../model.ts';
import { isCoManaged, isEnrolled } from '../authority/authority.ts';
import { isWindowsClient } from '../site/versions.ts';
import { attemptsInRound, attemptsOf, hasTimer, lastErrorOf } from './attempts.ts';
import { eligibilityOf, isTooOldToEnrol } from './eligibility.ts';
import { tokenOf, waitsForSignIn } from './token.ts';
import type { EnrolmentStage, enrollmentAnswers } from './words.ts';

type Answers = typeof enrollmentAnswers;

/** Where the dashboard's funnel has the device. */
export function stageOf(state: State, row: number): EnrolmentStage {
  if (isEnrolled(state, row)) return 'enrolled';
  if (isTooOldToEnrol(state, row)) return 'failed';
  if (lastErrorOf(state, row) !== undefined) return attemptsOf(state, row) < attemptsInRound ? 'initiated' : 'failed';
  if (hasTimer(state, row)) return 'scheduled';
  if (eligibilityOf(state, row) !== 'eligible') return 'notEligible';
  const hasHeard = (state.devices.flags[row] ?? never) !== never;
  return hasHeard && waitsForSignIn(state, row) ? 'pendingUserSignIn' : 'eligible';
}

/** Events 75 and 76 of the log DeviceManagement-Enterprise-Diagnostics-Provider/Admin. */
export function lastEventOf(state: State, row: number): Shaped<Answers['lastEnrolmentEvent']> {
  if (isEnrolled(state, row)) return '75';
  return lastErrorOf(state, row) === undefined ? 'none' : '76';
}

export function handlerLogOf(state: State, row: number): Shaped<Answers['handlerLog']> {
  const stage = stageOf(state, row);
  if (stage === 'scheduled') return 'timerQueued';
  if (stage === 'notEligible' || stage === 'eligible' || !hasClient(state, row)) return 'nothing';
  return tokenOf(state, row) === 'device' ? 'deviceToken' : 'userToken';
}

export function managementAgentOf(state: State, row: number): Shaped<Answers['managementAgent']> {
  const client = hasClient(state, row);
  if (isEnrolled(state, row)) return client ? 'configurationManagerClientMdm' : 'mdm';
  return client ? 'configurationManagerClient' : 'none';
}

export function eligibleTypeOf(state: State, row: number): Shaped<Answers['comanagementEligibleType']> {
  if (isCoManaged(state, row)) return 'comanaged';
  if (stageOf(state, row) === 'scheduled') return 'scheduledForEnrollment';
  if (!isWindowsClient(windowsOf(state, row)) || !hasClient(state, row)) return 'ineligible';
  switch (eligibilityOf(state, row)) {
    case 'osTooOld':
      return 'needsOsUpdate';
    case 'notJoined':
      return 'eligibleButNotAzureAdJoined';
    case 'eligible':
    case 'notCovered':
      return 'eligible';
    default:
      return 'ineligible';
  }
}
