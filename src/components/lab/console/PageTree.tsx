import { useEffect, useState } from 'preact/hooks';
import { consoleLabels } from '../../../lib/view/labels.ts';
import type { ConsoleView, Pane } from '../../../lib/view/view-model.ts';
import { paneKey } from './pane-key.ts';

type TreeProps = { readonly view: ConsoleView; readonly onGo: (pane: Pane) => void };

/** More than these do not stand in one row. */
const mostInRow = 6;

/** The pages of the console in front: a list at the side; where that is too narrow a row, or one field for many. */
export function PageTree({ view, onGo }: TreeProps) {
  const here = paneKey(view.pane);
  if (view.tree.length < 2) return null;
  return (
    <nav
      class={view.tree.length > mostInRow ? 'page-tree many' : 'page-tree'}
      aria-label={`Pages of ${consoleLabels[view.console]}`}
    >
      <ul class="plain page-links">
        {view.tree.map((page) => (
          <li key={paneKey(page.pane)}>
            <button
              type="button"
              class="page-link"
              aria-current={paneKey(page.pane) === here ? 'page' : undefined}
              onClick={() => onGo(page.pane)}
            >
              {page.label}
            </button>
          </li>
        ))}
      </ul>
      <PageChoice view={view} here={here} onGo={onGo} />
    </nav>
  );
}

function PageChoice({ view, here, onGo }: TreeProps & { here: string }) {
  const isKnown = view.tree.some((page) => paneKey(page.pane) === here);
  // Arrow keys are quicker than pages: what was chosen last stands until its page is there.
  const [chosen, setChosen] = useState<string>();
  useEffect(() => setChosen((wanted) => (wanted === here ? undefined : wanted)), [here]);
  return (
    <label class="page-choice">
      <span class="vh">Page</span>
      <select
        class="lab-input"
        value={chosen ?? (isKnown ? here : '')}
        onChange={(edit) => {
          const page = view.tree.find(({ pane }) => paneKey(pane) === edit.currentTarget.value);
          if (!page) return;
          setChosen(paneKey(page.pane));
          onGo(page.pane);
        }}
      >
        {!isKnown && <option value="">{view.title}</option>}
        {view.tree.map((page) => (
          <option key={paneKey(page.pane)} value={paneKey(page.pane)}>
            {page.label}
          </option>
        ))}
      </select>
    </label>
  );
}
