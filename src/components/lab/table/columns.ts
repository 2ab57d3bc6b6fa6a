import type { Column } from '../../../lib/view/view-model.ts';

/** The ids of the columns to show once `id` is turned on or off, in the order of all columns; the first is never off. */
export function toggledColumns(all: readonly Column[], shown: readonly string[], id: string): readonly string[] {
  return all
    .map((column) => column.id)
    .filter((one, place) => place === 0 || (one === id ? !shown.includes(one) : shown.includes(one)));
}
