import { expect, test } from 'vitest';
import { longestWait, minutesUntil, nextHour } from '../../../../src/components/lab/time/clock-input.ts';
import { branded, type Minute } from '../../../../src/lib/brand.ts';
import { decide, start } from '../../../../src/lib/simulator/engine.ts';
import { pc, seed, site } from '../../../lib/simulator/estates.ts';

const dayOneNine = branded<Minute>(540);

test('the form begins with the next full hour, tomorrow where that is midnight', () => {
  expect(nextHour(dayOneNine)).toEqual({ day: '1', time: '10:00' });
  expect(nextHour(branded<Minute>(1420))).toEqual({ day: '2', time: '00:00' });
});

test('a later time is waited for, to the minute', () => {
  expect(minutesUntil({ day: '1', time: '09:01' }, dayOneNine)).toEqual({ minutes: 1 });
  expect(minutesUntil({ day: ' 8 ', time: '9:00' }, dayOneNine)).toEqual({ minutes: 7 * 1440 });
});

test('what has passed is refused by name', () => {
  expect(minutesUntil({ day: '1', time: '08:59' }, dayOneNine)).toEqual({
    says: 'Day 1 08:59 has passed: it is Day 1 09:00. Look back at it on the track instead.',
  });
  expect(minutesUntil({ day: '1', time: '09:00' }, dayOneNine)).toEqual({ says: 'It is Day 1 09:00 already.' });
});

test('a wait is as long as the simulator allows, and what lies further off is refused in days', () => {
  const estate = start(site([pc('A')]), seed);
  const decided = (minutes: number) => decide(estate, { kind: 'wait', minutes }).kind;
  expect([decided(longestWait), decided(longestWait + 1)]).toEqual(['accepted', 'rejected']);
  expect(minutesUntil({ day: '31', time: '09:00' }, dayOneNine)).toEqual({ minutes: longestWait });
  const says = 'A wait lasts at most 30 days: choose a time up to Day 31 09:00.';
  expect(minutesUntil({ day: '31', time: '09:01' }, dayOneNine)).toEqual({ says });
  expect(minutesUntil({ day: '9999999', time: '09:00' }, dayOneNine)).toEqual({ says });
});

test.each([
  ['0', '10:00', 'Fill in: the day, as a number from 1.'],
  ['', '10:00', 'Fill in: the day, as a number from 1.'],
  ['one', '10:00', 'Fill in: the day, as a number from 1.'],
  ['1', '24:00', 'Fill in: the time, such as 14:30.'],
  ['1', '10:60', 'Fill in: the time, such as 14:30.'],
  ['1', 'noon', 'Fill in: the time, such as 14:30.'],
])('day “%s” at “%s” is no time', (day, time, says) => {
  expect(minutesUntil({ day, time }, dayOneNine)).toEqual({ says });
});
