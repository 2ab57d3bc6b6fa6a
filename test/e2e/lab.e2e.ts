import { expect, type Page, test } from '@playwright/test';
import { lab, paths, play } from './course.ts';
import { mouse } from './hand.ts';
import { giveAll, openLab, said, touch, turnTo } from './lab-desk.ts';

const solution = play.solutions[0].map((move) => move.do);
const [mendRule, coverAccounting] = solution;
if (!mendRule || !coverAccounting) throw new Error('The first solution has fewer than two commands');
const clock = (page: Page) => page.getByRole('region', { name: 'Time' }).getByText(/^Day \d+ \d\d:\d\d$/);
const met = (page: Page, count: number) => expect(page.getByText(`${count} of 5 objectives met`)).toBeVisible();

test('a broken condition says when it broke, by which command and on which PC', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [
    mendRule,
    coverAccounting,
    { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
    { kind: 'wait', minutes: 60 },
  ]);
  const task = page.getByRole('region', { name: 'Your task' });
  await expect(
    task.getByText('Broken at Day 1 09:06 on IT-01, by command 3: Move Compliance policies to Intune.'),
  ).toBeVisible();
  await expect(
    task.getByText('Broken at Day 1 09:00, by command 3: Move Compliance policies to Intune.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Finish lab' }).click();
  await page.getByRole('button', { name: 'Finish all the same' }).click();
  await expect(page.getByText('broke 09:06').or(page.getByText('broke Day 1 09:06'))).toBeVisible();
  await expect(page.getByText(play.missteps[0]?.says ?? '')).toBeVisible();
  await expect(page.getByText('not passed')).toBeVisible();
});

test('a refused command says in its place what did not happen, why, and what cures it', async ({ page }) => {
  await openLab(page);
  await page.getByRole('tab', { name: 'Configuration Manager' }).click();
  const row = page.getByRole('radiogroup', { name: 'Compliance policies' });
  await row.getByRole('radio', { name: 'Pilot Intune' }).click();
  const form = page.getByRole('form', { name: 'Move Compliance policies to Pilot Intune' });
  await form.getByRole('button', { name: 'Apply' }).click();
  await expect(form.getByRole('alert')).toContainText('Choose: pilot collection (Staging tab).');
  await expect(row.getByRole('radio', { name: 'ConfigMgr' })).toBeChecked();

  await turnTo(page, mouse, 'Configuration Manager', 'Device Collections');
  await page.getByRole('button', { name: 'Co-management pilot', exact: true }).click();
  await page.getByRole('button', { name: 'Add a query rule' }).click();
  const rule = page.getByRole('form', { name: 'Add a query rule' });
  await rule.getByLabel('Name').fill('Everyone');
  await rule.getByRole('button', { name: 'Apply' }).click();
  await expect(rule.getByRole('alert')).toContainText('Fill in: value.');
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add a query rule' })).toBeFocused();

  await turnTo(page, mouse, 'Configuration Manager', 'Enablement');
  await page.getByRole('button', { name: 'Change automatic enrolment' }).click();
  await page.getByRole('form').getByRole('button', { name: 'Apply' }).click();
  const refusal = page.getByRole('form').getByRole('alert');
  await expect(refusal).toContainText('Refused.');
  await expect(refusal).toContainText('Why.');
  await expect(refusal).toContainText('What cures it.');
});

