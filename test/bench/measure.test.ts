import { expect, test } from 'vitest';
import { median, rounded } from '../../bench/measure.ts';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test.each([
  [12_345_678, 12_300_000],
  [0.012345, 0.0123],
  [17, 17],
])('%d is told as %d', (value, told) => {
  expect(rounded(value)).toBe(told);
});
