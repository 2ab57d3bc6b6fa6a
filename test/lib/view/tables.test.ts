import { describe, expect, test } from 'vitest';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { lazyTable } from '../../../src/lib/view/lazy-table.ts';
import { deviceTable, tableOf } from '../../../src/lib/view/tables.ts';
import { look } from '../../../src/lib/view/view.ts';
import type { Pane, Row, Table, Window } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { device, pc, play, seed, site, wait } from '../simulator/estates.ts';

const many = start(
  site(
    Array.from({ length: 120 }, (_, index) =>
      pc(`PC-${index + 1}`, { department: index % 2 === 0 ? 'Sales' : 'Finance', pollsAt: index % 60 }),
    ),
  ),
  seed,
);

function listed(window: Partial<Window>, estate = many, pane: Pane = { kind: 'estate' }): Table {
  const table = look(estate, pane, { ...firstWindow, ...window }).tables[0]?.table;
  if (!table) throw new Error('No table');
  return table;
}
const ids = (table: Table) => table.rows.map(({ id }) => id);
/** The texts of one column of the rows shown. */
function texts(table: Table, id: string): readonly string[] {
  const column = table.columns.findIndex((one) => one.id === id);
  return table.rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === 'text' ? cell.text : '';
  });
}

describe('a table of devices', () => {
  test('shows the window and counts all', () => {
    expect([listed({}).total, listed({}).rows.length, listed({}).from]).toEqual([120, 100, 0]);
    expect(ids(listed({ from: 60, count: 2 }))).toEqual(['PC-61', 'PC-62']);
  });
  test('moves a window that begins beyond its end to the last row', () => {
    expect([listed({ from: 5000 }).from, ids(listed({ from: 5000 }))]).toEqual([119, ['PC-120']]);
    expect(listed({ from: -3, count: 1 }).from).toBe(0);
  });
  test('keeps the rows of which a cell has the words, whatever their case', () => {
    expect(listed({ filter: ' FINANCE ' }).total).toBe(60);
    expect(ids(listed({ filter: 'pc-12' }))).toEqual(['PC-12', 'PC-120']);
    expect(ids(listed({ filter: 'user of pc-77' }))).toEqual(['PC-77']);
    expect(listed({ filter: 'windows 11' }).total).toBe(120);
    expect(listed({ filter: 'hybrid' }).total).toBe(120);
    expect(listed({ filter: 'no such thing' })).toMatchObject({
      total: 0,
      from: 0,
      rows: [],
      empty: 'No row has that in it.',
    });
  });
  test('keeps the rows that have all the parts between commas, each in any cell', () => {
    expect(ids(listed({ filter: 'finance, pc-11' }))).toEqual(['PC-110', 'PC-112', 'PC-114', 'PC-116', 'PC-118']);
    expect(listed({ filter: 'finance, sales' }).total).toBe(0);
    expect(listed({ filter: ', ,' }).total).toBe(120);
  });
  test('sorts numbers in names as numbers, both ways', () => {
    expect(ids(listed({ count: 3, sort: { column: 'device', descending: true } }))).toEqual([
      'PC-120',
      'PC-119',
      'PC-118',
    ]);
    expect(ids(listed({ count: 2, sort: { column: 'device', descending: false } }))).toEqual(['PC-1', 'PC-2']);
  });
  test('sorts an accent beside its letter and capitals beside small ones', () => {
    const named = ['zoe', 'Åsa', 'Bo', 'asa', 'Ada'].map((user, index) => pc(`PC-${index}`, { user }));
    const sorted = listed({ sort: { column: 'user', descending: false } }, start(site(named), seed));
    expect(texts(sorted, 'user')).toEqual(['Ada', 'asa', 'Åsa', 'Bo', 'zoe']);
  });
  test('leaves rows alike in the order of the estate, both ways', () => {
    const ascending = { column: 'department', descending: false };
    expect(ids(listed({ from: 58, count: 4, sort: ascending }))).toEqual(['PC-118', 'PC-120', 'PC-1', 'PC-3']);
    expect(ids(listed({ count: 2, sort: { ...ascending, descending: true } }))).toEqual(['PC-1', 'PC-3']);
  });
  test('sorts Windows by age and workloads by how many are with Intune', () => {
    const mixed = start(
      site(
        [
          pc('NEW', { windows: 'Windows 11 25H2' }),
          pc('OLD', { windows: 'Windows 7', enrolled: false }),
          pc('TEN', { windows: 'Windows 10 22H2', client: false }),
        ],
        { version: '2603' },
      ),
      seed,
    );
    expect(ids(listed({ sort: { column: 'windows', descending: false } }, mixed))).toEqual(['OLD', 'TEN', 'NEW']);
    const marks = listed({ sort: { column: 'workloads', descending: true } }, mixed).rows.map(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'marks' ? [cell.intune] : [])),
    );
    expect(marks).toEqual([[7], [1], [0]]);
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
    const sorted = listed({ sort: { column: 'policy', descending: false }, columns: ['policy'] }, few);
    expect(ids(sorted)).toEqual(['JUST', 'MINUTES', 'HOURS', 'NEVER']);
    expect(texts(sorted, 'policy')).toEqual(['just now', '9 min ago', '2 hours 10 min ago', 'never']);
  });
  test('leaves the order as it is for a column that it has not', () => {
    expect(ids(listed({ count: 2, sort: { column: 'nothing', descending: true } }))).toEqual(['PC-1', 'PC-2']);
  });
  test('keeps filter and sort before the window', () => {
    expect(ids(listed({ from: 1, count: 2, filter: 'sales', sort: { column: 'device', descending: true } }))).toEqual([
      'PC-117',
      'PC-115',
    ]);
  });
  test('finds a device as it stands now, not as it stood when it was last looked for', () => {
    const estate = start(
      site([pc('A', { enrolled: false }), pc('B', { enrolled: false })], { autoEnrolment: { kind: 'none' } }),
      seed,
    );
    expect(listed({ filter: 'not covered' }, estate).total).toBe(2);
    const later = play(estate, { kind: 'setAutoEnrolment', to: 'all' });
    expect([listed({ filter: 'not covered' }, later).total, listed({ filter: 'not covered' }, estate).total]).toEqual([
      0, 2,
    ]);
  });
});

