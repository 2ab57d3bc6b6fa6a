import type { Column, Window } from '../../../lib/view/view-model.ts';
import type { RowsProps } from './DataTable.tsx';

/** The heads of a table; they sort where the table does, and the first one selects all rows that are shown. */
export function TableHead({ table, window, onWindow, chosen, hasActions }: RowsProps & { hasActions: boolean }) {
  const isWhole = table.rows.length === table.total && table.total > 1;
  const areAll = table.rows.length > 0 && table.rows.every((row) => chosen?.rows.has(row.id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        {table.columns.map((column, place) => (
          <ColumnHead
            key={column.id}
            column={column}
            window={window}
            onWindow={table.sortable ? onWindow : undefined}
            tick={
              chosen && isWhole && place === 0
                ? { isOn: areAll, onChange: () => chosen.set(areAll ? [] : table.rows) }
                : undefined
            }
          />
        ))}
        {hasActions && (
          <th scope="col">
            <span class="vh">Actions</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

type HeadProps = {
  readonly column: Column;
  readonly window: Window;
  /** Absent where the table does not sort. */
  readonly onWindow: ((window: Window) => void) | undefined;
  readonly tick: { readonly isOn: boolean; readonly onChange: () => void } | undefined;
};

function ColumnHead({ column, window, onWindow, tick }: HeadProps) {
  const numeric = column.numeric ? 'numeric' : undefined;
  const sorted = onWindow && window.sort?.column === column.id ? window.sort : undefined;
  const next = { column: column.id, descending: sorted ? !sorted.descending : false };
  return (
    <th scope="col" class={numeric} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}>
      {tick && (
        <input
          type="checkbox"
          class="row-tick"
          aria-label="Select all rows"
          checked={tick.isOn}
          onChange={tick.onChange}
        />
      )}
      {onWindow ? (
        <button type="button" class="sort" onClick={() => onWindow({ ...window, from: 0, sort: next })}>
          {column.label}
          {sorted && <span aria-hidden="true">{sorted.descending ? ' ↓' : ' ↑'}</span>}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}
