/**
 * What time and commands change about the devices: one column each, a device is its row. A column that nobody has written
 * to is empty and reads as its default, so a fact that no device of an estate has costs nothing; a draft copies a column
 * when it first writes to it.
 */
import { namesOf, tableOf } from '../names-of.ts';
import type { Draft } from './estate.ts';
import { writerColumns } from './rules/profiles/words.ts';
import { type TraitName, traits } from './spec.ts';

/** Whole numbers that are `never` until something happened: minutes, values received. */
export const numbers = [
  /** The capabilities value of the last policy that the client received. */
  'flags',
  'receivedAt',
  /** The revision of the site's policy that the client last saw: equal to the site's, it has nothing to do. */
  'seenRevision',
  'enrolledAt',
  'checkedInAt',
  /** The revision of the tenant that the device last saw. */
  'seenTenant',
  /** When the device last tried to hybrid join. */
  'joinTriedAt',
  /** When the next check-in of a fresh enrolment is due; after these the round takes over. */
  'checkInDue',
  /** When the client attempts to enrol: its timer or its next retry. */
  'enrolDue',
  'enrolTriedAt',
  /** When the device next tries to join, its verdict may change, something installs, an action ends. */
  'joinDue',
  'verdictDue',
  'softwareDue',
  'actionDue',
  /** Since when an antivirus policy has been in force; for how many minutes one was before. */
  'protectedSince',
  'protectedMinutes',
  /** When Windows next installs a monthly update; when Office’s updates change hands. */
  'updateDue',
  'officeDue',
  /** Since when a compliance policy of Intune is not met, or has a setting in error. */
  'notMetSince',
  'errorSince',
  /** When the client evaluates its new baselines a second time. */
  'baselinesDue',
  /** When CCMSETUP or registration has its next turn, the status page its next phase, the client its daily question. */
  'setupDue',
  'espDue',
  'locationDue',
  /** When the verdict on the client's health may change by time alone. */
  'healthDue',
  /** The client's last sync as Intune read it before the health changed; `healthRead` says whether it counts. */
  'healthReadSync',
] as const;
/** Bit fields, 0 where nothing is set. */
export const bitFields = [
  /** Bits of `faults`. */
  'broken',
  /** The deliverables, by their place in the estate's list, that the device has: applied or installed. */
  'held',
  /** The deliverables that manager and device agreed on when the device last asked: it may have them. */
  'offered',
  /** Compliance policies of Intune that the device did not meet, or could not answer, when it last checked in. */
  'policiesNotMet',
  'policiesInError',
  /** What these require and the device did not meet, by its place in `requirements`. */
  'settingsNotMet',
] as const;
/** Small whole numbers, 0 where nothing else was written: places in lists, counts, a few bits. */
export const ownCodes = [
  'windows',
  'join',
  /** 0 no client, 1 installed and registered, 2 installed and not registered. */
  'client',
  /** Place in `siteVersions` and one; 0 is the site's version. */
  'clientVersion',
  'ou',
  /** Bit 1: cannot reach the site. Bit 2: cannot reach the internet. */
  'cutOff',
  /** Intune keeps every workload, whatever the site says. */
  'override',
  /** Attempts to enrol in this round, and the place of the last error in `enrolmentCodes` and one. */
  'enrolAttempts',
  'enrolError',
  /** 1 where the last sync with Intune verified the user, 2 where it could not. */
  'userSync',
  /** How far its computer object has come: `computerObject` of the room directory. */
  'computerObject',
  /** Place in `joinErrors` of what the last attempt to join failed with. */
  'joinError',
  /** Client settings that the client last heard as not the default, by their place among these, as bits. */
  'heard',
  /** Tenant attach: 0 not in the admin center, 1 sent, 2 listed, 3 listed and about to go. */
  'uploaded',
  /** How many monthly updates of Windows the device has had since the estate began. */
  'buildLevel',
  /** Who updates Office: 0 Configuration Manager, 1 Intune. */
  'officeUpdates',
  /** Intune's verdict on record, by its place in `complianceStates`; what Configuration Manager last said: 1 is no. */
  'verdict',
  'configMgrVerdict',
  /** How CCMSETUP was started: 1 by line, 2 by line with /NoCRLCheck, 3 by push; and its last error, by its place in `setupErrors`. */
  'setup',
  'setupError',
  /** Autopilot: places in `espPhases` and `provisioningErrors`, and the two states that the registry counts from 1. */
  'espPhase',
  'provisioningError',
  'installation',
  'taskSequence',
  /** 1 until pilot collections have been evaluated for a device that Autopilot provisioned. */
  'productionOnly',
  /** 1 where the client has heard of a cloud management gateway. */
  'cmgKnown',
  /** The health that the client wrote, and the one that Intune read before it changed: each and one; 0 is as usual. */
  'healthWritten',
  'healthRead',
] as const;

type NumberName = (typeof numbers)[number];
type BitName = (typeof bitFields)[number];
type CodeName = (typeof ownCodes)[number] | (typeof writerColumns)[number] | TraitName;
export type ColumnName = NumberName | BitName | CodeName;
export type Columns = { readonly [K in NumberName | BitName]: Int32Array } & { readonly [K in CodeName]: Uint8Array };

/** The columns of a draft, which puts whole ones in their places. */
export type OwnColumns = { -readonly [K in ColumnName]: Columns[K] };

/** Stands for "not yet" in every number column. */
export const never = -(2 ** 30);

const codeNames: readonly CodeName[] = [...ownCodes, ...writerColumns, ...namesOf(traits)];
const codeNameSet: ReadonlySet<string> = new Set(codeNames);
const bitNameSet: ReadonlySet<string> = new Set(bitFields);
export const columnNames: readonly ColumnName[] = [...numbers, ...bitFields, ...codeNames];

export function emptyColumns(): Columns {
  const whole = new Int32Array(0);
  const small = new Uint8Array(0);
  return { ...tableOf([...numbers, ...bitFields], () => whole), ...tableOf(codeNames, () => small) };
}

/** The column to write to: this draft's own copy, made when it is first asked for. */
export function own(draft: Draft, name: ColumnName): Int32Array | Uint8Array {
  const now = draft.devices[name];
  if (now !== draft.shared[name]) return now;
  if (isCode(name)) draft.devices[name] = freshCodes(draft, name);
  else draft.devices[name] = freshNumbers(draft, name);
  return draft.devices[name];
}

function freshCodes(draft: Draft, name: CodeName): Uint8Array {
  const now = draft.devices[name];
  return now.length > 0 ? now.slice() : new Uint8Array(draft.facts.ids.length);
}

function freshNumbers(draft: Draft, name: NumberName | BitName): Int32Array {
  const now = draft.devices[name];
  return now.length > 0 ? now.slice() : new Int32Array(draft.facts.ids.length).fill(bitNameSet.has(name) ? 0 : never);
}

/** Writes one cell. */
export function put(draft: Draft, name: ColumnName, row: number, value: number): void {
  own(draft, name)[row] = value;
}

function isCode(name: ColumnName): name is CodeName {
  return codeNameSet.has(name);
}
