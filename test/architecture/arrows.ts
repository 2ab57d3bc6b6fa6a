import { posix } from 'node:path';
import { read } from './imports.ts';
import type { Row } from './rows.ts';

const everywhere = ['lib/brand.ts', 'lib/names-of.ts', 'lib/unreachable.ts'];

function covers(entry: string, path: string): boolean {
  return entry.endsWith('/') || entry.endsWith(':') ? path.startsWith(entry) : path === entry;
}

function rowOf(rows: readonly Row[], path: string): Row | undefined {
  return rows.filter((row) => covers(row.of, path)).toSorted((a, b) => b.of.length - a.of.length)[0];
}

/** The row in words, as a failing test quotes it. */
function quote(row: Row): string {
  const list = (entries: readonly string[] | undefined): string => (entries?.length ? entries.join(', ') : 'nothing');
  return `${row.of} may import ${list(row.may)} | types of ${list(row.types)} | packages ${list(row.outside)} | clock ${row.clock ? 'yes' : 'no'}`;
}

function allowed(row: Row, from: string, names: string, typesOnly: boolean): boolean {
  const path = names.split('?')[0] ?? names;
  if (!path.startsWith('.')) return (row.outside ?? []).some((entry) => covers(entry, path));
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  if (target.endsWith('.css') || target === '../package.json') return true;
  const own = row.of.endsWith('/') ? row.of : `${posix.dirname(row.of)}/`;
  // A file with a row of its own still belongs to its folder, but for the three that stand alone in lib/.
  const family = own === 'lib/' || own === './' ? [] : [own];
  const may = [...everywhere, ...family, ...row.may, ...(typesOnly ? (row.types ?? []) : [])];
  return may.some((entry) => covers(entry, target));
}

/** Every wrong arrow in a set of files (path below `src/`, text), in words that quote the row. */
export function wrongArrows(rows: readonly Row[], files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const row = rowOf(rows, path);
    if (row === undefined) return [`${path} stands in a folder without a row in the table of arrows`];
    const { imports, clock } = read(path, text);
    return [
      ...imports
        .filter(({ names, typesOnly }) => !allowed(row, path, names, typesOnly))
        .map(
          ({ names, typesOnly }) => `${path} imports ${typesOnly ? 'types of ' : ''}${names}; the row: ${quote(row)}`,
        ),
      ...(row.clock ? [] : clock.map((name) => `${path} uses ${name}; the row: ${quote(row)}`)),
    ];
  });
}
