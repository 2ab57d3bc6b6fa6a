import { describe, expect, it } from 'vitest';
import { branded } from '../../../src/lib/brand.ts';
import type { LearningRecord } from '../../../src/lib/record/record.ts';
import { lessonFacts, stateOf } from '../../../src/lib/stores/course-standing.ts';

const at = '2026-11-20T10:00:00.000Z';
const lesson = lessonFacts('switching', ['who', 'when']);

describe('a lesson', () => {
  it.each([
    ['new while nothing was seen', [], 'new'],
    [
      'begun when its end was seen and a prompt is open',
      [{ lesson: 'switching', seenEnd: true, prompts: ['who'], at }],
      'begun',
    ],
    [
      'begun when its prompts were answered and its end was not seen',
      [{ lesson: 'switching', seenEnd: false, prompts: ['who', 'when'], at }],
      'begun',
    ],
    [
      'done when its end was seen and its prompts were answered',
      [{ lesson: 'switching', seenEnd: true, prompts: ['when', 'who'], at }],
      'done',
    ],
    ['new when another lesson was read', [{ lesson: 'other', seenEnd: true, prompts: ['who', 'when'], at }], 'new'],
  ] as const)('is %s', (_, read, expected) => {
    expect(stateOf({ records: [], read }, lesson)).toBe(expected);
  });
});

describe('a lab', () => {
  const lab = { kind: 'lab', id: 'lab:pilot', print: 'print-1' } as const;
  function run(success: LearningRecord['success'], content: string): LearningRecord {
    return {
      id: 'a',
      activity: 'lab:pilot',
      content: branded(content),
      seed: branded(1),
      startedAt: at,
      completion: 'completed',
      success,
      answers: [],
      hints: [],
      revision: 1,
    };
  }

  it.each([
    ['new while nobody opened it', [], 'new'],
    ['begun after a run that did not pass', [run('failed', 'print-1')], 'begun'],
    ['done after a run that passed', [run('passed', 'print-1')], 'done'],
    ['begun again when it has changed since it was passed', [run('passed', 'print-0')], 'begun'],
  ] as const)('is %s', (_, records, expected) => {
    expect(stateOf({ records, read: [] }, lab)).toBe(expected);
  });
});

describe('a check', () => {
  it('is new while it has no attempt', () => {
    const check = {
      kind: 'check',
      id: 'check:switching',
      check: { id: 'switching', print: 'print-1', passAt: 0.8, items: [] },
    } as const;
    expect(stateOf({ records: [], read: [] }, check)).toBe('new');
  });
});
