import { describe, expect, test } from 'vitest';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { look } from '../../../src/lib/view/view.ts';
import type { Table, Window } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { pc, play, seed, site, wait } from '../simulator/estates.ts';

const many = start(
  site(
    Array.from({ length: 120 }, (_, index) =>
      pc(`PC-${index + 1}`, { department: index % 2 === 0 ? 'Sales' : 'Finance', pollsAt: index % 60 }),
    ),
  ),
  seed,
);

function devices(window: Partial<Window>, estate = many): Table {
  const table = look(estate, { kind: 'estate' }, { ...firstWindow, ...window }).tables[0]?.table;
  if (!table) throw new Error('No table');
  return table;
}
const ids = (table: Table) => table.rows.map(({ id }) => id);

describe('a table', () => {
  test('shows the window and counts all', () => {
    expect([devices({}).total, devices({}).rows.length, devices({}).from]).toEqual([120, 100, 0]);
    expect(ids(devices({ from: 60, count: 2 }))).toEqual(['PC-61', 'PC-62']);
  });
  test('moves a window that begins beyond its end to the last row', () => {
    expect([devices({ from: 5000 }).from, ids(devices({ from: 5000 }))]).toEqual([119, ['PC-120']]);
    expect(devices({ from: -3, count: 1 }).from).toBe(0);
  });
  test('keeps the rows of which any cell has the words, whatever their case', () => {
    expect(devices({ filter: ' FINANCE ' }).total).toBe(60);
    expect(ids(devices({ filter: 'pc-12' }))).toEqual(['PC-12', 'PC-120']);
    expect(devices({ filter: 'no such thing' })).toMatchObject({
      total: 0,
      from: 0,
      rows: [],
      empty: 'No device is called that.',
    });
  });
  test('sorts numbers in names as numbers, both ways', () => {
    expect(ids(devices({ count: 3, sort: { column: 'device', descending: true } }))).toEqual([
      'PC-120',
      'PC-119',
      'PC-118',
    ]);
    expect(ids(devices({ count: 2, sort: { column: 'device', descending: false } }))).toEqual(['PC-1', 'PC-2']);
  });
  test('sorts the last policy by time, not by the words for it, and who never asked last', () => {
    const few = play(
      start(
        site(
          [
            pc('HOURS', { pollsAt: 0 }),
            pc('JUST', { pollsAt: 130 }),
            pc('MINUTES', { pollsAt: 121 }),
            pc('NEVER', { client: false }),
          ],
          { policyPoll: 240 },
        ),
        seed,
      ),
      wait(10),
    );
    const sorted = devices({ sort: { column: 'policy', descending: false } }, few);
    expect(ids(sorted)).toEqual(['JUST', 'MINUTES', 'HOURS', 'NEVER']);
    expect(sorted.rows.map(({ cells }) => (cells[6]?.kind === 'text' ? cells[6].text : ''))).toEqual([
      'just now',
      '9 min ago',
      '2 hours 10 min ago',
      'never',
    ]);
  });
  test('leaves the order as it is for a column that it has not', () => {
    expect(ids(devices({ count: 2, sort: { column: 'nothing', descending: true } }))).toEqual(['PC-1', 'PC-2']);
  });
  test('keeps filter and sort before the window', () => {
    expect(ids(devices({ from: 1, count: 2, filter: 'sales', sort: { column: 'device', descending: true } }))).toEqual([
      'PC-117',
      'PC-115',
    ]);
  });
});
