import type { Cell } from '../../../lib/view/view-model.ts';
import { AskValue } from '../AskValue.tsx';
import { Marks } from '../Authority.tsx';
import { useDesk } from '../desk-context.ts';

type CellProps = {
  readonly cell: Cell;
  /** The column's heading, and the row's name: what a screen reader hears before "why?". */
  readonly about: string;
  readonly of: string;
};

/** One value in a table: plain, a way to another page, or a device's seven marks. */
export function TableCell({ cell, about, of }: CellProps) {
  const { go } = useDesk();
  if (cell.kind === 'marks') return <Marks cell={cell} />;
  if (cell.kind === 'open') {
    return (
      <button type="button" class="link" onClick={() => go(cell.pane)}>
        {cell.text}
      </button>
    );
  }
  const look = `${cell.mono ? 'mono' : ''} ${cell.tone ?? ''}`.trim();
  const { why } = cell;
  if (!why) return <span class={look}>{cell.text}</span>;
  return <AskValue text={cell.text} about={`${about} of ${of}`} query={why} look={look} />;
}
