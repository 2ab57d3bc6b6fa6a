import { expect, test } from 'vitest';
import type { Row, Table } from '../../../src/lib/lesson/table.ts';
import { glossaryLines, mentionsOf } from '../../../src/lib/reference/glossary.ts';

function row(id: string, cells: Row['cells']): Row {
  return { id, cells, source: 'https://example.org/', checked: '2026-11-20', confidence: 'D' };
}
function table(id: string, rows: readonly Row[]): Table {
  return { id, title: `Table ${id}`, columns: [{ id: 'old', label: 'Older' }], rows };
}
const pilot = { id: 'pilot', title: 'Pilot collection', definition: 'Who goes first.' };
const entra = { id: 'entra', title: 'Microsoft Entra ID', formerly: 'Azure AD', definition: 'The directory.' };

test('terms and every older name stand in one alphabet', () => {
  const names = table('names', [row('sccm', { old: ['SCCM', 'MECM'], today: 'Configuration Manager' })]);
  const lines = glossaryLines([pilot, entra], names);
  expect(lines.map(({ name }) => name)).toEqual(['MECM', 'Microsoft Entra ID', 'Pilot collection', 'SCCM']);
  expect(lines[0]).toMatchObject({ kind: 'older', today: 'Configuration Manager', note: '' });
});

test('a term is mentioned by its name of today or by the older one, but not within a word, and not too often', () => {
  const facts = table('facts', [
    row('a', { old: 'The pilot collection is empty' }),
    row('b', { old: 'Join it to Azure AD' }),
    row('c', { old: ['nothing', 'two pilot collections'] }),
    row('d', { old: 'XPilot collection' }),
  ]);
  expect(mentionsOf(pilot, [facts], 9).map((mention) => mention.row.id)).toEqual(['a', 'c']);
  expect(mentionsOf(entra, [facts], 9).map((mention) => mention.row.id)).toEqual(['b']);
  expect(mentionsOf(pilot, [facts, facts], 1)).toHaveLength(2);
});
