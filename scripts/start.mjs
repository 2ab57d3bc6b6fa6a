/**
 * `npm start`: builds the site and serves what was built. The address is the last line.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { program, run } from './run.mjs';
import { listen, normalBase, portOf, portProblem, siteServer } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const host = process.env['HOST'];
const base = normalBase(process.env['BASE']);

/** @param {number} port */
async function reserve(port) {
  return listen(() => siteServer(path.join(root, 'dist'), base), port, host).catch((error) => {
    console.error(portProblem(port, error.code, 'npm start'));
    process.exit(1);
  });
}

const port = portOf(process.env['PORT']);
if (port === undefined) {
  console.error(`PORT=${process.env['PORT']} is no port. Give a number from 1 to 65535, or none for 4321.`);
  process.exit(1);
}
// Taken before the build: whoever has to free a port should hear of it at once.
const servers = await reserve(port);
const built = await run([...program(root, process.execPath, 'astro'), 'build'], { cwd: root, env: process.env });
if (built.code !== 0) process.exit(built.code);

/** @type {NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of endings) {
  process.once(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
}
console.log('\nTandem is served until you press Ctrl+C. Open this address:');
console.log(`http://${host ?? 'localhost'}:${port}${base}`);
