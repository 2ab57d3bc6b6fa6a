import type { Estate } from '../../src/lib/simulator/engine.ts';
import { find } from '../../src/lib/view/find.ts';
import { consoleLabels } from '../../src/lib/view/labels.ts';
import { look } from '../../src/lib/view/view.ts';
import type { ConsoleView, Found, Pane, Window } from '../../src/lib/view/view-model.ts';

/** As many rows as a page asks for at first. */
export const whole: Window = { from: 0, count: 100, filter: '' };

/** How a learner comes to a page: what to press, in the words that stand on the desk. */
export type Way = {
  readonly title: string;
  readonly console: string;
} & (
  | { readonly by: 'pages'; readonly page: string; readonly row?: string }
  | { readonly by: 'finding'; readonly text: string; readonly found: Found; readonly page?: string }
);

/** By the pages of its console and what stands on them; by the box that finds, where no page leads there. */
export function wayTo(estate: Estate, pane: Pane): Way {
  const { console: name, tree, title } = look(estate, pane);
  const console = consoleLabels[name];
  if (pane.kind === 'device') {
    const page = pane.look && tree.find((one) => isSame(one.pane, pane))?.label;
    const seat: Pane = { kind: 'device', device: pane.device };
    return { title, console, by: 'finding', ...finding(estate, pane.device, seat), ...(page ? { page } : {}) };
  }
  const own = tree.find((one) => isSame(one.pane, pane));
  if (own) return { title, console, by: 'pages', page: own.label };
  for (const { pane: from, label: page } of tree) {
    const row = nameOn(look(estate, from, whole), pane);
    if (row !== undefined) return { title, console, by: 'pages', page, row };
  }
  return { title, console, by: 'finding', ...finding(estate, title, pane) };
}

function finding(estate: Estate, text: string, pane: Pane): { readonly text: string; readonly found: Found } {
  const found = find(estate, text).find((one) => isSame(one.pane, pane));
  if (!found) throw new Error(`Neither a page nor the box that finds leads to ${JSON.stringify(pane)}`);
  return { text, found };
}

function isSame(one: Pane, other: Pane): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a page calls its way to another one. */
function nameOn(view: ConsoleView, pane: Pane): string | undefined {
  const cells = view.tables.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  return cells.flatMap((cell) => (cell.kind === 'open' && isSame(cell.pane, pane) ? [cell.text] : []))[0];
}
