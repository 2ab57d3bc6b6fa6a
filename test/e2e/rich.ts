import { expect, type Locator, type Page } from '@playwright/test';
import { consoleLabels } from '../../src/lib/view/labels.ts';
import { look } from '../../src/lib/view/view.ts';
import { type Console, consoles, type Pane } from '../../src/lib/view/view-model.ts';
import { type Case, caseOf, played } from './cases.ts';
import { mouse } from './hand.ts';
import { turnTo } from './lab-desk.ts';

/** A lab that shows something on most pages, played so far that there is something to see on the others. */
export const rich: Case = caseOf('two-masters');
export const richCommands = rich.variant.solutions[0].slice(0, -1).map((move) => move.do);
export const richEstate = played(rich, richCommands).estate;

const [anyDevice] = richEstate.devices;
if (anyDevice === undefined) throw new Error(`${rich.name} has no device`);
const firstPanes: { readonly [C in Console]: Pane } = {
  estate: { kind: 'map' },
  configMgr: { kind: 'workloads' },
  intune: { kind: 'intuneDevices' },
  entra: { kind: 'mobility' },
  directory: { kind: 'entraConnect' },
  azure: { kind: 'settings', page: 'azureResources' },
  device: { kind: 'device', device: anyDevice },
};

export type ConsolePages = {
  readonly console: string;
  readonly pages: readonly { readonly label: string; readonly title: string; readonly pane: Pane }[];
};

/** Every page of every console, as they are listed there. */
export const consolePages: readonly ConsolePages[] = consoles.map((name) => ({
  console: consoleLabels[name],
  pages: look(richEstate, firstPanes[name]).tree.map(({ label, pane }) => ({
    label,
    pane,
    title: look(richEstate, pane).title,
  })),
}));

/** The title of a page, by its console and its name in the list of pages there. */
function titleOf(name: string, label: string): string {
  const found = consolePages.find(({ console }) => console === name)?.pages.find((one) => one.label === label);
  if (!found) throw new Error(`${name} lists no page “${label}”`);
  return found.title;
}

/** Opens a page of a console, by the list at the side or by the field that stands for it where the desk is narrow. */
export async function openPage(page: Page, console: string, label: string): Promise<Locator> {
  await page.getByRole('tab', { name: console, exact: true }).click();
  const desk = page.getByRole('tabpanel', { name: console, exact: true });
  await turnTo(page, mouse, console, label);
  await expect(desk.getByRole('heading', { level: 2, name: titleOf(console, label), exact: true })).toBeVisible();
  await expect(desk.locator('.fig-coming')).toHaveCount(0);
  return desk;
}
