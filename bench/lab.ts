import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { parseDocument } from 'yaml';
import { findBrowser, launchOptions, thisMachine } from '../scripts/browser.mjs';
import { listen, siteServer } from '../scripts/serve.mjs';
import { type Group, type Measure, median, rounded } from './measure.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const clicks = 20;
const fleet = { departments: { Sales: 1, IT: 1 }, windows: 'Windows 11 24H2', join: 'hybridJoined', enrolled: true };

/** Gives a lab of the course an estate with so many PCs more, and returns the lab's id. */
function enlargeLab({ folder }: Workspace, count: number): string {
  const labs = join(folder, 'src/content/labs');
  const name = 'pilot-compliance.yaml';
  const lab = parseDocument(readFileSync(join(labs, name), 'utf8'));
  const estates = join(folder, 'src/content/estates');
  const estate = parseDocument(readFileSync(join(estates, `${lab.get('estate')}.yaml`), 'utf8'));
  const pcs = `PC-{${'0'.repeat(String(count).length)}}`;
  estate.set('fleet', estate.createNode([{ ...fleet, count, name: pcs }]));
  writeFileSync(join(estates, 'bench-fleet.yaml'), estate.toString());
  lab.set('estate', 'bench-fleet');
  writeFileSync(join(labs, name), lab.toString());
  return name.replace(/\.yaml$/, '');
}

/** Lets a quarter of an hour pass, and returns the milliseconds from the click to the frame that shows the new time. */
async function clickOnce(page: Page): Promise<number> {
  return page.getByRole('button', { name: 'Wait 15 min' }).evaluate(
    (button: HTMLButtonElement) =>
      new Promise<number>((resolve, reject) => {
        const clock = document.querySelector('.clock');
        if (clock === null) return reject(new Error('The lab shows no clock'));
        const watcher = new MutationObserver(() => {
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        });
        watcher.observe(clock, { childList: true, characterData: true, subtree: true });
        const began = performance.now();
        button.click();
      }),
  );
}

/** Clicks in a built lab, each up to the frame that shows what it did; and the longest task of the page meanwhile. */
async function clickToPaint(folder: string, lab: string): Promise<{ readonly paint: number; readonly task: number }> {
  const [server] = await listen(() => siteServer(join(folder, 'dist'), '/'), 0, '127.0.0.1');
  const address = server?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The bench’s server has no port');
  const browser = await chromium.launch(launchOptions(findBrowser(thisMachine())));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchTasks);
    await page.goto(`http://127.0.0.1:${address.port}/lab/${lab}/`);
    const wait = page.getByRole('button', { name: 'Wait 15 min', disabled: false });
    await wait.click({ timeout: 60_000 }); // the first click also wakes the page
    await page.waitForTimeout(1_000);
    const times: number[] = [];
    for (let click = 0; click < clicks; click++) {
      times.push(await clickOnce(page));
      await page.waitForTimeout(100);
    }
    const task: number = await page.evaluate('window.longestTask');
    return { paint: median(times), task };
  } finally {
    await browser.close();
    server?.close();
  }
}

/** Runs in the page before anything else: keeps the length of its longest task, of those over 50 ms that a browser tells of. */
const watchTasks = `
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** How much more a lab holds after 1,000 commands than after 100, in a process of its own. */
function heapGrowth(): Measure {
  const out = execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'lab-heap.ts')], {
    encoding: 'utf8',
  });
  const [few = 0, many = 0] = out.trim().split(' ').map(Number);
  return { measure: 'lab.heap', value: rounded(((many - few) / few) * 100), unit: '%', n: 1 };
}

const paints = ['lab.click-to-paint.1k', 'lab.click-to-paint.100k', 'lab.longest-task.100k'] as const;

/**
 * From a click in a lab to the frame that shows what it did, in Chromium: over a thousand PCs, and over the hundred thousand
 * of the course's largest lab, with the page's longest task. And what a long run holds in memory.
 */
export const lab: Group = {
  names: [...paints, 'lab.heap'],
  async *take(wanted) {
    if (wanted('lab.heap')) yield heapGrowth();
    const [small, large, task] = paints;
    if (!paints.some(wanted)) return;
    const workspace = openWorkspace(join(import.meta.dirname, '..'));
    try {
      const id = enlargeLab(workspace, 1_000);
      workspace.build();
      if (wanted(small)) {
        const { paint } = await clickToPaint(workspace.folder, id);
        yield { measure: small, value: rounded(paint), unit: 'ms', n: clicks };
      }
      if (!wanted(large) && !wanted(task)) return;
      const measured = await clickToPaint(workspace.folder, 'hundred-thousand');
      if (wanted(large)) yield { measure: large, value: rounded(measured.paint), unit: 'ms', n: clicks };
      if (wanted(task)) yield { measure: task, value: rounded(measured.task), unit: 'ms', n: clicks };
    } finally {
      workspace.remove();
    }
  },
};
