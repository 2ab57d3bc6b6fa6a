/** The device's own seat: its capabilities value as bits, who decides what, and when it next asks. */
import { branded, type DeviceId } from '../brand.ts';
import { workloads } from '../simulator/model.ts';
import { ask, type Estate } from '../simulator/simulator.ts';
import { ready } from './actions.ts';
import { joinLabels, paths, workloadLabels } from './labels.ts';
import { sayValue } from './say-query.ts';
import { enrolmentCell, page, tableOf, when } from './tables.ts';
import type { ConsoleView, Field, FlagBit, Row, Window } from './view-model.ts';

export function devicePage(estate: Estate, asked: DeviceId, window: Window): ConsoleView {
  const device = estate.device(asked)?.id ?? estate.devices[0] ?? branded<DeviceId>('');
  const card = estate.device(device);
  if (!card) return page('device', [], { pane: { kind: 'estate' }, path: paths.device, title: 'No device' }, {});
  const fields: readonly Field[] = [
    flagsField(estate, device),
    { kind: 'text', label: 'User', text: `${card.user}, ${card.department}` },
    { kind: 'text', label: 'Windows', text: card.windows },
    { kind: 'text', label: 'Join state', text: joinLabels[card.join] },
    {
      kind: 'text',
      label: 'Enrolment',
      text: ask(estate, { ask: 'mdmEnrolled', device }).value
        ? 'Enrolled in Intune'
        : `Not enrolled: ${sayValue({ ask: 'eligibility' }, ask(estate, { ask: 'eligibility', device }).value)}`,
      why: { ask: 'mdmEnrolled', device },
    },
    { kind: 'text', label: 'Last policy', text: when(card.lastPolicy), mono: true },
    { kind: 'text', label: 'Next policy', text: when(card.nextPolicy), mono: true },
    ...workloads.map(
      (workload): Field => ({
        kind: 'authority',
        label: workloadLabels[workload],
        authority: ask(estate, { ask: 'authority', workload, device }).value,
        why: { ask: 'authority', workload, device },
      }),
    ),
  ];
  return page(
    'device',
    seats(estate),
    { pane: { kind: 'device', device }, path: `${device} › ${paths.device}`, title: device },
    {
      fields,
      tables:
        estate.devices.length > mostSeats ? [{ title: 'Other devices', table: others(estate, device, window) }] : [],
      actions: [
        ready(estate, 'download-policy', 'Client Notification › Download Computer Policy', {
          kind: 'downloadPolicy',
          device,
        }),
      ],
    },
  );
}

/** A list to choose from holds so many at the most; a larger estate has a table to search in. */
const mostSeats = 50;

function seats(estate: Estate): ConsoleView['tree'] {
  if (estate.devices.length > mostSeats) return [];
  return estate.devices.map((device) => {
    const { user = '', department = '' } = estate.device(device) ?? {};
    return { pane: { kind: 'device', device }, label: `${device}, ${user}, ${department}` };
  });
}

function others(estate: Estate, device: DeviceId, window: Window) {
  const rows = estate.devices
    .filter((other) => other !== device)
    .map(
      (other): Row => ({
        id: other,
        cells: [
          { kind: 'open', text: other, pane: { kind: 'device', device: other } },
          { kind: 'text', text: estate.device(other)?.department ?? '' },
          enrolmentCell(estate, other),
        ],
        actions: [],
      }),
    );
  const columns = [
    { id: 'device', label: 'Device' },
    { id: 'department', label: 'Department' },
    { id: 'enrolment', label: 'Enrolment' },
  ];
  return tableOf(columns, rows, window, 'No device is called that.');
}

function flagsField(estate: Estate, device: DeviceId): Field {
  const why = { ask: 'flags' as const, device };
  const { value, because } = ask(estate, why);
  const sum = because.find(({ fact }) => fact.kind === 'flagsAddUp')?.fact;
  if (sum?.kind !== 'flagsAddUp')
    return { kind: 'flags', label: 'Co-management capabilities', flags: 0, bits: [], why };
  const values = Array.from(
    { length: Math.floor(Math.log2(Math.max(sum.base, 255))) + 1 },
    (_, power) => 2 ** power,
  ).reverse();
  const bits = values.map((bit): FlagBit => {
    const owner = sum.bits.find((one) => (one.bit & bit) !== 0)?.workload;
    const on = (value & bit) !== 0;
    const decides =
      owner !== undefined && ask(estate, { ask: 'authority', workload: owner, device }).value === 'intune';
    return { value: bit, on, decides, base: (sum.base & bit) !== 0, ...(owner ? { workload: owner } : {}) };
  });
  return { kind: 'flags', label: 'Co-management capabilities', flags: value, bits, why };
}
