import { expect, type Locator, type Page } from '@playwright/test';

/** How a learner reaches and works a control: the same journey can be made by mouse and by keyboard. */
export type Hand = {
  /** A button, a link, a disclosure. */
  press(target: Locator): Promise<void>;
  /** One of a group: a radio button, a tab. */
  pick(target: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  select(list: Locator, label: string): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
};

export const mouse: Hand = {
  press: (target) => target.click(),
  // What a pointer meets of a radio button is the label around it.
  pick: (target) => target.locator('xpath=ancestor-or-self::*[self::label or self::button][1]').click(),
  tick: (box) => box.click(),
  async select(list, label) {
    await list.selectOption({ label });
  },
  write: (field, text) => field.fill(text),
};

const farthest = 300;

/** Keys only: Tab to a control, arrows within a group. Nothing is clicked, and nothing is focused by script. */
export function keyboard(page: Page): Hand {
  const key = (name: string) => page.keyboard.press(name);

  async function tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < farthest; steps++) {
      const way = await target.evaluate(wayTo);
      if (way === 'there') return;
      await key(way);
    }
    throw new Error(`${farthest} times Tab never came to ${target}`);
  }

  /** Tab to whichever member of the group has the tab stop, then arrows: as the group's own manner asks. */
  async function moveTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < farthest; steps++) {
      const way = await target.evaluate(wayTo);
      if (way === 'there') return;
      const inGroup = await target.evaluate((element) => {
        const focused = document.activeElement;
        const group = element.closest('[role=tablist], [role=radiogroup], fieldset');
        return group?.contains(focused) && focused?.matches('[type=radio], [role=radio], [role=tab]');
      });
      await key(inGroup ? 'ArrowRight' : way);
    }
    throw new Error(`${farthest} keys never came to ${target}`);
  }

  return {
    async press(target) {
      await tabTo(target);
      await key('Enter');
    },
    async pick(target) {
      await moveTo(target);
      const isChosen = await target.evaluate((element) =>
        element instanceof HTMLInputElement
          ? element.checked
          : element.matches('[aria-checked=true], [aria-selected=true]'),
      );
      if (!isChosen) await key('Space');
    },
    async tick(box) {
      await tabTo(box);
      await key('Space');
    },
    async select(list, label) {
      await tabTo(list);
      await key('Home');
      const options = await list.evaluate((element) =>
        element instanceof HTMLSelectElement ? [...element.options].map(({ text }) => text) : [],
      );
      const place = options.indexOf(label);
      expect(place, `“${label}” is among ${options.join(', ')}`).toBeGreaterThanOrEqual(0);
      for (let steps = 0; steps < place; steps++) await key('ArrowDown');
      await expect(list.locator('option:checked')).toHaveText(label);
    },
    async write(field, text) {
      await tabTo(field);
      await key('ControlOrMeta+a');
      await key('Delete');
      await page.keyboard.type(text);
    },
  };
}

/** Whether the focus is there already, and else which key brings it nearer. Runs in the page. */
function wayTo(element: Element): 'there' | 'Tab' | 'Shift+Tab' {
  const focused = document.activeElement;
  if (element === focused) return 'there';
  if (focused === null || focused === document.body) return 'Tab';
  return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
}
