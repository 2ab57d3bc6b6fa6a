import { type ColumnName, never, put } from './columns.ts';
import type { Draft, State } from './estate.ts';

/**
 * The calendar of what comes round: policy polls, check-ins. Every device has its minute of each round, so the calendar is
 * the devices sorted by that minute: nothing is written to it while time passes, and all copies of an estate share it.
 */
export type Rounds = {
  readonly length: number;
  /** Rows by minute of the round, then by row. */
  readonly order: Int32Array;
  /** Where each minute's rows begin in `order`; one more entry than minutes. */
  readonly begins: Int32Array;
};

export function roundsOf(minutes: Uint16Array, length: number): Rounds {
  const begins = new Int32Array(length + 1);
  for (const minute of minutes) raise(begins, minute + 1, 1);
  for (let minute = 0; minute < length; minute++) raise(begins, minute + 1, begins[minute] ?? 0);
  const next = begins.slice();
  const order = new Int32Array(minutes.length);
  for (const [row, minute] of minutes.entries()) {
    order[next[minute] ?? 0] = row;
    raise(next, minute, 1);
  }
  return { length, order, begins };
}

function raise(column: Int32Array, at: number, by: number): void {
  column[at] = (column[at] ?? 0) + by;
}

/** The columns that say when something falls due once, in the order in which one minute takes them. */
const dueColumns = [
  'joinDue',
  'enrolDue',
  'checkInDue',
  'verdictDue',
  'softwareDue',
  'updateDue',
  'officeDue',
  'actionDue',
  'setupDue',
  'espDue',
  'locationDue',
  'healthDue',
] as const satisfies readonly ColumnName[];
export type DueColumn = (typeof dueColumns)[number];

/**
 * What falls due once while time passes. The columns alone say when; the agenda is read out of them at the beginning of a
 * wait and thrown away at its end, so nothing of it has to be copied, compared or kept.
 */
export type Agenda = {
  readonly to: number;
  /** By minute: rows with something due, each column's own. */
  readonly at: Map<number, { readonly column: DueColumn; readonly row: number }[]>;
};

export function agendaOf(state: State, to: number, only?: number): Agenda {
  const agenda: Agenda = { to, at: new Map() };
  for (const column of dueColumns) {
    const due = state.devices[column];
    for (let row = only ?? 0; row < (only === undefined ? due.length : only + 1); row++) {
      const at = due[row] ?? never;
      if (at > state.now && at <= to) enter(agenda, column, row, at);
    }
  }
  return agenda;
}

/** Has something fall due at a later minute, and forgets what that column had for the device before. */
export function schedule(draft: Draft, column: DueColumn, row: number, at: number): void {
  put(draft, column, row, at);
  if (draft.agenda && at > draft.now && at <= draft.agenda.to) enter(draft.agenda, column, row, at);
}

/** Forgets it. */
export function unschedule(draft: Draft, column: DueColumn, row: number): void {
  if ((draft.devices[column][row] ?? never) !== never) put(draft, column, row, never);
}

/** Takes out of the agenda what is due at a minute, columns in their order and rows in theirs, without what was put off since. */
export function dueAt(draft: Draft, at: number): readonly { readonly column: DueColumn; readonly row: number }[] {
  const entries = draft.agenda?.at.get(at) ?? [];
  draft.agenda?.at.delete(at);
  const wanted = entries.filter(({ column, row }) => draft.devices[column][row] === at);
  return wanted.sort((a, b) => dueColumns.indexOf(a.column) - dueColumns.indexOf(b.column) || a.row - b.row);
}

function enter({ at: minutes }: Agenda, column: DueColumn, row: number, at: number): void {
  const entries = minutes.get(at);
  if (entries) entries.push({ column, row });
  else minutes.set(at, [{ column, row }]);
}
