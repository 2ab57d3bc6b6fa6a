import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find, listen, normalBase, portOf, portProblem, siteServer } from '../../scripts/serve.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-serve-'));
  for (const file of ['index.html', '404.html', 'lab/a/index.html', 'plain.html', '_astro/x.js', 'a b.svg']) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `the file ${file} `.repeat(20));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an address leads where a static host would lead', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/', '/lab/a/', 'lab/a/index.html'],
    ['/', '/lab/a', '301 /lab/a/'],
    ['/', '/plain', 'plain.html'],
    ['/', '/plain.html', 'plain.html'],
    ['/', '/a%20b.svg', 'a b.svg'],
    ['/', '/nothing/', '404'],
    ['/', '/lab/', '404'],
    ['/', '/%', '400'],
    ['/', '/..%2f..%2fetc/passwd', '400'],
    ['/', '/%00', '400'],
    ['/training/', '/training/', 'index.html'],
    ['/training/', '/training/lab/a', '301 /training/lab/a/'],
    ['/training/', '/', '301 /training/'],
    ['/training/', '/training', '301 /training/'],
    ['/training/', '/lab/a/', '404'],
  ])('under %s, %s: %s', async (base, address, leads) => {
    const answer = await find(folder, base, address);
    const said =
      answer.status === 200
        ? answer.file.slice(folder.length + 1).replaceAll('\\', '/')
        : answer.status === 301
          ? `301 ${answer.location}`
          : String(answer.status);
    expect(said).toBe(leads);
  });

  test('a folder beside the site whose name begins like the site’s is out of reach', async () => {
    const beside = `${folder}-old`;
    mkdirSync(beside);
    writeFileSync(join(beside, 's.txt'), 'not of the site');
    try {
      expect(await find(folder, '/', `/..%2f${basename(beside)}/s.txt`)).toEqual({ status: 400 });
    } finally {
      rmSync(beside, { recursive: true });
    }
  });
});

/** The status of an address sent as it stands: `fetch` would put it right first. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('over the network', () => {
  test('a missing page is a 404 with the site’s own page, and files come with their type, zipped', async () => {
    const servers = await listen(() => siteServer(folder, '/'), 0, '127.0.0.1');
    const address = servers[0]?.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const get = (address: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${address}`, init);
    try {
      const missing = await get('/nothing');
      expect([missing.status, await missing.text()]).toEqual([404, 'the file 404.html '.repeat(20)]);
      const script = await get('/_astro/x.js');
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('content-encoding')).toBe('gzip');
      expect(script.headers.get('cache-control')).toContain('immutable');
      expect((await get('/', { method: 'POST' })).status).toBe(405);
      const head = await get('/', { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(await statusOf(port, '//')).toBe(400);
      expect(await statusOf(port, '/')).toBe(200);
      await expect(listen(() => siteServer(folder, '/'), port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
    } finally {
      for (const server of servers) server.close();
    }
  });
});

test('a port that is taken is explained with the next one to try', () => {
  expect(portProblem(4321, 'EADDRINUSE', 'npm start')).toBe(
    'Port 4321 is taken by another program (perhaps a Tandem that still runs). Stop that one, or choose another port: PORT=4322 npm start',
  );
});

test.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['0', undefined],
  ['70000', undefined],
  ['web', undefined],
])('PORT=%s means %s', (text, port) => {
  expect(portOf(text)).toBe(port);
});

test.each([
  [undefined, '/'],
  ['/', '/'],
  ['training', '/training/'],
  ['/training/', '/training/'],
  ['/a/b', '/a/b/'],
])('BASE=%s is served at %s', (text, base) => {
  expect(normalBase(text)).toBe(base);
});
