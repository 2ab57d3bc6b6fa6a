import { branded, type ContentPrint, type ItemId, type OptionId, type Seed } from '../../../src/lib/brand.ts';
import type { AnswerRecord, LearningRecord } from '../../../src/lib/record/record.ts';

/** An answer to an item under a print, with so many points of one. */
export function answer(item: string, content: string, got: number): AnswerRecord {
  return {
    item: branded<ItemId>(item),
    content: branded<ContentPrint>(content),
    response: { interaction: 'choice', chosen: [branded<OptionId>('a')] },
    confidence: 'certain',
    tries: 1,
    seconds: 12,
    outcome: { kind: 'scored', score: { got, of: 1 } },
  };
}

/** A finished attempt at `check:one`, unless told otherwise. */
export function record(id: string, changes: Partial<LearningRecord> = {}): LearningRecord {
  return {
    id,
    activity: 'check:one',
    content: branded<ContentPrint>('c1'),
    seed: branded<Seed>(7),
    startedAt: '2026-11-20T09:00:00.000Z',
    endedAt: '2026-11-20T09:10:00.000Z',
    completion: 'completed',
    success: 'passed',
    score: { got: 2, of: 2 },
    answers: [answer('x', 'x1', 1), answer('y', 'y1', 1)],
    hints: [],
    revision: 3,
    ...changes,
  };
}
