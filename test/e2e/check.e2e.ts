import { expect, type Page, test } from '@playwright/test';
import { answerRight, checkButton } from './check-desk.ts';
import { checkItems, paths } from './course.ts';
import { mouse } from './hand.ts';

const [first, second] = checkItems;
if (first?.interaction !== 'choice' || first.multiple || !second) throw new Error('The check begins with no choice');
const wrong = first.options.filter((option) => !first.key.includes(option.id));
const right = first.options.find((option) => first.key.includes(option.id));

async function start(page: Page): Promise<void> {
  await page.goto(paths.check);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Item 1 of 6')).toBeVisible();
}

async function answer(page: Page, text: string | undefined, sure?: string): Promise<void> {
  await mouse.pick(page.getByRole('radio', { name: text ?? '', exact: true }));
  if (sure) await mouse.pick(page.getByRole('radio', { name: sure }));
  await checkButton(page).click();
}

test('confidence is asked before the verdict, and an answer cannot be checked without it', async ({ page }) => {
  await start(page);
  await expect(checkButton(page)).toBeDisabled();
  await expect(page.getByText('Choose an answer first.')).toBeVisible();
  await mouse.pick(page.getByRole('radio', { name: right?.text ?? '', exact: true }));
  await expect(page.getByText('Say how sure you are first.')).toBeVisible();
  await mouse.pick(page.getByRole('radio', { name: 'Fairly sure' }));
  await expect(checkButton(page)).toBeEnabled();
});

test('with a try left the right option stays hidden; then each option has its reason', async ({ page }) => {
  await start(page);
  await answer(page, wrong[0]?.text, 'Certain');
  await expect(page.getByText('Not right: 0 of 1 point. One try left.')).toBeVisible();
  await expect(page.getByText('You were certain, and it is not so.')).toBeVisible();
  await expect(page.getByText(wrong[0]?.rationale ?? '')).toBeVisible();
  await expect(page.getByText(right?.rationale ?? '')).toBeHidden();
  await expect(page.getByText('Correct answer.')).toBeHidden();

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toBeHidden();
  await answer(page, wrong[1]?.text);
  await expect(page.getByText('Correct answer.')).toBeVisible();
  for (const option of first.options) await expect(page.getByText(option.rationale)).toBeVisible();
});

test('an attempt is kept while it runs, and what was wrong can be tried again', async ({ page }) => {
  await start(page);
  await answer(page, wrong[0]?.text, 'Guessing');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: 'Next item' }).click();
  await expect(page.getByText('Item 2 of 6')).toBeVisible();

  await page.reload();
  await expect(page.getByText('You have answered 1 of 6. Your answers are kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  for (const [index, item] of checkItems.entries()) {
    if (index === 0) continue;
    await answerRight(page, mouse, item, 'Fairly sure');
    await page.getByRole('button', { name: /^(Next item|See your result)$/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Passed, with \d\d %$/);
  await expect(page.getByText('Guessing 1 time, right at the first try: 0')).toBeVisible();
  await expect(page.getByText('Fairly sure 5 times, right at the first try: 5')).toBeVisible();

  await page.getByRole('button', { name: 'Try again what was wrong' }).click();
  await answerRight(page, mouse, first);
  await page.getByRole('button', { name: 'See your result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed, with 100 %');
});

test('items that cannot be fetched are said, and fetched once they can be', async ({ page }) => {
  await page.goto(paths.check);
  await page.route('**/data.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The items could not be fetched');
  await page.unroute('**/data.json');
  await page.getByRole('button', { name: 'Try once more' }).click();
  await expect(page.getByText('Item 1 of 6')).toBeVisible();
});

test('a prediction is run, and the run is shown against what was said', async ({ page }) => {
  const predicted = checkItems.find((item) => item.predict);
  if (predicted?.interaction !== 'match') throw new Error('The check predicts nothing');
  await start(page);
  for (const item of checkItems) {
    await answerRight(page, mouse, item);
    if (item === predicted) break;
    await page.getByRole('button', { name: 'Next item' }).click();
  }
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(page.getByRole('img', { name: / from \d\d:\d\d/ }).first()).toBeVisible();
  await page.getByText('As table').click();
  await expect(page.getByRole('table')).toBeVisible();
});
