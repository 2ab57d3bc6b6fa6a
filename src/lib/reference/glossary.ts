/** The glossary: terms, the names they had, and where each is met. */
import type { Row, Table } from '../lesson/table.ts';

export type TermEntry = {
  readonly id: string;
  readonly title: string;
  readonly formerly?: string;
  readonly definition: string;
};
/** One line of the glossary: a term, or an older name with the one of today. */
export type GlossaryLine =
  | { readonly kind: 'term'; readonly name: string; readonly term: TermEntry }
  | { readonly kind: 'older'; readonly name: string; readonly today: string; readonly note: string; readonly row: Row };
/** A row of a table that speaks of a term. */
export type Mention = { readonly table: Table; readonly row: Row };

/** Terms and older names in one alphabet. */
export function glossaryLines(terms: readonly TermEntry[], names: Table): readonly GlossaryLine[] {
  const lines: readonly GlossaryLine[] = [
    ...terms.map((term): GlossaryLine => ({ kind: 'term', name: term.title, term })),
    ...names.rows.flatMap((row) =>
      said(row.cells['old']).map(
        (name): GlossaryLine => ({
          kind: 'older',
          name,
          today: said(row.cells['today']).join(', '),
          note: said(row.cells['since']).join(' '),
          row,
        }),
      ),
    ),
  ];
  return lines.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
}

/** The rows that speak of a term by its name, at most `most` of a table; those of the older names speak of all. */
export function mentionsOf({ title, formerly }: TermEntry, tables: readonly Table[], most: number): readonly Mention[] {
  const spoken = [title, ...(formerly === undefined ? [] : [formerly])].map(
    (name) => new RegExp(`\\b${escaped(name)}`, 'i'),
  );
  return tables.flatMap((table) =>
    table.rows
      .filter(({ cells }) =>
        Object.values(cells)
          .flatMap(said)
          .some((text) => spoken.some((name) => name.test(text))),
      )
      .slice(0, most)
      .map((row) => ({ table, row })),
  );
}

/** All that a cell says; nothing where there is none. */
export function said(cell: string | readonly string[] | undefined): readonly string[] {
  if (cell === undefined) return [];
  return typeof cell === 'string' ? [cell] : cell;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
