import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gates } from '../../scripts/gates.mjs';

test('the gates run quickest first, and nothing reads a build before it is made', () => {
  expect([...gates.keys()]).toEqual(['types', 'format', 'unit', 'build', 'dist', 'e2e']);
});

test('the link tests have the course at its root, under a path, and as plain files', () => {
  expect((gates.get('build') ?? []).map(({ env }) => env)).toEqual([
    { BASE: '/', FORMAT: 'directory' },
    { BASE: '/training/', FORMAT: 'directory' },
    { BASE: '/', FORMAT: 'file' },
  ]);
});

test('a build server runs the one command of the README', () => {
  const lines = readFileSync('.ci/run', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.at(-1)).toBe('exec npm test');
});
