import { useEffect, useRef, useState } from 'preact/hooks';
import type { EstateSpec } from '../../lib/simulator/model.ts';
import type { Window } from '../../lib/view/view-model.ts';
import { ActionBar } from './ActionBar.tsx';
import { ConsoleTabs } from './ConsoleTabs.tsx';
import { DataTable, pageSize } from './DataTable.tsx';
import { useDesk } from './desk-context.ts';
import { FieldList } from './FieldList.tsx';
import { Notice } from './Notice.tsx';
import { PageTree } from './PageTree.tsx';
import { firstPanes, paneKey } from './pane-key.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useView } from './use-live.ts';

const wholeWindow: Window = { from: 0, count: pageSize, filter: '' };
const panel = 'console-panel';

/** The consoles: tabs, the pages of the one in front, and the page itself. */
export function ConsolePart({ spec }: { spec: Pick<EstateSpec, 'devices'> }) {
  const { go, sought, found } = useDesk();
  const view = useView();
  const key = paneKey(view.pane);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [homes, setHomes] = useState(() => firstPanes(spec));
  const [windows, setWindows] = useState<{ readonly [pane: string]: Window }>({});
  const window = windows[key] ?? wholeWindow;

  useKeptFocus(root, heading);
  useEffect(() => setHomes((before) => ({ ...before, [view.console]: view.pane })), [view.console, view.pane]);
  useEffect(() => {
    if (!sought) return;
    const control = root.current?.querySelector<HTMLElement>(`[data-action="${CSS.escape(sought)}"]`);
    if (!control) return;
    control.focus();
    found();
  });

  const setWindow = (next: Window) => {
    setWindows({ ...windows, [key]: next });
    go(view.pane, next);
  };
  return (
    <div ref={root} class="console">
      <ConsoleTabs
        current={view.console}
        homes={homes}
        panel={panel}
        onGo={(pane) => go(pane, windows[paneKey(pane)])}
      />
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${view.console}`} class="console-page">
        <Notice />
        <PageTree view={view} onGo={(pane) => go(pane, windows[paneKey(pane)])} />
        <div class="crumb">
          <span class="muted">{view.path}</span>
          {view.tables.length > 0 && (
            <label class="filter">
              <span class="vh">Show only rows with</span>
              <input
                type="search"
                class="lab-input"
                placeholder="Filter"
                value={window.filter}
                onInput={(edit) => setWindow({ ...window, from: 0, filter: edit.currentTarget.value })}
              />
            </label>
          )}
        </div>
        <h2 ref={heading} tabIndex={-1} class="page-title">
          {view.title}
        </h2>
        <div key={key} class="page-body">
          <FieldList fields={view.fields} />
          <ActionBar actions={view.actions} />
          {view.tables.map(({ title, table }) => (
            <DataTable key={title} title={title} table={table} window={window} onWindow={setWindow} />
          ))}
        </div>
      </div>
    </div>
  );
}
