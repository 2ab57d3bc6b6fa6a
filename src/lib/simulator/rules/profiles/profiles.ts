/** What policies and profiles of both sides write on a device, who keeps it up, and what is left over. */
import { unreachable } from '../../../unreachable.ts';
import type { Reader } from '../../answer.ts';
import { deliverableOf } from '../../catalog.ts';
import type { Draft, State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { isEnrolled } from '../authority/authority.ts';
import { driveStateOf } from './encryption.ts';
import { isProfile } from './governing.ts';
import { isApplied, isManaged, standingOf } from './in-force.ts';
import { passwordRuleOf } from './password.ts';
import { isProtected, noteProtection, unprotectedMinutes } from './protection.ts';
import { removeUnassigned } from './removal.ts';
import type { ProfilesCommand, ProfilesEstateQuery, ProfilesQuery } from './words.ts';
import { undo, write, writeHistory } from './writing.ts';

/** What only this room keeps. */
type ProfilesState = Record<never, never>;

export function startProfiles(_spec: EstateSpec): ProfilesState {
  return {};
}

export const profiles: Room = {
  handOver(draft, row) {
    if (!hasProfiles(draft)) return;
    writeHistory(draft, row);
    write(draft, row, 'configMgr');
    if (isEnrolled(draft, row)) write(draft, row, 'intune');
    noteProtection(draft, row, draft.now, true);
  },
  policy(draft, row, at) {
    if (!hasProfiles(draft)) return false;
    const undone = undo(draft, row);
    const written = write(draft, row, 'configMgr');
    return noteProtection(draft, row, at, false) || written || undone;
  },
  checkIn(draft, row, at) {
    if (!hasProfiles(draft)) return false;
    const written = write(draft, row, 'intune');
    const removed = removeUnassigned(draft, row);
    return noteProtection(draft, row, at, true) || written || removed;
  },
};

function hasProfiles({ deliverables }: Draft): boolean {
  return deliverables.length > 0 && deliverables.some(isProfile);
}

/** What the room's own commands make so, or why not. */
export function considerProfiles(_state: State, command: ProfilesCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readProfiles(state: State, query: ProfilesQuery): Reader {
  switch (query.ask) {
    case 'inForce':
      return (row) => standingOf(state, row, query.family);
    case 'isManaged':
      return (row) => isManaged(state, row, query.family);
    case 'isApplied': {
      const found = deliverableOf(state, query.deliverable);
      return (row) => found !== undefined && isProfile(found) && isApplied(state, found, row);
    }
    case 'isProtected':
      return (row) => isProtected(state, row);
    case 'unprotectedMinutes':
      return (row) => unprotectedMinutes(state, row);
    case 'driveState':
      return (row) => driveStateOf(state, row);
    case 'passwordLength':
      return (row) => passwordRuleOf(state, row)?.length ?? 0;
  }
}

export function valueProfiles(_state: State, query: ProfilesEstateQuery): Value {
  return unreachable(query);
}
