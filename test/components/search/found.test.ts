import { expect, test } from 'vitest';
import { excerptParts, grouped, sayFound } from '../../../src/components/search/found.ts';

function page(kind: string, title: string) {
  return { kind, title, href: `/${title}/`, excerpt: '' };
}

test('what is found stands by kind, and the kind of the best comes first', () => {
  const groups = grouped([page('Term', 'a'), page('Lesson', 'b'), page('Term', 'c')]);
  expect(groups.map(({ title, found }) => [title, found.map((one) => one.title)])).toEqual([
    ['Terms', ['a', 'c']],
    ['Lessons', ['b']],
  ]);
});

test('an excerpt is text with some of it marked, and no markup of the page survives', () => {
  expect(excerptParts('the <mark>pilot</mark> of &lt;b&gt; &amp;lt;')).toEqual(['the ', 'pilot', ' of <b> &lt;']);
});

test.each([
  [0, '', 0, ''],
  [0, 'xyz', 0, 'Nothing found for “xyz”. Another word, or the older name, may find it.'],
  [1, 'pilot', 1, 'One page found.'],
  [7, 'pilot', 7, '7 pages found.'],
  [40, 'pilot', 24, 'The best 24 of 40 pages found.'],
])('%d pages for “%s”, %d of them shown', (count, typed, shown, says) => {
  expect(sayFound(count, typed, shown)).toBe(says);
});
