import { expect, test } from 'vitest';
import { deedsFor, isForMany, refreshed, rowName, toggled } from '../../../../src/components/lab/table/selection.ts';
import { branded, type DeviceId } from '../../../../src/lib/brand.ts';
import type { Action, Row } from '../../../../src/lib/view/view-model.ts';

const add = (device: string): Action => ({
  id: `add-${device}`,
  label: `Add ${device} directly`,
  short: 'Add',
  kind: 'addMember',
  fill: { device },
  inputs: [],
});
const remove = (device: string): Action => ({ ...add(device), id: `remove-${device}`, short: 'Remove' });
const edit: Action = { ...add('x'), short: 'Edit', inputs: [{ kind: 'text', name: 'name', label: 'Name', value: '' }] };
const row = (name: string, ...actions: readonly Action[]): Row => ({
  id: name.toLowerCase(),
  cells: [{ kind: 'open', text: name, pane: { kind: 'device', device: branded<DeviceId>(name) } }],
  actions,
});

test('a row is called by its first cell, and by its id where that holds no words', () => {
  expect(rowName(row('FIN-01'))).toBe('FIN-01');
  expect(rowName({ id: 'fin-02', cells: [], actions: [] })).toBe('fin-02');
});

test('rows can be selected where two or more have the same action and it needs no form', () => {
  expect(isForMany([row('A', add('A')), row('B', add('B'))])).toBe(true);
  expect(isForMany([row('A', add('A')), row('B', remove('B'))])).toBe(false);
  expect(isForMany([row('A', edit), row('B', edit)])).toBe(false);
  expect(isForMany([])).toBe(false);
});

test('selected rows with different actions give one deed for each, in the order of the selection', () => {
  const deeds = deedsFor([row('A', add('A')), row('B', remove('B')), row('C', add('C'), edit)]);
  expect(deeds.map(({ name, of }) => [name, of.map(({ action }) => action.id)])).toEqual([
    ['Add', ['add-A', 'add-C']],
    ['Remove', ['remove-B']],
  ]);
});

test('a selected row is kept as it was last seen, and only rows that are selected are kept', () => {
  const selection = toggled(new Map(), row('A', add('A')));
  const later = refreshed(selection, [row('A', remove('A')), row('B', add('B'))]);
  expect([...later.keys()]).toEqual(['a']);
  expect(deedsFor(later.values()).map(({ name }) => name)).toEqual(['Remove']);
});

test('where none of the selected rows is shown, the selection stays the very same', () => {
  const selection = toggled(new Map(), row('A', add('A')));
  expect(refreshed(selection, [row('B', add('B'))])).toBe(selection);
});

test('choosing a selected row again lets it go', () => {
  const once = toggled(new Map(), row('A'));
  expect(once.size).toBe(1);
  expect(toggled(once, row('A')).size).toBe(0);
});
