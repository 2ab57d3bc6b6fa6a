/** How each side's policies and profiles get onto a device: at its policy, at its check-in, and before the estate is handed over. */
import { holds, meant } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import type { Draft } from '../../estate.ts';
import { encrypt } from './encryption.ts';
import { acts, familyOf, isProfile, type Profile, type Side, sideOf } from './governing.ts';
import { writerColumn, writerOf } from './in-force.ts';
import { settingFamilies } from './words.ts';

/**
 * Rules `configmgr-writes-at-policy`, `intune-writes-at-check-in`: the device takes what the side has for it now and
 * writes it. Of several for one family the first in the list is written (`first-policy-wins`).
 */
export function write(draft: Draft, row: number, side: Side): boolean {
  let changed = false;
  let written = 0;
  for (const profile of draft.deliverables) {
    if (!isProfile(profile) || sideOf(profile) !== side) continue;
    const has = meant(draft, profile, row) !== undefined && acts(draft, profile, row);
    if (hold(draft, row, profile, has)) changed = true;
    const family = familyOf(profile);
    const bit = 1 << settingFamilies.indexOf(family);
    if (!has || (written & bit) !== 0) continue;
    written |= bit;
    if (inscribe(draft, row, profile)) changed = true;
    if (family === 'bitLocker' && encrypt(draft, row, profile)) changed = true;
  }
  return changed;
}

/** Rule `history-before-hand-over`: Configuration Manager came first, so what it deploys was written before any switch. */
export function writeHistory(draft: Draft, row: number): void {
  if (!hasClient(draft, row)) return;
  for (const profile of draft.deliverables) {
    if (!isProfile(profile) || sideOf(profile) !== 'configMgr' || meant(draft, profile, row) === undefined) continue;
    const family = familyOf(profile);
    if ((draft.devices[writerColumn(family)][row] ?? 0) !== 0) continue;
    inscribe(draft, row, profile);
    if (family === 'bitLocker') encrypt(draft, row, profile);
  }
}

/** The belief that Configuration Manager, once it has the workload again, undoes what Intune wrote. */
export function undo(draft: Draft, row: number): boolean {
  if (draft.belief !== 'switchingBackUndoes') return false;
  let changed = false;
  for (const family of settingFamilies) {
    const writer = writerOf(draft, row, family);
    if (!writer || sideOf(writer) !== 'intune' || acts(draft, writer, row)) continue;
    put(draft, writerColumn(family), row, 0);
    changed = true;
  }
  return changed;
}

function hold(draft: Draft, row: number, profile: Profile, has: boolean): boolean {
  if (holds(draft, profile, row) === has) return false;
  const held = draft.devices.held[row] ?? 0;
  put(draft, 'held', row, has ? held | (1 << profile.bit) : held & ~(1 << profile.bit));
  return true;
}

function inscribe(draft: Draft, row: number, profile: Profile): boolean {
  const column = writerColumn(familyOf(profile));
  if (draft.devices[column][row] === profile.bit + 1) return false;
  put(draft, column, row, profile.bit + 1);
  return true;
}
