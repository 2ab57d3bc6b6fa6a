import { expect, test } from 'vitest';
import { offers, standingWords } from '../../../src/components/check/opening.ts';
import type { Intro } from '../../../src/lib/stores/check-session.ts';

const fresh: Intro = { kind: 'new', open: false, answered: 0, of: 6, changed: 0, wrong: false };

test.each<[string, Intro, string[], string]>([
  ['a new check', fresh, ['Start'], ''],
  [
    'an unfinished attempt',
    { ...fresh, kind: 'begun', open: true, answered: 2 },
    ['Go on', 'Start again'],
    'You have answered 2 of 6. Your answers are kept.',
  ],
  [
    'a failed attempt',
    { ...fresh, kind: 'failed', best: 60, wrong: true },
    ['Try again what was wrong', 'New attempt'],
    'Not passed yet: your best attempt stands at 60 %.',
  ],
  [
    'a passed attempt of which one item has changed',
    { ...fresh, kind: 'passed', best: 90, changed: 1 },
    ['Answer what has changed', 'New attempt'],
    'Passed: your best attempt stands at 90 %. 1 item has changed since; only that one is asked again.',
  ],
  [
    'a passed check with a new attempt in which nothing is answered',
    { ...fresh, kind: 'passed', open: true, best: 95, wrong: true },
    ['Try again what was wrong', 'New attempt'],
    'Passed: your best attempt stands at 95 %.',
  ],
  [
    'a passed check with a new attempt under way',
    { ...fresh, kind: 'passed', open: true, answered: 2, best: 95, wrong: true },
    ['Go on', 'Start again'],
    'Passed: your best attempt stands at 95 %. You have answered 2 of 6. Your answers are kept.',
  ],
  [
    'a perfect attempt',
    { ...fresh, kind: 'passed', best: 100 },
    ['Start a new attempt'],
    'Passed: your best attempt stands at 100 %.',
  ],
])('%s offers the fitting ways to begin', (_, standing, labels, words) => {
  expect(offers(standing).map(({ label }) => label)).toEqual(labels);
  expect(standingWords(standing)).toBe(words);
});
