import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { activities, item, lab, lesson, paths } from './course.ts';
import { openLab, said } from './lab-desk.ts';

const notRemembered = 'what you do here will not be remembered';

/** Leaves two traces: a prompt of the lesson answered, a quarter of an hour in the lab. */
async function leaveTraces(page: Page): Promise<void> {
  await answerPrompt(page, 'outside-the-pilot');
  await openLab(page);
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(said(page, 'done.')).toBeVisible();
}

async function answerPrompt(page: Page, id: 'outside-the-pilot' | 'eight-minutes-after'): Promise<void> {
  const asked = item(id);
  if (asked.interaction !== 'choice') throw new Error(`${id} is no choice`);
  await page.goto(paths.lesson);
  const answers = page.getByRole('group', { name: 'Your answer' });
  const own = id === 'outside-the-pilot' ? answers.first() : answers.last();
  await own.getByRole('button').first().click();
  await expect(page.getByRole('navigation', { name: 'Course' })).toContainText('begun');
}

async function save(page: Page): Promise<string> {
  await page.goto(paths.record);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  await expect(said(page, /^Saved as tandem-progress-[\d-]+\.json\.$/)).toBeVisible();
  return readFileSync(file, 'utf8');
}

async function bringIn(page: Page, text: string, name = 'progress.json'): Promise<void> {
  await page
    .getByLabel('Bring in a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const lines = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('link') });

test('a record is saved as a file, erased, and merged back from the file', async ({ page, browser }) => {
  await leaveTraces(page);
  const file = await save(page);
  await expect(lines(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Erase my record' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await expect(said(page, 'Erased. Nothing is kept on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeDisabled();

  await bringIn(page, file);
  await expect(said(page, 'Merged progress.json: 2 added, 0 brought up to date.')).toBeVisible();
  await bringIn(page, file);
  await expect(said(page, 'progress.json holds nothing new.')).toBeVisible();
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await openLab(page);
  await expect(page.getByText('Day 1 09:15').first()).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  const site = new URL('..', page.url().replace(/lab\/.*$/, 'x/')).href;
  await openLab(other, site + paths.lab);
  await other.getByRole('button', { name: 'Wait 1 hour' }).click();
  await expect(said(other, 'done.')).toBeVisible();
  await other.goto(site + paths.record);
  await bringIn(other, file);
  await expect(said(other, '2 added')).toBeVisible();
  await expect(lines(other)).toHaveCount(3);
  await other.context().close();
});

test('a file that is damaged or foreign is refused with a reason, and nothing is lost', async ({ page }) => {
  await leaveTraces(page);
  const file = await save(page);
  const refused = [
    ['half a file', file.slice(0, 100), 'it is not JSON'],
    ['another program’s file', '{"format":"something-else","version":1}', 'was not written by Tandem'],
    ['a newer course’s file', file.replace('"version": 1', '"version": 99'), 'this file is of version 99'],
    ['a file with a damaged entry', file.replace(/"seed": \d+/, '"seed": "x"'), 'does not hold what it should'],
    ['a list', '[]', 'was not written by Tandem'],
    ['nothing', '', 'it is not JSON'],
  ] as const;
  for (const [what, text, reason] of refused) {
    await bringIn(page, text, `${what}.json`);
    const told = said(page, `Nothing was taken from ${what}.json.`);
    await expect(told, what).toContainText(reason, { ignoreCase: true });
    await expect(told, what).toContainText('What is here is unchanged.');
    await expect(lines(page), what).toHaveCount(2);
  }
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
});

test('two tabs add to the same lesson, and neither takes away what the other noted', async ({ page, context }) => {
  const second = await context.newPage();
  await second.goto(paths.lesson);
  await answerPrompt(page, 'outside-the-pilot');
  await second.getByRole('group', { name: 'Your answer' }).last().getByRole('button').first().click();
  await second.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
  await expect(second.getByText(`1 of ${activities} done`)).toBeVisible();
  await expect(page.getByText(`1 of ${activities} done`)).toBeVisible();
});

test('where the browser refuses storage the course works, and says that it will not be remembered', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  for (const address of Object.values(paths)) {
    await page.goto(address);
    await expect(said(page, notRemembered), address).toBeVisible();
  }
  await openLab(page);
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(said(page, 'done.')).toBeVisible();
  await page.goto(paths.check);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Item 1 of 6')).toBeVisible();
});

test('where storage is full the course works, says so, and loses nothing that it held', async ({ page }) => {
  await answerPrompt(page, 'outside-the-pilot');
  await page.evaluate(() => {
    // Fills what the browser grants, down to a few letters: a real quota and not a made-up error.
    for (let size = 4_000_000, at = 0; size >= 4; at++) {
      try {
        localStorage.setItem(`other:${at}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await openLab(page);
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(said(page, 'no room left')).toBeVisible();
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(page.getByText('Day 1 09:30').first()).toBeVisible();
  await page.goto(paths.record);
  await expect(page.getByRole('row').filter({ hasText: lesson.title })).toHaveCount(1);
});

test('hostile or broken values in storage do no harm, and are said', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  await page.goto(paths.home);
  await page.evaluate(
    ([labId, lessonId]) => {
      const script = '<img src=x onerror=alert(1)>';
      localStorage.setItem('tandem:theme', '"><script>alert(2)</script>');
      localStorage.setItem('tandem:record:broken', '{not json');
      localStorage.setItem('tandem:record:null', 'null');
      localStorage.setItem('tandem:record:proto', '{"__proto__":{"id":"proto"},"constructor":1}');
      localStorage.setItem(
        `tandem:read:${script}`,
        JSON.stringify({ lesson: script, seenEnd: true, prompts: [], at: script }),
      );
      localStorage.setItem(
        `tandem:read:${lessonId}`,
        JSON.stringify({ lesson: lessonId, seenEnd: 'yes', prompts: 7, at: 0 }),
      );
      const record = {
        id: 'run',
        activity: `lab:${labId}`,
        content: 'x',
        seed: 1,
        startedAt: script,
        completion: 'incomplete',
        success: 'unknown',
        commands: script,
        answers: [],
        hints: [],
        revision: 1,
      };
      localStorage.setItem('tandem:record:run', JSON.stringify(record));
    },
    [lab.id, lesson.id] as const,
  );
  for (const address of Object.values(paths)) {
    await page.goto(address);
    await expect(page.getByText(/^\d of \d+ done$/), address).toHaveText(`0 of ${activities} done`);
  }
  await page.goto(paths.record);
  await expect(page.getByText('could not be read')).toBeVisible();
  await openLab(page);
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(said(page, 'done.')).toBeVisible();
  await page.goto(paths.record);
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await expect(said(page, 'Erased.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expect(page.getByText('could not be read')).toBeHidden();
  expect(problems).toEqual([]);
});

test('a record that cannot be saved or erased because the browser is offline says so, and stays', async ({
  page,
  context,
}) => {
  await leaveTraces(page);
  await page.goto(paths.record);
  await expect(lines(page)).toHaveCount(2);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(said(page, 'nothing was done')).toBeVisible();
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await expect(said(page, 'nothing was done')).toBeVisible();
  await expect(lines(page)).toHaveCount(2);
});
