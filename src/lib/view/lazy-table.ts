/** A table over ids of which only the rows in the window are built: it filters and sorts by what is cheap to read. */
import type { Estate } from '../simulator/engine.ts';
import { dealt, ranksOf } from './ranks.ts';
import type { Cell, Column, Row, Table, Window } from './view-model.ts';

export type LazyColumn<Id> = Column & {
  /** Built for the rows in the window alone. */
  readonly cell: (id: Id) => Cell;
  /** What the filter looks at; nothing where reading it off all rows would take too long. */
  readonly text?: (id: Id) => string;
  /** All texts that the column can have, where they are few: what is in none of them is not looked for in the rows. */
  readonly words?: readonly string[];
  /** No time and no command changes its text: it is read once for the same ids. */
  readonly fixed?: true;
  /** By what it sorts where that is not `text`. */
  readonly order?: (id: Id) => number | string;
};
export type LazyRows<Id> = {
  /** Tells the rows and columns from all others of the same estate: what was found and sorted is kept under it. */
  readonly name: string;
  readonly columns: readonly LazyColumn<Id>[];
  readonly ids: readonly Id[];
  readonly empty: string;
  readonly actions?: (id: Id) => Row['actions'];
};

/** The rows of the window: found by the filter in the cheap columns, sorted by any, cut. */
export function lazyTable<Id extends string>(estate: Estate, rows: LazyRows<Id>, window: Window): Table {
  const { columns, ids, empty, actions } = rows;
  const order = orderOf(estate, rows, window);
  const total = order?.length ?? ids.length;
  const from = Math.max(0, Math.min(window.from, total - 1));
  const shown = shownOf(columns, window);
  const rowAt = (place: number): readonly Row[] => {
    const id = ids[order ? (order[place] ?? -1) : place];
    return id === undefined
      ? []
      : [{ id, cells: shown.map(({ cell }) => cell(id)), actions: actions ? actions(id) : [] }];
  };
  const count = Math.max(0, Math.min(window.count, total - from));
  return {
    columns: shown.map(headOf),
    total,
    from,
    rows: Array.from({ length: count }, (_, index) => from + index).flatMap(rowAt),
    ...(columns.some(({ optional }) => optional) ? { choice: columns.map(headOf) } : {}),
    empty,
    sortable: true,
  };
}

/** The parts of a filter: all of them have to be found. */
export function partsOf(filter: string): readonly string[] {
  return filter
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function shownOf<Id>(columns: readonly LazyColumn<Id>[], { columns: chosen }: Window): readonly LazyColumn<Id>[] {
  return columns.filter(({ id, optional }, place) => place === 0 || (chosen ? chosen.includes(id) : !optional));
}

function headOf<Id>({ id, label, numeric, optional }: LazyColumn<Id>): Column {
  return { id, label, ...(numeric ? { numeric } : {}), ...(optional ? { optional } : {}) };
}

/** Places of the rows that were found, in their order; `undefined` where that is all of them as they stand. */
function orderOf<Id>(estate: Estate, rows: LazyRows<Id>, window: Window): Uint32Array | undefined {
  const parts = partsOf(window.filter);
  const { sort } = window;
  const column = sort && rows.columns.find(({ id }) => id === sort.column);
  if (parts.length === 0 && !column) return undefined;
  const known = keptOf(estate);
  const filterKey = JSON.stringify([rows.name, parts]);
  const found = kept(known, filterKey, () => foundBy(parts, rows));
  if (!column) return found;
  const sortKey = JSON.stringify([rows.name, parts, sort]);
  return kept(known, sortKey, () => sorted(found, rows, column, sort?.descending ?? false));
}

/** Of each estate the last few results: a learner scrolls in one, then types or sorts. */
const mostKept = 12;
const results = new WeakMap<Estate, Map<string, Uint32Array>>();

function keptOf(estate: Estate): Map<string, Uint32Array> {
  const known = results.get(estate) ?? new Map<string, Uint32Array>();
  results.set(estate, known);
  return known;
}

function kept(known: Map<string, Uint32Array>, key: string, make: () => Uint32Array): Uint32Array {
  const result = known.get(key) ?? make();
  known.delete(key);
  known.set(key, result);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return result;
}

function foundBy<Id>(parts: readonly string[], rows: LazyRows<Id>): Uint32Array {
  const { columns, ids } = rows;
  const found = new Uint32Array(ids.length);
  const tests = parts.map((part) => columns.flatMap((column) => testOf(rows, column, part)));
  let count = 0;
  for (const [place, id] of ids.entries())
    if (tests.every((those) => those.some((has) => has(id, place)))) found[count++] = place;
  return found.slice(0, count);
}

/** Whether a row has the part in this column; no test where none of its words has it. */
function testOf<Id>(
  rows: LazyRows<Id>,
  column: LazyColumn<Id>,
  part: string,
): readonly ((id: Id, place: number) => boolean)[] {
  const { text, words, fixed } = column;
  if (!text) return [];
  if (fixed) {
    const texts = fixedOf(rows, column).texts(text);
    return [(_, place) => texts[place]?.includes(part) ?? false];
  }
  if (!words) return [(id) => text(id).toLowerCase().includes(part)];
  const having = new Set(words.filter((word) => word.toLowerCase().includes(part)));
  return having.size === 0 ? [] : [(id) => having.has(text(id))];
}

function sorted<Id>(found: Uint32Array, rows: LazyRows<Id>, column: LazyColumn<Id>, descending: boolean): Uint32Array {
  const key = keyOf(column);
  if (column.fixed) {
    const ranks = fixedOf(rows, column).ranks(key);
    return dealt(
      found,
      found.map((place) => ranks[place] ?? 0),
      descending,
    );
  }
  const keys = Array.from(found, (place) => rows.ids[place]).map((id) => (id === undefined ? '' : key(id)));
  return dealt(found, ranksOf(keys), descending);
}

function keyOf<Id>({ order, text, cell }: LazyColumn<Id>): (id: Id) => number | string {
  return order ?? text ?? ((id) => textOf(cell(id)));
}

/** Small letters and ranks of a column that never changes, worked out when they are first asked for. */
type Fixed<Id> = {
  readonly texts: (text: (id: Id) => string) => readonly string[];
  readonly ranks: (key: (id: Id) => number | string) => Uint32Array;
};
const fixedColumns = new WeakMap<readonly unknown[], Map<string, { texts?: readonly string[]; ranks?: Uint32Array }>>();

function fixedOf<Id>({ name, ids }: LazyRows<Id>, { id }: LazyColumn<Id>): Fixed<Id> {
  const columns = fixedColumns.get(ids) ?? new Map<string, { texts?: readonly string[]; ranks?: Uint32Array }>();
  fixedColumns.set(ids, columns);
  const key = `${name}:${id}`;
  const known = columns.get(key) ?? {};
  columns.set(key, known);
  return {
    texts: (text) => {
      known.texts ??= ids.map((one) => text(one).toLowerCase());
      return known.texts;
    },
    ranks: (keyed) => {
      known.ranks ??= ranksOf(ids.map(keyed));
      return known.ranks;
    },
  };
}

export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'open':
      return cell.text;
    case 'marks':
      return String(cell.intune);
  }
}
