/** Pages and tables that several consoles share. */
import type { DeviceId } from '../brand.ts';
import { workloads } from '../simulator/model.ts';
import { ask, type Estate } from '../simulator/simulator.ts';
import { sayDuration, sayMinute } from './clock.ts';
import { joinLabels } from './labels.ts';
import { capital, sayValue } from './say-query.ts';
import type { Cell, Column, Console, ConsoleView, Row, Table, Window } from './view-model.ts';

export function page(
  console: Console,
  tree: ConsoleView['tree'],
  head: Pick<ConsoleView, 'pane' | 'path' | 'title'>,
  { fields = [], tables = [], actions = [] }: Partial<Pick<ConsoleView, 'fields' | 'tables' | 'actions'>>,
): ConsoleView {
  return { console, tree, ...head, fields, tables, actions };
}

/** The rows of the window: filtered by what any of their cells says, sorted, cut. */
export function tableOf(columns: readonly Column[], rows: readonly Row[], window: Window, empty: string): Table {
  const asked = window.filter.trim().toLowerCase();
  const found = asked === '' ? rows : rows.filter((row) => row.cells.some((cell) => textOf(cell).toLowerCase().includes(asked)));
  const { sort } = window;
  const column = sort ? columns.findIndex(({ id }) => id === sort.column) : -1;
  const ordered = column < 0 ? found : [...found].sort((a, b) => compare(a.cells[column], b.cells[column]) * (sort?.descending ? -1 : 1));
  const from = Math.max(0, Math.min(window.from, ordered.length - 1));
  return { columns, total: ordered.length, from, rows: ordered.slice(from, from + window.count), empty };
}

function compare(a: Cell | undefined, b: Cell | undefined): number {
  return a && b ? textOf(a).localeCompare(textOf(b), 'en', { numeric: true }) : 0;
}

function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'open':
      return cell.text;
    case 'authority':
      return cell.authority;
    case 'marks':
      return String(cell.intune);
  }
}

/** All devices as the estate and the workloads page show them. */
export function deviceTable(estate: Estate, window: Window): Table {
  const rows = estate.devices.map((device): Row => ({ id: device, cells: deviceCells(estate, device), actions: [] }));
  const columns = [
    { id: 'device', label: 'Device' },
    { id: 'department', label: 'Department' },
    { id: 'windows', label: 'Windows' },
    { id: 'joined', label: 'Joined' },
    { id: 'enrolment', label: 'Enrolment' },
    { id: 'workloads', label: 'Workloads with Intune' },
    { id: 'policy', label: 'Last policy', numeric: true },
  ];
  return tableOf(columns, rows, window, 'No device is called that.');
}

function deviceCells(estate: Estate, device: DeviceId): readonly Cell[] {
  const card = estate.device(device);
  if (!card) return [];
  return [
    { kind: 'open', text: device, pane: { kind: 'device', device } },
    { kind: 'text', text: card.department },
    { kind: 'text', text: card.windows.replace('Windows ', '') },
    { kind: 'text', text: joinLabels[card.join] },
    enrolmentCell(estate, device),
    marksCell(estate, device),
    { kind: 'text', text: card.lastPolicy === undefined ? 'never' : ago(estate.now - card.lastPolicy), ...(card.lastPolicy === undefined ? { tone: 'muted' as const } : {}) },
  ];
}

export function enrolmentCell(estate: Estate, device: DeviceId): Cell {
  if (ask(estate, { ask: 'coManaged', device }).value) return { kind: 'text', text: 'Co-managed', why: { ask: 'coManaged', device } };
  const { value } = ask(estate, { ask: 'eligibility', device });
  const text = value === 'eligible' ? 'Enrols at next policy' : value === 'enrolled' ? 'Enrolled' : capital(sayValue({ ask: 'eligibility' }, value));
  return { kind: 'text', text, why: { ask: 'mdmEnrolled', device }, tone: 'muted' };
}

export function marksCell(estate: Estate, device: DeviceId): Cell {
  const marks = workloads.map((workload) => ask(estate, { ask: 'authority', workload, device }).value);
  return { kind: 'marks', device, marks, intune: marks.filter((mark) => mark === 'intune').length };
}

function ago(minutes: number): string {
  return minutes === 0 ? 'just now' : `${sayDuration(minutes).replace(/minutes?/, 'min')} ago`;
}

/** `Day 1 09:04`, or `never`. */
export function when(minute: Estate['now'] | undefined): string {
  return minute === undefined ? 'never' : sayMinute(minute);
}
