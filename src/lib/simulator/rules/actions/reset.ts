/** What un-enrolling and resetting leave of a device. */

import { namesOf } from '../../../names-of.ts';
import { lookAnew } from '../../calls.ts';
import { deliverablesOf } from '../../catalog.ts';
import { mark } from '../../changed.ts';
import { bitFields, type ColumnName, never, numbers, ownCodes, put } from '../../columns.ts';
import { joinOf } from '../../devices.ts';
import { unschedule } from '../../due.ts';
import type { Draft } from '../../estate.ts';
import { happen } from '../../log.ts';
import { type DeliverableKind, deliverables, joins } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isEnrolled } from '../authority/authority.ts';
import { noteProtection } from '../profiles/protection.ts';
import { writerColumns } from '../profiles/words.ts';
import { advance, needsEnrolment, requestsOn } from './requests.ts';

/** Rule `retire-effect`: Intune lets go of the device; the Configuration Manager client and the user's data stay. */
export function unenrol(draft: Draft, row: number): void {
  leaveIntune(draft, row);
  for (const { bit } of deliverablesOf(draft, ...takenBack)) drop(draft, row, bit);
  if (draft.belief !== 'retireKeepsTheWorkAccount') leaveEntra(draft, row);
  noteProtection(draft, row, draft.now, true);
  lookAnew(draft, row);
}

/** The enrolment ends, and with it what was asked of it; what it has put on the device is another matter. */
function leaveIntune(draft: Draft, row: number): void {
  if (!isEnrolled(draft, row)) return;
  put(draft, 'enrolledAt', row, never);
  mark(draft, deviceOf(draft, row), 'enrolled');
  put(draft, 'override', row, 0);
  unschedule(draft, 'checkInDue', row);
  for (const request of requestsOn(draft, row))
    if (needsEnrolment(request)) advance(draft, request, { state: 'canceled' });
  happen(draft, 'deviceUnenrolled', row);
}

/** A hybrid joined device is still in its domain, and registers again by itself. */
function leaveEntra(draft: Draft, row: number): void {
  const join = joinOf(draft, row);
  if (join !== 'entraJoined' && join !== 'registered') return;
  put(draft, 'join', row, joins.indexOf('notJoined'));
  mark(draft, deviceOf(draft, row), 'join');
}

/** Win32 apps and Microsoft 365 Apps stay installed on a retired device. */
const stays: ReadonlySet<string> = new Set(['intuneWin32App', 'intuneOfficeApp']);
const takenBack: readonly DeliverableKind[] = namesOf(deliverables).filter((kind) => {
  const from: string = deliverables[kind].from;
  return from === 'intune' && !stays.has(kind);
});

function drop(draft: Draft, row: number, bit: number): void {
  const held = draft.devices.held[row] ?? 0;
  const rest = held & ~(1 << bit);
  if (rest !== held) put(draft, 'held', row, rest);
}

/** Rules `wipe-effect`, `wipe-keeps-enrolment`, `fresh-start`, `autopilot-reset`: Windows begins anew. */
export function resetWindows(draft: Draft, row: number, keeps: 'nothing' | 'identity'): void {
  if (keeps === 'nothing') {
    leaveIntune(draft, row);
    if (joinOf(draft, row) !== 'notJoined') put(draft, 'join', row, joins.indexOf('notJoined'));
    mark(draft, deviceOf(draft, row), 'join');
  }
  mark(draft, deviceOf(draft, row), 'client');
  const kept: ReadonlySet<ColumnName> = new Set([...outside, ...(keeps === 'identity' ? identity : [])]);
  clear(draft, row, numbers, never, kept);
  clear(draft, row, bitFields, 0, kept);
  clear(draft, row, [...ownCodes, ...writerColumns], 0, kept);
  noteProtection(draft, row, draft.now, true);
  lookAnew(draft, row);
}

/** What no reset takes: the machine and its build, where it is, what others know of it. Join and protection follow rules. */
const outside: readonly ColumnName[] = [
  'windows',
  'buildLevel',
  'updateDue',
  'broken',
  'cutOff',
  'ou',
  'computerObject',
  'uploaded',
  'actionDue',
  'protectedSince',
  'protectedMinutes',
  'join',
];
const identity: readonly ColumnName[] = ['enrolledAt', 'checkedInAt', 'checkInDue'];

function clear(
  draft: Draft,
  row: number,
  names: readonly ColumnName[],
  empty: number,
  kept: ReadonlySet<ColumnName>,
): void {
  for (const name of names)
    if (!kept.has(name) && (draft.devices[name][row] ?? empty) !== empty) put(draft, name, row, empty);
}
