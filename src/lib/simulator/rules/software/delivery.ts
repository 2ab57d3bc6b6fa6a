/** What a device takes when it calls: at the client's policy, and at its check-in with Intune. */
import { holds, meant } from '../../catalog.ts';
import type { Draft } from '../../estate.ts';
import { happen } from '../../log.ts';
import { barrierOf } from './barriers.ts';
import { install, isAllowed, isWanted } from './install.ts';
import { isConfigMgrApp, isConfigMgrUpdates, isNative, mark } from './kinds.ts';

/** Rule `required-at-policy`: the client takes what is deployed to its collections and installs what is required. */
export function takePolicy(draft: Draft, row: number): boolean {
  let changed = false;
  for (const one of draft.deliverables) {
    const isUpdates = isConfigMgrUpdates(one);
    if (!isUpdates && !isConfigMgrApp(one)) continue;
    const applies = isAllowed(draft, one, row);
    if (mark(draft, 'offered', one, row, applies)) changed = true;
    if (isUpdates) {
      if (mark(draft, 'held', one, row, applies)) changed = true;
    } else if (isWanted(draft, one, row)) {
      install(draft, one, row);
      changed = true;
    }
  }
  return changed;
}

/** Rule `native-apps-at-check-in`: Windows itself takes rings, line-of-business apps and Office from Intune. */
export function takeCheckIn(draft: Draft, row: number): boolean {
  let changed = false;
  for (const one of draft.deliverables) {
    if (!isNative(one)) continue;
    const isMeant = meant(draft, one, row) !== undefined;
    const barrier = barrierOf(draft, one, row);
    if (mark(draft, 'offered', one, row, isMeant && barrier === undefined)) changed = true;
    if (one.kind === 'updateRing') {
      // While Intune has no say, it takes no ring back either.
      if (barrier === undefined && takeRing(draft, one, row, isMeant)) changed = true;
    } else if (isWanted(draft, one, row)) {
      install(draft, one, row);
      changed = true;
    }
  }
  return changed;
}

function takeRing(draft: Draft, ring: Draft['deliverables'][number], row: number, isMeant: boolean): boolean {
  if (holds(draft, ring, row) === isMeant) return false;
  mark(draft, 'held', ring, row, isMeant);
  if (isMeant) happen(draft, 'updateRingReceived', row);
  return true;
}
