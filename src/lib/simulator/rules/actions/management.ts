/** How Intune and the admin center see a device: never stored, always worked out. */
import type { State } from '../../estate.ts';
import { isCoManaged, isEnrolled } from '../authority/authority.ts';
import { isListed } from './attach.ts';
import type { RemoteActionKind } from './lists.ts';
import { isDeleted, requestOf } from './requests.ts';
import type { actionsAnswers } from './words.ts';

const wipes: readonly RemoteActionKind[] = ['wipe', 'wipeKeepEnrolment', 'wipeProtected'];

/** Rule `management-state`. */
export function managementStateOf(state: State, row: number): (typeof actionsAnswers.managementState)[number] {
  if (!isEnrolled(state, row)) return 'notManaged';
  if (isDeleted(state, row)) return 'deletePending';
  const wiping = wipes.map((action) => requestOf(state, row, action)?.state);
  if (wiping.includes('active')) return 'wipeIssued';
  if (wiping.includes('pending')) return 'wipePending';
  return requestOf(state, row, 'retire')?.state === 'pending' ? 'retirePending' : 'managed';
}

/** Rule `managed-by-column`. A deleted device is no longer shown as Intune's, though it does not know it yet. */
export function managedByOf(state: State, row: number): (typeof actionsAnswers.managedBy)[number] {
  if (isEnrolled(state, row) && !isDeleted(state, row)) return isCoManaged(state, row) ? 'coManaged' : 'intune';
  return isListed(state, row) ? 'configMgr' : 'notListed';
}

/** Whether a reset has taken the user's data. */
export function isDataGone(state: State, row: number): boolean {
  return erasing
    .concat(state.belief === 'deleteErasesTheDisk' ? ['delete'] : [])
    .some((action) => requestOf(state, row, action)?.state === 'done');
}
const erasing: readonly RemoteActionKind[] = ['wipe', 'wipeProtected', 'freshStart', 'autopilotReset'];

/** Retire actions of today. Rule `retire-limit`. */
export function retiresToday({ rooms, now }: State): number {
  const { day, count } = rooms.actions.retires;
  return day === dayOf(now) ? count : 0;
}

export function dayOf(minute: number): number {
  return Math.floor(minute / (24 * 60));
}
