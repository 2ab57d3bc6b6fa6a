import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Table, Window } from '../../../lib/view/view-model.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { FilterBox } from './FilterBox.tsx';
import { PlainTable } from './PlainTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { type Chosen, useSelection } from './use-selection.ts';
import { pageSize } from './use-windows.ts';

export type DataTableProps = {
  readonly title: string;
  /** Whether its title stands above it; the page may have said it already. */
  readonly isTitled: boolean;
  readonly table: Table;
  readonly window: Window;
  /** Sorts, filters, chooses columns. */
  readonly onWindow: (window: Window) => void;
  /** Asks for other rows of the same table. */
  readonly onRows: (from: number, count: number) => void;
};
export type RowsProps = DataTableProps & { readonly chosen: Chosen | undefined };

/** So few rows are seen at a glance. */
const mostUnfiltered = 8;

/** One table of a console. Up to a hundred rows stand there whole; more are shown through a window on them. */
export function DataTable(props: DataTableProps) {
  const { title, isTitled, table, window, onWindow } = props;
  const chosen = useSelection(table.rows);
  const large = useLargeTable(table.total > pageSize);
  const Rows = table.total > pageSize && large.kind === 'there' ? large.table : PlainTable;
  const isFiltered = table.sortable && (table.total > mostUnfiltered || window.filter !== '');
  const isHidden = table.total === 0 && table.sortable && window.filter.trim() !== '';
  return (
    <div class="table-part">
      <div class="table-head">
        <h3 class={isTitled ? undefined : 'vh'}>{title}</h3>
        {table.total > pageSize && <span class="muted">{table.total.toLocaleString('en-GB')} rows</span>}
        {isFiltered && <FilterBox table={table} window={window} onWindow={onWindow} />}
        {table.sortable && <ColumnChoice table={table} window={window} onWindow={onWindow} />}
      </div>
      {chosen && <SelectionBar chosen={chosen} />}
      <Rows {...props} chosen={chosen} />
      {isHidden && (
        <p class="empty">
          The filter “{window.filter.trim()}” hides every row.{' '}
          <button type="button" class="link" onClick={() => onWindow({ ...window, from: 0, filter: '' })}>
            Clear it
          </button>
        </p>
      )}
    </div>
  );
}

type Large =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'there'; readonly table: ComponentType<RowsProps> };

/** The windowed table is fetched when a page first has that many rows; where it cannot be, its rows are paged. */
function useLargeTable(isNeeded: boolean): Large {
  const [large, setLarge] = useState<Large>({ kind: 'waiting' });
  useEffect(() => {
    if (!isNeeded) return;
    import('./LargeTable.tsx').then(
      ({ LargeTable }) => setLarge({ kind: 'there', table: LargeTable }),
      () => setLarge({ kind: 'failed' }),
    );
  }, [isNeeded]);
  return large;
}
