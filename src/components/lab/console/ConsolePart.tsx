import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { FigureList } from '../figures/FigureList.tsx';
import { Notice } from '../Notice.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useView } from '../use-live.ts';
import { ConsoleTabs } from './ConsoleTabs.tsx';
import { FindBox } from './FindBox.tsx';
import { PageTree } from './PageTree.tsx';
import { type Devices, firstPanes, paneKey } from './pane-key.ts';
import { SeatChoice } from './SeatChoice.tsx';
import { usePageBody } from './use-page-body.ts';

const panel = 'console-panel';

/** The consoles: tabs, the pages of the one in front, and the page itself. */
export function ConsolePart({ spec }: { spec: Devices }) {
  const { session, go, windowOf, sought, found } = useDesk();
  const view = useView();
  const key = paneKey(view.pane);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [homes, setHomes] = useState(() => firstPanes(spec));
  const window = windowOf(view.pane);

  const onlyDrawn = view.fields.length + view.actions.length + view.tables.length === 0;
  const fetched = usePageBody(session !== undefined);

  useKeptFocus(root, heading);
  useEffect(() => setHomes((before) => ({ ...before, [view.console]: view.pane })), [view.console, view.pane]);
  useEffect(() => {
    if (!sought) return;
    const control = root.current?.querySelector<HTMLElement>(`[data-action="${CSS.escape(sought)}"]`);
    if (!control) return;
    control.focus();
    found();
  });
  return (
    <div ref={root} class="console">
      <div class="console-head">
        <ConsoleTabs current={view.console} homes={homes} panel={panel} onGo={go} />
        <FindBox />
      </div>
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${view.console}`} class="console-page">
        <Notice />
        <div class={view.tree.length > 1 ? 'with-pages' : undefined}>
          <PageTree view={view} onGo={go} />
          <div class="crumb">
            <span class="muted">{view.path}</span>
            <SeatChoice view={view} onGo={go} />
          </div>
          <div class="page-main">
            <h2 ref={heading} tabIndex={-1} class="page-title">
              {view.title}
            </h2>
            <div key={key} class="page-body">
              {onlyDrawn || fetched.kind !== 'there' ? (
                <FigureList figures={view.figures} />
              ) : (
                <fetched.body
                  view={view}
                  window={window}
                  onWindow={(next) => go(view.pane, next)}
                  onRows={(from, count) => session?.go(view.pane, { ...window, from, count })}
                />
              )}
              {!onlyDrawn && fetched.kind === 'failed' && (
                <p role="alert">This page could not be fetched. You may be offline. Reload to try again.</p>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
