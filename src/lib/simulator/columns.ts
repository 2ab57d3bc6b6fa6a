/**
 * What time and commands change about the devices: one column each, a device is its row. A column that nobody has written
 * to is empty and reads as its default, so a fact that no device of an estate has costs nothing; a draft copies a column
 * when it first writes to it.
 */
import { namesOf, tableOf } from '../names-of.ts';
import type { Draft } from './estate.ts';
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
  /** When the next check-in of a fresh enrolment is due; after these the round takes over. */
  'checkInDue',
  /** When the client attempts to enrol: its timer or its next retry. */
  'enrolDue',
  /** When the device next tries to join, its verdict may change, something installs, an action ends. */
  'joinDue',
  'verdictDue',
  'softwareDue',
  'actionDue',
] as const;
/** Bit fields, 0 where nothing is set. */
export const bitFields = [
  /** Bits of `faults`. */
  'broken',
  /** The deliverables, by their place in the estate's list, that the device has: applied or installed. */
  'held',
] as const;
/** Small whole numbers, 0 where nothing else was written: places in lists. */
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
] as const;

type NumberName = (typeof numbers)[number];
type BitName = (typeof bitFields)[number];
type CodeName = (typeof ownCodes)[number] | TraitName;
export type ColumnName = NumberName | BitName | CodeName;
export type Columns = { readonly [K in NumberName | BitName]: Int32Array } & { readonly [K in CodeName]: Uint8Array };

/** Stands for "not yet" in every number column. */
export const never = -(2 ** 30);

const codeNames: readonly CodeName[] = [...ownCodes, ...namesOf(traits)];
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
  if (draft.owned.has(name)) return draft.devices[name];
  draft.owned.add(name);
  const size = draft.facts.ids.length;
  if (isCode(name)) {
    const now = draft.devices[name];
    const fresh = now.length > 0 ? now.slice() : new Uint8Array(size);
    draft.devices = { ...draft.devices, [name]: fresh };
    return fresh;
  }
  const now = draft.devices[name];
  const fresh = now.length > 0 ? now.slice() : new Int32Array(size).fill(bitNameSet.has(name) ? 0 : never);
  draft.devices = { ...draft.devices, [name]: fresh };
  return fresh;
}

/** Writes one cell. */
export function put(draft: Draft, name: ColumnName, row: number, value: number): void {
  own(draft, name)[row] = value;
}

function isCode(name: ColumnName): name is CodeName {
  return codeNameSet.has(name);
}
