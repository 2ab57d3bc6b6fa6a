import { expect, test } from '@playwright/test';
import { answerRight } from './check-desk.ts';
import { checkItems, lab, paths } from './course.ts';
import { keyboard } from './hand.ts';
import { giveAll, openLab } from './lab-desk.ts';

for (const [index, route] of lab.solutions.entries()) {
  test(`solution ${index + 1} of the lab can be played by keyboard alone, to its review`, async ({ page }) => {
    await openLab(page);
    const hand = keyboard(page);
    await giveAll(
      page,
      hand,
      route.map((move) => move.do),
    );
    await hand.press(page.getByRole('button', { name: 'Finish lab' }));
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('All objectives met, and nothing broke on the way.');
    await expect(title).toBeFocused();
  });
}

test('the check can be taken by keyboard alone, from start to result', async ({ page }) => {
  await page.goto(paths.check);
  const hand = keyboard(page);
  await hand.press(page.getByRole('button', { name: 'Start', exact: true }));
  for (const [index, item] of checkItems.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: item.stem })).toBeFocused();
    await answerRight(page, hand, item);
    await expect(page.getByText(/^Right: /)).toBeVisible();
    const isLast = index === checkItems.length - 1;
    await hand.press(page.getByRole('button', { name: isLast ? 'See your result' : 'Next item' }));
  }
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Passed, with 100 %');
  await expect(title).toBeFocused();
});
