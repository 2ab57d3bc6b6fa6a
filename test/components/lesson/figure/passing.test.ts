import { expect, test } from 'vitest';
import { endOf, passed, play } from '../../../../src/components/lesson/figure/passing.ts';
import { replay } from '../../../../src/components/lesson/figure/run.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { fingerprint } from '../../../../src/lib/simulator/engine.ts';
import { openingOf, toIntune, wait } from './small-site.ts';

const start = replay(openingOf(), []);
const move = toIntune('compliancePolicies');
const refused = toIntune('resourceAccessPolicies');

test('what is done stands with its minute, and then the clock runs on to the end', () => {
  const { given, end } = play(start, [wait(12), move], branded(690));
  expect(given).toEqual([{ at: 612, command: move }]);
  expect(end.now).toBe(690);
});

test('a refused command leaves no trace', () => {
  const played = play(start, [refused], branded(620));
  expect(played.given).toEqual([]);
  expect(fingerprint(played.end)).toBe(fingerprint(passed(start, 20)));
});

test('whoever looks sees each estate after and before a command that took no time', () => {
  const seen: (readonly [number, number])[] = [];
  play(start, [wait(5), move, wait(5)], branded(600), passed, (after, before) => seen.push([after.now, before.now]));
  expect(seen).toEqual([[605, 605]]);
});

test('ways end together, when the longest of them does', () => {
  expect(endOf(start, 30, [{ do: [wait(10)] }, { do: [wait(20), move, wait(40)] }])).toBe(660);
  expect(endOf(start, 90, [{ do: [wait(10)] }])).toBe(690);
});
