import { expect, test } from 'vitest';
import type { FigureOf } from '../../../../src/components/lesson/figure/kind.ts';
import { chosenEstate, linesOf, whatIfLines, whatIfOf } from '../../../../src/components/lesson/figure/what-if.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { common, openingOf, toIntune, toPilot, wait } from './small-site.ts';

const workload = 'compliancePolicies';
const slider = {
  label: 'Slider',
  options: [
    { label: 'Left', do: [] },
    { label: 'Pilot', do: [toPilot(workload)] },
    { label: 'Intune', do: [toIntune(workload)] },
  ],
} as const;
const after = {
  label: 'Looked at',
  options: [
    { label: 'After 15 minutes', do: [wait(15)] },
    { label: 'After an hour', do: [wait(60)] },
  ],
} as const;
const figure: FigureOf<'whatIf'> = {
  ...common,
  kind: 'whatIf',
  choices: [slider, after],
  asks: [
    { ask: { ask: 'authority', workload, device: branded('PC-01') }, label: 'PC-01' },
    { ask: { ask: 'authority', workload, device: branded('PC-02') }, label: 'PC-02' },
  ],
};

test('what is chosen is done in the order of the choices, from where the run ended', () => {
  const estate = chosenEstate(openingOf(), figure, [2, 1]);
  const table = whatIfOf(figure, estate, undefined);
  expect(table.rows.map(({ head, cells }) => [head, cells[0]?.words])).toEqual([
    ['PC-01', 'Intune'],
    ['PC-02', 'Intune'],
  ]);
});

test('what is otherwise than with the choice before is marked', () => {
  const table = whatIfOf(figure, chosenEstate(openingOf(), figure, [1, 1]), chosenEstate(openingOf(), figure, [0, 1]));
  expect(table.rows.map(({ cells }) => cells[0]?.mark)).toEqual(['changed', undefined]);
});

test('on paper every combination has a line, where there are eight at most', () => {
  expect(linesOf(figure)).toHaveLength(6);
  const { heads, rows } = whatIfLines(openingOf(), figure);
  expect(heads).toEqual(['Slider', 'Looked at', 'PC-01', 'PC-02']);
  expect(rows).toContainEqual(['Intune', 'After 15 minutes', 'Intune', 'ConfigMgr']);
  expect(rows).toContainEqual(['Left', 'After an hour', 'ConfigMgr', 'ConfigMgr']);
});

test('where there are more, the first options have a line, and each change of one of them', () => {
  const many = { ...figure, choices: [slider, slider, after] } as const;
  expect(linesOf(many)).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
    [0, 1, 0],
    [0, 2, 0],
    [0, 0, 1],
  ]);
});
