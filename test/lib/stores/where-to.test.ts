import { describe, expect, test } from 'vitest';
import type { ReadMark } from '../../../src/lib/record/record.ts';
import { lessonFacts } from '../../../src/lib/stores/course-standing.ts';
import { whereTo } from '../../../src/lib/stores/where-to.ts';

const course = ['one', 'two', 'three'].map((lesson) => lessonFacts(lesson, []));
const mark = (lesson: string, hour: number, more: Partial<ReadMark> = {}): ReadMark => ({
  lesson,
  seenEnd: true,
  prompts: [],
  at: `2026-11-20T${hour}:00:00.000Z`,
  ...more,
});
const next = (...read: ReadMark[]) => whereTo({ records: [], read }, course);

describe('where a learner goes on', () => {
  test('is the beginning for a newcomer', () => expect(next()).toEqual({ index: 0 }));
  test('is the lesson that was left, at the heading seen last', () => {
    expect(next(mark('two', 10, { seenEnd: false, heading: 'a-pilot' }))).toEqual({ index: 1, heading: 'a-pilot' });
  });
  test('is what follows the last that was done, not what was passed over', () => {
    expect(next(mark('two', 10))).toEqual({ index: 2 });
  });
  test('is what was passed over when nothing follows', () => {
    expect(next(mark('two', 10), mark('three', 11))).toEqual({ index: 0 });
  });
  test('goes by the time, not by the order in which it was kept', () => {
    expect(next(mark('two', 11, { seenEnd: false }), mark('one', 10))).toEqual({ index: 1 });
  });
  test('is nowhere once all is done', () => {
    expect(next(mark('one', 10), mark('two', 11), mark('three', 12))).toBeUndefined();
  });
  test('does not heed a lesson that has left the course', () => {
    expect(next(mark('gone', 12))).toEqual({ index: 0 });
  });
});
