import type { Column, Row } from '../../../lib/view/view-model.ts';
import { ActionButtons } from '../console/ActionBar.tsx';
import type { OpenAction } from '../console/use-action.ts';
import { rowName } from './selection.ts';
import { TableCell } from './TableCell.tsx';
import type { Chosen } from './use-selection.ts';

type CellsProps = {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly hasActions: boolean;
  readonly at: OpenAction;
  readonly chosen: Chosen | undefined;
};

/** The cells of a row: its name, what is known of it, what can be done with it. */
export function RowCells({ row, columns, hasActions, at, chosen }: CellsProps) {
  const [first, ...rest] = row.cells;
  const name = rowName(row);
  return (
    <>
      {first && (
        <th scope="row">
          {chosen && (
            <input
              type="checkbox"
              class="row-tick"
              aria-label={`Select ${name}`}
              checked={chosen.rows.has(row.id)}
              onChange={() => chosen.toggle(row)}
            />
          )}
          <TableCell cell={first} about={columns[0]?.label ?? ''} of={name} />
        </th>
      )}
      {rest.map((cell, place) => {
        const column = columns[place + 1];
        return (
          <td key={column?.id ?? place} class={column?.numeric ? 'numeric' : undefined}>
            <TableCell cell={cell} about={column?.label ?? ''} of={name} />
          </td>
        );
      })}
      {hasActions && (
        <td class="row-actions">
          <ActionButtons actions={row.actions} at={at} of={name} />
        </td>
      )}
    </>
  );
}
