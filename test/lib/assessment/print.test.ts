import { expect, test } from 'vitest';
import type { Item } from '../../../src/lib/assessment/item.ts';
import { checkPrints, contentPrint } from '../../../src/lib/assessment/print.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { check, match, o, option, order, pair, predict, predictProof, single } from './fixtures.ts';

const pause: Command = { kind: 'wait', minutes: 1 };

const same: readonly (readonly [string, Item, Item])[] = [
  ['the stem', single, { ...single, stem: 'Reworded' }],
  [
    'an option’s text or reason',
    single,
    { ...single, options: single.options.map((old) => ({ ...old, text: 'new', rationale: 'new' })) },
  ],
  ['the order of options', single, { ...single, options: [...single.options].reverse() }],
  [
    'the day on which a source was read',
    single,
    { ...single, proof: { kind: 'source', url: 'https://example.org/moved', checked: '2027-01-01', where: 'x' } },
  ],
  [
    'the order in which pairs are written',
    match,
    { ...match, key: [pair('s3', 't3'), pair('s1', 't1'), pair('s2', 't2')] },
  ],
];
test.each(same)('%s changes nothing', (_, before, after) => expect(contentPrint(after)).toBe(contentPrint(before)));

const other: readonly (readonly [string, Item, Item])[] = [
  ['another key', single, { ...single, key: [o('c')] }],
  ['an option more', single, { ...single, options: [...single.options, option('d')] }],
  ['several instead of one', single, { ...single, multiple: true }],
  ['a changed must-come-before', order, { ...order, before: [pair('a', 'b'), pair('b', 'c'), pair('c', 'd')] }],
  [
    'a step that does something else',
    order,
    { ...order, options: order.options.map((step) => ({ ...step, do: [pause] })) },
  ],
  ['another pair', match, { ...match, key: [pair('s1', 't4'), pair('s2', 't2'), pair('s3', 't3')] }],
  ['another value in the proof', predict, { ...predict, proof: { ...predictProof, value: { t1: 'configMgr' } } }],
];
test.each(other)('%s is another item to answer', (_, before, after) =>
  expect(contentPrint(after)).not.toBe(contentPrint(before)),
);

test('a print is 16 hexadecimal digits, the same on every machine', () => {
  expect(contentPrint(single)).toBe('bb2b7951cd71287a');
});

test('the prints of a check stand in the order of its items, with what each item is worth', () => {
  const prints = checkPrints(check, [single, match]);
  expect(prints.items.map(({ id, worth }) => [id, worth])).toEqual([
    ['single', 1],
    ['match', 3],
  ]);
});

test('a check’s print follows its items and its mark, not its words', () => {
  expect(contentPrint({ ...check, title: 'Other', summary: 'Other', takes: 9 })).toBe(contentPrint(check));
  expect(contentPrint({ ...check, passAt: 0.9 })).not.toBe(contentPrint(check));
  expect(contentPrint({ ...check, items: [single.id] })).not.toBe(contentPrint(check));
});
