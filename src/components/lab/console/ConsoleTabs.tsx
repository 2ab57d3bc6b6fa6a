import { useRef } from 'preact/hooks';
import { consoleLabels } from '../../../lib/view/labels.ts';
import { type Console, consoles, type Pane } from '../../../lib/view/view-model.ts';

type TabsProps = {
  readonly current: Console;
  /** Where each console was left, or its first page; a console without one is not shown. */
  readonly homes: { readonly [C in Console]?: Pane };
  readonly panel: string;
  readonly onGo: (pane: Pane) => void;
};

/** The consoles, as tabs: arrows move along them, and the page follows. */
export function ConsoleTabs({ current, homes, panel, onGo }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const shown = consoles.filter((name) => homes[name] !== undefined);
  const open = (name: Console | undefined) => {
    const pane = name && homes[name];
    if (!pane) return;
    list.current?.querySelector<HTMLElement>(`[data-console="${name}"]`)?.focus();
    onGo(pane);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    const here = shown.indexOf(current);
    const there = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: shown.length - 1 }[press.key];
    if (there === undefined) return;
    press.preventDefault();
    open(shown[(there + shown.length) % shown.length]);
  };
  return (
    <div ref={list} role="tablist" aria-label="Consoles" class="console-tabs" onKeyDown={onKeyDown}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-console={name}
          aria-selected={name === current}
          aria-controls={panel}
          tabIndex={name === current ? 0 : -1}
          onClick={() => open(name)}
        >
          <span data-text={consoleLabels[name]}>{consoleLabels[name]}</span>
        </button>
      ))}
    </div>
  );
}
