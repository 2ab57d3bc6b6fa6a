import { branded, type DeviceId, type Minute } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import type { Draft } from './estate.ts';
import { type Happening, happenings, type Shape, type Shaped, type SimEvent } from './model.ts';

/**
 * What happened, oldest first. Device events of the clock are columns, all else are objects; estates that come from one
 * another share a store up to their own length, and one that goes another way copies it first.
 */
export type Log = { readonly length: number; at(index: number): SimEvent | undefined };

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

type Store = {
  readonly at: number[];
  readonly kind: number[];
  readonly row: number[];
  readonly value: number[];
  readonly whole: SimEvent[];
};

export type WritableLog = Log & {
  push(event: SimEvent): void;
  pushDevice(kind: (typeof deviceEvents)[number], at: number, row: number, value: number): void;
  fork(): WritableLog;
};

export function openLog(ids: readonly DeviceId[]): WritableLog {
  return over({ at: [], kind: [], row: [], value: [], whole: [] }, 0, ids);
}

function over(shared: Store, begin: number, ids: readonly DeviceId[]): WritableLog {
  let store = shared;
  let length = begin;
  function own(): void {
    if (store.at.length === length) return;
    const objects = store.kind.slice(0, length).filter((kind) => kind === whole).length;
    store = {
      at: store.at.slice(0, length),
      kind: store.kind.slice(0, length),
      row: store.row.slice(0, length),
      value: store.value.slice(0, length),
      whole: store.whole.slice(0, objects),
    };
  }
  function add(kind: number, at: number, row: number, value: number): void {
    store.at.push(at);
    store.kind.push(kind);
    store.row.push(row);
    store.value.push(value);
    length++;
  }
  return {
    get length() {
      return length;
    },
    at(index) {
      const kind = index < length ? store.kind[index] : undefined;
      if (kind === undefined) return undefined;
      if (kind === whole) return store.whole[store.row[index] ?? 0];
      const head = { at: branded<Minute>(store.at[index] ?? 0), cause: 'clock' as const };
      const device = ids[store.row[index] ?? 0] ?? branded<DeviceId>('');
      const value = store.value[index] ?? 0;
      const name = deviceEvents[kind] ?? 'clientPolicyReceived';
      if (name === 'clientPolicyReceived') return { ...head, kind: name, device, flags: value };
      return happened(name, { ...head, device }, value);
    },
    push(event) {
      own();
      store.whole.push(event);
      add(whole, event.at, store.whole.length - 1, 0);
    },
    pushDevice(kind, at, row, value) {
      own();
      add(deviceEvents.indexOf(kind), at, row, value);
    },
    fork: () => over(store, length, ids),
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
