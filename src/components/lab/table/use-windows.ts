import { useCallback, useRef, useState } from 'preact/hooks';
import type { Pane, Window } from '../../../lib/view/view-model.ts';
import { paneKey } from '../console/pane-key.ts';

/** How many rows are asked for at once; a table with more is windowed. */
export const pageSize = 100;
const whole: Window = { from: 0, count: pageSize, filter: '' };

/** How each page's table was last sorted, filtered and laid out. */
export function useWindows() {
  const kept = useRef(new Map<string, Window>());
  const [, redraw] = useState(0);
  const windowOf = useCallback((pane: Pane): Window => kept.current.get(paneKey(pane)) ?? whole, []);
  const keepWindow = useCallback((pane: Pane, window: Window) => {
    kept.current.set(paneKey(pane), window);
    redraw((times) => times + 1);
  }, []);
  return { windowOf, keepWindow };
}
