/** Facts that are not simulated, as rows: licences, roles, versions, error codes. Types and the one question asked of them. */

/** How sure a fact is: documented, from practitioners, inferred, or not looked up again. */
export type Sureness = 'D' | 'C' | 'I' | 'U';
export type Row = {
  readonly id: string;
  /** By the id of the column; a list where several hold. */
  readonly cells: { readonly [column: string]: string | readonly string[] };
  readonly source: string;
  readonly checked: string;
  readonly confidence: Sureness;
};
export type Table = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly Row[];
};
/** A place in a table. */
export type Cell = { readonly row: string; readonly column: string };
/** What is said of a cell: it is this text, or this text is one of its list. */
export type CellCondition = Cell & { readonly is: string };

/** All that a cell says; nothing where the table has no such cell. */
export function cellOf(table: Table, { row, column }: Cell): readonly string[] {
  const cell = table.rows.find(({ id }) => id === row)?.cells[column];
  if (cell === undefined) return [];
  return typeof cell === 'string' ? [cell] : cell;
}
