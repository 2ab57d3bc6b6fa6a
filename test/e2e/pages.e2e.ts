import { expect, type Page, test } from '@playwright/test';
import { samplePages } from './built-pages.ts';
import { watch } from './watch.ts';

const widths = [1440, 768, 390, 320];

/** Scrolls through the page, so that all that wakes when it is seen is awake. */
async function seeAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) await page.mouse.wheel(0, 700);
  await page.waitForLoadState('networkidle');
}

for (const address of samplePages) {
  test(`/${address} fits every width in light and dark, and is quiet`, async ({ page, baseURL }) => {
    const noted = await watch(page, new URL(baseURL ?? '').origin);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./${address}`);
      await seeAll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { wide, beyond } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          beyond: [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 3)
            .map((element) => `${element.tagName} ${element.className}`),
        }));
        expect.soft(wide, `${width} px, ${colorScheme}: ${beyond.join('; ')}`).toBe(0);
      }
    }
    expect(noted).toEqual([]);
  });
}

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  const answer = await page.goto('./no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This address leads nowhere');
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page.getByRole('link', { name: 'Start the course' })).toBeVisible();
});

test('the theme that a reader chooses stays, on every page', async ({ page }) => {
  await page.goto('./');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Theme').selectOption('dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  for (const address of samplePages) {
    await page.goto(`./${address}`);
    await expect.poll(paper, address).toBe(dark);
  }
});
