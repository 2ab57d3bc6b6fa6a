import type { Check, Item, Option, Pair } from '../../../src/lib/assessment/item.ts';
import {
  branded,
  type CheckId,
  type EstateId,
  type ItemId,
  type LessonId,
  type ObjectiveId,
  type OptionId,
  type Seed,
} from '../../../src/lib/brand.ts';

export const o = branded<OptionId>;
export const seed = branded<Seed>;

export function option(id: string): Option {
  return { id: o(id), text: `text of ${id}`, rationale: `reason of ${id}` };
}

export function pair(a: string, b: string): Pair {
  return [o(a), o(b)];
}

const common = {
  objective: branded<ObjectiveId>('objective'),
  lesson: branded<LessonId>('lesson'),
  proof: { kind: 'source', url: 'https://example.org', checked: '2026-11-20', where: 'first paragraph' },
} as const;

export const single: Extract<Item, { interaction: 'choice' }> = {
  ...common,
  id: branded<ItemId>('single'),
  stem: 'Which one?',
  interaction: 'choice',
  options: [option('a'), option('b'), option('c')],
  key: [o('b')],
};
export const multiple: Extract<Item, { interaction: 'choice' }> = {
  ...common,
  id: branded<ItemId>('multiple'),
  stem: 'Which ones?',
  interaction: 'choice',
  multiple: true,
  options: [option('a'), option('b'), option('c'), option('d')],
  key: [o('a'), o('b'), o('c')],
};
export const order: Extract<Item, { interaction: 'order' }> = {
  ...common,
  id: branded<ItemId>('order'),
  stem: 'In which order?',
  interaction: 'order',
  options: [option('c'), option('a'), option('d'), option('b')],
  before: [pair('a', 'b'), pair('b', 'c'), pair('b', 'd')],
};
export const match: Extract<Item, { interaction: 'match' }> = {
  ...common,
  id: branded<ItemId>('match'),
  stem: 'What belongs together?',
  interaction: 'match',
  sources: [option('s1'), option('s2'), option('s3')],
  targets: [option('t1'), option('t2'), option('t3'), option('t4')],
  key: [pair('s1', 't1'), pair('s2', 't2'), pair('s3', 't3')],
};
export const predictProof = {
  kind: 'estatePairs',
  estate: branded<EstateId>('estate'),
  seed: branded<Seed>(1),
  run: [{ kind: 'wait', minutes: 5 }],
  ask: {},
  value: { t1: 'intune' },
} as const;
export const predict: Extract<Item, { interaction: 'match' }> = {
  ...match,
  id: branded<ItemId>('predict'),
  predict: true,
  proof: predictProof,
};

export const check: Check = {
  id: branded<CheckId>('check'),
  title: 'Check',
  summary: 'Two items',
  lessons: [common.lesson],
  items: [single.id, match.id],
  tries: 2,
  passAt: 0.75,
  takes: 5,
};
