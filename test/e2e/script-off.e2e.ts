import { expect, type Page, test } from '@playwright/test';
import { checkItems, item, lab, lesson, paths } from './course.ts';

test.use({ javaScriptEnabled: false });

/** By role, as the text engine passes over all that stands in a noscript element. */
function paragraph(page: Page, text: string) {
  return page.getByRole('paragraph').filter({ hasText: text });
}

test('the front page leads on by plain links', async ({ page }) => {
  await page.goto(paths.home);
  await expect(page.getByRole('figure', { name: 'Who manages what on twelve PCs' })).toBeVisible();
  const way = page.getByRole('region', { name: 'The way through' });
  for (const name of [lesson.title, `Lab: ${lab.title}`, 'Knowledge check: '])
    await expect(way.getByRole('link', { name }).first()).toBeVisible();
  await way.getByRole('link', { name: lesson.title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
});

for (const width of [1440, 390]) {
  test(`the lesson reads whole at ${width} px: terms, figure, proofs and answers`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(paths.lesson);

    await test.step('each term has its note', async () => {
      const notes = page.getByRole('note');
      expect(await notes.count()).toBeGreaterThanOrEqual(10);
      for (const note of await notes.all()) await expect(note).toBeVisible();
    });

    await test.step('the figure is drawn with its state', async () => {
      const figure = page.getByRole('figure', { name: 'Four workloads, five PCs, one clock' });
      await expect(figure.getByText('Day 1 10:30')).toBeVisible();
      await expect(figure.getByRole('button', { name: 'PC-01, Compliance policies: Intune' })).toBeVisible();
      await expect(
        figure.getByRole('button', { name: 'PC-05, Compliance policies: Configuration Manager' }),
      ).toBeVisible();
    });

    await test.step('each claim shows its proof', async () => {
      const proofs = page.getByText(/^Proved by the simulator\b.*Show me$/);
      await expect(proofs).toHaveCount(Object.keys(lesson.claims).length);
      await proofs.first().click();
      await expect(page.getByText('Asked there:').first()).toBeVisible();
    });

    await test.step('each prompt shows its answer', async () => {
      const asked = item('outside-the-pilot');
      if (asked.interaction !== 'choice') throw new Error('The first prompt is no choice');
      const answers = page.getByText('Show the answer');
      await expect(answers).toHaveCount(2);
      await answers.first().click();
      for (const option of asked.options) await expect(page.getByText(option.rationale)).toBeVisible();
    });

    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await page.getByRole('link', { name: 'the lab', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.lab}$`));
  });
}

test('the check lists its items with keys and reasons, and offers no button that is dead', async ({ page }) => {
  await page.goto(paths.check);
  await expect(page.getByRole('heading', { name: 'The items, with their answers' })).toBeVisible();
  for (const each of checkItems) await expect(page.getByRole('heading', { name: each.stem })).toBeVisible();
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(checkItems.length);
  for (const [index, each] of checkItems.entries()) {
    const article = articles.nth(index);
    await article.getByText('Answer and reasons').click();
    const reasons = each.interaction === 'match' ? each.sources : each.options;
    for (const { rationale } of reasons) await expect(article.getByText(rationale)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
});

test('the lab says what it needs, and still tells its task and objectives', async ({ page }) => {
  await page.goto(paths.lab);
  await expect(paragraph(page, 'runs the simulator in your browser and needs JavaScript')).toBeVisible();
  await expect(page.getByText(lab.task.split('\n')[0]?.slice(0, 60) ?? '')).toBeVisible();
  for (const objective of lab.objectives)
    await expect(page.getByRole('list', { name: 'Objectives' }).getByText(objective.text)).toBeVisible();
});

test('the record says that nothing is kept', async ({ page }) => {
  await page.goto(paths.record);
  await expect(paragraph(page, 'Without script nothing is kept')).toBeVisible();
});
