import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageKind } from '../../src/lib/packaging/search-pages.ts';
import { readBuild } from './site.ts';

describe.each([
  ['dist', '/'],
  ['.build/training', '/training/'],
  ['.build/file', '/'],
])('%s', (folder, base) => {
  const { files, pages } = readBuild(folder, base);

  test('has an index of every page that is to be found, and of no other', () => {
    const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
    const indexed = pages.filter(({ file }) => pageKind(file) !== undefined).length;
    expect(indexed).toBeGreaterThan(10);
    expect(JSON.parse(entry).languages.en.page_count).toBe(indexed);
  });

  test('carries nothing of Pagefind that no page asks for', () => {
    const scripts = [...files].filter((file) => /^pagefind\/[^/]+\.(?:js|css)$/.test(file)).sort();
    expect(scripts).toEqual(['pagefind/pagefind-worker.js', 'pagefind/pagefind.js']);
  });
});
