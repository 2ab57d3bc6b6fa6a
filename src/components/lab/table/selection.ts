import type { Action, Row } from '../../../lib/view/view-model.ts';

/** Selected rows by their ids, each as it was last seen. */
export type Selection = ReadonlyMap<string, Row>;
/** What can be done with several selected rows at once: the same action of each. */
export type Deed = { readonly name: string; readonly of: readonly { readonly row: Row; readonly action: Action }[] };

export function rowName({ id, cells }: Row): string {
  const [first] = cells;
  return first && first.kind !== 'marks' ? first.text : id;
}

/** Whether some action of the rows needs nothing filled in and is there for two rows or more. */
export function isForMany(rows: readonly Row[]): boolean {
  return deedsFor(rows).some((deed) => deed.of.length > 1);
}

/** The deeds of some rows, by the word that their actions share. What needs a form is done row by row. */
export function deedsFor(rows: Iterable<Row>): readonly Deed[] {
  const deeds = new Map<string, Deed>();
  for (const row of rows) {
    for (const action of row.actions) {
      if (action.inputs.length > 0) continue;
      const name = action.short ?? action.label;
      deeds.set(name, { name, of: [...(deeds.get(name)?.of ?? []), { row, action }] });
    }
  }
  return [...deeds.values()];
}

/** The selection with the rows that are shown now as they are now: an action may have turned from Add to Remove. */
export function refreshed(selection: Selection, rows: readonly Row[]): Selection {
  const now = rows.filter((row) => selection.has(row.id) && selection.get(row.id) !== row);
  return now.length === 0 ? selection : new Map([...selection, ...now.map((row) => [row.id, row] as const)]);
}

export function toggled(selection: Selection, row: Row): Selection {
  const next = new Map(selection);
  if (!next.delete(row.id)) next.set(row.id, row);
  return next;
}
