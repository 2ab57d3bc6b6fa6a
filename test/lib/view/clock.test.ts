import { expect, test } from 'vitest';
import { branded, type Minute } from '../../../src/lib/brand.ts';
import { sayDuration, sayMinute } from '../../../src/lib/view/clock.ts';

test.each([
  [0, 'Day 1 00:00'],
  [540, 'Day 1 09:00'],
  [1439, 'Day 1 23:59'],
  [1440, 'Day 2 00:00'],
  [2084, 'Day 2 10:44'],
  [-1, 'Day 0 23:59'],
])('minute %i is %s', (minute, says) => {
  expect(sayMinute(branded<Minute>(minute))).toBe(says);
});

test.each([
  [0, 'no time'],
  [1, '1 minute'],
  [45, '45 minutes'],
  [60, '1 hour'],
  [130, '2 hours 10 minutes'],
  [1440, '1 day'],
  [4321, '3 days 1 minute'],
])('%i minutes are %s', (minutes, says) => {
  expect(sayDuration(minutes)).toBe(says);
});
