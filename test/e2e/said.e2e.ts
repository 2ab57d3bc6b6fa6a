import { expect, test } from '@playwright/test';
import { sayCommand } from '../../src/lib/view/say.ts';
import { look } from '../../src/lib/view/view.ts';
import { beginCase, caseOf } from './cases.ts';
import { paths, play } from './course.ts';
import { mouse } from './hand.ts';
import { giveAll, openCase, openLab, said, turnTo } from './lab-desk.ts';
import { whole } from './way.ts';

const [mendRule, coverAccounting] = play.solutions[0].map((move) => move.do);
if (!mendRule || !coverAccounting) throw new Error('The first solution has fewer than two commands');
const { estate } = beginCase(caseOf('pilot-compliance'));
const mended = sayCommand(mendRule, estate);

test('what was accepted is said with what it met; taken back and done again too', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [mendRule]);
  await expect(said(page, `${mended}: done.`)).toContainText(
    'Met at Day 1 09:00: The collection “Finance PCs” holds every finance PC.',
  );
  await page.keyboard.press('u');
  await expect(said(page, `Taken back: ${mended}.`)).toBeVisible();
  await page.keyboard.press('r');
  await expect(said(page, `Done again: ${mended}.`)).toBeVisible();
});

test('what is asked before the simulator has started is answered once it has', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/lab\.worker/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(paths.lab);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('button', { name: /: why\?$/ })
    .first()
    .click();
  const why = page.getByRole('region', { name: 'Why', exact: true }).last();
  await expect(why).toContainText('Asking …');
  release();
  await expect(why.getByRole('heading', { level: 3 })).toBeVisible();
});

test('what was refused is said, and the field that is missing is named and gets the focus', async ({ page }) => {
  await openLab(page);
  await page.getByRole('tab', { name: 'Configuration Manager' }).click();
  await turnTo(page, mouse, 'Configuration Manager', 'Enablement');
  await page.getByRole('button', { name: 'Change automatic enrolment' }).click();
  await page.getByRole('form').getByRole('button', { name: 'Apply' }).click();
  const refusal = page.getByRole('form').getByRole('alert');
  const what = (await refusal.getByRole('paragraph').first().textContent())?.replace(/^\s*Refused\.\s*/, '') ?? '';
  expect(what).not.toBe('');
  await expect(said(page, what)).toBeVisible();

  await turnTo(page, mouse, 'Configuration Manager', 'Workloads');
  const row = page.getByRole('radiogroup', { name: 'Compliance policies' });
  await row.getByRole('radio', { name: 'Pilot Intune' }).click();
  const form = page.getByRole('form');
  await form.getByRole('button', { name: 'Apply' }).click();
  await expect(form.getByRole('alert')).toContainText('Choose: ');
  const missing = form.getByRole('combobox');
  await expect(missing).toBeFocused();
  await expect(missing).toHaveAttribute('aria-invalid', 'true');
  await expect(missing).toHaveAccessibleDescription(/^Not sent\. Choose: /);
});

test('a wait says the minute and its news, and that nothing changed where nothing did', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [coverAccounting]);
  await page.keyboard.press('n');
  await expect(said(page, /^Wait .*: done\. It is Day 1 \d\d:\d\d\. \S/)).not.toContainText('Nothing changed.');
  await page.getByRole('button', { name: 'Wait 1 day' }).click();
  await page.getByRole('button', { name: 'Wait 15 min' }).click();
  await expect(said(page, /It is Day 2 \d\d:\d\d\. Nothing changed\.$/)).toBeVisible();
});

test('what broke is said first', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [{ kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' }]);
  await expect(said(page, /^Broken at Day 1 09:00/)).toBeVisible();
});

test('looking back, coming back and going on from there are said with what is left behind', async ({ page }) => {
  await openLab(page);
  await giveAll(page, mouse, [
    { kind: 'wait', minutes: 15 },
    { kind: 'wait', minutes: 60 },
  ]);
  const slider = page.getByRole('slider', { name: 'Look at an earlier minute' });
  await slider.fill('545');
  await expect(said(page, 'Looking at Day 1 09:05.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).first().click();
  await expect(said(page, 'Back to now.')).toBeVisible();
  await slider.fill('545');
  const notice = page.getByRole('note').filter({ hasText: 'You are looking at Day 1 09:05.' }).first();
  await notice.getByRole('button', { name: 'Go on from here' }).click();
  await expect(said(page, /^You go on from Day 1 09:05\. Left behind: /)).toContainText('Redo brings that back');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(said(page, 'Done again: ')).toBeVisible();
});

test('how much was found is said, and that nothing was', async ({ page }) => {
  await openLab(page);
  const box = page.getByRole('combobox', { name: 'Find in the estate' });
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('FIN-0');
  await expect(said(page, /^\d+ found\. Choose with the arrow keys\.$/)).toBeVisible();
  await page.keyboard.type('nowhere');
  await expect(said(page, 'Nothing is called that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await turnTo(page, mouse, 'Estate', 'List');
  await page.getByRole('searchbox', { name: 'Show only rows with' }).fill('FIN');
  const [devices] = look(estate, { kind: 'estate' }, { ...whole, filter: 'FIN' }).tables;
  await expect(said(page, `${devices?.table.total} rows found.`)).toBeVisible();
});

test('a wait that is cancelled says how far it came', async ({ page }) => {
  test.setTimeout(240_000);
  await openCase(page, mouse, caseOf('hundred-thousand'));
  await page.getByRole('button', { name: 'Wait 7 days' }).click();
  await expect(page.getByRole('progressbar', { name: 'Time is passing' })).toHaveAttribute(
    'aria-valuetext',
    / of Day 8 /,
  );
  await page.getByRole('region', { name: 'Time' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page, /: stopped\. It is Day \d+ \d\d:\d\d, and .* have passed\./)).toBeVisible({
    timeout: 60_000,
  });
});
