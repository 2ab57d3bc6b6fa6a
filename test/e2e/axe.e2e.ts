import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { answerRight, checkButton } from './check-desk.ts';
import { checkItems, lab, paths } from './course.ts';
import { mouse } from './hand.ts';
import { giveAll, openLab } from './lab-desk.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const solution = lab.solutions[0].map((move) => move.do);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Looks at the page as it stands, by all rules in light and by those on colour in dark; `part` keeps to what has changed. */
async function look(page: Page, state: string, part = 'body'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include(part);
    const rules =
      colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await rules.analyze();
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
    expect.soft(said, `${state}, ${colorScheme}`).toEqual([]);
  }
}

for (const address of builtPages) {
  test(`/${address} has no violation`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.getByText(/^\d of 3 done$/)).toHaveText('0 of 3 done');
    await look(page, 'as opened');
    await page.setViewportSize({ width: 390, height: 800 });
    await look(page, 'at 390 px');
  });
}

test('the lab has no violation in any console, form, refusal, hint or answer', async ({ page }) => {
  await openLab(page);
  await look(page, 'begun');
  for (const name of ['Intune', 'Entra ID', 'Device', 'Configuration Manager']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
    await look(page, name, '[role=tabpanel]');
  }
  await page.getByRole('button', { name: 'Enablement' }).click();
  await look(page, 'enablement', '[role=tabpanel]');
  await page.getByRole('button', { name: 'Change automatic enrolment' }).click();
  await look(page, 'a form', '[role=tabpanel]');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'a refusal', '[role=tabpanel]');
  await page.getByRole('button', { name: 'Device Collections' }).click();
  await look(page, 'collections', '[role=tabpanel]');
  await page.getByRole('button', { name: 'Finance PCs', exact: true }).click();
  await look(page, 'a collection', '[role=tabpanel]');
  await page.getByRole('button', { name: /^No, Member of FIN-04/ }).click();
  await expect(page.getByRole('region', { name: 'Why', exact: true }).getByRole('listitem').first()).toBeVisible();
  for (const name of ['Hint 1 of 3', 'Hint 2 of 3', 'Hint 3 of 3: do it for me'])
    await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await look(page, 'an answer, hints and questions open');
});

test('the lab has no violation while played, looked back at, reviewed or replayed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page);
  await giveAll(page, mouse, [{ kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' }, ...solution]);
  await look(page, 'a condition broken, objectives met');
  await page.getByRole('button', { name: 'Share replay' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Look back one change' }).click();
  await expect(page.getByText(/^You are looking at Day/)).toBeVisible();
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

test('the check has no violation before or after any item, at its end, or without its items', async ({ page }) => {
  await page.goto(paths.check);
  await page.route('**/data.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'items not fetched');
  await page.unroute('**/data.json');
  await page.getByRole('button', { name: 'Try once more' }).click();
  for (const [index, item] of checkItems.entries()) {
    await expect(page.getByText(`Item ${index + 1} of 6`)).toBeVisible();
    await look(page, `${item.id}, to be answered`, 'main');
    if (index === 0 && item.interaction === 'choice') {
      const wrong = item.options.find((option) => !item.key.includes(option.id));
      await mouse.pick(page.getByRole('radio', { name: wrong?.text ?? '', exact: true }));
      await mouse.pick(page.getByRole('radio', { name: 'Certain' }));
      await checkButton(page).click();
      await look(page, `${item.id}, wrong with a try left`, 'main');
      await page.getByRole('button', { name: 'Show the answer' }).click();
      await look(page, `${item.id}, the answer shown`, 'main');
    } else {
      await answerRight(page, mouse, item);
      await expect(page.getByText(/^Right: /)).toBeVisible();
      if (item.predict) await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
      await look(page, `${item.id}, answered`, 'main');
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, `${item.id} is wider than the page`).toBe(0);
    await page.getByRole('button', { name: /^(Next item|See your result)$/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/%$/);
  await look(page, 'the result');
});

test('the record has no violation with something kept, a file refused, and erasing asked', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await page.goto(paths.record);
  await page.evaluate(() => localStorage.setItem('tandem:record:broken', '{'));
  await page.reload();
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') };
  await page.getByLabel('Bring in a file').setInputFiles(file);
  await expect(page.getByText('Nothing was taken from x.json.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await look(page, 'all at once');
  await page.setViewportSize({ width: 390, height: 800 });
  await look(page, 'all at once, at 390 px');
});

test('the lesson has no violation with a prompt answered, a proof open, a mark asked and the figure as a table', async ({
  page,
}) => {
  await page.goto(paths.lesson);
  await page.getByRole('group', { name: 'Your answer' }).first().getByRole('button').first().click();
  await page.getByText('Proved by the simulator. Show me').first().click();
  const figure = page.getByRole('figure', { name: 'Four workloads, five PCs, one clock' });
  await figure.getByRole('button', { name: '+15 min' }).scrollIntoViewIfNeeded();
  await expect(async () => {
    await figure.getByRole('button', { name: 'As table' }).click();
    await expect(figure.getByRole('table')).toBeVisible({ timeout: 500 });
  }).toPass();
  await figure.getByRole('button', { name: /^PC-05, Compliance policies/ }).click();
  await expect(figure.getByRole('button', { name: 'Close' })).toBeVisible();
  await look(page, 'all open');
});
