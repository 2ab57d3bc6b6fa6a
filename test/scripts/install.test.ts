import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { install, installed, installProblem, madeFor } from '../../scripts/install.mjs';

let folder = '';
const how = { node: process.execPath, env: { ...process.env, npm_config_loglevel: 'silent' } };

function writeLock(version: string): void {
  const own = { name: 'empty', version };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...own, lockfileVersion: 3, packages: { '': own } }),
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-install-'));
  writeLock('1.0.0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an install counts', () => {
  test('once it has ended well, and until the lock file changes', async () => {
    expect(installed(folder)).toBe(false);
    await install(folder, how);
    expect(installed(folder)).toBe(true);
    writeLock('1.0.1');
    expect(installed(folder)).toBe(false);
  }, 30_000);

  test('never where it was cut off, though the folder is there', () => {
    mkdirSync(join(folder, 'node_modules'));
    expect(installed(folder)).toBe(false);
  });
});

test('an install that fails says so and does not count', async () => {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', dependencies: { zod: '4.6.7' } }),
  );
  await expect(install(folder, how)).rejects.toThrow('The install failed');
  expect(installed(folder)).toBe(false);
}, 30_000);

describe('what a machine needs of a lock file', () => {
  const packages = {
    'node_modules/plain': {},
    'node_modules/tool-linux': { os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'node_modules/tool-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/tool-arm': { os: ['linux'], cpu: ['arm64'] },
    'node_modules/tool-mac': { os: 'darwin', cpu: 'arm64' },
  };
  test.each([
    ['linux', 'x64', 'glibc', ['node_modules/tool-linux']],
    ['linux', 'x64', 'musl', ['node_modules/tool-musl']],
    ['linux', 'arm64', 'glibc', ['node_modules/tool-arm']],
    ['darwin', 'arm64', undefined, ['node_modules/tool-mac']],
    ['win32', 'x64', undefined, []],
  ])('on %s-%s %s', (platform, arch, libc, needed) => {
    expect(madeFor(packages, { platform, arch, libc })).toEqual(needed);
  });

  test('an install that left some of it out does not count', async () => {
    const own = { name: 'empty', version: '1.0.0' };
    const lock = { ...own, lockfileVersion: 3, packages: { '': own, 'node_modules/x': { os: process.platform } } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    await expect(install(folder, how)).rejects.toThrow('npm left out node_modules/x');
    expect(installed(folder)).toBe(false);
  }, 30_000);
});

describe('a failed install is explained', () => {
  test.each([
    ['npm error code ENOTFOUND', 'npm cannot reach its registry'],
    ['npm error code EAI_AGAIN', 'npm cannot reach its registry'],
    ['npm error code ENOSPC', 'The disk is full'],
    ['npm error code EACCES', 'npm may not write to this folder'],
    ['npm error code EUSAGE', 'npm says why above'],
  ])('%s: %s', (said, says) => {
    expect(installProblem(said)).toContain(says);
  });
});
