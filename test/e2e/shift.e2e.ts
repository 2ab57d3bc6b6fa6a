import { expect, test } from '@playwright/test';
import { labs } from './course.ts';
import { mouse } from './hand.ts';
import { openCase, touch } from './lab-desk.ts';
import { consolePages, openPage, rich, richCommands } from './rich.ts';
import { type Shift, watchShifts } from './shift.ts';

const most = 0.01;

/** What moved, of all shifts together more than the eye forgives. */
function tooMuch(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.reduce((sum, { value }) => sum + value, 0) > most ? shifts : [];
}

for (const width of [1440, 390]) {
  test(`nothing jumps while a lab opens, at ${width} px`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.setViewportSize({ width, height: 900 });
    for (const { id } of labs) {
      await page.goto(`lab/${id}/`);
      await touch(page);
      await expect(page.locator('.lab')).toHaveAttribute('data-state', 'ready');
      await page.waitForLoadState('networkidle');
      const all = await shifts();
      expect.soft(tooMuch(all), id).toEqual([]);
    }
  });

  test(`nothing but the page in front jumps when another is opened, at ${width} px`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await openCase(page, mouse, rich, richCommands);
    await page.setViewportSize({ width, height: 900 });
    if (width === 390)
      await page.getByRole('navigation', { name: 'Parts of the lab' }).getByRole('button', { name: 'Console' }).click();
    await shifts();
    for (const { console: name, pages } of consolePages) {
      for (const { label } of pages) {
        await openPage(page, name, label);
        const all = await shifts();
        // A page that takes another's place moves what is on it, at once; nothing moves late, and nothing else moves.
        const unasked = all.filter(({ afterInput, isInPage }) => !afterInput || !isInPage);
        expect.soft(tooMuch(unasked), `${name}, ${label}`).toEqual([]);
      }
    }
  });
}
