import { expect, test } from 'vitest';
import { pageKind, toIndex } from '../../../src/lib/packaging/search-pages.ts';

test.each([
  ['lesson/two-paths/index.html', 'Lesson'],
  ['lesson/two-paths.html', 'Lesson'],
  ['lab/path-one/index.html', 'Lab'],
  ['term/authority.html', 'Term'],
  ['tools/symptoms/index.html', 'Tool'],
  ['sheet/errors.html', 'Sheet'],
  ['glossary/index.html', 'Tool'],
  ['glossary.html', 'Tool'],
  ['tools/index.html', undefined],
  ['tools.html', undefined],
  ['check/two-paths/index.html', undefined],
  ['print/index.html', undefined],
  ['record/index.html', undefined],
  ['search.html', undefined],
  ['index.html', undefined],
  ['404.html', undefined],
])('%s is found as %s', (file, kind) => {
  expect(pageKind(file)).toBe(kind);
});

const html = (main: string) =>
  `<!doctype html><html><head><title>T · Tandem</title></head><body><header>h</header><main id="main">${main}</main></body></html>`;

test('of a page its main part is found, under its kind', () => {
  const page = toIndex(html('<h1>A</h1><p>b</p>'), 'Lesson');
  expect(page).toContain('<main id="main" data-pagefind-body>');
  expect(page).toContain('data-pagefind-filter="kind:Lesson"');
  expect(page).not.toContain('<header>');
});

test('of a lab its task and its objectives are found, and not its desk', () => {
  const page = toIndex(
    html('<h1>Lab · A</h1><div class="task-text">b</div><ol class="objectives plain"></ol>c'),
    'Lab',
  );
  expect(page).not.toMatch(/<main[^>]*data-pagefind-body/);
  expect(page).toMatch(/<h1[^>]*data-pagefind-body[^>]*>A</);
  expect(page).toContain('<div class="task-text" data-pagefind-body>');
  expect(page).toContain('<ol class="objectives plain" data-pagefind-body>');
});

test('a page without a main part is a mistake', () => {
  expect(() => toIndex('<p>x</p>', 'Tool')).toThrow('without <main>');
});
