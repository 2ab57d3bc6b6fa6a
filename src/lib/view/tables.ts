/** Pages and tables that several consoles share. */
import type { DeviceId } from '../brand.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import type { Eligibility } from '../simulator/model.ts';
import { workloads } from '../simulator/words.ts';
import { sayDuration, sayMinute } from './clock.ts';
import { joinLabels } from './labels.ts';
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
  const found =
    asked === '' ? rows : rows.filter((row) => row.cells.some((cell) => textOf(cell).toLowerCase().includes(asked)));
  const { sort } = window;
  const column = sort ? columns.findIndex(({ id }) => id === sort.column) : -1;
  const ordered =
    column < 0
      ? found
      : [...found].sort((a, b) => compare(a.cells[column], b.cells[column]) * (sort?.descending ? -1 : 1));
  const from = Math.max(0, Math.min(window.from, ordered.length - 1));
  return {
    columns,
    total: ordered.length,
    from,
    rows: ordered.slice(from, from + window.count),
    empty,
    sortable: true,
  };
}

function compare(a: Cell | undefined, b: Cell | undefined): number {
  if (!a || !b) return 0;
  if (a.kind === 'text' && b.kind === 'text' && a.order !== undefined && b.order !== undefined)
    return a.order - b.order;
  return textOf(a).localeCompare(textOf(b), 'en', { numeric: true });
}

function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'open':
      return cell.text;
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
    lastPolicyCell(estate, card.lastPolicy),
  ];
}

/** Sorted, the latest comes first and those that never asked come last. */
function lastPolicyCell(estate: Estate, at: Estate['now'] | undefined): Cell {
  if (at === undefined) return { kind: 'text', text: 'never', tone: 'muted', order: Number.MAX_SAFE_INTEGER };
  return { kind: 'text', text: ago(estate.now - at), order: estate.now - at };
}

export function enrolmentCell(estate: Estate, device: DeviceId): Cell {
  if (answer(estate, { ask: 'coManaged', device }))
    return { kind: 'text', text: 'Co-managed', why: { ask: 'coManaged', device } };
  const value = answer(estate, { ask: 'eligibility', device });
  return { kind: 'text', text: shortEligibility[value], why: { ask: 'mdmEnrolled', device }, tone: 'muted' };
}

/** For a narrow column; the reason in full is one "why?" away. */
const shortEligibility: { readonly [E in Eligibility]: string } = {
  enrolled: 'Enrolled',
  eligible: 'At next policy',
  noClient: 'No client',
  osTooOld: 'Windows too old',
  notWindows: 'Not a Windows client',
  otherMdm: 'Other MDM',
  notJoined: 'Not joined',
  notLicensed: 'No licence',
  mdmAuthorityNone: 'No MDM authority',
  mdmScopeNone: 'MDM scope None',
  notCovered: 'Not covered',
};

export function marksCell(estate: Estate, device: DeviceId): Cell {
  const marks = workloads.map((workload) => answer(estate, { ask: 'authority', workload, device }));
  return { kind: 'marks', device, marks, intune: marks.filter((mark) => mark === 'intune').length };
}

function ago(minutes: number): string {
  return minutes === 0 ? 'just now' : `${sayDuration(minutes).replace(/minutes?/, 'min')} ago`;
}

/** `Day 1 09:04`, or `never`. */
export function when(minute: Estate['now'] | undefined): string {
  return minute === undefined ? 'never' : sayMinute(minute);
}
