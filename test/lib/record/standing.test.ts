import { describe, expect, test } from 'vitest';
import type { CheckPrints } from '../../../src/lib/assessment/print.ts';
import type { LearningRecord } from '../../../src/lib/record/record.ts';
import { checkStanding, labStanding, lessonRead } from '../../../src/lib/record/standing.ts';
import { answer, record } from './fixtures.ts';

const prints: CheckPrints = {
  id: 'one',
  print: 'c1',
  passAt: 0.8,
  items: [
    { id: 'x', print: 'x1', worth: 1 },
    { id: 'y', print: 'y1', worth: 1 },
  ],
};
const standing = (records: LearningRecord[], now = prints) => checkStanding({ records, read: [] }, now);

describe('a check', () => {
  test('is new without an attempt, begun with an unfinished one', () => {
    expect(standing([]).kind).toBe('new');
    expect(standing([record('a', { completion: 'incomplete' })]).kind).toBe('begun');
    expect(standing([record('a', { activity: 'check:two' })]).kind).toBe('new');
  });
  test('stands by its best finished attempt, not its last', () => {
    const poor = record('b', {
      answers: [answer('x', 'x1', 0), answer('y', 'y1', 1)],
      startedAt: '2026-11-21T09:00:00.000Z',
    });
    expect(standing([record('a'), poor])).toEqual({ kind: 'passed', best: 1, changed: [] });
    expect(standing([poor])).toEqual({ kind: 'failed', best: 0.5, changed: [] });
  });
  test('waits for an item whose key has changed, and for that alone', () => {
    const changed = { ...prints, items: [{ id: 'x', print: 'x2', worth: 1 }, ...prints.items.slice(1)] };
    expect(standing([record('a')], changed)).toEqual({ kind: 'begun', best: 0.5, changed: ['x'] });
  });
  test('stays passed when what still stands is enough', () => {
    const changed = { ...prints, passAt: 0.5, items: [{ id: 'x', print: 'x2', worth: 1 }, ...prints.items.slice(1)] };
    expect(standing([record('a')], changed)).toEqual({ kind: 'passed', best: 0.5, changed: ['x'] });
  });
  test('that draws counts what its attempt was asked, by the points it had', () => {
    const draws = { ...prints, draws: 1, items: [...prints.items, { id: 'z', print: 'z1', worth: 5 }] };
    const right = record('a', { answers: [answer('x', 'x1', 1)], score: { got: 1, of: 1 } });
    expect(standing([right], draws)).toEqual({ kind: 'passed', best: 1, changed: [] });
    const stale = record('a', { answers: [answer('x', 'x0', 1)], score: { got: 1, of: 1 } });
    expect(standing([stale], draws)).toEqual({ kind: 'begun', best: 0, changed: ['x'] });
  });
  test('forgets answers to items that have left it', () => {
    expect(standing([record('a')], { ...prints, items: prints.items.slice(1) })).toEqual({
      kind: 'passed',
      best: 1,
      changed: [],
    });
  });
});

test('a lab is passed once a run on its present content passed', () => {
  const run = record('r', { activity: 'lab:p' });
  expect(labStanding({ records: [run], read: [] }, 'p', 'c1').kind).toBe('passed');
  expect(labStanding({ records: [run], read: [] }, 'p', 'c2').kind).toBe('begun');
  expect(labStanding({ records: [], read: [] }, 'p', 'c1').kind).toBe('new');
});

test('a lesson is read when its end was seen and all its prompts were answered', () => {
  const read = (seenEnd: boolean, ...prompts: string[]) =>
    lessonRead({ records: [], read: [{ lesson: 'l', seenEnd, prompts, at: '' }] }, 'l', ['p', 'q']);
  expect(read(true, 'p', 'q')).toBe(true);
  expect(read(true, 'p')).toBe(false);
  expect(read(false, 'p', 'q')).toBe(false);
});
