import { expect, test } from 'vitest';
import { present } from '../../../src/lib/assessment/present.ts';
import { brokenPairs } from '../../../src/lib/assessment/score.ts';
import { match, multiple, order, predict, seed, single } from './fixtures.ts';

const ids = (options: readonly { readonly id: string }[]) => options.map((option) => option.id).join('');

test('nothing that gives the key away is presented', () => {
  for (const item of [single, multiple, order, match, predict]) {
    const text = JSON.stringify(present(item, seed(7)));
    expect(text).not.toMatch(/"(key|before|rationale|belief|proof|do)"|reason of/);
  }
});

test('the order of options follows from the seed', () => {
  const drawn = (n: number) => {
    const view = present(multiple, seed(n));
    return view.interaction === 'choice' ? ids(view.options) : '';
  };
  expect(drawn(1)).toBe(drawn(1));
  expect(new Set(Array.from({ length: 40 }, (_, n) => drawn(n))).size).toBeGreaterThan(10);
});

test('without a seed options stand as authored', () => {
  const view = present(order);
  expect(view.interaction === 'order' && ids(view.options)).toBe('cadb');
});

test('steps never stand in an order that is right already', () => {
  for (let n = 0; n < 200; n += 1) {
    const view = present(order, seed(n));
    if (view.interaction !== 'order') throw new Error('not an order');
    expect(
      brokenPairs(
        order.before,
        view.options.map((option) => option.id),
      ),
    ).not.toEqual([]);
  }
});

test('what is predicted keeps its authored order', () => {
  for (let n = 0; n < 20; n += 1) {
    const view = present(predict, seed(n));
    expect(view.interaction === 'match' && ids(view.targets)).toBe('t1t2t3t4');
  }
});

test.each([
  [single, 'Single · one point'],
  [multiple, 'Multiple · one point each, a wrong one takes one off'],
  [order, 'Order · half a point for each “must come before” that you keep, up to 1½'],
  [match, 'Match · one point for each right pair'],
  [predict, 'Predict, then run · one point for each that you say rightly'],
])('how it is marked is said: $1', (item, marking) => expect(present(item).marking).toBe(marking));
