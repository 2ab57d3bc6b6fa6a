/** The Intune admin center: the devices that it lists. */
import type { DeviceId } from '../../brand.ts';
import { answers, type Estate } from '../../simulator/engine.ts';
import type { Command } from '../../simulator/model.ts';
import { actionsAnswers } from '../../simulator/rules/actions/words.ts';
import { complianceAnswers } from '../../simulator/rules/compliance/words.ts';
import { askedCell } from '../asked.ts';
import { joinColumn, nameColumn, ownerColumn, windowsColumn } from '../device-columns.ts';
import { enrolmentCell } from '../enrolment-cell.ts';
import { paths } from '../labels.ts';
import { type LazyColumn, lazyTable } from '../lazy-table.ts';
import { traitLabels } from '../say/rooms.ts';
import { sayValue } from '../say-query.ts';
import { page, when } from '../tables.ts';
import type { ConsoleView, Spot, Window } from '../view-model.ts';
import { bulkForm, bulkId } from './bulk.ts';
import { placeAtIntuneDevice } from './intune-device.ts';

const listed = new WeakMap<Estate, readonly DeviceId[]>();

/** Enrolled devices, and those that tenant attach has uploaded, in the estate's order. */
function listedIn(estate: Estate): readonly DeviceId[] {
  const known = listed.get(estate);
  if (known) return known;
  const managedBy = answers(estate, { ask: 'managedBy' });
  const devices = estate.devices.filter((device) => managedBy(device) !== 'notListed');
  listed.set(estate, devices);
  return devices;
}

export function intuneDevices(estate: Estate, window: Window): ConsoleView {
  const table = lazyTable(
    estate,
    {
      name: 'intune-devices',
      columns: deviceColumns(estate),
      ids: listedIn(estate),
      empty: 'No device is enrolled yet. Devices appear here when they enrol.',
    },
    window,
  );
  return page(
    estate,
    { kind: 'intuneDevices' },
    { path: paths.intuneDevices, title: 'All devices' },
    { tables: [{ title: 'Devices', table }], actions: [bulkForm(estate)] },
  );
}

function deviceColumns(estate: Estate): readonly LazyColumn<DeviceId>[] {
  return [
    nameColumn((device) => ({ kind: 'intuneDevice', device })),
    managedByColumn(estate),
    ownershipColumn(estate),
    complianceColumn(estate),
    ownerColumn(estate),
    checkInColumn(estate),
    {
      id: 'coManagement',
      label: 'Co-management',
      optional: true,
      cell: (device) => enrolmentCell(estate, device),
    },
    optional(windowsColumn(estate)),
    optional(joinColumn(estate)),
  ];
}

function managedByColumn(estate: Estate): LazyColumn<DeviceId> {
  const read = answers(estate, { ask: 'managedBy' });
  return {
    id: 'managedBy',
    label: 'Managed by',
    text: (device) => sayValue({ ask: 'managedBy' }, read(device)),
    words: actionsAnswers.managedBy.map((value) => sayValue({ ask: 'managedBy' }, value)),
    cell: (device) => askedCell(estate, { ask: 'managedBy', device }),
  };
}

function ownershipColumn(estate: Estate): LazyColumn<DeviceId> {
  const read = answers(estate, { ask: 'deviceIs', trait: 'ownership' });
  const { values } = traitLabels.ownership;
  return {
    id: 'ownership',
    label: 'Ownership',
    text: (device) => values[read(device)] ?? '',
    words: Object.values(values),
    cell: (device) => askedCell(estate, { ask: 'deviceIs', trait: 'ownership', device }),
  };
}

function complianceColumn(estate: Estate): LazyColumn<DeviceId> {
  const read = answers(estate, { ask: 'complianceState' });
  return {
    id: 'compliance',
    label: 'Compliance',
    text: (device) => sayValue({ ask: 'complianceState' }, read(device)),
    words: complianceAnswers.complianceState.map((value) => sayValue({ ask: 'complianceState' }, value)),
    cell: (device) => askedCell(estate, { ask: 'complianceState', device }),
  };
}

function optional(column: LazyColumn<DeviceId>): LazyColumn<DeviceId> {
  return { ...column, optional: true };
}

/** Sorted, the latest comes first and those that never called come last. */
function checkInColumn(estate: Estate): LazyColumn<DeviceId> {
  const lastOf = (device: DeviceId) => estate.device(device)?.lastCheckIn;
  return {
    id: 'checkIn',
    label: 'Last check-in',
    numeric: true,
    order: (device) => -(lastOf(device) ?? Number.MIN_SAFE_INTEGER),
    cell: (device) => ({ kind: 'text', text: when(lastOf(device)), mono: true }),
  };
}

/** Where Intune takes a command, if it does. */
export function placeInIntune(estate: Estate, command: Command): Spot | undefined {
  if (command.kind === 'bulkAction') return { pane: { kind: 'intuneDevices' }, action: bulkId };
  return placeAtIntuneDevice(estate, command);
}
