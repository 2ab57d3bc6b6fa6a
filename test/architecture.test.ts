import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wrongArrows } from './architecture/arrows.ts';
import { rows } from './architecture/rows.ts';

function sources(): Map<string, string> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const wanted = paths.filter((path) => /\.(ts|tsx|astro|mdx)$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(wanted.map((path) => [path, readFileSync(join('src', path), 'utf8')]));
}

test('every import in src follows an arrow of the table, and pure rows never ask for the time or chance', () => {
  expect(wrongArrows(rows, sources())).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = [...sources()].filter(
    ([path, text]) =>
      /\.tsx?$/.test(path) &&
      /^export .* from /m.test(text) &&
      !/^(export )?(async )?(function|const|type|class)/m.test(text),
  );
  expect(barrels.map(([path]) => path)).toEqual([]);
});

describe('a wrong arrow is found', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'the core importing what is above it',
      'lib/simulator/evolve.ts',
      "import { say } from '../view/say.ts';",
      /view\/say\.ts; the row: lib\/simulator\//,
    ],
    [
      'a folder reaching past the simulator’s door',
      'lib/lab/run.ts',
      "import { x } from '../simulator/evolve.ts';",
      /past|evolve\.ts; the row: lib\/lab\//,
    ],
    [
      'code where only types may come',
      'lib/assessment/item.ts',
      "import { begin } from '../lab/scenario.ts';",
      /imports \.\.\/lab\/scenario\.ts/,
    ],
    [
      'types from where nothing may come',
      'lib/record/record.ts',
      "import type { Item } from '../view/view-model.ts';",
      /imports types of/,
    ],
    [
      'a lab component importing the simulator',
      'components/lab/Desk.tsx',
      "import { ask } from '../../lib/simulator/simulator.ts';",
      /components\/lab\//,
    ],
    [
      'a check component importing how items are scored',
      'components/check/Choice.tsx',
      "import { score } from '../../lib/assessment/score.ts';",
      /score\.ts/,
    ],
    [
      'an import made while running',
      'components/lab/Desk.tsx',
      "const x = await import('../../lib/lab/run.ts');",
      /lab\/run\.ts/,
    ],
    [
      'a worker by its address',
      'lib/view/look.ts',
      "new Worker(new URL('../stores/lab.worker.ts', import.meta.url));",
      /lab\.worker\.ts/,
    ],
    ['a re-export', 'lib/view/look.ts', "export { x } from '../stores/lab.ts';", /stores\/lab\.ts/],
    [
      'the head of an Astro page',
      'pages/index.astro',
      "---\nimport { run } from '../lib/stores/lab.ts';\n---\n<p>x</p>",
      /stores\/lab\.ts/,
    ],
    [
      'a script of an Astro component',
      'components/check/A.astro',
      "<p>x</p>\n<script>\nimport { run } from '../../lib/lab/run.ts';\n</script>",
      /lab\/run\.ts/,
    ],
    [
      'an import in a lesson',
      'content/lessons/a.mdx',
      "# A\n\nimport { X } from '../../components/lesson/X.tsx';\n",
      /the row: content\//,
    ],
    ['a package in the core', 'lib/assessment/score.ts', "import { z } from 'zod';", /imports zod/],
    ['Node in the core', 'lib/proof/proof.ts', "import { readFileSync } from 'node:fs';", /node:fs/],
    ['the date in the core', 'lib/lab/run.ts', 'export const now = new Date();', /uses Date/],
    ['chance in the core', 'lib/simulator/draw.ts', 'export const x = Math.random();', /uses Math\.random/],
    ['the stopwatch in the core', 'lib/view/look.ts', 'export const x = performance.now();', /uses performance/],
    ['a folder that nobody drew', 'lib/utils/a.ts', '', /without a row/],
  ])('%s', (_, path, text, says) => {
    const found = wrongArrows(rows, new Map([[path, text]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(says);
  });
});

describe('a right arrow passes', () => {
  test.each([
    ['a neighbour', 'lib/simulator/evolve.ts', "import { x } from './rules/policy.ts';"],
    ['the three helpers', 'lib/lab/run.ts', "import { unreachable } from '../unreachable.ts';"],
    ['the door', 'lib/view/look.ts', "import { ask } from '../simulator/simulator.ts';"],
    ['types where types may come', 'lib/assessment/item.ts', "import type { Condition } from '../lab/scenario.ts';"],
    ['the clock in the shell', 'lib/stores/progress.ts', 'export const now = Date.now();'],
    [
      'a property that is called like a clock',
      'lib/lab/run.ts',
      'export function f(x: { Date: number }) { return x.Date; }',
    ],
    ['a style sheet', 'components/lab/Desk.tsx', "import './desk.css';"],
  ])('%s', (_, path, text) => {
    expect(wrongArrows(rows, new Map([[path, text]]))).toEqual([]);
  });
});
