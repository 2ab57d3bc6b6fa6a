import { expect, test } from 'vitest';
import { beforeAfterOf } from '../../../../src/components/lesson/figure/before-after.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { common, openingOf, toIntune, wait } from './small-site.ts';

const workload = 'compliancePolicies';
const tables = beforeAfterOf(openingOf(), {
  ...common,
  kind: 'beforeAfter',
  devices: ['PC-01', 'PC-02', 'PC-03'],
  asks: [{ ask: { ask: 'authority', workload } }, { ask: { ask: 'flags' }, label: 'Value' }],
  moments: [
    { label: 'Before', do: [] },
    { label: 'At 10:15', do: [toIntune(workload), wait(15)] },
    { label: 'At 11:00', do: [wait(45)] },
    { label: 'Refused', do: [{ kind: 'downloadPolicy', device: branded('NONE') }] },
  ],
});
const words = (moment: number) => tables[moment]?.rows.map(({ cells }) => cells.map((cell) => cell.words));
const marks = (moment: number) => tables[moment]?.rows.map(({ cells }) => cells.map((cell) => cell.mark));

test('there is a table for each moment, devices down and questions across', () => {
  expect(tables.map(({ caption }) => caption)).toEqual(['Before', 'At 10:15', 'At 11:00', 'Refused']);
  expect(tables[0]?.columns).toEqual(['Authority for Compliance policies', 'Value']);
  expect(tables[0]?.rows.map(({ head }) => head)).toEqual(['PC-01', 'PC-02', 'PC-03']);
});

test('moments follow one another, each marked against the one before', () => {
  expect(words(0)).toEqual([
    ['ConfigMgr', '8197'],
    ['ConfigMgr', '8197'],
    ['ConfigMgr', '8197'],
  ]);
  expect(
    marks(0)
      ?.flat()
      .every((mark) => mark === undefined),
  ).toBe(true);
  expect(words(1)?.map(([authority]) => authority)).toEqual(['Intune', 'ConfigMgr', 'ConfigMgr']);
  expect(marks(1)?.map(([authority]) => authority)).toEqual(['changed', undefined, undefined]);
  expect(words(2)?.map(([authority]) => authority)).toEqual(['Intune', 'Intune', 'ConfigMgr']);
  expect(marks(2)?.map(([authority]) => authority)).toEqual([undefined, 'changed', undefined]);
});

test('a refused command leaves a moment as the one before it', () => {
  expect(words(3)).toEqual(words(2));
  expect(
    marks(3)
      ?.flat()
      .every((mark) => mark === undefined),
  ).toBe(true);
});
