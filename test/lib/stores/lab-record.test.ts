import { describe, expect, test } from 'vitest';
import type { LearningRecord } from '../../../src/lib/record/record.ts';
import { finishedRun, toRecord, unfinishedRuns } from '../../../src/lib/stores/lab-record.ts';
import { content, desk, otherContent, scenario, solution } from './lab-fixtures.ts';

const head = { id: 'a', startedAt: '2026-11-20T09:00:00.000Z', revision: 3 };
const played = desk();
played.open();
played.give(...solution);
const snapshot = played.now();
const outcome = snapshot.standing.result;
const at = '2026-11-20T09:20:00.000Z';
const running = toRecord(head, scenario, content, snapshot);

describe('a run as a record', () => {
  test('under way is incomplete, with the run’s code and one revision more', () => {
    expect(running).toEqual({
      ...head,
      revision: 4,
      activity: 'lab:finance-pilot',
      content,
      seed: scenario.seed,
      completion: 'incomplete',
      success: 'unknown',
      commands: snapshot.code,
      answers: [],
      hints: [],
    });
  });
  test('finished has its end, its score and whether it passed', () => {
    expect(toRecord(head, scenario, content, snapshot, { outcome, at })).toMatchObject({
      completion: 'completed',
      success: 'passed',
      score: { got: 5, of: 5 },
      endedAt: at,
    });
    expect(toRecord(head, scenario, content, snapshot, { outcome: { ...outcome, passed: false }, at }).success).toBe(
      'failed',
    );
  });
  test('begun from a link earns nothing, and says so', () => {
    expect(toRecord({ ...head, fromLink: true }, scenario, content, snapshot, { outcome, at })).toMatchObject({
      success: 'unknown',
      fromLink: true,
    });
  });
});

describe('the runs to go on with', () => {
  const found = (...records: readonly LearningRecord[]) =>
    unfinishedRuns({ records, read: [] }, 'finance-pilot', content).map(({ id }) => id);
  test('are those of this lab that were left in the middle, the newest first', () => {
    const newer = { ...running, id: 'b', startedAt: '2026-11-20T09:30:00.000Z' };
    expect(found(running, newer)).toEqual(['b', 'a']);
    expect(found(newer, running)).toEqual(['b', 'a']);
  });
  test.each<[string, Partial<LearningRecord>]>([
    ['finished', { completion: 'completed' }],
    ['another lab’s', { activity: 'lab:other' }],
    ['a check', { activity: 'check:finance-pilot' }],
    ['on other content', { content: otherContent }],
  ])('hold none that is %s', (_, change) => {
    expect(found({ ...running, ...change })).toEqual([]);
  });
  test('hold none without a code', () => {
    const { commands: _, ...codeless } = running;
    expect(found(codeless)).toEqual([]);
  });
});

describe('the run whose review can be seen again', () => {
  const done = (id: string, endedAt: string) => ({
    ...toRecord({ ...head, id }, scenario, content, snapshot, { outcome, at: endedAt }),
  });
  const found = (...records: readonly LearningRecord[]) =>
    finishedRun({ records, read: [] }, 'finance-pilot', content)?.id;
  test('is the one that was judged last', () => {
    expect(found(done('b', '2026-11-21T08:00:00.000Z'), done('c', '2026-11-20T08:00:00.000Z'))).toBe('b');
  });
  test('is none that was given up or is under way', () => {
    expect(found(running, toRecord(head, scenario, content, snapshot, { at }))).toBeUndefined();
  });
});
