import type { Cell, Table } from '../lesson/table.ts';
import type { Report } from './entry.ts';
import { checkId, checkOnce, type Known } from './known.ts';
import { suggestion } from './spelling.ts';

/** Checks that a table's rows and columns stand once each, and that every row has exactly the cells of the columns. */
export function checkTable(table: Table, report: Report): void {
  const columns = table.columns.map(({ id }) => id);
  checkOnce(columns, 'column', (index) => ['columns', index, 'id'], report);
  checkOnce(
    table.rows.map(({ id }) => id),
    'row',
    (index) => ['rows', index, 'id'],
    report,
  );
  table.rows.forEach(({ cells }, index) => {
    for (const column of Object.keys(cells))
      if (!columns.includes(column))
        report(['rows', index, 'cells', column], `there is no column "${column}"`, suggestion(column, columns, ''));
  });
}

/** Checks that the cells which an item's proof speaks of are there. */
export function checkCells(
  id: string,
  cells: { readonly [option: string]: Cell },
  field: string,
  known: Known,
  report: Report,
): void {
  checkId(id, 'tables', ['proof', 'table'], known, report);
  const table = known.table(id);
  if (table === undefined) return;
  const rows = table.rows.map((row) => row.id);
  for (const [option, { row, column }] of Object.entries(cells)) {
    const found = table.rows.find((one) => one.id === row);
    if (found === undefined)
      report(['proof', field, option, 'row'], `the table "${id}" has no row "${row}"`, suggestion(row, rows, ''));
    else if (found.cells[column] === undefined)
      report(
        ['proof', field, option, 'column'],
        `the row "${row}" says nothing in a column "${column}"`,
        suggestion(column, Object.keys(found.cells), ''),
      );
  }
}
