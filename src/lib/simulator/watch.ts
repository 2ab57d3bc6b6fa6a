/** Watched conditions: counts kept as devices change, so that nothing is scanned while time passes. */
import { branded, type Minute } from '../brand.ts';
import type { State, Watched, WatchRow } from './estate.ts';
import type { DeviceCondition, DeviceQuery, Who } from './model.ts';
import { isAmong, readerOf } from './values.ts';

export type WatchState = Watched & {
  /** Works out the whole anew: after whatever may change who is meant, a command or the clock of site and tenant. */
  recount(state: State): void;
  /** Takes up one changed device. */
  touch(state: State, row: number): void;
  /** Whether the value watched changes with every minute, though nothing happens: it is worked out anew in each. */
  readonly restless: boolean;
  /** Writes a row if the counts have moved since the last. */
  note(at: Minute): void;
  fork(): WatchState;
};

function deviceQueryOf(condition: DeviceCondition): DeviceQuery {
  if ('every' in condition) return condition.every;
  if ('some' in condition) return condition.some;
  if ('none' in condition) return condition.none;
  return condition.count;
}

export function watch(condition: DeviceCondition, size: number): WatchState {
  const cells = { within: new Uint8Array(size), holds: new Uint8Array(size), named: new Uint8Array(size) };
  return over(condition, cells, 0, 0, [], undefined);
}

type Cells = {
  readonly within: Uint8Array;
  readonly holds: Uint8Array;
  /** Whether a device is meant, once it has been looked at, where its name alone says so: names never change. */
  readonly named: Uint8Array;
};
const unknown = 0;
const yes = 1;
const no = 2;

/** Whether nothing but its name brings a device among those who are meant. */
function isByName(who: Who | undefined): boolean {
  return who === undefined || who === 'allDevices' || (typeof who !== 'string' && !('pilotOf' in who));
}

function over(
  condition: DeviceCondition,
  { within, holds, named }: Cells,
  members: number,
  holders: number,
  written: readonly WatchRow[],
  changed: number | undefined,
): WatchState {
  let total = members;
  let holding = holders;
  let rows = written;
  let first = changed;
  let ids: State['facts']['ids'] = [];
  const query = deviceQueryOf(condition);

  function take(state: State, row: number, among: boolean, read = readerOf(state, query)): void {
    ids = state.facts.ids;
    const holdsNow = among && read(row) === condition.is;
    const wasAmong = within[row] === 1;
    const held = holds[row] === 1;
    if (among === wasAmong && holdsNow === held) return;
    total += Number(among) - Number(wasAmong);
    holding += Number(holdsNow) - Number(held);
    within[row] = Number(among);
    holds[row] = Number(holdsNow);
    first ??= row;
  }
  const byName = isByName(condition.within) && isByName(condition.except);
  function isMeant(state: State, row: number): boolean {
    const known = named[row] ?? unknown;
    if (known !== unknown) return known === yes;
    const { within: who, except } = condition;
    const among = isAmong(state, who, row) && !(except !== undefined && isAmong(state, except, row));
    if (byName) named[row] = among ? yes : no;
    return among;
  }

  return {
    restless: query.ask === 'unprotectedMinutes',
    get rows() {
      return rows;
    },
    // What happened to the device may have brought it among those who are meant, or out of them.
    touch: (state, row) => take(state, row, isMeant(state, row)),
    recount(state) {
      const read = readerOf(state, query);
      for (let row = 0; row < within.length; row++) take(state, row, isMeant(state, row), read);
    },
    note(at) {
      const last = rows.at(-1);
      if (!last || last.within !== total || last.holding !== holding) {
        const device = first === undefined || !last ? undefined : ids[first];
        rows = [
          ...rows,
          { at: branded<Minute>(at), within: total, holding, ...(device === undefined ? {} : { device }) },
        ];
      }
      first = undefined;
    },
    fork: () => over(condition, { within: within.slice(), holds: holds.slice(), named }, total, holding, rows, first),
  };
}
