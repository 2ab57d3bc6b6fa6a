import { useEffect } from 'preact/hooks';
import type { DeskContext } from './desk-context.ts';
import { areKeysOn } from './key-switch.ts';
import { nothingDue } from './time/next-change.ts';
import { useBlocked, useTime } from './use-live.ts';

/** The single keys of the desk, for its own list of them. */
export const singleKeys = [
  { key: '/', does: 'Find something in the estate' },
  { key: 'n', does: 'Wait until the next change' },
  { key: 'u', does: 'Undo' },
  { key: 'r', does: 'Redo' },
] as const;

/** Single keys, while no field has the focus and the learner has not turned them off. */
export function useKeys({ session, announce, show }: DeskContext): void {
  const blocked = useBlocked();
  const time = useTime();
  const nothing = nothingDue(time);
  const { canUndo, canRedo } = time;
  useEffect(() => {
    const act = (off: string | undefined, doIt: () => void) => (off ? announce(off) : doIt());
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.ctrlKey || press.metaKey || press.altKey || press.repeat || !areKeysOn()) return;
      if (press.target instanceof Element && press.target.matches('input, select, textarea')) return;
      if (press.key === '/') {
        press.preventDefault();
        show('console');
        setTimeout(() => document.querySelector<HTMLElement>('#find')?.focus());
      } else if (press.key === 'n')
        act(blocked ?? nothing, () => void session?.wait('nextChange').catch(() => undefined));
      else if (press.key === 'u') act(blocked ?? (canUndo ? undefined : 'Nothing to undo.'), () => session?.undo());
      else if (press.key === 'r') act(blocked ?? (canRedo ? undefined : 'Nothing to redo.'), () => session?.redo());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, announce, show, blocked, nothing, canUndo, canRedo]);
}
