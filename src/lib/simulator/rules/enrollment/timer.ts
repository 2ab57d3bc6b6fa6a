/** When a client tries to enrol: spread over a window after co-management is first enabled, at once later on. */
import { never } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import { draw, numberOf } from '../../draw.ts';
import type { Draft, State } from '../../estate.ts';
import { has } from '../site/versions.ts';

/** What the room keeps of the first enabling: when it was, and over how many minutes it spreads the clients. */
export type EnrollmentState = { readonly enabledAt: number; readonly window: number };
export const notEnabled: EnrollmentState = { enabledAt: never, window: 0 };

/** Minutes over which 100,000 clients are spread; fewer take proportionally less. */
const windowOf100000 = 3 * 24 * 60;

/** Keeps apart from other draws for the device. */
const purpose = 100;

/** Rule `enrolment-spread`: opens the window when co-management is first enabled. */
export function openWindow(draft: Draft): void {
  if (draft.rooms.enrollment.enabledAt !== never) return;
  const window = has(draft.version.is, 'randomisedEnrolment') ? windowFor(clientCount(draft)) : 0;
  draft.rooms = { ...draft.rooms, enrollment: { enabledAt: draft.now, window } };
}

export function windowFor(clients: number): number {
  return Math.floor((clients * windowOf100000) / 100_000);
}

/** The minute for which a client that is told to enrol at `at` sets its timer: not before its place in the window. */
export function timerOf(state: State, row: number, at: number): number {
  const { enabledAt, window } = state.rooms.enrollment;
  if (window === 0 || state.belief === 'enrolmentIsImmediate') return at;
  const from = has(state.version.is, 'enrolmentAtOnce') ? enabledAt : at;
  return Math.max(at, from + draw(state.seed, numberOf(state.facts.ids[row] ?? ''), purpose, window + 1));
}

function clientCount(state: State): number {
  let clients = 0;
  for (let row = 0; row < state.facts.ids.length; row++) if (hasClient(state, row)) clients++;
  return clients;
}
