/** Proves items that rest on rows of tables, for facts that are not simulated. */
import type { Item } from '../assessment/item.ts';
import { type Cell, cellOf, type Table } from '../lesson/table.ts';
import { namesPractitioners } from './grounds.ts';
import type { Declared, Place, Tally } from './tally.ts';

/** The tables of a course by id. */
export type Tables = ReadonlyMap<string, Table>;

/** Proves that exactly what the key says stands in the table, and that its rows are sure enough. */
export function proveByTable(item: Item, tables: Tables, tally: Tally): void {
  const { proof } = item;
  if (proof.kind === 'table' && item.interaction === 'choice') {
    const table = tableOf(proof.table, tables);
    for (const { id, text } of item.options) {
      const cell = proof.holds[id];
      if (cell === undefined) continue;
      tally.prove('the table says what the key says', at(item, 'holds', id), () => {
        const says = cellOf(table, cell);
        if (says.includes(cell.is) === item.key.includes(id)) return undefined;
        return `the option “${text}” is ${item.key.includes(id) ? 'keyed and not' : 'not keyed and'} there. ${sayCell(cell, says)}`;
      });
    }
    proveRows(item, table, Object.values(proof.holds), tally);
  }
  if (proof.kind === 'tablePairs' && item.interaction === 'match') {
    const table = tableOf(proof.table, tables);
    for (const { id } of item.sources) {
      const cell = proof.ask[id];
      if (cell === undefined) continue;
      tally.prove('the table says what the key says', at(item, 'ask', id), () => {
        const says = cellOf(table, cell);
        const fits = item.targets.filter((target) => says.includes(proof.value[target.id] ?? ''));
        const keyed = item.key.find(([source]) => source === id)?.[1];
        if (fits.length === 1 && fits[0]?.id === keyed) return undefined;
        return `the key has “${keyed}”, and what fits is ${fits.map((target) => target.id).join(' and ') || 'none of the targets'}. ${sayCell(cell, says)}`;
      });
    }
    proveRows(item, table, Object.values(proof.ask), tally);
  }
}

/** The proofs that there must be, by what the item declares. */
export function declaredByTable(item: Item): readonly Declared[] {
  const what = 'the table says what the key says';
  const rows: Declared = { what: 'a row that a key rests on is documented', where: at(item, 'table') };
  if (item.interaction === 'match')
    return [...item.sources.map(({ id }): Declared => ({ what, where: at(item, 'ask', id) })), rows];
  return [...item.options.map(({ id }): Declared => ({ what, where: at(item, 'holds', id) })), rows];
}

function proveRows(item: Item, table: Table, cells: readonly Cell[], tally: Tally): void {
  tally.prove('a row that a key rests on is documented', at(item, 'table'), () => {
    const rows = table.rows.filter(({ id }) => cells.some(({ row }) => row === id));
    const weak = rows.filter(({ confidence }) => confidence === 'I' || confidence === 'U');
    if (weak.length > 0) return `not documented: ${weak.map(({ id }) => id).join(', ')}`;
    const practised = rows.filter(({ confidence }) => confidence === 'C');
    if (practised.length === 0 || namesPractitioners(item.stem)) return undefined;
    return `found by practitioners: ${practised.map(({ id }) => id).join(', ')}`;
  });
}

function tableOf(id: string, tables: Tables): Table {
  const table = tables.get(id);
  if (table === undefined) throw new Error(`there is no table "${id}"`);
  return table;
}

function sayCell({ row, column }: Cell, says: readonly string[]): string {
  return `In row ${row}, column ${column}: ${says.join('; ') || 'nothing'}.`;
}

function at({ id }: Item, ...path: readonly string[]): Place {
  return { collection: 'items', id, path: ['proof', ...path] };
}
