import type { Page } from '@playwright/test';

export type Shift = {
  readonly value: number;
  /** Within half a second of a key or a press. */
  readonly afterInput: boolean;
  /** Whether all that moved stands on the page of a console that is in front. */
  readonly isInPage: boolean;
  readonly of: string;
};

/** Notes every layout shift of the page from its first paint on. */
export async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  const shifts: Shift[] = [];
  await page.exposeFunction('noteShift', (shift: Shift) => shifts.push(shift));
  await page.addInitScript(() => {
    const note: unknown = Reflect.get(window, 'noteShift');
    const nameOf = (node: unknown) => (node instanceof Element ? `${node.tagName} ${node.className}` : 'text');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = Object(entry);
        const nodes = [...(sources ?? [])].map(({ node }) => node);
        const isInPage = nodes.every((node) => node instanceof Element && node.closest('[role=tabpanel]') !== null);
        const of = nodes.map(nameOf).join(', ');
        if (typeof note === 'function') note({ value, afterInput: hadRecentInput, isInPage, of });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // Two frames and a little: what a redraw moves has been reported by then.
    await page.waitForTimeout(150);
    return shifts.splice(0);
  };
}
