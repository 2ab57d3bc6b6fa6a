import { expect, test } from '@playwright/test';
import { answerRight } from './check-desk.ts';
import { activities, checkItems, item, lesson, paths, play } from './course.ts';
import { mouse } from './hand.ts';
import { giveAll, openLab } from './lab-desk.ts';

test('a newcomer goes from the front page through lesson, lab and check, and the course remembers it', async ({
  page,
}) => {
  await test.step('the front page leads into the lesson', async () => {
    await page.goto(paths.home);
    await expect(page.getByText(`0 of ${activities} done`)).toBeVisible();
    await page.getByRole('link', { name: 'Start the course' }).click();
    await expect(page).toHaveURL(new RegExp(`/${paths.first}$`));
    await page.getByRole('navigation', { name: 'Course' }).getByRole('link', { name: lesson.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  });

  await test.step('each prompt answers with its reason', async () => {
    for (const id of ['outside-the-pilot', 'eight-minutes-after']) {
      const asked = item(id);
      if (asked.interaction !== 'choice') throw new Error(`${id} is no choice`);
      const right = asked.options.find((option) => option.id === asked.key[0]);
      const answers = page.getByRole('group', { name: 'Your answer' });
      const button = answers.getByRole('button', { name: right?.text ?? '', exact: true });
      const own = id === 'outside-the-pilot' ? button.first() : button.last();
      await own.click();
      await expect(own).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('status').filter({ hasText: right?.rationale ?? '' })).toBeVisible();
    }
  });

  await test.step('the figure moves, lets time pass and says why', async () => {
    const figure = page.getByRole('figure', { name: 'Four workloads, five PCs, one clock' });
    await figure.scrollIntoViewIfNeeded();
    const moves = figure.getByRole('radiogroup', { name: 'Endpoint Protection' });
    await expect(async () => {
      await moves.getByText('Intune', { exact: true }).click();
      await expect(figure.getByRole('status')).toContainText('The setting is changed.', { timeout: 500 });
    }).toPass();
    await figure.getByRole('button', { name: /^Next change/ }).click();
    await expect(figure.getByRole('status')).toContainText('obeys Intune for Endpoint Protection');
    await figure.getByRole('button', { name: /^PC-05, Compliance policies/ }).click();
    await expect(figure.getByText('PC-05 is not enrolled', { exact: false }).first()).toBeVisible();
  });

  await test.step('the lesson is read once its end is seen', async () => {
    await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
    await expect(page.getByText(`1 of ${activities} done`)).toBeVisible();
    await page.getByRole('navigation', { name: 'Before and after this lesson' }).getByRole('link').last().click();
  });

  await test.step('the lab is solved through its consoles and reviewed', async () => {
    await openLab(page);
    await giveAll(
      page,
      mouse,
      play.solutions[0].map((move) => move.do),
    );
    await expect(page.getByText('5 of 5 objectives met')).toBeVisible();
    await page.getByRole('button', { name: 'Finish lab' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'All objectives met, and nothing broke on the way.',
    );
    await expect(page.getByText('score 5 of 5')).toBeVisible();
  });

  await test.step('the check is passed with all right', async () => {
    await page.goto(paths.check);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    for (const [index, each] of checkItems.entries()) {
      await answerRight(page, mouse, each);
      await expect(page.getByText(/^Right: /)).toBeVisible();
      const isLast = index === checkItems.length - 1;
      await page.getByRole('button', { name: isLast ? 'See your result' : 'Next item' }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed, with 100 %');
    await page.getByRole('link', { name: 'Back to the course' }).click();
  });

  await test.step('the front page knows, and still knows after a reload', async () => {
    for (const visit of ['first', 'again']) {
      await expect(page.getByText(`3 of ${activities} done`), visit).toBeVisible();
      const onward = page.getByRole('link', { name: 'Continue', exact: true });
      await expect(onward, visit).toHaveAttribute('href', new RegExp(`/${paths.after}$`));
      await page.reload();
    }
  });
});
