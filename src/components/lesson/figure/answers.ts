import { branded } from '../../../lib/brand.ts';
import { isNameIn } from '../../../lib/names-of.ts';
import { answer, type Estate } from '../../../lib/simulator/engine.ts';
import { type DeviceQuery, type Query, roomAnswers, type Value } from '../../../lib/simulator/model.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { authorityShortLabels } from '../../../lib/view/labels.ts';
import { capital, sayDeviceQuery, sayQuery, sayValue } from '../../../lib/view/say-query.ts';

/** A question with its answer in one estate. */
export type Answered = { readonly estate: Estate; readonly query: Query; readonly value: Value };
/** How an answer stands to the one that it is compared with. */
export type Mark = 'changed' | 'gone' | 'differs';
/** An answer in a table, with what is to be said of it. */
export type Cell = Answered & { readonly words: string; readonly mark?: Mark; readonly was?: string };
export type Row = { readonly head: string; readonly cells: readonly Cell[] };
export type AnswerTable = {
  readonly caption: string;
  /** What the rows are: “PC”, “Question”. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/** Answers that say that there is nothing (any more). */
const nothing: readonly Value[] = [
  ...[false, 0, 'none', 'nothing', 'absent', 'removed', 'notManaged', 'notListed', 'notAssigned', 'notApplied'],
  ...['notInstalled', 'notOffered', 'notJoined', 'noClient', 'neverRegistered', 'deleted'],
];

export function answered(estate: Estate, query: Query): Cell {
  const value: Value = answer(estate, query);
  return { estate, query, value, words: wordsOf(query, value) };
}

export function onDevice(query: DeviceQuery, device: string): Query {
  return { ...query, device: branded(device) };
}

/** The answer beside an earlier one: what it was, where it is another now. */
export function since(before: Answered, now: Cell): Cell {
  if (before.value === now.value) return now;
  const mark = nothing.includes(now.value) && !nothing.includes(before.value) ? 'gone' : 'changed';
  return { ...now, mark, was: wordsOf(before.query, before.value) };
}

/** The answer beside that of another estate. */
export function beside(own: Answered, other: Cell): Cell {
  return own.value === other.value ? other : { ...other, mark: 'differs' };
}

/** “Authority for Compliance policies”: the author’s words, or the usual ones. */
export function headOf({ ask, label }: { readonly ask: Query; readonly label?: string }, estate: Estate): string {
  return label ?? capital(sayQuery(ask, estate));
}
export function deviceHeadOf(
  { ask, label }: { readonly ask: DeviceQuery; readonly label?: string },
  estate: Estate,
): string {
  return label ?? capital(sayDeviceQuery(ask, estate));
}

/** Colour and shape of an answer that is about authority; nothing of any other. */
export function lookOf({ query, value }: Answered): 'site' | 'cloud' | 'pilot' | 'none' | undefined {
  if (query.ask !== 'authority' && query.ask !== 'intent' && query.ask !== 'setting') return undefined;
  return value === 'configMgr' ? 'site' : value === 'intune' ? 'cloud' : value === 'pilotIntune' ? 'pilot' : 'none';
}

/** How wide each column is, in hundredths of the table: as its longest words in any of the tables need. */
export function widthsOf(tables: readonly AnswerTable[]): readonly number[] {
  const [{ corner, columns } = { corner: '', columns: [] }] = tables;
  const rows = tables.flatMap((table) => table.rows);
  const needs = [
    Math.max(corner.length, ...rows.map(({ head }) => Math.min(head.length, mostInLine))),
    ...columns.map((column, place) =>
      Math.max(column.length, ...rows.map(({ cells }) => Math.min(lengthOf(cells[place]), mostInLine))),
    ),
  ].map((letters) => letters + columnGap);
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.round((need / all) * 100));
}
/** Longer words turn to a next line; between columns there is room for so many letters. */
const mostInLine = 44;
const columnGap = 3;

function lengthOf(cell: Cell | undefined): number {
  if (!cell) return 0;
  const { words, was } = cell;
  return Math.max(words.length, was === undefined ? 0 : was.length + '↻ changed, was '.length - 1);
}

/** What is marked in some tables, in a sentence: “3 answers changed. PC-01, authority for Client apps: now Intune, was nobody.” */
export function sayMarked(tables: readonly AnswerTable[]): string {
  const marked = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ head, cells }) =>
      cells.flatMap((cell, place) => {
        const about = columns.length > 1 ? `${head}, ${columns[place]}` : head;
        return cell.mark === undefined ? [] : [{ about, cell }];
      }),
    ),
  );
  if (marked.length === 0) return 'No answer has changed.';
  const told = marked
    .slice(0, mostTold)
    .map(({ about, cell }) => `${about}: ${cell.words}${cell.was === undefined ? '' : `, was ${cell.was}`}.`);
  const rest = marked.length - told.length;
  return [`${countAnswers(marked.length)} changed.`, ...told, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
}
const mostTold = 3;

export function countAnswers(count: number): string {
  return `${count} ${count === 1 ? 'answer' : 'answers'}`;
}

function wordsOf(query: Query, value: Value): string {
  const isMinute = isNameIn(roomAnswers, query.ask) && roomAnswers[query.ask] === 'minute';
  if (isMinute && typeof value === 'number') return value < 0 ? 'never' : sayMinute(branded(value));
  const isAuthority = query.ask === 'authority' || query.ask === 'intent';
  if (isAuthority && typeof value === 'string' && isNameIn(authorityShortLabels, value))
    return authorityShortLabels[value];
  return sayValue(query, value);
}
