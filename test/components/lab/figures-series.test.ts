import { describe, expect, test } from 'vitest';
import { apart, countAt, minutesOf } from '../../../src/components/lab/figures/series.ts';

describe('minutes of an axis', () => {
  test.each([
    [540, 1140, 4, [540, 720, 960, 1140]],
    [540, 541, 4, [540, 541]],
    [540, 540, 4, [540]],
    [0, 10_080, 4, [0, 2880, 5760, 8640, 10_080]],
  ])('from %i to %i, about %i: %j', (from, to, most, minutes) => {
    expect(minutesOf(from, to, most)).toEqual(minutes);
  });
  test('are few, in order, and include both ends', () => {
    for (const length of [1, 7, 59, 61, 999, 20_000, 90_000]) {
      const minutes = minutesOf(13, 13 + length, 6);
      expect([minutes[0], minutes.at(-1)]).toEqual([13, 13 + length]);
      expect(minutes.length).toBeLessThanOrEqual(8);
      expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
    }
  });
});

test('a count holds until the next point', () => {
  const points = [
    { at: 10, count: 0 },
    { at: 20, count: 5 },
  ];
  expect([9, 10, 19, 20, 99].map((at) => countAt(points, at))).toEqual([0, 0, 0, 5, 5]);
});

describe('labels at the ends of lines', () => {
  test('stand where their lines end while there is room', () => {
    expect(apart([20, 100, 60], 17, 194)).toEqual([20, 100, 60]);
  });
  test('move up until no two touch, and none is below the floor', () => {
    expect(apart([190, 192, 188], 17, 194)).toEqual([175, 192, 158]);
    expect(apart([210], 17, 194)).toEqual([194]);
  });
});
