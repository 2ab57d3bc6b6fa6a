import { expect, type Page, test } from '@playwright/test';
import { look, lookInLight } from './axe.ts';
import { caseOf } from './cases.ts';
import { paths, play } from './course.ts';
import { mouse } from './hand.ts';
import { giveAll, openCase, openLab, said, turnTo } from './lab-desk.ts';
import { consolePages, openPage, rich, richCommands } from './rich.ts';

const solution = play.solutions[0].map((move) => move.do);
const panel = '[role=tabpanel]';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens every form of the page in front, one after the other: those that share a place close each other. */
async function openForms(page: Page): Promise<void> {
  const openers = page.locator(`${panel} [data-action][aria-expanded="false"]:not([aria-disabled])`);
  const ids = await openers.evaluateAll((all) => all.map((one) => one.getAttribute('data-action') ?? ''));
  for (const id of ids) await page.locator(`${panel} [data-action="${id}"]`).first().click();
}

for (const { console, pages } of consolePages) {
  test(`${console}: no page has a violation with its forms open, wide or narrow`, async ({ page }) => {
    test.setTimeout(240_000);
    await openCase(page, mouse, rich, richCommands);
    for (const { label } of pages) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openPage(page, console, label);
      await openForms(page);
      await look(page, label, panel);
      await page.setViewportSize({ width: 390, height: 800 });
      await lookInLight(page, `${label} at 390 px`, panel);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${label} is wider than a phone`).toBe(0);
    }
  });
}

test('hints, answers, a refusal, what was found and what is asked twice have no violation', async ({ page }) => {
  await openLab(page);
  await look(page, 'begun');
  await page.getByRole('tab', { name: 'Configuration Manager', exact: true }).click();
  await turnTo(page, mouse, 'Configuration Manager', 'Enablement');
  await page.getByRole('button', { name: 'Change automatic enrolment' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'a refusal', panel);
  await turnTo(page, mouse, 'Configuration Manager', 'Device Collections');
  await page.getByRole('button', { name: 'Finance PCs', exact: true }).click();
  await look(page, 'a collection', panel);
  await page.getByRole('button', { name: /^No, Member of FIN-04/ }).click();
  await expect(page.getByRole('region', { name: 'Why', exact: true }).getByRole('listitem').first()).toBeVisible();
  for (const name of ['Hint 1 of 3', 'Hint 2 of 3', 'Hint 3 of 3: do it for me'])
    await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await page.getByRole('combobox', { name: 'Find in the estate' }).fill('fin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await look(page, 'an answer, hints, questions and what was found');
});

test('the map, the dashboard and their numbers have no violation, in forced colours too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCase(page, mouse, rich, richCommands);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    for (const [console, label] of [
      ['Estate', 'Map'],
      ['Configuration Manager', 'Monitoring'],
    ] as const) {
      await openPage(page, console, label);
      await look(page, `${label}, drawn, forced colours ${forcedColors}`, panel);
      const drawn = page.getByRole('button', { name: 'as table' });
      while ((await drawn.count()) > 0) await drawn.first().click();
      await look(page, `${label}, as table, forced colours ${forcedColors}`, panel);
    }
    await openPage(page, 'Estate', 'List');
    await look(page, `the list, forced colours ${forcedColors}`, panel);
  }
});

test('a table of 100,000 devices and a wait that goes on have no violation, and the wait can be cancelled', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openCase(page, mouse, caseOf('hundred-thousand'));
  await turnTo(page, mouse, 'Estate', 'List');
  await expect(page.getByRole('table').and(page.locator('[aria-rowcount="100001"]'))).toBeVisible();
  await look(page, 'the table', panel);
  await page.setViewportSize({ width: 390, height: 800 });
  await look(page, 'the table at 390 px', panel);
  await page.setViewportSize({ width: 1440, height: 900 });
  // Far enough away to be still to come when all has been looked at.
  await page.getByRole('button', { name: 'To a time' }).click();
  const form = page.getByRole('form', { name: 'Wait until a time' });
  await form.getByLabel('Until day').fill('30');
  await form.getByRole('button', { name: 'Wait' }).click();
  const progress = page.getByRole('progressbar', { name: 'Time is passing' });
  await expect(progress).toBeVisible();
  await look(page, 'while time is passing', '[data-part=time]');
  await expect(progress).toBeVisible();
  await progress.locator('..').getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page, /: stopped\. It is Day \d/)).toBeVisible({ timeout: 60_000 });
});

test('the lab has no violation while played, looked back at, reviewed or replayed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page);
  await giveAll(page, mouse, [{ kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' }, ...solution]);
  await look(page, 'a condition broken, objectives met');
  await page.getByRole('button', { name: 'Share replay' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Look back one change' }).click();
  await expect(page.getByRole('region', { name: 'Consoles' }).getByText(/^You are looking at Day/)).toBeVisible();
  await look(page, 'an earlier minute');
  await page.getByRole('button', { name: 'Back to now' }).first().click();
  await page.getByRole('button', { name: 'Play a solution' }).click();
  await expect(page.getByRole('region', { name: 'The author’s route' })).toBeVisible();
  await look(page, 'a solution played');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Finish lab' }).click();
  await expect(page.getByRole('heading', { name: 'What this lab was about' })).toBeVisible();
  await look(page, 'the review');
  await page.setViewportSize({ width: 390, height: 800 });
  await look(page, 'the review at 390 px');
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Go on from here' })).toBeVisible();
  await look(page, 'a replay at 390 px');
});

test('each part of the lab fits a phone and has no violation there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(paths.lab);
  const parts = page.getByRole('navigation', { name: 'Parts of the lab' });
  for (const name of ['Task', 'Why', 'Time', 'Console']) {
    await parts.getByRole('button', { name }).click();
    await expect(parts.getByRole('button', { name })).toHaveAttribute('aria-current', 'true');
    await look(page, name);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${name} at ${width} px`).toBe(0);
    }
  }
});
