import { branded, type DeviceId, type Minute } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import type { Draft } from './estate.ts';
import { type Happening, happenings, type Shape, type Shaped, type SimEvent } from './model.ts';

/**
 * What happened, oldest first. Device events of the clock are columns, all else are objects. They stand in parts: estates
 * that come from one another share these up to their own length, and one that goes another way copies the last of them.
 */
export type Log = {
  readonly length: number;
  at(index: number): SimEvent | undefined;
  /** The last events of one device, at most so many, the latest first. */
  lastOf(device: DeviceId, most: number): readonly SimEvent[];
};

const deviceEvents = ['clientPolicyReceived', ...namesOf(happenings)] as const;
const whole = -1;

/** Something happened on a device by itself: written to the log, unless the estate is still being laid out. */
export function happen<H extends Happening>(
  draft: Draft,
  kind: H,
  row: number,
  ...[is]: Shaped<(typeof happenings)[H]> extends undefined ? [] : [is: Shaped<(typeof happenings)[H]>]
): void {
  if (draft.silent) return;
  draft.log.pushDevice(kind, draft.now, row, encoded(happenings[kind], is));
}

function encoded(shape: Shape, is: string | number | boolean | undefined): number {
  if (typeof is === 'string') return typeof shape === 'string' ? 0 : shape.indexOf(is);
  return Number(is ?? 0);
}

function decoded(shape: Shape, value: number): string | number | boolean | undefined {
  if (shape === 'nothing') return undefined;
  if (shape === 'boolean') return value === 1;
  return typeof shape === 'string' ? value : shape[value];
}

type Part = {
  readonly at: number[];
  readonly kind: number[];
  readonly row: number[];
  readonly value: number[];
  readonly whole: SimEvent[];
};
/** Small, for each trial of what might come leaves a copy of a last part behind. */
const partSize = 256;

export type WritableLog = Log & {
  push(event: SimEvent): void;
  pushDevice(kind: (typeof deviceEvents)[number], at: number, row: number, value: number): void;
  fork(): WritableLog;
};

export function openLog(ids: readonly DeviceId[]): WritableLog {
  return over([], 0, ids);
}

function over(shared: readonly Part[], begin: number, ids: readonly DeviceId[]): WritableLog {
  let parts = shared;
  let length = begin;
  /** The part that takes the next entry. Behind this log's own end somebody else's may stand: then it is a copy. */
  function last(): Part {
    const used = length % partSize;
    const place = (length - used) / partSize;
    const part = parts[place];
    if (part && used > 0 && part.at.length === used) return part;
    const next = part && used > 0 ? firstOf(part, used) : firstOf(undefined, 0);
    parts = [...parts.slice(0, place), next];
    return next;
  }
  function add(part: Part, kind: number, at: number, row: number, value: number): void {
    part.at.push(at);
    part.kind.push(kind);
    part.row.push(row);
    part.value.push(value);
    length++;
  }
  return {
    get length() {
      return length;
    },
    at(index) {
      const entry = index % partSize;
      const part = index < length ? parts[(index - entry) / partSize] : undefined;
      const kind = part?.kind[entry];
      if (!part || kind === undefined) return undefined;
      if (kind === whole) return part.whole[part.row[entry] ?? 0];
      const head = { at: branded<Minute>(part.at[entry] ?? 0), cause: 'clock' as const };
      const device = ids[part.row[entry] ?? 0] ?? branded<DeviceId>('');
      const value = part.value[entry] ?? 0;
      const name = deviceEvents[kind] ?? 'clientPolicyReceived';
      if (name === 'clientPolicyReceived') return { ...head, kind: name, device, flags: value };
      return happened(name, { ...head, device }, value);
    },
    lastOf(device, most) {
      const row = ids.indexOf(device);
      const events: SimEvent[] = [];
      for (let index = length - 1; index >= 0 && events.length < most; index--) {
        const entry = index % partSize;
        const part = parts[(index - entry) / partSize];
        if (part?.kind[entry] !== whole && part?.row[entry] !== row) continue;
        const event = this.at(index);
        if (event && 'device' in event && event.device === device) events.push(event);
      }
      return events;
    },
    push(event) {
      const part = last();
      part.whole.push(event);
      add(part, whole, event.at, part.whole.length - 1, 0);
    },
    pushDevice(kind, at, row, value) {
      add(last(), deviceEvents.indexOf(kind), at, row, value);
    },
    fork: () => over(parts, length, ids),
  };
}

/** A part of its own with the first entries of another. */
function firstOf(part: Part | undefined, count: number): Part {
  if (!part) return { at: [], kind: [], row: [], value: [], whole: [] };
  const objects = part.kind.slice(0, count).filter((kind) => kind === whole).length;
  return {
    at: part.at.slice(0, count),
    kind: part.kind.slice(0, count),
    row: part.row.slice(0, count),
    value: part.value.slice(0, count),
    whole: part.whole.slice(0, objects),
  };
}

/** The one place where a number of the log becomes the word that `happen` put there. */
function happened<H extends Happening>(
  kind: H,
  head: { readonly at: Minute; readonly cause: 'clock'; readonly device: DeviceId },
  value: number,
): SimEvent {
  const is = decoded(happenings[kind], value);
  return { ...head, kind, ...(is === undefined ? {} : { is }) } as SimEvent;
}
