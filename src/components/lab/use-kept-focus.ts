import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps the keyboard's place: where a redraw took the focused control away, `fallback` gets the focus. */
export function useKeptFocus(root: RefObject<HTMLElement>, fallback: RefObject<HTMLElement>): void {
  const had = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onIn = () => {
      had.current = true;
    };
    const onOut = (leaving: FocusEvent) => {
      const from = leaving.target;
      // A control that is taken away leaves nothing to come back to; one that still stands was left on purpose.
      setTimeout(() => {
        const isLeft = from instanceof Node && from.isConnected && !element.contains(document.activeElement);
        if (isLeft) had.current = false;
      });
    };
    element.addEventListener('focusin', onIn);
    element.addEventListener('focusout', onOut);
    return () => {
      element.removeEventListener('focusin', onIn);
      element.removeEventListener('focusout', onOut);
    };
  }, [root]);
  useLayoutEffect(() => {
    if (had.current && document.activeElement === document.body) fallback.current?.focus();
  });
}
