import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Column } from '../../../lib/view/view-model.ts';

/** Columns of a windowed table only ever grow, so that nothing jumps as other rows come; a resized frame starts anew. */
export function useSteadyWidths(frame: RefObject<HTMLElement>, columns: readonly Column[]): void {
  const of = useRef('');
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const heads = [...element.querySelectorAll<HTMLElement>('thead th')];
    const now = `${element.clientWidth} ${columns.map(({ id }) => id).join(' ')}`;
    if (of.current !== now) for (const head of heads) head.style.minWidth = '';
    of.current = now;
    const widths = heads.map((head) => head.offsetWidth);
    heads.forEach((head, place) => {
      head.style.minWidth = `${widths[place] ?? 0}px`;
    });
  });
}
