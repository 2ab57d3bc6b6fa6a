/** A table of very many rows, seen through a window on them. Fetched when a page first has that many. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action, ActionValues, Row } from '../../../lib/view/view-model.ts';
import { ActionPlace } from '../console/ActionBar.tsx';
import { type OpenAction, useAction } from '../console/use-action.ts';
import type { RowsProps } from './DataTable.tsx';
import { RowCells } from './RowCells.tsx';
import { rowName } from './selection.ts';
import { TableHead } from './TableHead.tsx';
import { useRowSupply } from './use-row-supply.ts';
import { useSteadyWidths } from './use-steady-widths.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const usualHeight = 36;

/** Its frame scrolls by wheel, touch and keys; rows that have not come yet are blank, then grey. */
export function LargeTable(props: RowsProps) {
  const { title, table, window, chosen } = props;
  const frame = useRef<HTMLElement>(null);
  const [height, setHeight] = useState(usualHeight);
  const rows = useVirtualRows(frame, table.total, height);
  const isLate = useRowSupply(table, rows.inSight, props.onRows);
  const { at, of, noting } = useNotedAction();
  const hasActions = table.rows.some((row) => row.actions.length > 0);
  const width = table.columns.length + (hasActions ? 1 : 0);

  useSteadyWidths(frame, table.columns);
  useFrameFocus(frame);
  useTopAfter(frame, `${window.sort?.column} ${window.sort?.descending} ${window.filter}`);
  useLayoutEffect(() => {
    const drawn = frame.current?.querySelector<HTMLElement>('tr[data-row]')?.offsetHeight;
    if (drawn && drawn !== height) setHeight(drawn);
  });
  return (
    <>
      <ActionPlace at={at} of={of} />
      <section ref={frame} class="table-frame large" aria-label={`${title}, table`} tabIndex={0}>
        <table aria-rowcount={table.total + 1}>
          <TableHead {...props} hasActions={hasActions} />
          <Gap size={rows.above} />
          <tbody class={isLate ? 'late' : undefined}>
            {rows.items.map(({ index }) => {
              const row = table.rows[index - table.from];
              return (
                <tr
                  key={index}
                  aria-rowindex={index + 2}
                  data-row={row ? '' : undefined}
                  class={row && chosen?.rows.has(row.id) ? 'selected' : undefined}
                >
                  {row ? (
                    <RowCells
                      row={row}
                      columns={table.columns}
                      hasActions={hasActions}
                      at={noting(row)}
                      chosen={chosen}
                    />
                  ) : (
                    <Bones count={width} />
                  )}
                </tr>
              );
            })}
          </tbody>
          <Gap size={rows.below} />
        </table>
      </section>
    </>
  );
}

/** Another order, or other rows: seen from the top. */
function useTopAfter(frame: { readonly current: HTMLElement | null }, order: string): void {
  const last = useRef(order);
  useEffect(() => {
    if (last.current === order) return;
    last.current = order;
    frame.current?.scrollTo({ top: 0 });
  }, [frame, order]);
}

/** A row that has not come yet, in the shape of what comes. */
function Bones({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, place) => (
        <td key={place}>
          <span class="bone" />
        </td>
      ))}
    </>
  );
}

/** The room of the rows that are not drawn: a body without rows, which nobody hears. */
function Gap({ size }: { size: number }) {
  const room = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (room.current) room.current.style.height = `${size}px`;
  }, [size]);
  return <tbody ref={room} class="gap" />;
}

/** Forms and refusals stand above the frame, as a row may scroll away; they name the row that they are about. */
function useNotedAction() {
  const at = useAction();
  const [of, setOf] = useState('');
  const noting = (row: Row): OpenAction => ({
    ...at,
    choose: (action: Action) => {
      setOf(rowName(row));
      at.choose(action);
    },
    send: (action: Action, values: ActionValues) => {
      setOf(rowName(row));
      at.send(action, values);
    },
  });
  return { at, of, noting };
}

/** Where the focused row scrolls away, the frame keeps the focus. */
function useFrameFocus(frame: { readonly current: HTMLElement | null }): void {
  const isInside = useRef(false);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (isInside.current && focused === document.body) frame.current?.focus({ preventScroll: true });
    isInside.current = frame.current?.contains(document.activeElement) === true;
  });
  useEffect(() => {
    const note = () => {
      isInside.current = frame.current?.contains(document.activeElement) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [frame]);
}
