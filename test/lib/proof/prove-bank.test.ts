import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/lib/assessment/item.ts';
import type { ItemId, LessonId, ObjectiveId, OptionId } from '../../../src/lib/brand.ts';
import { branded } from '../../../src/lib/brand.ts';
import { proveBank } from '../../../src/lib/proof/prove-bank.ts';
import { openTally } from '../../../src/lib/proof/tally.ts';

/** A single choice whose options have these texts, with the key at a place. */
function item(number: number, texts: readonly string[], key: number): Item {
  const id = (index: number) => branded<OptionId>(`o${index}`);
  return {
    id: branded<ItemId>(`item-${number}`),
    objective: branded<ObjectiveId>('o'),
    lesson: branded<LessonId>('l'),
    stem: 'Which?',
    interaction: 'choice',
    options: texts.map((text, index) => ({ id: id(index), text, rationale: 'because' })),
    key: [id(key)],
    proof: { kind: 'source', url: 'https://example.org', checked: '2026-11-20', where: 'there' },
  };
}

function said(items: readonly Item[]): readonly string[] {
  const tally = openTally();
  proveBank(items, tally);
  return tally.failed.map((failure) => failure.says);
}

describe('over all items together', () => {
  test('a key that is mostly the longest option is a failure', () => {
    expect(said([1, 2, 3, 4].map((n) => item(n, ['a', 'bb', 'the longest'], n === 1 ? 1 : 2)))).toContain(
      'the key is the longest option in 3 of 4 single choices',
    );
  });
  test('a key that is mostly the first option is a failure', () => {
    expect(said([1, 2, 3, 4].map((n) => item(n, ['a', 'bb', 'ccc'], n === 1 ? 1 : 0)))).toContain(
      'the key is the first option in 3 of 4 single choices',
    );
  });
  test('two of four is no habit', () => {
    expect(
      said([1, 2, 3, 4].map((n) => item(n, ['a', 'bb', 'ccc'], n % 2))).filter((text) => text.startsWith('the key')),
    ).toEqual([]);
  });
});
