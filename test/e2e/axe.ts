import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the page as it stands, by all rules in light and by those on colour in dark; `part` keeps to what has changed. */
export async function look(page: Page, state: string, part = 'body'): Promise<void> {
  await lookInLight(page, state, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const axe = new AxeBuilder({ page }).include(part).withRules(['color-contrast', 'link-in-text-block']);
  await heed(axe, `${state}, dark`);
}

/** Where the colours have been looked at already. */
export async function lookInLight(page: Page, state: string, part = 'body'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await heed(new AxeBuilder({ page }).include(part).withTags(tags), `${state}, light`);
}

async function heed(axe: AxeBuilder, state: string): Promise<void> {
  const { violations } = await axe.analyze();
  const said = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(said, state).toEqual([]);
}