test('a hint comes in three steps, and the third says its cost before it acts', async ({ page }) => {
  await openLab(page);
  const task = page.getByRole('region', { name: 'Your task' });
  await task.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await expect(task.getByText(play.hints['finance-collected']?.nudge ?? '')).toBeVisible();
  await task.getByRole('button', { name: 'Hint 2 of 3' }).click();
  await expect(task.getByText('Assets and Compliance › Device Collections › Finance PCs')).toBeVisible();
  await task.getByRole('button', { name: 'Take me there' }).click();
  await expect(page.getByRole('button', { name: 'Edit Treasury' })).toBeFocused();

  await task.getByRole('button', { name: 'Hint 3 of 3: do it for me' }).click();
  await expect(
    task.getByText('This objective, and any other that it meets, will then earn no point. Do it for me?'),
  ).toBeVisible();
  await task.getByRole('button', { name: 'I will try' }).click();
  await met(page, 0);
  await task.getByRole('button', { name: 'Hint 3 of 3: do it for me' }).click();
  await task.getByRole('button', { name: 'Do it for me', exact: true }).click();
  await met(page, 1);
  await expect(task.getByText('done for you')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await met(page, 0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await met(page, 1);
  await page.getByRole('button', { name: 'Finish lab' }).click();
  await page.getByRole('button', { name: 'Finish all the same' }).click();
  await expect(page.getByText('1 of 5 objectives met · score 0 of 5')).toBeVisible();
});

test('commands are taken back and done again, and the lab starts over only when asked twice', async ({ page }) => {
  await openLab(page);
  await expect(clock(page)).toHaveText('Day 1 09:00');
  await giveAll(page, mouse, [mendRule, { kind: 'wait', minutes: 15 }]);
  await met(page, 1);
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await undo.click();
  await expect(clock(page)).toHaveText('Day 1 09:00');
  await undo.click();
  await met(page, 0);
  await expect(undo).toBeDisabled();
  await redo.click();
  await met(page, 1);
  await redo.click();
  await expect(clock(page)).toHaveText('Day 1 09:15');
  await expect(redo).toBeDisabled();

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await met(page, 1);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('group', { name: 'Forget this run' }).getByRole('button', { name: 'Start over' }).click();
  await met(page, 0);
  await expect(clock(page)).toHaveText('Day 1 09:00');
});

test('a reload in the middle goes on where the run stood', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [mendRule, { kind: 'wait', minutes: 15 }]);
  await page.reload();
  await expect(said(page, 'Resumed at Day 1 09:15, after 2 commands.')).toBeVisible();
  await expect(clock(page)).toHaveText('Day 1 09:15');
  await met(page, 1);

  const nudge = page.getByRole('list', { name: 'Objectives' }).getByText(play.hints['finance-co-managed']?.nudge ?? '');
  await page.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await expect(nudge).toBeVisible();
  await page.reload();
  await expect(nudge).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hint 2 of 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(clock(page)).toHaveText('Day 1 09:00');
});

test('a link replays a run in another browser, read-only; what goes on from there earns nothing', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page);
  await giveAll(page, mouse, solution);
  await page.getByRole('button', { name: 'Share replay' }).click();
  await expect(said(page, 'Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${paths.lab}#run=`);

  const other = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await other.goto(link);
  await expect(
    other.getByText(
      'You are looking at the end of a run of 5 commands from a link. Look back along the time bar, or go on from here. Nothing is earned here, and your own run stays in your record.',
    ),
  ).toBeVisible();
  await met(other, 5);
  await expect(clock(other)).toHaveText('Day 1 10:00');
  for (const name of ['Wait 1 hour', 'Undo', 'Start over', 'Finish lab'])
    await expect(other.getByRole('button', { name })).toBeDisabled();

  await other.getByRole('button', { name: 'Go on from here' }).click();
  await expect(other).toHaveURL(/\/$/);
  await other.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(clock(other)).toHaveText('Day 1 10:15');
  await other.reload();
  await expect(said(other, 'Resumed at Day 1 10:15')).toBeVisible();
  await other.getByRole('button', { name: 'Finish lab' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    'All objectives met, and nothing broke on the way.',
  );
  await other.goto(new URL(paths.home, link.replace(/lab\/.*$/, '')).href);
  await expect(other.getByText(/^0 of \d+ done$/)).toBeVisible();
  await other.context().close();
});

test('a link that cannot be read is said, and the lab opens as the learner’s own', async ({ page }) => {
  await openLab(page, `${paths.lab}#run=no-run-at-all`);
  await expect(said(page, 'The run in the link could not be opened.')).toBeVisible();
  await met(page, 0);
});

test('an earlier minute can be looked at, and nothing can be changed there', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [coverAccounting, { kind: 'wait', minutes: 60 }]);
  await page.getByRole('slider', { name: 'Look at an earlier minute' }).fill('545');
  const consoles = page.getByRole('region', { name: 'Consoles' });
  await expect(consoles.getByText('You are looking at Day 1 09:05.')).toBeVisible();
  await expect(clock(page)).toHaveText('Day 1 09:05');
  await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeDisabled();
  await page.getByRole('button', { name: 'Look forward one change' }).click();
  await expect(clock(page)).not.toHaveText('Day 1 09:05');
  await page.getByRole('button', { name: 'Look back one change' }).click();
  await page.getByRole('button', { name: 'Back to now' }).first().click();
  await expect(clock(page)).toHaveText('Day 1 10:00');
  await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeEnabled();
});

