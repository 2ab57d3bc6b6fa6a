import { expect, type Locator, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { watch } from './watch.ts';

/** Preact keeps what it has drawn on the element that it took over. */
async function isAlive(figure: Locator): Promise<boolean> {
  return figure.evaluate((element) => '__k' in element);
}

/** Presses the figure's buttons and choices one after the other; returns whether any changed what it says. */
async function pressAll(figure: Locator): Promise<boolean> {
  const before = await figure.innerText();
  let changed = false;
  const controls = figure.getByRole('button').or(figure.getByRole('radio'));
  for (let index = 0; index < Math.min(await controls.count(), 8); index++) {
    const control = controls.nth(index);
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    if ((await control.getAttribute('aria-disabled')) === 'true') continue;
    if (/Run it here/.test(await control.innerText())) continue;
    await control.press('Space');
    changed ||= (await figure.innerText()) !== before;
  }
  return changed;
}

for (const address of builtPages.filter((page) => page.startsWith('lesson/'))) {
  test(`/${address}: each figure comes alive as it was drawn, and answers when it is pressed`, async ({
    page,
    baseURL,
  }) => {
    const noted = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`./${address}`);
    const figures = page.locator('live-figure');
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      const drawn = await figure.evaluate((element) => element.textContent);
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => isAlive(figure)).toBe(true);
      expect(await figure.evaluate((element) => element.textContent)).toBe(drawn);
      expect(await pressAll(figure), `nothing changed in “${drawn?.slice(0, 60)}”`).toBe(true);
    }
    expect(noted).toEqual([]);
  });
}
