/** Microsoft Entra Connect: which computer objects of Active Directory its cycles bring to Microsoft Entra ID, and when. */
import { isConfigured } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { joinOf } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import type { EntraObject, OuSync } from './words.ts';

/** What the column `computerObject` says of a PC that is not joined yet. */
export const computerObject = { untouched: 0, certificateWritten: 1, withoutCertificate: 2, withCertificate: 3 };

/** Minutes between two cycles. Rule `sync-cycle`. */
export const cycleEvery = 30;
/** The longest pause after which a cycle of changes still does. Rule `sync-within-seven-days`. */
const longestPause = 7 * 24 * 60;

export function isInstalled(state: State): boolean {
  return !isConfigured(state, 'entraConnect', 'notInstalled');
}

export function needsFullSync(state: State): boolean {
  return isInstalled(state) && state.now - state.rooms.directory.ranAt > longestPause;
}

/** The organizational unit of the computer account; a device that is in no domain is in none. Rule `no-ou-without-domain`. */
export function ouOf(state: State, row: number): string | undefined {
  const join = joinOf(state, row);
  const ou = state.facts.ous[row] ?? '';
  return (join === 'domainJoined' || join === 'hybridJoined') && ou !== '' ? ou : undefined;
}

export function isOuSynced(state: State, ou: string): boolean {
  return !state.rooms.directory.ousLeftOut.includes(ou);
}

/** What Microsoft Entra ID has of the device. */
export function entraObjectOf(state: State, row: number): EntraObject {
  const join = joinOf(state, row);
  if (join === 'notJoined') return 'none';
  if (join !== 'domainJoined') return 'withCertificate';
  const object = state.devices.computerObject[row];
  if (object === computerObject.withCertificate) return 'withCertificate';
  return object === computerObject.withoutCertificate ? 'withoutCertificate' : 'none';
}

/** The scheduled cycle. Says whether any device changed. */
export function cycleByTheClock(draft: Draft, at: number): boolean {
  if (at % cycleEvery !== 0 || !isConfigured(draft, 'syncCycle', 'every30Minutes') || !isInstalled(draft)) return false;
  return !needsFullSync(draft) && runCycle(draft);
}

/** Brings every computer object with a certificate to where its organizational unit belongs. Rules `sync-join`, `ou-synchronised`. */
export function runCycle(draft: Draft): boolean {
  draft.rooms = { ...draft.rooms, directory: { ...draft.rooms.directory, ranAt: draft.now } };
  const objects = draft.devices.computerObject;
  const attributes = isConfigured(draft, 'deviceAttributes', 'synchronised');
  const exported = attributes ? computerObject.withCertificate : computerObject.withoutCertificate;
  let changed = false;
  for (let row = 0; row < objects.length; row++) {
    const before = objects[row] ?? 0;
    if (before === computerObject.untouched) continue;
    const after = isOuSynced(draft, draft.facts.ous[row] ?? '') ? exported : computerObject.certificateWritten;
    if (after === before) continue;
    put(draft, 'computerObject', row, after);
    if (before === computerObject.certificateWritten) happen(draft, 'computerObjectSynced', row);
    changed = true;
  }
  return changed;
}

export function setOuSync(draft: Draft, ou: string, to: OuSync): void {
  const others = draft.rooms.directory.ousLeftOut.filter((one) => one !== ou);
  const ousLeftOut = to === 'synced' ? others : [...others, ou].sort();
  draft.rooms = { ...draft.rooms, directory: { ...draft.rooms.directory, ousLeftOut } };
}
