import { expect, test } from 'vitest';
import type { ItemResponse } from '../../../src/lib/assessment/item.ts';
import { type Move, withChoice, withMove, withPair } from '../../../src/lib/stores/check-draft.ts';
import { o, pair } from '../assessment/fixtures.ts';

const chosen = (...ids: string[]): ItemResponse => ({ interaction: 'choice', chosen: ids.map(o) });
const order: ItemResponse = { interaction: 'order', order: ['a', 'b', 'c', 'd'].map(o) };

test('of a single choice the new one stands alone, of several they add up', () => {
  expect(withChoice(chosen('a'), o('b'), true, false)).toEqual(chosen('b'));
  expect(withChoice(chosen('a'), o('b'), true, true)).toEqual(chosen('a', 'b'));
  expect(withChoice(chosen('a', 'b'), o('a'), false, true)).toEqual(chosen('b'));
});

test('a source has one target or none', () => {
  const one = withPair({ interaction: 'match', pairs: [pair('s1', 't1'), pair('s2', 't2')] }, o('s1'), o('t3'));
  expect(one).toEqual({
    interaction: 'match',
    pairs: [
      ['s2', 't2'],
      ['s1', 't3'],
    ],
  });
  expect(withPair(one, o('s1'), undefined)).toEqual({ interaction: 'match', pairs: [['s2', 't2']] });
});

test.each<[string, string, Move, string]>([
  ['one down', 'a', { by: 1 }, 'bacd'],
  ['one up', 'c', { by: -1 }, 'acbd'],
  ['to a place', 'a', { to: 2 }, 'bcad'],
  ['past the end goes to the end', 'b', { to: 99 }, 'acdb'],
  ['past the beginning goes to the beginning', 'c', { to: -5 }, 'cabd'],
])('a step moves %s', (_, step, move, after) => {
  const moved = withMove(order, o(step), move);
  expect(moved.interaction === 'order' && moved.order.join('')).toBe(after);
});

test('a step that is there already stays the very same response', () => {
  expect(withMove(order, o('a'), { by: -1 })).toBe(order);
});
