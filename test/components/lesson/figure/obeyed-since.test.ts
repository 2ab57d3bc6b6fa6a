import { expect, test } from 'vitest';
import { saySince } from '../../../../src/components/lesson/figure/obeyed-since.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { workloads } from '../../../../src/lib/simulator/words.ts';
import { openingOf, toIntune, wait } from './small-site.ts';

const opening = openingOf();
const one = { devices: ['PC-01'], workloads };
const two = { devices: ['PC-01', 'PC-02'], workloads };
const say = (shown: typeof one, ...given: readonly Command[]) => saySince(opening, given, shown);

test('whoever follows is said with the minute, however many presses ago that was', () => {
  const quarters = [wait(15), wait(15), wait(15)];
  const said = 'Since your change at 10:00, PC-01 obeys Intune for Compliance policies (from 10:10).';
  expect(say(one, toIntune('compliancePolicies'), wait(15))).toBe(said);
  expect(say(one, toIntune('compliancePolicies'), ...quarters)).toBe(said);
});

test('several devices have their own minutes, and workloads that turned alike are said together', () => {
  expect(say(two, toIntune('compliancePolicies'), wait(60))).toBe(
    'Since your change at 10:00, PC-01 (from 10:10) and PC-02 (from 10:40) obey Intune for Compliance policies.',
  );
  expect(say(one, toIntune('compliancePolicies'), toIntune('windowsUpdatePolicies'), wait(60))).toBe(
    'Since your first change at 10:00, PC-01 obeys Intune for Compliance policies and Windows Update policies (from 10:10).',
  );
});

test('the change counts from its own minute, not from the beginning', () => {
  expect(say(one, wait(30), toIntune('compliancePolicies'), wait(60))).toBe(
    'Since your change at 10:30, PC-01 obeys Intune for Compliance policies (from 11:10).',
  );
});

test('where nobody follows, or the reader only waits, that is said of as many PCs as there are', () => {
  expect(say(one, toIntune('compliancePolicies'), wait(5))).toBe(
    'For all that is shown here, PC-01 obeys the same manager as before your change at 10:00.',
  );
  expect(say(two, wait(15))).toBe('For all that is shown here, every PC obeys the same manager as at 10:00.');
});

test('what the figure itself has begun is told from its beginning', () => {
  const begun = openingOf('2603', [toIntune('compliancePolicies')]);
  expect(saySince(begun, [...begun.run, wait(15)], one)).toBe(
    'Since 10:00, PC-01 obeys Intune for Compliance policies (from 10:10).',
  );
});

test('over midnight the day is said', () => {
  expect(say(one, toIntune('compliancePolicies'), wait(1000))).toBe(
    'Since your change at Day 1 10:00, PC-01 obeys Intune for Compliance policies (from Day 1 10:10).',
  );
});
