import { expect, test } from 'vitest';
import { merge } from '../../../src/lib/record/merge.ts';
import { record } from './fixtures.ts';

const mark = (lesson: string, seenEnd: boolean, prompts: string[], at: string) => ({ lesson, seenEnd, prompts, at });

test('records of both sides are kept', () => {
  const merged = merge({ records: [record('a')], read: [] }, { records: [record('b')], read: [] });
  expect(merged.records.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('of two versions of a record the higher revision wins, whichever side it comes from', () => {
  const old = record('a', { revision: 1, completion: 'incomplete' });
  const young = record('a', { revision: 4 });
  expect(merge({ records: [old], read: [] }, { records: [young], read: [] }).records).toEqual([young]);
  expect(merge({ records: [young], read: [] }, { records: [old], read: [] }).records).toEqual([young]);
});

test('read marks are added up', () => {
  const mine = mark('l', true, ['p'], '2026-11-20');
  const theirs = mark('l', false, ['q', 'p'], '2026-11-21');
  expect(merge({ records: [], read: [mine] }, { records: [], read: [theirs] }).read).toEqual([
    mark('l', true, ['p', 'q'], '2026-11-21'),
  ]);
});

test('merging twice is merging once', () => {
  const mine = { records: [record('a')], read: [mark('l', false, [], '1')] };
  const theirs = { records: [record('a', { revision: 9 }), record('b')], read: [mark('l', true, ['p'], '2')] };
  const once = merge(mine, theirs);
  expect(merge(once, theirs)).toEqual(once);
});
