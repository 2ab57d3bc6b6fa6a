import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Long enough for whatever took a control away to give the focus on by itself. */
const patience = 60;

/**
 * Keeps the keyboard's place on the desk: where a redraw takes the focused control away and nothing else takes the
 * focus, the nearest surrounding part that still stands gets it.
 */
export function useHeldFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const desk = root.current;
    if (!desk) return;
    let around: readonly HTMLElement[] = [];
    const onIn = ({ target }: FocusEvent) => {
      around = target instanceof Element ? partsAround(target, desk) : [];
    };
    const watch = new MutationObserver(() => {
      if (document.activeElement !== document.body || around[0]?.isConnected !== false) return;
      const left = around;
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        left.find((part) => part.isConnected && part.checkVisibility())?.focus();
      }, patience);
    });
    desk.addEventListener('focusin', onIn);
    watch.observe(desk, { childList: true, subtree: true });
    return () => {
      desk.removeEventListener('focusin', onIn);
      watch.disconnect();
    };
  }, [root]);
}

/** The control itself, and around it what may be given the focus, from the inside out. */
function partsAround(control: Element, desk: HTMLElement): readonly HTMLElement[] {
  const parts: HTMLElement[] = control instanceof HTMLElement ? [control] : [];
  for (let outer = control.parentElement; outer && desk.contains(outer); outer = outer.parentElement)
    if (outer.matches('[tabindex="-1"]')) parts.push(outer);
  return parts;
}
