import { expect, test } from '@playwright/test';
import { lesson, paths } from './course.ts';
import { said, wake } from './lab-desk.ts';
import { watch } from './watch.ts';

const origin = `http://localhost:${process.env['E2E_TRAINING_PORT']}`;
test.use({ baseURL: `${origin}/training/` });

test('the course works below a path: lesson, lab with its simulator, check with its items', async ({ page }) => {
  const noted = await watch(page, origin);
  await page.goto(paths.home);
  await page.getByRole('link', { name: 'Start the course' }).click();
  await expect(page).toHaveURL(`${origin}/training/${paths.first}`);
  await page.getByRole('navigation', { name: 'Course' }).getByRole('link', { name: lesson.title }).click();
  await expect(page).toHaveURL(`${origin}/training/${paths.lesson}`);
  await page.getByRole('link', { name: 'the lab', exact: true }).click();
  await expect(page).toHaveURL(`${origin}/training/${paths.lab}`);

  await wake(page);
  await page.getByRole('button', { name: 'Wait 1 hour' }).click();
  await expect(said(page, 'done.')).toBeVisible();
  await page.getByRole('button', { name: 'Play a solution' }).click();
  await expect(page.getByRole('region', { name: 'The author’s route' })).toBeVisible();

  await page.goto(paths.check);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Item 1 of 6')).toBeVisible();
  await page.goto('no/such/page/');
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page).toHaveURL(`${origin}/training/`);
  // A page that is left while it still fetches breaks that off.
  expect(noted.filter((note) => !/404|ERR_ABORTED/.test(note))).toEqual([]);
});
