import { expect, test } from 'vitest';
import {
  type Attempt,
  type AttemptEvent,
  advance,
  begin,
  calibration,
  current,
  passes,
  total,
  triesLeft,
} from '../../../src/lib/assessment/attempt.ts';
import type { Confidence } from '../../../src/lib/assessment/item.ts';
import { check, match, o, pair, predict, single } from './fixtures.ts';

const choose = (id: string, confidence?: Confidence): AttemptEvent => ({
  kind: 'answered',
  response: { interaction: 'choice', chosen: [o(id)] },
  confidence,
  seconds: 10,
});
const join = (...targets: [string, string, string]): AttemptEvent => ({
  kind: 'answered',
  response: { interaction: 'match', pairs: targets.map((target, index) => pair(`s${index + 1}`, target)) },
  confidence: 'guessing',
  seconds: 5,
});
const play = (attempt: Attempt, ...events: AttemptEvent[]) => events.reduce(advance, attempt);
const fresh = () => begin(check, [single, match], []);

test('items are asked one after another, in the order of the check', () => {
  expect(current(fresh())?.id).toBe('single');
  expect(current(play(fresh(), choose('b'), { kind: 'wentOn' }))?.id).toBe('match');
});

test('a wrong answer with a try left cannot be passed over, and may be tried again', () => {
  const wrong = play(fresh(), choose('a'));
  expect(triesLeft(wrong, single)).toBe(1);
  expect(current(play(wrong, { kind: 'wentOn' }))?.id).toBe('single');
  expect(play(wrong, { kind: 'retried' }).phase).toBe('answering');
});

test('the last response counts, and says how many tries and seconds it took', () => {
  const mended = play(fresh(), choose('a', 'certain'), { kind: 'retried' }, choose('b', 'guessing'));
  expect(total(mended)).toEqual({ got: 1, of: 4 });
  expect(mended.answers[0]).toMatchObject({ tries: 2, seconds: 20, confidence: 'certain' });
});

test('an incomplete response costs no try', () => {
  const attempt = fresh();
  expect(
    play(attempt, {
      kind: 'answered',
      response: { interaction: 'choice', chosen: [] },
      confidence: 'certain',
      seconds: 1,
    }),
  ).toBe(attempt);
});

test('giving up spends the tries that are left', () => {
  const gone = play(fresh(), choose('a'), { kind: 'gaveUp' });
  expect(triesLeft(gone, single)).toBe(0);
  expect(current(begin(check, [single, match], gone.answers))?.id).toBe('match');
});

test('what is predicted has one try', () => {
  const attempt = play(begin(check, [predict], []), join('t1', 't2', 't4'));
  expect(triesLeft(attempt, predict)).toBe(0);
});

test('an attempt taken up again stands at the first item that may still be answered', () => {
  const open = play(fresh(), choose('a'));
  const again = begin(check, [single, match], open.answers);
  expect(current(again)?.id).toBe('single');
  expect(again.phase).toBe('marked');
});

test('answers kept from an earlier attempt are not asked again', () => {
  const first = play(
    fresh(),
    choose('b'),
    { kind: 'wentOn' },
    join('t1', 't2', 't4'),
    { kind: 'gaveUp' },
    { kind: 'wentOn' },
  );
  expect(first.at).toBeUndefined();
  const second = begin(
    check,
    [single, match],
    first.answers.filter((answer) => answer.item === 'single'),
  );
  expect(current(second)?.id).toBe('match');
  expect(total(second)).toEqual({ got: 1, of: 4 });
});

test('three points of four pass at three quarters, two do not', () => {
  const to = (...targets: [string, string, string]) => play(fresh(), choose('b'), { kind: 'wentOn' }, join(...targets));
  expect(passes(check, total(to('t1', 't2', 't4')))).toBe(true);
  expect(passes(check, total(to('t1', 't4', 't4')))).toBe(false);
});

test('calibration looks at the first try alone', () => {
  const attempt = play(
    fresh(),
    choose('a', 'certain'),
    { kind: 'retried' },
    choose('b'),
    { kind: 'wentOn' },
    join('t1', 't2', 't3'),
  );
  expect(calibration(attempt.answers)).toEqual([
    { said: 'certain', times: 1, right: 0 },
    { said: 'fairlySure', times: 0, right: 0 },
    { said: 'guessing', times: 1, right: 1 },
  ]);
});
