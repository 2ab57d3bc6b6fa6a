/** How it stands with one app, script or policy on one device. */
import { type DeliverableState, holds, meant } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { barrierOf } from './barriers.ts';
import { isMixed } from './install.ts';
import { isRequired } from './kinds.ts';
import type { SoftwareCondition } from './words.ts';

/** Deleted or no longer meant for it, an app stays on the device. Rule `apps-stay`. */
export function conditionOf(state: State, deliverable: DeliverableState | undefined, row: number): SoftwareCondition {
  if (deliverable === undefined) return 'notOffered';
  if (holds(state, deliverable, row)) return 'installed';
  if (meant(state, deliverable, row) === undefined) return 'notOffered';
  if (barrierOf(state, deliverable, row) !== undefined) return 'heldBack';
  if (!isRequired(deliverable)) return 'available';
  return isMixed(state, deliverable, row) ? 'failed' : 'pending';
}
