/** What a client does when it gets policy from its management point. */

import { never } from '../devices.ts';
import type { Draft } from '../estate.ts';
import { flagsMeant } from './authority.ts';
import { eligibilityOf } from './enrollment.ts';

/**
 * Rules `policy-poll`, `enrols-at-policy`: the client takes the value that the site means for it now, then enrols if it may.
 * Says whether anything about the device changed.
 */
export function receivePolicy(state: Draft, row: number, at: number): boolean {
  const { devices } = state;
  devices.receivedAt[row] = at;
  if (devices.seenRevision[row] === state.revision) return false;
  devices.seenRevision[row] = state.revision;
  if (!state.coManagementOn) return false;
  const flags = flagsMeant(state, row);
  const news = devices.flags[row] !== flags;
  if (news) {
    devices.flags[row] = flags;
    state.log.pushDevice('clientPolicyReceived', at, row, flags);
  }
  if (eligibilityOf(state, row) !== 'eligible') return news;
  devices.enrolledAt[row] = at;
  state.log.pushDevice('deviceEnrolled', at, row, 0);
  return true;
}

/** Hand-over: clients hold the policy of their last poll before it, in silence. */
export function holdPolicy(state: Draft): void {
  if (!state.coManagementOn) return;
  for (let row = 0; row < state.facts.ids.length; row++) {
    if ((state.devices.receivedAt[row] ?? never) === never) continue;
    state.devices.flags[row] = flagsMeant(state, row);
    if (eligibilityOf(state, row) !== 'eligible') state.devices.seenRevision[row] = state.revision;
  }
}
