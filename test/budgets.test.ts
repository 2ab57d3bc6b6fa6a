import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'vite';
import { describe, expect, test } from 'vitest';
import { neededBy, weigh } from '../bench/page-weight.ts';
import { fidelity } from '../src/lib/simulator/fidelity.ts';
import { readBuild } from './dist/site.ts';

const build = readBuild('dist', '/');
const kB = 1000;

/** Gzipped bytes at opening, inline script included. These figures only ever go down. */
const budgets = [
  { of: 'home', matches: /^index\.html$/, html: 15 * kB, script: 5 * kB },
  { of: 'lesson', matches: /^lesson\//, html: 15 * kB, script: 5 * kB },
  { of: 'check', matches: /^check\//, html: 15 * kB, script: 15 * kB },
  // The simulator in its Worker follows at the first sign of use: what a lab then has fetched has limits below.
  { of: 'lab', matches: /^lab\//, html: 15 * kB, script: 32 * kB },
];

describe.each(budgets)('$of', ({ matches, html, script }) => {
  const pages = build.pages.filter(({ file }) => matches.test(file));

  test('is there to be weighed', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  test(`comes in ${html} bytes of HTML and ${script} bytes of script at most`, () => {
    const heavy = pages.flatMap((page) => {
      const weight = weigh(build, page);
      if (weight.html <= html && weight.script <= script) return [];
      const parts = weight.parts.map((part) => `${part.bytes} ${part.of}`);
      return [`${page.file}: HTML ${weight.html}, script ${weight.script} (${parts.join(', ')})`];
    });
    expect(heavy).toEqual([]);
  });
});

test('a check that has been started has fetched 24 kB of script at most, the simulator not among it', () => {
  const weights = build.pages
    .filter(({ file }) => /^check\//.test(file))
    .map((page) => weigh(build, page, (file) => /\/mount\./.test(file)));
  expect(weights.length).toBeGreaterThan(0);
  for (const { script, parts } of weights) {
    expect(parts.some(({ of }) => /\/mount\./.test(of))).toBe(true);
    expect(parts.some(({ of }) => /\/simulator\./.test(of))).toBe(false);
    expect(script).toBeLessThanOrEqual(24 * kB);
  }
});

const labs = build.pages.filter(({ file }) => /^lab\//.test(file));

test('a lab opens with 60 kB of script at most, the map that it shows first among it, and without the simulator', () => {
  expect(labs.length).toBeGreaterThan(0);
  for (const page of labs) {
    const { script, parts } = weigh(build, page, (file) => /\/MapFigure\./.test(file));
    expect(parts.some(({ of }) => /\/MapFigure\./.test(of))).toBe(true);
    expect(parts.some(({ of }) => /lab\.worker/.test(of))).toBe(false);
    expect(script).toBeLessThanOrEqual(60 * kB);
  }
});

test('a lab in use has fetched 165 kB of script at most: page, map, consoles, and the simulator in its Worker', () => {
  for (const page of labs) {
    const { script, parts } = weigh(build, page, (file) => /\/(?:MapFigure|PageBody|lab)\./.test(file));
    expect(parts.some(({ of }) => /lab\.worker/.test(of))).toBe(true);
    expect(script).toBeLessThanOrEqual(165 * kB);
  }
});

test('a lab fetches causes and reviews only when somebody asks for one', () => {
  const workers = [...build.files].filter((file) => /lab\.worker.*\.js$/.test(file));
  const codes = workers.map((file) => readFileSync(join('dist', file), 'utf8'));
  expect(codes).toHaveLength(1);
  expect(codes.every((code) => /import\(["'`][^"'`]*lab-later[^"'`]*["'`]\)/.test(code))).toBe(true);
});

test('no script that is fetched later brings a style sheet of its own', () => {
  const bringers = [...build.files].filter(
    (file) => file.endsWith('.js') && /_astro\/[\w.-]+\.css/.test(readFileSync(join('dist', file), 'utf8')),
  );
  expect(bringers).toEqual([]);
});

/** A door and all that it needs, as one minified script, gzipped. */
async function sizeOf(entry: string): Promise<number> {
  // Vite leaves the blanks in a library of ES modules, so this is one script as pages have it.
  const lib = { entry, formats: ['iife' as const], name: 'door', fileName: 'out' };
  const options = { lib, write: false, minify: true, reportCompressedSize: false };
  const made = await bundle({ configFile: false, logLevel: 'silent', publicDir: false, build: options });
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  return gzipSync(outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join(''), { level: 9 }).length;
}

describe('alone, gzipped', () => {
  test.each([
    ['the engine', 'src/lib/simulator/engine.ts', 49 * kB],
    ['the engine with its causes', 'src/lib/simulator/simulator.ts', 66 * kB],
    ['its sentences, with what they need of it', 'src/lib/view/say.ts', 34 * kB],
  ])('%s, %s, is %d bytes at most', async (_, entry, most) => {
    const size = await sizeOf(entry);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(most);
  });
});

test('what the simulator simplifies is never sent to a browser', () => {
  const sentences = fidelity.map(({ simulated }) => simulated).filter((text) => text.length > 40);
  const scripts = [...build.files].filter((file) => file.endsWith('.js'));
  const sent = scripts.filter((file) => {
    const code = readFileSync(join('dist', file), 'utf8');
    return sentences.some((sentence) => code.includes(sentence));
  });
  expect(sentences.length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});

test.each([
  ['import{a as b}from"./x.js";import"./y.js";const c=()=>import("./later.js");', ['./x.js', './y.js']],
  ['export{a}from"./z.js";', ['./z.js']],
  [
    'const w=new Worker(new URL("/_astro/lab.worker-abc.js",import.meta.url),{type:"module"})',
    ['/_astro/lab.worker-abc.js'],
  ],
  ['new Worker(new URL(""+"/_astro/w.js",""+import.meta.url))', ['/_astro/w.js']],
])('what a chunk needs at once is told from what it may import later: %s', (code, files) => {
  expect(neededBy(code)).toEqual(files);
});
