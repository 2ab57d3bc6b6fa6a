import { consoleLabels } from '../../lib/view/labels.ts';
import type { ConsoleView, Pane } from '../../lib/view/view-model.ts';
import { paneKey } from './pane-key.ts';

const mostLinks = 6;
type TreeProps = { readonly view: ConsoleView; readonly onGo: (pane: Pane) => void };

/** The other pages of the same console: a row while they are few, else a list to choose from. */
export function PageTree({ view, onGo }: TreeProps) {
  const here = paneKey(view.pane);
  if (view.tree.length < 2) return null;
  if (view.tree.length > mostLinks) {
    const isKnown = view.tree.some((page) => paneKey(page.pane) === here);
    return (
      <p class="page-choice">
        <label>
          {view.console === 'device' ? 'Seat of ' : 'Page '}
          <select
            class="lab-input"
            value={isKnown ? here : ''}
            onChange={(edit) => {
              const chosen = view.tree.find((page) => paneKey(page.pane) === edit.currentTarget.value);
              if (chosen) onGo(chosen.pane);
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
      </p>
    );
  }
  return (
    <nav class="page-tree" aria-label={`Pages of ${consoleLabels[view.console]}`}>
      <ul class="plain">
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
    </nav>
  );
}
