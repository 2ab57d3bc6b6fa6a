import { expect, test } from '@playwright/test';
import { look } from './axe.ts';
import { samplePages } from './built-pages.ts';
import { answerRight, checkButton } from './check-desk.ts';
import { checkItems, paths } from './course.ts';
import { mouse } from './hand.ts';
import { openLab } from './lab-desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of samplePages) {
  test(`/${address} has no violation`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.getByText(/^\d+ of \d+ done$/)).toHaveText(/^0 of /);
    await look(page, 'as opened');
    await page.setViewportSize({ width: 390, height: 800 });
    await look(page, 'at 390 px');
  });
}

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
  await page
    .getByText(/^Proved by the simulator\b.*Show me$/)
    .first()
    .click();
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
