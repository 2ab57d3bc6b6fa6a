/**
 * The one way in. Sets up what is missing, then runs one thing with the right Node:
 *
 *   node scripts/go.mjs start            build, then serve the built site
 *   node scripts/go.mjs test             all gates, in order
 *   node scripts/go.mjs <tool> [args]    any tool of this project: astro, vitest, biome, node …
 *
 * Needs Node 20 and npm, nothing else. Where that Node is too old for the project, a private Node 24 is installed into
 * `scripts/node/` and used from then on. Everything said here goes to standard error; standard output is the tool's.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, SetupProblem } from './install.mjs';
import { program, run } from './run.mjs';
import { newEnough, privateNode } from './runtime.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const nodeFolder = path.join(root, 'scripts', 'node');

/**
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
function environment(node) {
  const folders = [
    path.dirname(node),
    path.join(root, 'node_modules', '.bin'),
    process.env['PATH'] ?? process.env['Path'] ?? '',
  ];
  return { ...process.env, PATH: folders.join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

async function chooseNode() {
  const here = process.versions.node;
  if (newEnough(here)) return process.execPath;
  const node = privateNode(nodeFolder, process.platform, process.arch);
  if (node === undefined) {
    throw new SetupProblem(
      `Node ${here} is too old, and there is no ready-made newer one for ${process.platform}-${process.arch}. Install Node 22.18 or later and try again.`,
    );
  }
  if (!existsSync(node))
    console.error(
      `Node ${here} is too old for this project (22.18 is needed): fetching a private Node 24 into scripts/node.`,
    );
  await install(nodeFolder, { node: process.execPath, env: process.env });
  return node;
}

/** @param {readonly string[]} wish */
async function go([name, ...args]) {
  if (name === undefined) throw new SetupProblem('Say what to run: start, test, or a tool such as "astro build".');
  const node = await chooseNode();
  const env = environment(node);
  await install(root, { node, env });
  const own = { start: 'start.mjs', test: 'gates.mjs' };
  const command =
    name === 'start' || name === 'test' ? [node, path.join(root, 'scripts', own[name])] : program(root, node, name);
  const ended = await run([...command, ...args], { cwd: root, env });
  return ended.code;
}

try {
  process.exitCode = await go(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
