import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Rows = {
  readonly items: readonly VirtualItem[];
  /** What stands above and below the drawn rows, in pixels. */
  readonly above: number;
  readonly below: number;
  /** The first row in sight, and how many are. */
  readonly inSight: { readonly from: number; readonly count: number };
};

/** Which of very many rows of one height are drawn as their frame scrolls. */
export function useVirtualRows(frame: RefObject<HTMLElement>, count: number, height: number): Rows {
  const [, redraw] = useState(0);
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 12,
    initialRect: { width: 800, height: 480 },
    onChange: () => redraw((times) => times + 1),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLTableRowElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  const measured = useRef(height);
  useLayoutEffect(() => {
    if (measured.current === height) return;
    measured.current = height;
    rows.measure();
  }, [rows, height]);
  const items = rows.getVirtualItems();
  const from = rows.range?.startIndex ?? 0;
  return {
    items,
    above: items[0]?.start ?? 0,
    below: rows.getTotalSize() - (items.at(-1)?.end ?? 0),
    inSight: { from, count: (rows.range?.endIndex ?? 0) - from + 1 },
  };
}
