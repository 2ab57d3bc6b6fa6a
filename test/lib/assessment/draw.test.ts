import { describe, expect, test } from 'vitest';
import { drawn } from '../../../src/lib/assessment/draw.ts';
import type { Check, Item } from '../../../src/lib/assessment/item.ts';
import { branded, type CheckId, type ItemId, type ObjectiveId } from '../../../src/lib/brand.ts';
import { check, seed, single } from './fixtures.ts';

const objectives = Array.from({ length: 12 }, (_, index) => branded<ObjectiveId>(`objective-${index}`));
const item = (id: string, objective: ObjectiveId): Item => ({ ...single, id: branded<ItemId>(id), objective });
/** One item of its own for each objective, and three in other checks. */
const own = objectives.map((one) => item(`own-${one}`, one));
const others = objectives.flatMap((one) => [1, 2, 3].map((number) => item(`${one}-${number}`, one)));
const pool = [...own, ...others];
const [first = branded<ObjectiveId>(''), last = branded<ObjectiveId>('')] = [objectives[0], objectives.at(-1)];
const final: Check = {
  ...check,
  items: own.map(({ id }) => id),
  draw: { count: 10, own: 5, from: [branded<CheckId>('a')] },
};
const seeds = Array.from({ length: 50 }, (_, index) => seed(index));
const draws = seeds.map((one) => drawn(final, pool, [first, last], one));

describe('the items of an attempt', () => {
  test('are all of a check that does not draw, in its order', () => {
    expect(drawn(check, pool, [], seed(1))).toEqual(pool);
  });
  test('follow from the seed alone', () => {
    expect(drawn(final, pool, [first, last], seed(7))).toEqual(draws[7]);
    expect(new Set(draws.map((items) => items.map(({ id }) => id).join())).size).toBeGreaterThan(45);
  });
  test('are as many as are drawn, each once, and each of another objective while there are enough', () => {
    for (const items of draws) {
      expect(new Set(items).size).toBe(10);
      expect(new Set(items.map(({ objective }) => objective)).size).toBe(10);
    }
  });
  test('are at least so many of the check’s own', () => {
    for (const items of draws)
      expect(items.filter(({ id }) => final.items.includes(id)).length).toBeGreaterThanOrEqual(5);
  });
  test('always ask for the objectives that must be passed', () => {
    for (const items of draws)
      for (const objective of [first, last]) expect(items.map((one) => one.objective)).toContain(objective);
  });
  test('come from every objective and every item in the long run', () => {
    expect(new Set(draws.flat().map(({ id }) => id)).size).toBe(pool.length);
  });
  test('go round again where there are fewer objectives than places', () => {
    const few = pool.filter(({ objective }) => objective === first || objective === last);
    const items = drawn(final, few, [], seed(3));
    expect(items).toHaveLength(8);
    expect(new Set(items).size).toBe(8);
  });
});
