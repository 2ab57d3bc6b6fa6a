import { expect, test } from 'vitest';
import { nextOption } from '../../../src/components/lab/console/next-option.ts';
import { toggledColumns } from '../../../src/components/lab/table/columns.ts';

const all = [
  { id: 'device', label: 'Device' },
  { id: 'windows', label: 'Windows' },
  { id: 'serial', label: 'Serial number', optional: true },
];

test('a column turned on stands where it belongs, one turned off is gone', () => {
  expect(toggledColumns(all, ['device', 'windows'], 'serial')).toEqual(['device', 'windows', 'serial']);
  expect(toggledColumns(all, ['device', 'windows', 'serial'], 'windows')).toEqual(['device', 'serial']);
});

test('the column that names the rows cannot be turned off', () => {
  expect(toggledColumns(all, ['device', 'windows'], 'device')).toEqual(['device', 'windows']);
  expect(toggledColumns(all, ['device'], 'device')).toEqual(['device']);
});

test('arrows move along what was found, and past either end back into the field', () => {
  expect(nextOption(undefined, 'ArrowDown', 3)).toBe(0);
  expect(nextOption(2, 'ArrowDown', 3)).toBeUndefined();
  expect(nextOption(undefined, 'ArrowUp', 3)).toBe(2);
  expect(nextOption(0, 'ArrowUp', 3)).toBeUndefined();
  expect(nextOption(1, 'ArrowUp', 3)).toBe(0);
});

test('where nothing was found no option is chosen', () => {
  expect(nextOption(undefined, 'ArrowDown', 0)).toBeUndefined();
});
