import { describe, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { type Build, readBuild, tagsOf } from './site.ts';

describe.each([
  ['dist', '/'],
  ['.build/training', '/training/'],
  ['.build/file', '/'],
])('%s, served at %s', (folder, base) => {
  const build = readBuild(folder, base);

  test('has a front page and a page for a missing address', () => {
    expect([...build.files]).toEqual(expect.arrayContaining(['index.html', '404.html']));
  });

  test('every internal link starts with the base and leads to a file and an anchor that are there', () => {
    expect(brokenLinks(build)).toEqual([]);
  });
});

test('the plain files are pages with names, not folders', () => {
  const pages = [...readBuild('.build/file', '/').files].filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => file !== 'index.html' && file.endsWith('index.html'))).toEqual([]);
});

describe('a broken link is told', () => {
  function site(html: string): Build {
    const page = (file: string, text: string) => {
      const tags = tagsOf(text);
      return { file, html: text, tags, ids: new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? [])) };
    };
    return {
      folder: '',
      base: '/t/',
      files: new Set(['index.html', 'lab/a/index.html', 'x.svg']),
      pages: [page('index.html', html), page('lab/a/index.html', '<h2 id="goals">Goals</h2>')],
    };
  }

  test.each([
    ['a page that is not there', '<a href="/t/lab/b/">x</a>', ['index.html: <a> /t/lab/b/ leads nowhere']],
    ['a link that forgets the base', '<a href="/lab/a/">x</a>', ['index.html: <a> /lab/a/ does not start with /t/']],
    [
      'an anchor that is not there',
      '<a href="/t/lab/a/#task">x</a>',
      ['index.html: <a> /t/lab/a/#task has no #task to go to'],
    ],
    ['a link that needs a redirect', '<a href="/t/lab/a">x</a>', ['index.html: <a> /t/lab/a leads nowhere']],
    ['a script that is not there', '<script src="/t/a.js"></script>', ['index.html: <script> /t/a.js leads nowhere']],
    [
      'nothing, where all is well',
      '<a href="/t/lab/a/#goals">x</a><img src="x.svg"><a href="https://example.org/">y</a>',
      [],
    ],
  ])('%s', (_, html, says) => {
    expect(brokenLinks(site(html))).toEqual(says);
  });
});
