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
  /** A field that finds what is typed: the text, then one of what was found. */
  find(field: Locator, text: string, option: Locator): Promise<void>;
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
  async find(field, text, option) {
    await field.fill(text);
    await option.click();
  },
};

const farthest = 300;
/** As many as the desk lists, and the field itself. */
const mostFound = 21;

/** Keys only: Tab to a control, arrows within a group. Nothing is clicked, and nothing is focused by script. */
export function keyboard(page: Page): Hand {
  const key = (name: string) => page.keyboard.press(name);

  async function tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let pressed = 0; pressed < farthest; ) {
      const { way, near } = await target.evaluate(wayTo);
      if (way === 'there') return;
      for (let steps = 0; steps < near; steps++) await key(way);
      pressed += near;
    }
    throw new Error(`${farthest} times Tab never came to ${target}`);
  }

  /** Tab to whichever member of the group has the tab stop, then arrows: as the group's own manner asks. */
  async function moveTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < farthest; steps++) {
      const { way } = await target.evaluate(wayTo);
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

  async function write(field: Locator, text: string): Promise<void> {
    await tabTo(field);
    await key('ControlOrMeta+a');
    await key('Delete');
    await page.keyboard.type(text);
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
    write,
    async find(field, text, option) {
      await write(field, text);
      await expect(option).toBeVisible();
      for (let steps = 0; steps < mostFound; steps++) {
        if ((await option.getAttribute('aria-selected')) === 'true') return key('Enter');
        await key('ArrowDown');
      }
      throw new Error(`${mostFound} arrows never came to ${option}`);
    },
  };
}

/**
 * Whether the focus is there already, and else which key brings it nearer, and how often it can be pressed before one has
 * to look again. Runs in the page.
 */
function wayTo(element: Element): { readonly way: 'there' | 'Tab' | 'Shift+Tab'; readonly near: number } {
  const focused = document.activeElement;
  if (element === focused) return { way: 'there', near: 0 };
  if (focused === null || focused === document.body) return { way: 'Tab', near: 1 };
  const follows = (one: Node, other: Node) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const isAhead = follows(focused, element);
  const [first, last] = isAhead ? [focused, element] : [element, focused];
  const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')].filter(
    (one) =>
      one.matches(':not(:disabled, [tabindex="-1"], [type="radio"])') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      follows(first, one) &&
      follows(one, last),
  );
  return { way: isAhead ? 'Tab' : 'Shift+Tab', near: Math.max(1, stops.length - 2) };
}
