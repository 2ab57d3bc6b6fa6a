import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../../src/lib/content/spelling.ts';

const fields = ['stem', 'options', 'rationale', 'proof'];

test.each([
  ['stme', 'stem'],
  ['rationales', 'rationale'],
  ['Option', 'options'],
  ['colour', undefined],
  ['', undefined],
])('what was meant by "%s" is %s', (word, meant) => {
  expect(nearest(word, fields)).toBe(meant);
});

test('where nothing is near, the known words are listed, a dozen at most', () => {
  expect(suggestion('x', fields, 'nothing')).toBe('one of: stem, options, rationale, proof');
  expect(
    suggestion(
      'xyzzy',
      Array.from({ length: 14 }, (_, i) => `word-${i}`),
      '',
    ),
  ).toMatch(/word-11 and 2 more$/);
  expect(suggestion('x', [], 'nothing')).toBe('nothing');
});
