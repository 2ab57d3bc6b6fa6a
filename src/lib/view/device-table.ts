/** All devices as a table: for the estate's list, the workloads and whoever else lists devices. */
import type { DeviceId } from '../brand.ts';
import { answer, answers, type Estate } from '../simulator/engine.ts';
import type { DeviceQuery } from '../simulator/model.ts';
import { siteVersions, windowsVersions, workloads } from '../simulator/words.ts';
import { sayDuration } from './clock.ts';
import { enrolmentCell, enrolmentReader, enrolmentWords } from './enrolment-cell.ts';
import { joinLabels } from './labels.ts';
import { type LazyColumn, lazyTable } from './lazy-table.ts';
import { sayValue } from './say-query.ts';
import type { Cell, Table, Window } from './view-model.ts';

type DeviceColumn = LazyColumn<DeviceId>;
type Card = ReturnType<Estate['device']>;

/** Devices of an estate, all or those handed in; `name` tells these from others of the same estate. */
export function deviceTable(
  estate: Estate,
  window: Window,
  { name = 'devices', ids = estate.devices }: { readonly name?: string; readonly ids?: readonly DeviceId[] } = {},
): Table {
  return lazyTable(estate, { name, columns: deviceColumns(estate), ids, empty: 'No row has that in it.' }, window);
}

function deviceColumns(estate: Estate): readonly DeviceColumn[] {
  const card = cardReader(estate);
  return [...whoColumns(estate, card), ...optionalColumns(estate, card)];
}

/** The card of the device that was asked for last is at hand: the columns of one row ask one after the other. */
function cardReader(estate: Estate): (device: DeviceId) => Card {
  let last: Card;
  return (device) => {
    if (last?.id !== device) last = estate.device(device);
    return last;
  };
}

function whoColumns(estate: Estate, card: (device: DeviceId) => Card): readonly DeviceColumn[] {
  const windows = (device: DeviceId) => card(device)?.windows ?? '';
  const joinState = answers(estate, { ask: 'joinState' });
  const join = (device: DeviceId) => joinLabels[joinState(device)];
  return [
    {
      id: 'device',
      label: 'Device',
      fixed: true,
      text: (device) => device,
      cell: (device) => ({ kind: 'open', text: device, pane: { kind: 'device', device } }),
    },
    { ...plain('user', 'User', (device) => card(device)?.user ?? ''), fixed: true },
    { ...plain('department', 'Department', (device) => card(device)?.department ?? ''), fixed: true },
    {
      id: 'windows',
      label: 'Windows',
      text: windows,
      words: windowsVersions,
      order: (device) => {
        const runs = card(device)?.windows;
        return runs === undefined ? -1 : windowsVersions.indexOf(runs);
      },
      cell: (device) => ({ kind: 'text', text: windows(device).replace('Windows ', '') }),
    },
    {
      ...plain('joined', 'Joined', join),
      words: Object.values(joinLabels),
      cell: (device) => ({ kind: 'text', text: join(device), why: { ask: 'joinState', device } }),
    },
    {
      id: 'enrolment',
      label: 'Enrolment',
      text: enrolmentReader(estate),
      words: enrolmentWords,
      cell: (device) => enrolmentCell(estate, device),
    },
    {
      id: 'workloads',
      label: 'Workloads with Intune',
      order: countReader(estate),
      cell: (device) => marksCell(estate, device),
    },
  ];
}

function plain(id: string, label: string, text: (device: DeviceId) => string): DeviceColumn {
  return { id, label, text, cell: (device) => ({ kind: 'text', text: text(device) }) };
}

function optionalColumns(estate: Estate, card: (device: DeviceId) => Card): readonly DeviceColumn[] {
  const versionOf = answers(estate, { ask: 'clientVersion' });
  return [
    {
      id: 'policy',
      label: 'Last policy',
      numeric: true,
      optional: true,
      order: (device) => since(estate, card(device)?.lastPolicy),
      cell: (device) => sinceCell(estate, card(device)?.lastPolicy),
    },
    {
      id: 'checkIn',
      label: 'Last check-in',
      numeric: true,
      optional: true,
      order: (device) => since(estate, card(device)?.lastCheckIn),
      cell: (device) => sinceCell(estate, card(device)?.lastCheckIn),
    },
    {
      id: 'ou',
      label: 'Organizational unit',
      optional: true,
      cell: (device) => ({ kind: 'text', text: card(device)?.ou ?? '' }),
    },
    asked(estate, 'client', 'Client', { ask: 'clientStanding' }),
    {
      ...asked(estate, 'clientVersion', 'Client version', { ask: 'clientVersion' }),
      order: (device) => {
        const version = versionOf(device);
        return version === 'none' ? -1 : siteVersions.indexOf(version);
      },
    },
    asked(estate, 'compliance', 'Compliance state', { ask: 'complianceState' }),
    { ...asked(estate, 'flags', 'Capabilities value', { ask: 'flags' }), numeric: true },
    asked(estate, 'error', 'Enrolment error', { ask: 'enrolmentError' }),
    asked(estate, 'network', 'Network', { ask: 'location' }),
  ];
}

/** What the simulator answers for a device, in words; it can say why. */
function asked(estate: Estate, id: string, label: string, query: DeviceQuery): DeviceColumn {
  const read = answers(estate, query);
  return {
    id,
    label,
    optional: true,
    order: (device) => {
      const value = read(device);
      return typeof value === 'number' ? value : sayValue(query, value);
    },
    cell: (device) => ({ kind: 'text', text: sayValue(query, read(device)), why: { ...query, device } }),
  };
}

/** Sorted, the latest comes first and those that never called come last. */
function since(estate: Estate, at: Estate['now'] | undefined): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : estate.now - at;
}

function sinceCell(estate: Estate, at: Estate['now'] | undefined): Cell {
  const order = since(estate, at);
  if (at === undefined) return { kind: 'text', text: 'never', tone: 'muted', order };
  return { kind: 'text', text: ago(estate.now - at), order };
}

function ago(minutes: number): string {
  return minutes === 0 ? 'just now' : `${sayDuration(minutes).replace(/minutes?/, 'min')} ago`;
}

export function marksCell(estate: Estate, device: DeviceId): Cell {
  const marks = workloads.map((workload) => answer(estate, { ask: 'authority', workload, device }));
  return { kind: 'marks', device, marks, intune: marks.filter((mark) => mark === 'intune').length };
}

function countReader(estate: Estate): (device: DeviceId) => number {
  const readers = workloads.map((workload) => answers(estate, { ask: 'authority', workload }));
  return (device) => readers.filter((read) => read(device) === 'intune').length;
}
