import { describe, expect, test } from 'vitest';
import { branded, type Seed } from '../../../src/lib/brand.ts';
import { anotherSeed, freshSeed } from '../../../src/lib/stores/lab-seed.ts';
import { scenario } from './lab-fixtures.ts';

const [one] = scenario.variants;
const three = { ...scenario, variants: [one, one, one] } as const;
const times = Array.from({ length: 40 }, (_, index) => index);

describe('the seed of a fresh run', () => {
  test('is the lab’s own where it has no variants', () => {
    expect(times.map(() => freshSeed(scenario))).toEqual(times.map(() => scenario.seed));
  });
  test('is drawn where it has variants, and comes to each of them', () => {
    const picked = new Set(times.map(() => freshSeed(three) % 3));
    expect([...picked].sort()).toEqual([0, 1, 2]);
  });
});

describe('another seed', () => {
  test('picks another variant than the present one', () => {
    for (const now of times) {
      const seed = anotherSeed(three, branded<Seed>(now));
      expect(seed % 3).not.toBe(now % 3);
      expect(seed).toBeLessThan(2 ** 32);
    }
  });
  test('is another one where there are no variants', () => {
    expect(anotherSeed(scenario, scenario.seed)).not.toBe(scenario.seed);
  });
});
