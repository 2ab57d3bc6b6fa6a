/**
 * A small static server for the built site, for `npm start` and the browser tests: what any static host does, and no more.
 *
 *   node scripts/serve.mjs [folder]      PORT (4321), HOST (this machine only), BASE (/) come from the environment
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

/** @type {ReadonlyMap<string, string>} */
const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
  ['.zip', 'application/zip'],
]);

/** @param {string | undefined} base */
export function normalBase(base) {
  const inner = (base ?? '').split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** @param {string} file */
async function kind(file) {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : 'nothing';
}

/**
 * @typedef {{ status: 200 | 404, file: string } | { status: 301, location: string } | { status: 400 }} Answer
 */

/**
 * What an address of the site leads to, whichever of the two formats it was built in.
 * @param {string} folder the built site
 * @param {string} base as `normalBase` gives it
 * @param {string} address path of the request, still encoded
 * @returns {Promise<Answer>}
 */
export async function find(folder, base, address) {
  const missing = /** @type {const} */ ({ status: 404, file: path.join(folder, '404.html') });
  if (base !== '/' && (address === '/' || `${address}/` === base)) return { status: 301, location: base };
  if (!address.startsWith(base)) return missing;
  let inner;
  try {
    inner = decodeURIComponent(address.slice(base.length));
  } catch {
    return { status: 400 };
  }
  const root = path.resolve(folder);
  const file = path.join(root, inner);
  if (inner.includes('\0') || (file !== root && !file.startsWith(root + path.sep))) return { status: 400 };
  if ((await kind(file)) === 'file') return { status: 200, file };
  const index = path.join(file, 'index.html');
  if ((await kind(index)) === 'file') {
    return inner === '' || inner.endsWith('/')
      ? { status: 200, file: index }
      : { status: 301, location: `${address}/` };
  }
  const page = `${file}.html`;
  return !inner.endsWith('/') && (await kind(page)) === 'file' ? { status: 200, file: page } : missing;
}

/**
 * A server over a folder; it does not listen yet.
 * @param {string} folder
 * @param {string} base
 */
export function siteServer(folder, base) {
  const root = path.resolve(folder);
  return createServer((request, response) => {
    respond(root, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/**
 * @param {string} root
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(root, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const url = parsed(request.url ?? '/');
  const answer = url ? await find(root, base, url.pathname) : undefined;
  if (!url || !answer || answer.status === 400) {
    response.writeHead(400).end();
    return;
  }
  if (answer.status === 301) {
    response.writeHead(301, { location: answer.location + url.search }).end();
    return;
  }
  const body = await readFile(answer.file).catch(() => Buffer.from('Not found\n'));
  const type = types.get(path.extname(answer.file)) ?? 'application/octet-stream';
  const zipped =
    /text|json|svg|xml|javascript/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const sent = zipped ? await zip(body) : body;
  response.writeHead(answer.status, {
    'content-type': type,
    'content-length': sent.length,
    'cache-control': answer.file.includes(`${path.sep}_astro${path.sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    vary: 'accept-encoding',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/**
 * The address of a request; nothing where it is none, as `//`.
 * @param {string} address
 */
function parsed(address) {
  try {
    return new URL(address, 'http://localhost');
  } catch {
    return undefined;
  }
}

/**
 * Listens on both addresses that "localhost" may mean, or on `host` alone. Rejects with EADDRINUSE where any of them is taken.
 * @param {() => import('node:http').Server} make
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<readonly import('node:http').Server[]>}
 */
export async function listen(make, port, host) {
  const servers = [];
  for (const address of host === undefined ? ['127.0.0.1', '::1'] : [host]) {
    const server = make();
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, address, () => resolve(undefined));
      });
      servers.push(server);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const noIpv6 = address === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
      if (noIpv6) continue;
      for (const open of servers) open.close();
      throw error;
    }
  }
  return servers;
}

/**
 * The port that PORT asks for, 4321 where it is not set; undefined where it is no port.
 * @param {string | undefined} text
 */
export function portOf(text) {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/**
 * The sentence for a port that cannot be listened on.
 * @param {number} port
 * @param {unknown} code
 * @param {string} command
 */
export function portProblem(port, code, command) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program (perhaps a Tandem that still runs). Stop that one, or choose another port: PORT=${port + 1} ${command}`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4321 ${command}`;
  return `Port ${port} cannot be used (${code}). Choose another: PORT=${port + 1} ${command}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = portOf(process.env['PORT']) ?? 4321;
  const base = normalBase(process.env['BASE']);
  try {
    await listen(() => siteServer(process.argv[2] ?? 'dist', base), port, process.env['HOST']);
    console.log(`http://${process.env['HOST'] ?? 'localhost'}:${port}${base}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    console.error(portProblem(port, code, 'node scripts/serve.mjs'));
    process.exitCode = 1;
  }
}
