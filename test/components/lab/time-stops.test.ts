import { expect, test } from 'vitest';
import { changesAround } from '../../../src/components/lab/time/changes-around.ts';
import { spansFor } from '../../../src/components/lab/time/spans.ts';
import { branded, type Minute } from '../../../src/lib/brand.ts';

const minute = (at: number) => branded<Minute>(at);
const time = { start: minute(540), now: minute(600) };
const marks = [{ at: minute(545) }, { at: minute(552) }, { at: minute(552) }];

test('from the present, the last change is the earlier one, and the present the later one', () => {
  expect(changesAround(time, marks)).toEqual({ earlier: 552, later: 600 });
});

test('between changes, the nearest on either side', () => {
  expect(changesAround({ ...time, lookingAt: minute(550) }, marks)).toEqual({ earlier: 545, later: 552 });
  expect(changesAround({ ...time, lookingAt: minute(552) }, marks)).toEqual({ earlier: 545, later: 600 });
});

test('before the first change the start is the earlier one, and at the start nothing is', () => {
  expect(changesAround({ ...time, lookingAt: minute(545) }, marks).earlier).toBe(540);
  expect(changesAround({ ...time, lookingAt: minute(540) }, marks).earlier).toBeUndefined();
});

test('a lab of days offers seven days at once, a lab of hours does not', () => {
  expect(spansFor(240).map(({ label }) => label)).toEqual(['15 min', '1 hour', '1 day']);
  expect(spansFor(2 * 1440).map(({ label }) => label)).not.toContain('7 days');
  expect(spansFor(2 * 1440 + 1).at(-1)).toEqual({ minutes: 10_080, label: '7 days' });
});
