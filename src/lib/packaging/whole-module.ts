/** Puts the sheets of all units on one page, once they are built: a component cannot render many lessons into one page, since ids would meet. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCourse } from '../content/read.ts';

/** Composes `print/` from the pages `print/ID/`. */
export function wholeModule(): AstroIntegration {
  let root = '';
  return {
    name: 'whole-module',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const page = builtPage(fileURLToPath(dir), 'print');
        const units = readCourse(root).course.modules.flatMap((module) => module.units);
        const sheets = units.map(({ lesson }) =>
          sheetOf(readFileSync(builtPage(fileURLToPath(dir), `print/${lesson}`), 'utf8'), lesson),
        );
        writeFileSync(page, withSheets(readFileSync(page, 'utf8'), sheets));
      },
    },
  };
}

/** The page with the sheets in place of its empty `data-sheets`. */
export function withSheets(page: string, sheets: readonly string[]): string {
  const place = /<div data-sheets(?:="")?><\/div>/;
  if (!place.test(page)) throw new Error('The page of the whole course has no place for its sheets: <div data-sheets>');
  return page.replace(place, () => sheets.join('\n'));
}

/** The sheet of a unit out of its page: a picture of it, with the unit's name before every id and every mention of one. */
export function sheetOf(page: string, unit: string): string {
  const from = page.search(/<article class="lesson unit-sheet"/);
  const to = page.lastIndexOf('</article>');
  if (from < 0 || to < from) throw new Error(`The page of the unit “${unit}” holds no sheet`);
  const sheet = page.slice(from, to + '</article>'.length).replace(/<(\/?)h1\b/g, '<$1h2');
  const ids = new Set([...sheet.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const named = (id: string) => (ids.has(id) ? `${unit}--${id}` : id);
  return sheet
    .replace(/\sdata-props="[^"]*"/g, '')
    .replace(/(\sname=")/g, `$1${unit}--`)
    .replace(
      /(\s(?:id|for|headers|aria-[a-z]+)=")([^"]*)(")/g,
      (_, before: string, value: string, after: string) => `${before}${value.split(' ').map(named).join(' ')}${after}`,
    )
    .replace(/(\shref="#|url\(#)([^")]*)/g, (_, before: string, id: string) => `${before}${named(id)}`);
}

function builtPage(folder: string, path: string): string {
  const asFolder = join(folder, path, 'index.html');
  return existsSync(asFolder) ? asFolder : join(folder, `${path}.html`);
}
