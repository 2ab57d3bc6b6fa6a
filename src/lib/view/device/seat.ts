/** The applet of the Configuration Manager client: its capabilities value as bits, who decides what, when it next asks. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import { intuneOverride, workloads } from '../../simulator/words.ts';
import { ready } from '../actions.ts';
import { askedField } from '../asked.ts';
import { sayNotEnrolled } from '../enrolment-cell.ts';
import { joinLabels, workloadLabels } from '../labels.ts';
import { type PageBody, when } from '../tables.ts';
import type { Field, FlagBit } from '../view-model.ts';

export function seatBody(estate: Estate, device: DeviceId): Pick<PageBody, 'fields' | 'actions'> {
  return {
    fields: [
      flagsField(estate, device),
      ...workloads.map(
        (workload): Field => ({
          kind: 'authority',
          label: workloadLabels[workload],
          authority: answer(estate, { ask: 'authority', workload, device }),
          why: { ask: 'authority', workload, device },
        }),
      ),
      ...whoFields(estate, device),
      ...clientFields(estate, device),
    ],
    actions: [
      ready(estate, 'download-policy', 'Download Computer Policy', { kind: 'downloadPolicy', device }),
      ready(estate, 'restart-client', 'Restart the client', { kind: 'restartClient', device }),
    ],
  };
}

function whoFields(estate: Estate, device: DeviceId): readonly Field[] {
  const card = estate.device(device);
  if (!card) return [];
  return [
    { kind: 'text', label: 'User', text: `${card.user}, ${card.department}` },
    { kind: 'text', label: 'Windows', text: card.windows },
    { kind: 'text', label: 'Join state', text: joinLabels[card.join], why: { ask: 'joinState', device } },
    {
      kind: 'text',
      label: 'Enrolment',
      text: answer(estate, { ask: 'mdmEnrolled', device })
        ? 'Enrolled in Intune'
        : sayNotEnrolled(answer(estate, { ask: 'eligibility', device })),
      why: { ask: 'mdmEnrolled', device },
    },
  ];
}

function clientFields(estate: Estate, device: DeviceId): readonly Field[] {
  const card = estate.device(device);
  return [
    askedField(estate, 'Client', { ask: 'clientStanding', device }),
    askedField(estate, 'Client version', { ask: 'clientVersion', device }),
    askedField(estate, 'Connection type', { ask: 'location', device }),
    askedField(estate, 'Way to the site', { ask: 'siteConnection', device }),
    { kind: 'text', label: 'Last policy', text: when(card?.lastPolicy), mono: true },
    { kind: 'text', label: 'Next policy', text: when(card?.nextPolicy), mono: true },
    { kind: 'text', label: 'Last check-in with Intune', text: when(card?.lastCheckIn), mono: true },
    { kind: 'text', label: 'Next check-in with Intune', text: when(card?.nextCheckIn), mono: true },
  ];
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
