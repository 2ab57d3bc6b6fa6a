import type { Column, Row, Table, Window } from '../../lib/view/view-model.ts';
import { ActionButtons, ActionPlace } from './ActionBar.tsx';
import { Button } from './Button.tsx';
import { TableCell } from './TableCell.tsx';
import { useAction } from './use-action.ts';

export const pageSize = 100;

type DataTableProps = {
  readonly title: string;
  readonly table: Table;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
};

/** One table of a console: at most a hundred rows at a time, sorted and filtered where the rows are made. */
export function DataTable({ title, table, window, onWindow }: DataTableProps) {
  const hasActions = table.rows.some((row) => row.actions.length > 0);
  const width = table.columns.length + (hasActions ? 1 : 0);
  const last = table.from + table.rows.length;
  return (
    <div class="table-part">
      <h3>{title}</h3>
      <section class="table-frame" aria-label={`${title}, table`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <ColumnHead
                  key={column.id}
                  column={column}
                  window={window}
                  onWindow={table.sortable ? onWindow : undefined}
                />
              ))}
              {hasActions && (
                <th scope="col">
                  <span class="vh">Actions</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <TableRow key={row.id} row={row} columns={table.columns} hasActions={hasActions} width={width} />
            ))}
          </tbody>
        </table>
        {table.rows.length === 0 && <p class="empty">{table.empty}</p>}
      </section>
      {table.total > table.rows.length && (
        <p class="pager">
          <span>
            {table.from + 1} to {last} of {table.total.toLocaleString('en-GB')}
          </span>
          <Button
            look="small"
            off={table.from === 0 ? 'These are the first rows.' : undefined}
            onPress={() => onWindow({ ...window, from: Math.max(0, table.from - pageSize) })}
          >
            Previous rows
          </Button>
          <Button
            look="small"
            off={last >= table.total ? 'These are the last rows.' : undefined}
            onPress={() => onWindow({ ...window, from: last })}
          >
            Next rows
          </Button>
        </p>
      )}
    </div>
  );
}

type HeadProps = {
  readonly column: Column;
  readonly window: Window;
  /** Absent where the table does not sort. */
  readonly onWindow: ((window: Window) => void) | undefined;
};

function ColumnHead({ column, window, onWindow }: HeadProps) {
  const numeric = column.numeric ? 'numeric' : undefined;
  if (!onWindow) {
    return (
      <th scope="col" class={numeric}>
        {column.label}
      </th>
    );
  }
  const sorted = window.sort?.column === column.id ? window.sort : undefined;
  const next = { column: column.id, descending: sorted ? !sorted.descending : false };
  return (
    <th scope="col" class={numeric} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="sort" onClick={() => onWindow({ ...window, from: 0, sort: next })}>
        {column.label}
        {sorted && <span aria-hidden="true">{sorted.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}

type RowProps = {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly hasActions: boolean;
  readonly width: number;
};

function TableRow({ row, columns, hasActions, width }: RowProps) {
  const at = useAction();
  const isOpen = at.open !== undefined || at.unaccepted !== undefined;
  const [first, ...rest] = row.cells;
  const name = first && (first.kind === 'text' || first.kind === 'open') ? first.text : row.id;
  return (
    <>
      <tr class={isOpen ? 'selected' : undefined}>
        {first && (
          <th scope="row">
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
      </tr>
      {isOpen && (
        <tr class="row-place">
          <td colSpan={width}>
            <ActionPlace at={at} of={name} />
          </td>
        </tr>
      )}
    </>
  );
}
