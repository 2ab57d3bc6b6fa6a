import { expect, test } from 'vitest';
import { isReadMark, isRecord } from '../../../src/lib/record/shape.ts';
import { record } from './fixtures.ts';

test('what was written is a record', () => {
  expect(isRecord(JSON.parse(JSON.stringify(record('a'))))).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'record'],
  ['a list', []],
  ['an id that is no text', { ...record('a'), id: 5 }],
  ['an activity of another kind', { ...record('a'), activity: 'shop:one' }],
  ['answers that are no list', { ...record('a'), answers: {} }],
  ['an answer that is nothing', { ...record('a'), answers: [null] }],
  [
    'a response without its choice',
    { ...record('a'), answers: [{ ...record('a').answers[0], response: { interaction: 'choice' } }] },
  ],
  ['a score that is no number', { ...record('a'), score: { got: 'all', of: 1 } }],
  ['a revision that is not finite', { ...record('a'), revision: Number.POSITIVE_INFINITY }],
])('%s is no record', (_, value) => expect(isRecord(value)).toBe(false));

test.each<[string, unknown, boolean]>([
  ['a whole one', { lesson: 'l', seenEnd: false, prompts: [], at: '' }, true],
  ['one with prompts that are no texts', { lesson: 'l', seenEnd: false, prompts: [1], at: '' }, false],
  ['one without a lesson', { seenEnd: false, prompts: [], at: '' }, false],
])('a read mark: %s', (_, value, is) => expect(isReadMark(value)).toBe(is));
