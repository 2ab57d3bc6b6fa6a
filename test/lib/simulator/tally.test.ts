import { expect, test } from 'vitest';
import { answer, start, tally } from '../../../src/lib/simulator/engine.ts';
import { pc, seed, site } from './estates.ts';

const estate = start(
  site([pc('A'), pc('B'), pc('C', { enrolled: false }), pc('D', { client: false }), pc('E', { join: 'entraJoined' })]),
  seed,
);

test('devices are counted by each combination of answers, in the order of the questions', () => {
  expect(tally(estate, [{ ask: 'mdmEnrolled' }, { ask: 'joinState' }])).toEqual([
    { values: [true, 'hybridJoined'], count: 3 },
    { values: [true, 'entraJoined'], count: 1 },
    { values: [false, 'hybridJoined'], count: 1 },
  ]);
});
test('one question gives what counting each answer gives', () => {
  for (const { values, count } of tally(estate, [{ ask: 'managementAgent' }]))
    expect(
      answer(estate, { ask: 'count', within: 'allDevices', of: { ask: 'managementAgent' }, is: values[0] ?? '' }),
    ).toBe(count);
});
test('without a question all devices are one number', () => {
  expect(tally(estate, [])).toEqual([{ values: [], count: 5 }]);
});