test('a solution is played with its reasons, and the own run stays as it was', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [{ kind: 'wait', minutes: 15 }]);
  await page.getByRole('button', { name: 'Play a solution' }).click();
  const strip = page.getByRole('region', { name: 'The author’s route' });
  for (const [index, move] of play.solutions[0].entries()) {
    await expect(strip).toContainText(`Step ${index + 1} of ${play.solutions[0].length}`);
    await expect(strip).toContainText(move.why);
    if (index < play.solutions[0].length - 1) await strip.getByRole('button', { name: 'Next' }).click();
  }
  await met(page, 5);
  await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeDisabled();
  await strip.getByRole('button', { name: 'Back to my run' }).click();
  await expect(strip).toBeHidden();
  await met(page, 0);
  await expect(clock(page)).toHaveText('Day 1 09:15');
});

test('the lab can be finished with objectives open, gone on with, and started over from its review', async ({
  page,
}) => {
  await openLab(page);
  await giveAll(page, mouse, [mendRule]);
  await page.getByRole('button', { name: 'Finish lab' }).click();
  await expect(page.getByText('4 objectives are not met yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Finish lab' }).click();
  await page.getByRole('button', { name: 'Finish all the same' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('1 of 5 objectives met.');
  await expect(title).toBeFocused();
  await page.getByRole('button', { name: 'Go on where I was' }).click();
  await met(page, 1);
  await page.getByRole('button', { name: 'Finish lab' }).click();
  await page.getByRole('button', { name: 'Finish all the same' }).click();
  await expect(title).toBeFocused();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('group', { name: 'Forget this run' }).getByRole('button', { name: 'Start over' }).click();
  await met(page, 0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('two tabs on the same run each keep their own', async ({ page, context }) => {
  await openLab(page);
  await giveAll(page, mouse, [{ kind: 'wait', minutes: 15 }]);
  const second = await context.newPage();
  await openLab(second);
  await expect(clock(second)).toHaveText('Day 1 09:15');
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(clock(page)).toHaveText('Day 1 09:30');
  await second.getByRole('button', { name: 'Wait 1 hour' }).click();
  await expect(clock(second)).toHaveText('Day 1 10:15');
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(clock(page)).toHaveText('Day 1 09:45');
  await second.goto(paths.record);
  await expect(second.getByRole('row').filter({ hasText: lab.title })).toHaveCount(2);
});

for (const [what, address, told] of [
  ['Worker', '**/lab.worker*', 'The simulator stopped.'],
  ['session', /\/lab\.[\w-]+\.js$/, 'The simulator could not be fetched.'],
] as const) {
  test(`a lab whose ${what} cannot be fetched says so, and works on another visit`, async ({ page }) => {
    await page.route(address, (route) => route.abort());
    await page.goto(paths.lab);
    await touch(page);
    await expect(page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: told })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeDisabled();
    await page.unroute(address);
    await page.reload();
    await touch(page);
    await expect(page.getByRole('button', { name: 'Wait 1 hour' })).toBeEnabled();
  });
}

test('on a phone a lab whose Worker cannot be fetched says so too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.route('**/lab.worker*', (route) => route.abort());
  await page.goto(paths.lab);
  await touch(page);
  await expect(page.getByRole('alert').filter({ hasText: 'The simulator stopped.' })).toBeVisible();
});

test('on a phone the lab opens at its task, the open objective leads back to it, a hint to its console, and a question to its answer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(paths.lab);
  const parts = page.getByRole('navigation', { name: 'Parts of the lab' });
  await expect(parts.getByRole('button', { name: 'Task' })).toHaveAttribute('aria-current', 'true');
  await parts.getByRole('button', { name: 'Console' }).click();
  await expect(parts.getByRole('button', { name: 'Console' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: lab.objectives[0]?.text ?? '' }).click();
  await expect(parts.getByRole('button', { name: 'Task' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await page.getByRole('button', { name: 'Hint 2 of 3' }).click();
  await page.getByRole('button', { name: 'Take me there' }).click();
  await expect(page.getByRole('button', { name: 'Edit Treasury' })).toBeFocused();
  await page.getByRole('button', { name: /^No, Member of FIN-04/ }).click();
  await expect(page.getByRole('region', { name: 'Why', exact: true })).toContainText('FIN-04');
  await parts.getByRole('button', { name: 'Time' }).click();
  await page.getByRole('button', { name: 'Wait 1 hour' }).click();
  await expect(clock(page)).toHaveText('Day 1 10:00');
});
