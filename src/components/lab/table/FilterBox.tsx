import { useEffect, useRef, useState } from 'preact/hooks';
import type { Table, Window } from '../../../lib/view/view-model.ts';
import { useDesk } from '../desk-context.ts';

const pause = 150;

type FilterProps = {
  readonly table: Table;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
};

/** Narrows the page's table once the typing pauses, and says how many rows are left. */
export function FilterBox({ table, window, onWindow }: FilterProps) {
  const { announce } = useDesk();
  const [text, setText] = useState(window.filter);
  const sent = useRef(window.filter);
  const isAwaited = useRef(false);
  useEffect(() => {
    // Set from elsewhere: by a hint, or by clearing it.
    if (window.filter === sent.current) return;
    sent.current = window.filter;
    setText(window.filter);
  }, [window.filter]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      isAwaited.current = true;
      onWindow({ ...window, from: 0, filter: text });
    }, pause);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    announce(`${table.total.toLocaleString('en-GB')} ${table.total === 1 ? 'row' : 'rows'} found.`);
  }, [table, announce]);
  return (
    <label class="filter">
      <span class="vh">Show only rows with</span>
      <input
        type="search"
        class="lab-input"
        placeholder="Filter"
        value={text}
        onInput={(edit) => setText(edit.currentTarget.value)}
      />
    </label>
  );
}
