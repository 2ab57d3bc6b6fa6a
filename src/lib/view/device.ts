/** The device's own seat: its capabilities value as bits, who decides what, and when it next asks. */
import { branded, type DeviceId } from '../brand.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import { intuneOverride, workloads } from '../simulator/words.ts';
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
      text: answer(estate, { ask: 'mdmEnrolled', device })
        ? 'Enrolled in Intune'
        : `Not enrolled: ${sayValue({ ask: 'eligibility' }, answer(estate, { ask: 'eligibility', device }))}`,
      why: { ask: 'mdmEnrolled', device },
    },
    { kind: 'text', label: 'Last policy', text: when(card.lastPolicy), mono: true },
    { kind: 'text', label: 'Next policy', text: when(card.nextPolicy), mono: true },
    ...workloads.map(
      (workload): Field => ({
        kind: 'authority',
        label: workloadLabels[workload],
        authority: answer(estate, { ask: 'authority', workload, device }),
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
  const value = answer(estate, why);
  const table = estate.flagTable(device);
  if (value === 0 || value === intuneOverride)
    return { kind: 'flags', label: 'Co-management capabilities', flags: value, bits: [], why };
  const values = Array.from(
    { length: Math.floor(Math.log2(Math.max(table.base, 255))) + 1 },
    (_, power) => 2 ** power,
  ).reverse();
  const bits = values.map((bit): FlagBit => {
    const owner = workloads.find((workload) => (table.bits[workload] & bit) !== 0);
    const on = (value & bit) !== 0;
    const decides = owner !== undefined && answer(estate, { ask: 'authority', workload: owner, device }) === 'intune';
    return { value: bit, on, decides, base: (table.base & bit) !== 0, ...(owner ? { workload: owner } : {}) };
  });
  return { kind: 'flags', label: 'Co-management capabilities', flags: value, bits, why };
}