describe('the columns of a table of devices', () => {
  test('that are optional are shown when they are chosen, the first always', () => {
    expect(listed({ count: 1 }).columns.map(({ id }) => id)).toEqual([
      'device',
      'user',
      'department',
      'windows',
      'joined',
      'enrolment',
      'workloads',
    ]);
    expect(listed({ count: 1, columns: ['flags', 'ou'] }).columns.map(({ id }) => id)).toEqual([
      'device',
      'ou',
      'flags',
    ]);
    expect(listed({ count: 1, columns: [] }).rows[0]?.cells).toHaveLength(1);
    const optional = listed({}).choice?.filter((column) => column.optional);
    expect(optional?.map(({ label }) => label)).toEqual([
      'Last policy',
      'Last check-in',
      'Organizational unit',
      'Client',
      'Client version',
      'Compliance state',
      'Capabilities value',
      'Enrolment error',
      'Network',
    ]);
  });
  test('say what the simulator answers, and can be asked why', () => {
    const table = listed({ count: 1, columns: ['client', 'clientVersion', 'flags', 'network'] });
    expect(table.rows[0]?.cells.slice(1)).toEqual([
      { kind: 'text', text: 'Installed', why: { ask: 'clientStanding', device: 'PC-1' } },
      { kind: 'text', text: '2309', why: { ask: 'clientVersion', device: 'PC-1' } },
      { kind: 'text', text: '8193', why: { ask: 'flags', device: 'PC-1' } },
      { kind: 'text', text: 'Currently intranet', why: { ask: 'location', device: 'PC-1' } },
    ]);
  });
});

