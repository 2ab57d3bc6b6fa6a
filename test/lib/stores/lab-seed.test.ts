import { describe, expect, test } from 'vitest';
import { branded, type Seed } from '../../../src/lib/brand.ts';
import { anotherSeed, freshSeed, isHad } from '../../../src/lib/stores/lab-seed.ts';
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

describe('a case that was had', () => {
  const seeds = (...all: readonly number[]) => all.map((seed) => branded<Seed>(seed));
  test('does not come again on a visit before all were had', () => {
    for (const _ of times) expect(freshSeed(three, seeds(3, 7)) % 3).toBe(2);
    expect(new Set(times.map(() => freshSeed(three, seeds(3, 7, 2)) % 3)).size).toBe(3);
  });
  test('does not come as another before all were had; then those come that were had least often', () => {
    for (const _ of times) expect(anotherSeed(three, branded<Seed>(1), seeds(1, 3)) % 3).toBe(2);
    for (const _ of times) expect(anotherSeed(three, branded<Seed>(2), seeds(1, 3, 2, 6)) % 3).toBe(1);
  });
  test('counts once for each seed: a run that was started over is no other case', () => {
    for (const _ of times) expect(anotherSeed(three, branded<Seed>(0), seeds(0, 1, 1, 1, 2, 5)) % 3).toBe(1);
  });
  test('is known as such by any seed that picks it', () => {
    expect([isHad(three, branded<Seed>(5), seeds(2)), isHad(three, branded<Seed>(5), seeds(0, 1))]).toEqual([
      true,
      false,
    ]);
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
