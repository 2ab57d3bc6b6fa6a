import type { Column, Row } from '../../../lib/view/view-model.ts';
import { Button } from '../Button.tsx';
import { ActionPlace } from '../console/ActionBar.tsx';
import { useAction } from '../console/use-action.ts';
import type { RowsProps } from './DataTable.tsx';
import { RowCells } from './RowCells.tsx';
import { rowName } from './selection.ts';
import { TableHead } from './TableHead.tsx';
import type { Chosen } from './use-selection.ts';
import { pageSize } from './use-windows.ts';

/** All rows of a small table, each with its forms right below it. */
export function PlainTable(props: RowsProps) {
  const { title, table, chosen } = props;
  const hasActions = table.rows.some((row) => row.actions.length > 0);
  return (
    <>
      <section class="table-frame" aria-label={`${title}, table`} tabIndex={0}>
        <table>
          <TableHead {...props} hasActions={hasActions} />
          <tbody>
            {table.rows.map((row) => (
              <PlainRow key={row.id} row={row} columns={table.columns} hasActions={hasActions} chosen={chosen} />
            ))}
          </tbody>
        </table>
        {table.rows.length === 0 && <p class="empty">{table.empty}</p>}
      </section>
      {table.total > table.rows.length && <Pager {...props} />}
    </>
  );
}

type RowProps = {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly hasActions: boolean;
  readonly chosen: Chosen | undefined;
};

function PlainRow({ row, columns, hasActions, chosen }: RowProps) {
  const at = useAction();
  const isOpen = at.open !== undefined || at.unaccepted !== undefined;
  return (
    <>
      <tr class={isOpen || chosen?.rows.has(row.id) ? 'selected' : undefined}>
        <RowCells row={row} columns={columns} hasActions={hasActions} at={at} chosen={chosen} />
      </tr>
      {isOpen && (
        <tr class="row-place">
          <td colSpan={columns.length + (hasActions ? 1 : 0)}>
            <ActionPlace at={at} of={rowName(row)} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The way to the other rows while the windowed table is not there. */
function Pager({ table, onRows }: RowsProps) {
  const last = table.from + table.rows.length;
  return (
    <p class="pager">
      <span>
        {table.from + 1} to {last} of {table.total.toLocaleString('en-GB')}
      </span>
      <Button
        look="small"
        off={table.from === 0 ? 'These are the first rows.' : undefined}
        onPress={() => onRows(Math.max(0, table.from - pageSize), pageSize)}
      >
        Previous rows
      </Button>
      <Button
        look="small"
        off={last >= table.total ? 'These are the last rows.' : undefined}
        onPress={() => onRows(last, pageSize)}
      >
        Next rows
      </Button>
    </p>
  );
}
