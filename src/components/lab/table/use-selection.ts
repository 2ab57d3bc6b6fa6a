import { useEffect, useState } from 'preact/hooks';
import type { Sent } from '../../../lib/stores/lab-session.ts';
import type { Row } from '../../../lib/view/view-model.ts';
import { useDesk } from '../desk-context.ts';
import { type Deed, isForMany, refreshed, rowName, type Selection, toggled } from './selection.ts';

export type Chosen = {
  readonly rows: Selection;
  /** What stopped the last deed, and at which row. */
  readonly stopped: { readonly at: string; readonly sent: Exclude<Sent, { kind: 'accepted' }> } | undefined;
  readonly isBusy: boolean;
  readonly toggle: (row: Row) => void;
  readonly set: (rows: readonly Row[]) => void;
  readonly perform: (deed: Deed) => void;
};

/** The rows that are selected, where the page offers something to do with several at once. */
export function useSelection(shown: readonly Row[]): Chosen | undefined {
  const { session, announce } = useDesk();
  const [rows, setRows] = useState<Selection>(new Map());
  const [stopped, setStopped] = useState<Chosen['stopped']>();
  const [isBusy, setBusy] = useState(false);
  const [isOffered, setOffered] = useState(isForMany(shown));
  // Filtered down to one row, what was offered for many stays.
  useEffect(() => setOffered((before) => before || isForMany(shown)), [shown]);
  useEffect(() => setRows((before) => refreshed(before, shown)), [shown]);
  if (!isOffered) return undefined;

  const perform = async ({ of, name }: Deed) => {
    if (!session || isBusy) return;
    setBusy(true);
    setStopped(undefined);
    let done = 0;
    for (const { row, action } of of) {
      const sent = await session.send(action, {}).catch(() => undefined);
      if (sent?.kind !== 'accepted') {
        if (sent) setStopped({ at: rowName(row), sent });
        break;
      }
      done += 1;
      setRows((before) => new Map([...before].filter(([id]) => id !== row.id)));
    }
    setBusy(false);
    announce(`${name}: ${done} of ${of.length} done.`);
  };
  return {
    rows,
    stopped,
    isBusy,
    toggle: (row) => setRows((before) => toggled(before, row)),
    set: (next) => setRows(new Map(next.map((row) => [row.id, row]))),
    perform: (deed) => void perform(deed),
  };
}
