/** Pages and tables that several consoles share. */
import type { Estate } from '../simulator/engine.ts';
import { sayMinute } from './clock.ts';
import { partsOf, textOf } from './lazy-table.ts';
import { consoleOf, treeOf } from './trees.ts';
import type { Cell, Column, ConsoleView, Pane, Row, Table, Window } from './view-model.ts';

export { deviceTable, marksCell } from './device-table.ts';
export { enrolmentCell } from './enrolment-cell.ts';
export { lazyTable } from './lazy-table.ts';

/** A page of the console that it belongs to. */
export function page(
  estate: Estate,
  pane: Pane,
  head: Pick<ConsoleView, 'path' | 'title'>,
  { fields = [], figures = [], tables = [], actions = [] }: Partial<PageBody>,
): ConsoleView {
  const console = consoleOf(pane, estate);
  return { pane, console, tree: treeOf(console, pane), ...head, fields, figures, tables, actions };
}
export type PageBody = Pick<ConsoleView, 'fields' | 'figures' | 'tables' | 'actions'>;

/** The rows of the window: filtered by what any of their cells says, sorted, cut. For what is few; `lazyTable` for devices. */
export function tableOf(columns: readonly Column[], rows: readonly Row[], window: Window, empty: string): Table {
  const parts = partsOf(window.filter);
  const found = rows.filter((row) => {
    const texts = row.cells.map((cell) => textOf(cell).toLowerCase());
    return parts.every((part) => texts.some((text) => text.includes(part)));
  });
  const { sort } = window;
  const column = sort ? columns.findIndex(({ id }) => id === sort.column) : -1;
  const ordered =
    column < 0
      ? found
      : [...found].sort((a, b) => compare(a.cells[column], b.cells[column]) * (sort?.descending ? -1 : 1));
  const from = Math.max(0, Math.min(window.from, ordered.length - 1));
  return {
    columns,
    total: ordered.length,
    from,
    rows: ordered.slice(from, from + window.count),
    empty,
    sortable: true,
  };
}

function compare(a: Cell | undefined, b: Cell | undefined): number {
  if (!a || !b) return 0;
  if (a.kind === 'text' && b.kind === 'text' && a.order !== undefined && b.order !== undefined)
    return a.order - b.order;
  return textOf(a).localeCompare(textOf(b), 'en', { numeric: true });
}

/** `Day 1 09:04`, or `never`. */
export function when(minute: Estate['now'] | undefined): string {
  return minute === undefined ? 'never' : sayMinute(minute);
}
