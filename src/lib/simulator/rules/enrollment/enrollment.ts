import { unreachable } from '../../../unreachable.ts';
import type { Reader } from '../../answer.ts';
import { canCheckIn, checkIn, planCheckIns } from '../../calls.ts';
import type { Answer } from '../../decide.ts';
import type { Draft, State } from '../../estate.ts';
import type { EstateSpec, SimEvent, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { unenrol } from '../actions/reset.ts';
import { isEnrolled } from '../authority/authority.ts';
import { enrol, handOverFailure, hearOfEnrolment, lastErrorOf, tryAgain } from './attempts.ts';
import { eligibleTypeOf, handlerLogOf, lastEventOf, managementAgentOf, stageOf } from './stage.ts';
import { hasPrimaryUser, hasSyncFailed, scopeManagementOf, sync } from './sync.ts';
import { countOf } from './tiles.ts';
import { type EnrollmentState, notEnabled, openWindow } from './timer.ts';
import { tokenOf } from './token.ts';
import { considerUpgrade, upgrade } from './windows.ts';
import { completeWizard, considerWizard, whyNoSignIn } from './wizard.ts';
import type { EnrollmentCommand, EnrollmentEstateQuery, EnrollmentQuery } from './words.ts';

export { enrol };

/** An estate that is handed over with co-management enabled has its first days behind it. */
export function startEnrollment({ autoEnrolment, startsAt }: EstateSpec): EnrollmentState {
  return autoEnrolment.kind === 'none' ? notEnabled : { enabledAt: startsAt, window: 0 };
}

export const enrollment: Room = {
  refuse(state, command) {
    if (command.kind === 'setAutoEnrolment') return whyNoSignIn(state);
    if (command.kind !== 'configure' || command.setting !== 'azureEnvironment' || !state.coManagementOn)
      return undefined;
    return { kind: 'environmentFixed' };
  },
  handOver(draft, row) {
    if (!isEnrolled(draft, row)) handOverFailure(draft, row);
    else sync(draft, row);
  },
  react(draft, event) {
    if (event.kind === 'autoEnrolmentSet' && event.to.kind !== 'none') openWindow(draft);
    if (event.kind === 'wizardCompleted') completeWizard(draft, event);
    const row = rowIn(draft, event);
    if (row === undefined) return;
    if (event.kind === 'windowsUpgraded') upgrade(draft, row, event.to);
    if (event.kind === 'unenrolled') unenrol(draft, row);
  },
  policy: hearOfEnrolment,
  checkIn: sync,
  due: {
    enrolDue: tryAgain,
    checkInDue(draft, row, at) {
      planCheckIns(draft, row, at);
      return canCheckIn(draft, row) && checkIn(draft, row, at);
    },
  },
};

function rowIn(draft: Draft, event: SimEvent): number | undefined {
  return 'device' in event ? draft.facts.rows.get(event.device) : undefined;
}

/** What the room's own commands make so, or why not. */
export function considerEnrollment(state: State, command: EnrollmentCommand): Answer {
  switch (command.kind) {
    case 'enableCoManagement':
      return considerWizard(state, command);
    case 'upgradeWindows':
      return considerUpgrade(state, command);
    case 'unenrol': {
      const { device } = command;
      const row = state.facts.rows.get(device);
      if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
      if (!isEnrolled(state, row)) return { rejected: { kind: 'notEnrolled', device } };
      return { event: { kind: 'unenrolled', device } };
    }
    default:
      return unreachable(command);
  }
}

/** The answer to a question about a device, read off for many. */
export function readEnrollment(state: State, { ask }: EnrollmentQuery): Reader {
  switch (ask) {
    case 'enrolmentStage':
      return (row) => stageOf(state, row);
    case 'enrolmentError':
      return (row) => lastErrorOf(state, row) ?? 'none';
    case 'lastEnrolmentEvent':
      return (row) => lastEventOf(state, row);
    case 'handlerLog':
      return (row) => handlerLogOf(state, row);
    case 'enrolmentToken':
      return (row) => tokenOf(state, row);
    case 'syncError':
      return (row) => hasSyncFailed(state, row);
    case 'primaryUser':
      return (row) => hasPrimaryUser(state, row);
    case 'managementAgent':
      return (row) => managementAgentOf(state, row);
    case 'comanagementEligibleType':
      return (row) => eligibleTypeOf(state, row);
    case 'scopeManagement':
      return (row) => scopeManagementOf(state, row);
    default:
      return unreachable(ask);
  }
}

export function valueEnrollment(state: State, query: EnrollmentEstateQuery): Value {
  return countOf(state, query);
}
