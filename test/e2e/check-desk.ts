import { expect, type Locator, type Page } from '@playwright/test';
import type { Item } from '../../src/lib/assessment/item.ts';
import type { Hand } from './hand.ts';

const order = { name: /^Number of: / };

/** Answers the item in front as its key says, with a confidence, and has it marked. */
export async function answerRight(page: Page, hand: Hand, item: Item, sure = 'Certain'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(item.stem);
  await putIn(page, hand, item);
  await hand.pick(page.getByRole('group', { name: 'How sure are you?' }).getByRole('radio', { name: sure }));
  await hand.press(checkButton(page));
}

/** The button that hands the answer over, whatever it is called for this kind of item. */
export function checkButton(page: Page): Locator {
  return page.getByRole('button', { name: /^(Check answer|Check my order|Check my pairs|Run it)$/ });
}

async function putIn(page: Page, hand: Hand, item: Item): Promise<void> {
  switch (item.interaction) {
    case 'choice':
      for (const id of item.key) {
        const name = item.options.find((option) => option.id === id)?.text ?? id;
        if (item.multiple) await hand.tick(page.getByRole('checkbox', { name, exact: true }));
        else await hand.pick(page.getByRole('radio', { name, exact: true }));
      }
      return;
    case 'order':
      for (const [place, text] of rightOrder(item).entries()) {
        const numbers = page.getByRole('textbox', order);
        if ((await numbers.nth(place).getAttribute('aria-label')) === `Number of: ${text}`) continue;
        const own = page.getByRole('textbox', { name: `Number of: ${text}`, exact: true });
        await hand.write(own, String(place + 1));
        await page.keyboard.press('Enter');
        await expect(numbers.nth(place)).toHaveAccessibleName(`Number of: ${text}`);
      }
      return;
    case 'match':
      for (const [source, target] of item.key) {
        const from = item.sources.find(({ id }) => id === source)?.text ?? source;
        const to = item.targets.find(({ id }) => id === target)?.text ?? target;
        if (item.predict)
          await hand.pick(page.getByRole('group', { name: from }).getByRole('radio', { name: to, exact: true }));
        else await hand.select(page.getByRole('combobox', { name: from, exact: true }), to);
      }
  }
}

/** An order that keeps every pair of the key: again and again the first option that waits for no other. */
function rightOrder(item: Extract<Item, { interaction: 'order' }>): readonly string[] {
  let left = [...item.options];
  const sorted: string[] = [];
  while (left.length > 0) {
    const next = left.find(({ id }) => !item.before.some(([a, b]) => b === id && left.some((one) => one.id === a)));
    if (!next) throw new Error(`The order of ${item.id} has a circle`);
    sorted.push(next.text);
    left = left.filter((one) => one !== next);
  }
  return sorted;
}
