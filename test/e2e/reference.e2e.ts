import { expect, test } from '@playwright/test';
import { look } from './axe.ts';
import { checkItems } from './course.ts';
import { watch } from './watch.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('"/" opens search from a page; it finds a lesson by kind, goes through it by arrow keys, and is quiet', async ({
  page,
  baseURL,
}) => {
  const noted = await watch(page, new URL(baseURL ?? '').origin);
  await page.goto('./glossary/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  const field = page.getByRole('searchbox', { name: 'Words, a code, or an older name' });
  await expect(field).toBeFocused();
  await page.keyboard.type('switching workload');
  // The first search fetches the index and compiles what reads it.
  await expect(page.getByRole('status').filter({ hasText: /pages? found\.$/ })).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveURL(/\?q=switching\+workload$/);
  const lessons = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Lessons \(/ }) });
  await expect(lessons.getByRole('link').first()).toBeVisible();
  await look(page, 'search with results', 'main');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  expect(noted).toEqual([]);
});

test('what a check keeps back until it is answered is not found', async ({ page }) => {
  const [option] = checkItems.flatMap((item) => (item.interaction === 'choice' ? item.options : []));
  const reason = option?.rationale.replace(/[“”"]/g, '').split(' ').slice(0, 8).join(' ') ?? '';
  expect(reason.length).toBeGreaterThan(20);
  await page.goto(`./search/?q=${encodeURIComponent(`"${reason}"`)}`);
  await expect(page.getByText(/^Nothing found/)).toBeVisible();
});

test('"/" stays a slash in a field, and does nothing once single keys are off', async ({ page }) => {
  await page.goto('./search/');
  const field = page.getByRole('searchbox');
  await field.fill('dsregcmd ');
  await page.keyboard.press('/');
  await expect(field).toHaveValue('dsregcmd /');
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await page.goto('./tools/');
  await page.keyboard.press('/');
  await page.waitForTimeout(200);
  await expect(page).toHaveURL(/\/tools\/$/);
});

test('a symptom is found by its code in any notation', async ({ page }) => {
  await page.goto('./tools/symptoms/');
  const field = page.getByRole('searchbox');
  for (const typed of ['0x8018002B', '2149056555', '-2145910741']) {
    await field.fill(typed);
    await expect(page.getByRole('listitem').filter({ hasText: 'MENROLL_E_MDM_NOT_CONFIGURED' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'dsregcmd /status' })).toHaveCount(0);
  }
  await field.fill('no such thing');
  await expect(page.getByText('Nothing fits.')).toBeVisible();
});

test('the path guide answers as its questions are answered', async ({ page }) => {
  await page.goto('./tools/paths/');
  const advice = page.getByRole('region', { name: 'Advice' });
  await expect(advice.getByRole('heading')).toHaveText('Path 1, as an existing client');
  await page.getByRole('radio', { name: 'Windows Server' }).check();
  await expect(advice.getByRole('heading')).toHaveText('No path leads there');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    /^No path leads there\. The device runs Windows Server/,
  );
  await page.getByRole('radio', { name: 'Windows 11' }).check();
  await page.getByRole('group', { name: 'Has it the Configuration Manager client?' }).getByLabel('No').check();
  await page.getByRole('radio', { name: 'Not at all, or new' }).check();
  await page.getByRole('radio', { name: 'On the internet' }).check();
  await expect(advice.getByRole('heading')).toHaveText('Path 2, as a new device from the internet');
  await expect(advice.getByText('A cloud management gateway.')).toBeVisible();
  await look(page, 'the path guide, answered', 'main');
});

test('ticks stay on the device, and a path hides what it can do without', async ({ page }) => {
  await page.goto('./tools/prerequisites/');
  const gateway = page.getByRole('checkbox', { name: 'A cloud management gateway' });
  await gateway.check();
  await page.reload();
  await expect(gateway).toBeChecked();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1 of 15 ticked$/);
  await page.getByRole('radio', { name: 'Path 1: existing clients' }).check();
  await expect(gateway).toBeHidden();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^0 of 1\d ticked$/);
  await page.getByRole('button', { name: 'Take all ticks off' }).click();
  await page.reload();
  await expect(gateway).not.toBeChecked();
});

for (const sheet of ['workloads', 'errors', 'roles'])
  test(`the sheet of ${sheet} is one printed page`, async ({ page }) => {
    await page.goto(`./sheet/${sheet}/`);
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

test('a term’s note opens under the mouse, by keyboard and at a press, and leads to its page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./lesson/switching-a-workload/');
  const term = page.locator('term-note').first();
  const button = term.getByRole('button');
  const note = term.getByRole('note');
  await expect(note).toBeHidden();
  await button.hover();
  await expect(note).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toBeHidden();
  await button.focus();
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await page.mouse.move(0, 0);
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/term\/[\w-]+\/$/);
});
