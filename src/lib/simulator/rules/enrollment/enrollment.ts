import { unreachable } from '../../../unreachable.ts';
import type { Chain, Reader } from '../../answer.ts';
import { canCheckIn, checkIn, planCheckIns } from '../../calls.ts';
import { put } from '../../columns.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { eligibilityOf } from './eligibility.ts';
import type { EnrollmentCommand, EnrollmentEstateQuery, EnrollmentQuery } from './words.ts';

/** What only this room keeps. */
export type EnrollmentState = Record<never, never>;

export function startEnrollment(_spec: EstateSpec, _facts: DeviceFacts): EnrollmentState {
  return {};
}

/** Enrols at once where nothing keeps the client from it. Rule `enrols-at-policy`. */
export const enrollment: Room = {
  policy(draft, row, at) {
    if (eligibilityOf(draft, row) !== 'eligible') return false;
    enrol(draft, row, at);
    return true;
  },
  due: {
    checkInDue(draft, row, at) {
      planCheckIns(draft, row, at);
      return canCheckIn(draft, row) && checkIn(draft, row, at);
    },
  },
};

/** The device is enrolled in Intune from this minute on. */
export function enrol(draft: Draft, row: number, at: number): void {
  put(draft, 'enrolledAt', row, at);
  planCheckIns(draft, row, at);
  happen(draft, 'deviceEnrolled', row);
}

/** What the room's own commands make so, or why not. */
export function considerEnrollment(_state: State, command: EnrollmentCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readEnrollment(_state: State, query: EnrollmentQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whyEnrollment(_state: State, _row: number, query: EnrollmentQuery): Chain {
  return unreachable(query);
}

export function valueEnrollment(_state: State, query: EnrollmentEstateQuery): Value {
  return unreachable(query);
}

export function whyEnrollmentEstate(_state: State, query: EnrollmentEstateQuery): Chain {
  return unreachable(query);
}