describe('the list of an estate', () => {
  const failing = start(
    site([
      pc('DONE'),
      pc('ALONE', { client: false }),
      pc('PROXY', { enrolled: false, faults: ['proxyBlocks'] }),
      pc('OTHER', { enrolled: false, faults: ['otherAccountEnrolled'] }),
      pc('SEVEN', { enrolled: false, windows: 'Windows 7' }),
    ]),
    seed,
  );
  test('counts who is enrolled', () => {
    expect(look(failing, { kind: 'estate' }).title).toBe('5 devices, 2 enrolled');
    expect(look(start(site([pc('A')]), seed), { kind: 'estate' }).title).toBe('1 device, 1 enrolled');
  });
  test('is found by the error of enrolment and by its stage', () => {
    expect(ids(listed({ filter: '0xCAA70004' }, failing))).toEqual(['PROXY']);
    expect(ids(listed({ filter: 'failure' }, failing))).toEqual(['PROXY', 'OTHER']);
    expect(ids(listed({ filter: 'enrolled' }, failing))).toEqual(['DONE', 'ALONE']);
    expect(texts(listed({}, failing), 'enrolment')[1]).toBe('In Intune only');
    expect(ids(listed({ filter: 'windows too old' }, failing))).toEqual(['SEVEN']);
  });
  test('has just the devices that a group of the map counts', () => {
    const kinds = [
      pc('DONE'),
      pc('ALONE', { client: false }),
      pc('PROXY', { enrolled: false, faults: ['proxyBlocks'] }),
      pc('SEVEN', { enrolled: false, windows: 'Windows 7' }),
      pc('OUT', { enrolled: false, join: 'notJoined' }),
      pc('BARE', { enrolled: false, client: false, join: 'notJoined' }),
    ];
    const mixed = start(
      site(
        Array.from({ length: 20 }, (_, round) =>
          kinds.map((kind) => ({ ...kind, id: device(`${kind.id}-${round}`) })),
        ).flat(),
      ),
      seed,
    );
    const groups = look(mixed, { kind: 'map' }).figures.flatMap((figure) =>
      figure.kind === 'map' ? figure.groups : [],
    );
    expect(groups.map(({ count }) => count)).toEqual([20, 20, 20, 20, 20, 20]);
    for (const { pane, count } of groups) expect(listed({}, mixed, pane).total).toBe(count);
  });
  test('opens with only those that a page elsewhere means, says so, and is filtered further', () => {
    const only: Pane = { kind: 'estate', only: 'failure' };
    expect(look(failing, only)).toMatchObject({ pane: only, title: '2 of 5 devices: failure' });
    expect(ids(listed({ filter: 'other' }, failing, only))).toEqual(['OTHER']);
    expect(look(failing, only).tree).toContainEqual({ pane: { kind: 'estate' }, label: 'List' });
  });
});

describe('a table that reads its rows lazily', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => `${index}`);
  function read(window: Partial<Window>, name: string) {
    const built: string[] = [];
    const table = lazyTable(
      many,
      {
        name,
        ids: numbers,
        empty: '',
        columns: [
          {
            id: 'number',
            label: 'Number',
            text: (id) => id,
            cell: (id) => {
              built.push(id);
              return { kind: 'text', text: id };
            },
          },
        ],
        actions: (id) => [{ id: `press-${id}`, label: 'Press', kind: 'wait', fill: {}, inputs: [] }],
      },
      { ...firstWindow, ...window },
    );
    return { table, built };
  }
  test('builds only the rows of the window, with their controls', () => {
    const { table, built } = read({ from: 500, count: 3, filter: '5' }, 'numbers');
    expect(table.total).toBe(271);
    expect(built).toEqual(ids(table));
    expect(table.rows.map(({ actions }) => actions[0]?.id)).toEqual(ids(table).map((id) => `press-${id}`));
  });
  test('keeps what it found apart from another table of the same estate', () => {
    expect(read({ filter: '99' }, 'numbers').table.total).toBe(19);
    expect(deviceTable(many, { ...firstWindow, filter: '99' }).total).toBe(1);
  });
  test('keeps what it found apart for other devices of the same table', () => {
    const filter = { ...firstWindow, filter: 'pc-1' };
    expect(deviceTable(many, filter, { name: 'two', ids: [device('PC-1'), device('PC-2')] }).total).toBe(1);
    expect(deviceTable(many, filter).total).toBe(32);
  });
});

describe('a small table', () => {
  const rows = ['PC-10', 'PC-9', 'ADA'].map(
    (id, index): Row => ({
      id,
      cells: [
        { kind: 'text', text: id },
        { kind: 'text', text: `${index} min`, order: -index },
      ],
      actions: [],
    }),
  );
  const columns = [
    { id: 'name', label: 'Name' },
    { id: 'ago', label: 'Ago' },
  ];
  test('sorts by text, and by the order where a cell has one', () => {
    const by = (column: string) =>
      ids(tableOf(columns, rows, { ...firstWindow, sort: { column, descending: false } }, ''));
    expect(by('name')).toEqual(['ADA', 'PC-9', 'PC-10']);
    expect(by('ago')).toEqual(['ADA', 'PC-9', 'PC-10']);
  });
  test('filters by all parts between commas', () => {
    expect(ids(tableOf(columns, rows, { ...firstWindow, filter: 'pc, 1 min' }, ''))).toEqual(['PC-9']);
  });
});
