import { useEffect, useRef, useState } from 'preact/hooks';
import type { Table } from '../../../lib/view/view-model.ts';
import { rowsToAsk, type Span } from './rows-to-ask.ts';

/** After this long, what has not come yet is drawn as grey lines. */
const late = 200;

/** Asks for the rows in sight as they change, one request at a time. Returns whether some are late. */
export function useRowSupply(table: Table, inSight: Span, onRows: (from: number, count: number) => void): boolean {
  const asked = useRef<{ readonly of: Table; readonly from: number }>();
  const [isLate, setLate] = useState(false);
  const there = { from: table.from, count: table.rows.length };
  const next = rowsToAsk(inSight, there, table.total);
  const isMissing = inSight.from < there.from || inSight.from + inSight.count > there.from + there.count;

  useEffect(() => {
    const last = asked.current;
    // A request is answered by another table; one that brought all it could is not made again.
    if (!next || last?.of === table || (last?.from === next.from && table.from === next.from)) return;
    asked.current = { of: table, from: next.from };
    onRows(next.from, next.count);
  });
  useEffect(() => {
    if (!isMissing || table.total === 0) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), late);
    return () => clearTimeout(timer);
  }, [isMissing, table.total]);
  return isLate;
}
