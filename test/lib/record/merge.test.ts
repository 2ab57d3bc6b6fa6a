import { expect, test } from 'vitest';
import { newer, unite } from '../../../src/lib/record/merge.ts';
import { record } from './fixtures.ts';

const mark = (lesson: string, seenEnd: boolean, prompts: string[], at: string) => ({ lesson, seenEnd, prompts, at });

test('of two versions of a record the higher revision stands, whichever side it comes from', () => {
  const old = record('a', { revision: 1, completion: 'incomplete' });
  const young = record('a', { revision: 4, answers: [] });
  expect(newer(old, young)).toBe(young);
  expect(newer(young, old)).toBe(young);
});

test('of two versions with the same revision the first stands, and one that is new stands by itself', () => {
  const mine = record('a', { revision: 4 });
  expect(newer(mine, record('a', { revision: 4 }))).toBe(mine);
  expect(newer(undefined, mine)).toBe(mine);
});

test('read marks are added up, and adding one twice is adding it once', () => {
  const mine = mark('l', true, ['p'], '2026-11-20');
  const theirs = mark('l', false, ['q', 'p'], '2026-11-21');
  const both = mark('l', true, ['p', 'q'], '2026-11-21');
  expect(unite(mine, theirs)).toEqual(both);
  expect(unite(both, theirs)).toEqual(both);
});
