import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { parseDocument } from 'yaml';
import { findBrowser, launchOptions, thisMachine } from '../scripts/browser.mjs';
import { listen, siteServer } from '../scripts/serve.mjs';
import { type Group, type Measure, median, rounded } from './measure.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const measure = 'lab.click-to-paint.1k';
const devices = 1_000;
const clicks = 20;
const fleet = {
  count: devices,
  name: 'PC-{0000}',
  departments: { Sales: 1, IT: 1 },
  windows: 'Windows 11 24H2',
  join: 'hybridJoined',
};

/** Gives the course's first lab an estate with a thousand PCs more, and returns the lab's id. */
function enlargeLab({ folder }: Workspace): string {
  const labs = join(folder, 'src/content/labs');
  const name = readdirSync(labs).find((file) => file.endsWith('.yaml'));
  if (name === undefined) throw new Error('There is no lab to enlarge');
  const lab = parseDocument(readFileSync(join(labs, name), 'utf8'));
  const estates = join(folder, 'src/content/estates');
  const estate = parseDocument(readFileSync(join(estates, `${lab.get('estate')}.yaml`), 'utf8'));
  estate.set('fleet', estate.createNode([{ ...fleet, enrolled: true }]));
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

async function clickToPaint(folder: string, lab: string): Promise<Measure> {
  const [server] = await listen(() => siteServer(join(folder, 'dist'), '/'), 0, '127.0.0.1');
  const address = server?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The bench’s server has no port');
  const browser = await chromium.launch(launchOptions(findBrowser(thisMachine())));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${address.port}/lab/${lab}/`);
    await page.getByRole('button', { name: 'Wait 15 min', disabled: false }).click(); // the first click also wakes the page
    await page.waitForTimeout(1_000);
    const times: number[] = [];
    for (let click = 0; click < clicks; click++) {
      times.push(await clickOnce(page));
      await page.waitForTimeout(100);
    }
    return { measure, value: rounded(median(times)), unit: 'ms', n: clicks };
  } finally {
    await browser.close();
    server?.close();
  }
}

/** From a click in a lab over a thousand PCs to the frame that shows what it did, in Chromium. */
export const lab: Group = {
  names: [measure],
  async *take() {
    const workspace = openWorkspace(join(import.meta.dirname, '..'));
    try {
      const id = enlargeLab(workspace);
      workspace.build();
      yield await clickToPaint(workspace.folder, id);
    } finally {
      workspace.remove();
    }
  },
};
