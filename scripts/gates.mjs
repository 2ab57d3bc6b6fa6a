/**
 * `npm test`: every gate in order, quickest first. The first that fails ends the run with its exit code; the summary names it.
 *
 *   node scripts/gates.mjs [gate …]      only those gates
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser, thisMachine } from './browser.mjs';
import { program, run } from './run.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @typedef {object} Step
 * @property {readonly string[]} command
 * @property {Readonly<Record<string, string>>} [env]
 */

/**
 * The gates. `build` also makes the two builds that only the link tests read: under a path, and as plain files.
 * @type {ReadonlyMap<string, readonly Step[]>}
 */
export const gates = new Map([
  ['types', [{ command: ['astro', 'check'] }, { command: ['tsc', '-p', 'test/tsconfig.pure.json'] }]],
  ['format', [{ command: ['biome', 'ci', '.'] }]],
  ['unit', [{ command: ['vitest', 'run', '-c', 'test/vitest.config.ts'] }]],
  [
    'build',
    [
      { command: ['astro', 'build'], env: { BASE: '/', FORMAT: 'directory' } },
      { command: ['astro', 'build', '--outDir', '.build/training'], env: { BASE: '/training/', FORMAT: 'directory' } },
      { command: ['astro', 'build', '--outDir', '.build/file'], env: { BASE: '/', FORMAT: 'file' } },
    ],
  ],
  ['dist', [{ command: ['vitest', 'run', '-c', 'test/dist/vitest.config.ts'] }]],
  ['e2e', [{ command: ['playwright', 'test', '-c', 'test/playwright.config.ts'] }]],
]);

/**
 * Runs the gates named, all where none is; returns the exit code. Every gate not reached is named as not run.
 * @param {readonly string[]} names
 */
async function pass(names) {
  const chosen = [...gates].filter(([name]) => names.length === 0 || names.includes(name));
  const unknown = names.find((name) => !gates.has(name));
  if (unknown !== undefined) {
    console.error(`There is no gate "${unknown}". The gates: ${[...gates.keys()].join(', ')}.`);
    return 1;
  }
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env };
  if (chosen.some(([name]) => name === 'e2e')) {
    // Before the first gate: a missing browser is better known now than in five minutes.
    try {
      env['CHROMIUM'] = findBrowser(thisMachine());
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  }
  const lines = [];
  let code = 0;
  for (const [name, steps] of chosen) {
    if (code !== 0) {
      lines.push(`  not run  ${name}`);
      continue;
    }
    const began = Date.now();
    for (const step of steps) {
      console.log(
        `\n— ${name}: ${step.command.join(' ')}${
          step.env === undefined
            ? ''
            : ` (${Object.entries(step.env)
                .map((pair) => pair.join('='))
                .join(' ')})`
        }`,
      );
      const [tool = '', ...args] = step.command;
      const ended = await run([...program(root, process.execPath, tool), ...args], {
        cwd: root,
        env: { ...env, ...step.env },
      });
      code = ended.code;
      if (code !== 0) break;
    }
    lines.push(
      `  ${code === 0 ? 'passed ' : 'FAILED '}  ${name.padEnd(7)}${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s`,
    );
  }
  console.log(`\nGates:\n${lines.join('\n')}`);
  return code;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await pass(process.argv.slice(2));
}
