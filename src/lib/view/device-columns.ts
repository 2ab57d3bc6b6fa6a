/** Columns that the tables of devices of several consoles share; each is cheap to filter and sort by. */
import type { DeviceId } from '../brand.ts';
import { answers, type Estate } from '../simulator/engine.ts';
import { windowsVersions } from '../simulator/words.ts';
import { joinLabels } from './labels.ts';
import type { LazyColumn } from './lazy-table.ts';
import { ownerReader } from './users/people.ts';
import type { Pane } from './view-model.ts';

type DeviceColumn = LazyColumn<DeviceId>;

/** The device's name, which opens a page of the device. */
export function nameColumn(opens: (device: DeviceId) => Pane): DeviceColumn {
  return {
    id: 'device',
    label: 'Device',
    fixed: true,
    text: (device) => device,
    cell: (device) => ({ kind: 'open', text: device, pane: opens(device) }),
  };
}

export function ownerColumn(estate: Estate): DeviceColumn {
  const text = ownerReader(estate);
  return { id: 'user', label: 'User', fixed: true, text, cell: (device) => ({ kind: 'text', text: text(device) }) };
}

export function departmentColumn(estate: Estate): DeviceColumn {
  const text = (device: DeviceId) => estate.device(device)?.department ?? '';
  return {
    id: 'department',
    label: 'Department',
    fixed: true,
    text,
    cell: (device) => ({ kind: 'text', text: text(device) }),
  };
}

export function joinColumn(estate: Estate): DeviceColumn {
  const read = answers(estate, { ask: 'joinState' });
  return {
    id: 'joined',
    label: 'Join type',
    text: (device) => joinLabels[read(device)],
    words: Object.values(joinLabels),
    cell: (device) => ({ kind: 'text', text: joinLabels[read(device)], why: { ask: 'joinState', device } }),
  };
}

export function windowsColumn(estate: Estate): DeviceColumn {
  const text = (device: DeviceId) => estate.device(device)?.windows ?? '';
  return {
    id: 'windows',
    label: 'Windows',
    text,
    words: windowsVersions,
    cell: (device) => ({ kind: 'text', text: text(device) }),
  };
}
