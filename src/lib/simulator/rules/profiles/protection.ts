/** Antivirus over time: since when a policy that somebody manages has been in force on a device, and for how long none was. */
import { never, put } from '../../columns.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { authorityOn } from '../authority/authority.ts';
import { sideOf, workloadOf } from './governing.ts';
import { isManaged, writerOf } from './in-force.ts';

export function isProtected(state: State, row: number): boolean {
  const since = state.devices.protectedSince[row] ?? never;
  return since !== never && writerOf(state, row, 'antivirus') !== undefined;
}

/** Minutes since the estate was handed over in which no antivirus policy was in force. */
export function unprotectedMinutes(state: State, row: number): number {
  const since = state.devices.protectedSince[row] ?? never;
  const before = Math.max(0, state.devices.protectedMinutes[row] ?? 0);
  return state.now - state.spec.startsAt - before - (since === never ? 0 : state.now - since);
}

/**
 * Rule `unowned-protection-is-a-gap`: takes down a change. What Configuration Manager left counts until the device has
 * called Intune: then either Intune manages it, or nobody does.
 */
export function noteProtection(draft: Draft, row: number, at: number, calledIntune: boolean): boolean {
  const is = isManaged(draft, row, 'antivirus') || believedSafe(draft, row);
  const since = draft.devices.protectedSince[row] ?? never;
  if (is === (since !== never) || (!is && !calledIntune && awaitsIntune(draft, row))) return false;
  if (is) {
    put(draft, 'protectedSince', row, at);
    happen(draft, 'protectionGained', row);
    return true;
  }
  put(draft, 'protectedMinutes', row, Math.max(0, draft.devices.protectedMinutes[row] ?? 0) + at - since);
  put(draft, 'protectedSince', row, never);
  happen(draft, 'protectionLost', row);
  return true;
}

function believedSafe(state: State, row: number): boolean {
  return state.belief === 'leftoverStillProtects' && writerOf(state, row, 'antivirus') !== undefined;
}

function awaitsIntune(state: State, row: number): boolean {
  const writer = writerOf(state, row, 'antivirus');
  if (!writer || sideOf(writer) !== 'configMgr') return false;
  return authorityOn(state, workloadOf(state, writer), row) === 'intune';
}
