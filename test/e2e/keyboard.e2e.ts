import { expect, test } from '@playwright/test';
import { cases } from './cases.ts';
import { answerRight } from './check-desk.ts';
import { checkItems, paths } from './course.ts';
import { keyboard } from './hand.ts';
import { giveAll, openCase } from './lab-desk.ts';

for (const one of cases) {
  test(`${one.name}: the first solution can be played by keyboard alone, to its review`, async ({ page }) => {
    test.setTimeout(240_000);
    const hand = keyboard(page);
    await openCase(page, hand, one);
    const [route] = one.variant.solutions;
    await giveAll(
      page,
      hand,
      route.map((move) => move.do),
      one,
    );
    await hand.press(page.getByRole('button', { name: 'Finish lab' }));
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('All objectives met, and nothing broke on the way.', { timeout: 60_000 });
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
