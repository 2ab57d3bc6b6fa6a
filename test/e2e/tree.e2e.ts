import { expect, test } from '@playwright/test';
import { consoleLabels, positionLabels } from '../../src/lib/view/labels.ts';
import { look } from '../../src/lib/view/view.ts';
import type { ConsoleView } from '../../src/lib/view/view-model.ts';
import { mouse } from './hand.ts';
import { openCase } from './lab-desk.ts';
import { consolePages, openPage, rich, richCommands, richEstate } from './rich.ts';
import { whole } from './way.ts';

/** A line of an accessibility tree: a role, the name that it must have, and what more is asked of it. */
function line(depth: number, role: string, name: string, more = ''): string {
  return `${'  '.repeat(depth)}- '${role} ${JSON.stringify(name).replaceAll("'", "''")}${more}'`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "''");
}

/** What must be heard of a page: its pages, its title, its sliders, what can be done, its figures, its tables' heads. */
function treeOf({ console, title, tree, fields, actions, figures, tables }: ConsoleView): string {
  const positions = fields.filter((field) => field.kind === 'position');
  return [
    `${line(0, 'tabpanel', consoleLabels[console])}:`,
    `${line(1, 'navigation', `Pages of ${consoleLabels[console]}`)}:`,
    '    - list:',
    ...tree.flatMap(({ label }) => ['      - listitem:', line(4, 'button', label)]),
    line(1, 'heading', title, ' [level=2]'),
    ...positions.flatMap(({ label }) => [
      `${line(1, 'radiogroup', label)}:`,
      ...Object.values(positionLabels).map((position) => line(2, 'radio', position)),
    ]),
    ...actions.map(({ label }) => line(1, 'button', label)),
    ...figures.map((figure) => line(1, 'region', figure.title)),
    ...tables.flatMap(({ title: name, table }) => [
      line(1, 'heading', name, ' [level=3]'),
      `${line(1, 'region', `${name}, table`)}:`,
      '    - table:',
      '      - rowgroup:',
      '        - row:',
      // The first may begin with the box that selects all rows.
      ...table.columns.map(({ label }) => `          - 'columnheader /(^|Select all rows )${literally(label)}$/'`),
    ]),
  ].join('\n');
}

// Wide enough for the list of pages at the side.
test.use({ viewport: { width: 1680, height: 900 } });

test('the desk is heard in its parts: task, consoles, reasons, what was said, time', async ({ page }) => {
  await openCase(page, mouse, rich, richCommands);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Lab · ${rich.lab.title}" [level=1]
      - button "Start over"
      - button "Finish lab"
      - region "Your task":
        - heading "Your task" [level=2]
        - list "Objectives"
        - region "All along"
      - region "Consoles":
        - tablist "Consoles":
          - tab "Estate" [selected]
          - tab "Configuration Manager"
          - tab "Intune"
          - tab "Entra ID"
          - tab "Active Directory"
          - tab "Azure"
          - tab "Device"
        - search:
          - combobox "Find in the estate"
        - tabpanel "Estate"
      - region "Why, and what happened":
        - region "Why"
        - region "Log"
      - status
      - region "Time":
        - group "Let time pass"
        - slider "Look at an earlier minute"
  `);
});

for (const { console, pages } of consolePages) {
  test(`${console}: each page tells its pages, its title, what can be done and its tables’ heads`, async ({ page }) => {
    await openCase(page, mouse, rich, richCommands);
    for (const { label, pane } of pages) {
      const panel = await openPage(page, console, label);
      await expect.soft(panel, label).toMatchAriaSnapshot(treeOf(look(richEstate, pane, whole)));
    }
  });
}
