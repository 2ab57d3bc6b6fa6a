import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Lock = {
  packages: { [path: string]: { optionalDependencies?: { [name: string]: string }; os?: string[]; cpu?: string[] } };
};

function readLock(file: string): Lock {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Optional dependencies that a lock file names and does not hold, from the folder of the package outwards as Node looks. */
function missing({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).flatMap((name) => {
      const folders =
        path === ''
          ? ['']
          : ['', ...path.split('/node_modules/').map((_, i, all) => `${all.slice(0, i + 1).join('/node_modules/')}/`)];
      return folders.some((folder) => `${folder}node_modules/${name}` in packages)
        ? []
        : [`${path || 'the project'} → ${name}`];
    }),
  );
}

describe.each(['package-lock.json', 'scripts/node/package-lock.json'])('%s', (file) => {
  test('holds an entry for every optional dependency, so that it installs on every platform', () => {
    expect(missing(readLock(file))).toEqual([]);
  });

  test('names no registry, so that it installs from whichever is set', () => {
    expect(readFileSync(file, 'utf8')).not.toContain('"resolved"');
  });
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['win32', 'x64'],
])('the private Node exists for %s-%s', (os, cpu) => {
  const { packages } = readLock('scripts/node/package-lock.json');
  const fits = Object.values(packages).filter((entry) => String(entry.os) === os && String(entry.cpu) === cpu);
  expect(fits).toHaveLength(1);
});

test('a lock file that lacks one platform is told by package and platform', () => {
  const lock: Lock = {
    packages: {
      'node_modules/tool': { optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-win32-x64': '1.0.0' } },
      'node_modules/tool-linux-x64': {},
    },
  };
  expect(missing(lock)).toEqual(['node_modules/tool → tool-win32-x64']);
});
