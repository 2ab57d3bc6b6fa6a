import { describe, expect, test } from 'vitest';
import { compareOf, sayDifferences } from '../../../../src/components/lesson/figure/compare.ts';
import { openingsOf } from '../../../../src/components/lesson/figure/kind.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { common, specOf } from './small-site.ts';

const older = { label: 'Site 2309', estate: branded<typeof common.estate>('three-2309'), seed: common.seed, run: [] };
const figure = {
  ...common,
  kind: 'compare',
  label: 'Site 2603',
  others: [older],
  asks: [
    { ask: { ask: 'setting', workload: 'resourceAccessPolicies' } },
    { ask: { ask: 'setting', workload: 'clientApps' } },
  ],
} as const;
const openings = openingsOf(figure, [specOf('2603'), specOf('2309')]);
const table = compareOf(openings, figure);

describe('estates side by side', () => {
  test('are asked the same, and what differs from the first is marked', () => {
    expect(table.columns).toEqual(['Site 2603', 'Site 2309']);
    expect(table.rows.map(({ cells }) => cells.map(({ words }) => words))).toEqual([
      ['Intune', 'ConfigMgr'],
      ['ConfigMgr', 'ConfigMgr'],
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
      [undefined, 'differs'],
      [undefined, undefined],
    ]);
  });

  test('differ in so many answers', () => {
    expect(sayDifferences(table)).toBe('1 of 2 answers differs.');
    expect(sayDifferences(compareOf([openings[0], openings[0]], figure))).toBe('No answer differs.');
  });
});

test('a figure without one of its estates is not drawn', () => {
  expect(() => openingsOf(figure, [specOf('2603')])).toThrow('fewer estates');
});
