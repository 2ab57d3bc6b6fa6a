/** Active Directory and Microsoft Entra Connect: computer accounts, organizational units, and what is synchronised. */
import { branded, type DeviceId, type Minute } from '../../brand.ts';
import { answer, answers, type Estate } from '../../simulator/engine.ts';
import type { Command } from '../../simulator/model.ts';
import { entraObjects, syncPolicies } from '../../simulator/rules/directory/words.ts';
import { choose, form, ready, write } from '../actions.ts';
import { askedCell, askedField } from '../asked.ts';
import { joinColumn, nameColumn } from '../device-columns.ts';
import { number } from '../estate/census.ts';
import { paths } from '../labels.ts';
import { type LazyColumn, lazyTable } from '../lazy-table.ts';
import { sayValue } from '../say-query.ts';
import { page, tableOf, when } from '../tables.ts';
import { operatorField } from '../users/operator.ts';
import type { Action, ConsoleView, Field, Row, Spot, Window } from '../view-model.ts';

export function entraConnectPage(estate: Estate, window: Window): ConsoleView {
  const table = tableOf(
    [
      { id: 'ou', label: 'Organizational unit' },
      { id: 'computers', label: 'Computers', numeric: true },
      { id: 'synced', label: 'Synchronised' },
    ],
    estate.organizationalUnits.map((unit) => unitRow(estate, unit)),
    window,
    'No computer account is in an organizational unit.',
  );
  return page(
    estate,
    { kind: 'entraConnect' },
    { path: paths.entraConnect, title: 'Organizational units' },
    {
      fields: [
        ...whyNoChange(estate),
        askedField(estate, 'Microsoft Entra Connect', { ask: 'settingIs', setting: 'entraConnect' }),
        askedField(estate, 'Synchronisation cycle', { ask: 'settingIs', setting: 'syncCycle' }),
        {
          kind: 'text',
          label: 'Last cycle',
          text: when(branded<Minute>(answer(estate, { ask: 'lastSyncCycle' }))),
          mono: true,
          why: { ask: 'lastSyncCycle' },
        },
        askedField(estate, 'Full synchronisation needed', { ask: 'fullSyncNeeded' }),
      ],
      tables: [{ title: 'Organizational units', table }],
      actions: [cycleForm(estate)],
    },
  );
}

/** In a table a reason has no room: what holds for each row is said once, with who works. */
function whyNoChange(estate: Estate): readonly Field[] {
  const [unit] = estate.organizationalUnits;
  const reason = unit && unitAction(estate, unit).disabledSays;
  if (reason === undefined) return [];
  return [{ kind: 'text', label: 'Organizational units cannot be changed', text: reason }, operatorField(estate)];
}

function unitAction(estate: Estate, { name: ou, synced }: Unit): Action {
  const to = synced ? 'notSynced' : 'synced';
  const label = synced ? `Leave ${ou} out of the synchronisation` : `Synchronise ${ou}`;
  const control = ready(estate, unitId(ou, to), label, { kind: 'setOuSync', ou, to });
  return { ...control, short: synced ? 'Leave out' : 'Synchronise' };
}

type Unit = Estate['organizationalUnits'][number];

function unitRow(estate: Estate, unit: Unit): Row {
  const { name: ou, computers, synced } = unit;
  return {
    id: ou,
    cells: [
      { kind: 'text', text: ou },
      { kind: 'text', text: number(computers), order: computers },
      { kind: 'text', text: synced ? 'Yes' : 'No' },
    ],
    actions: [unitAction(estate, unit)],
  };
}

function unitId(ou: string, to: string): string {
  return `${to}-${ou}`;
}

const cycleId = 'run-sync-cycle';
const policyLabels: { readonly [P in (typeof syncPolicies)[number]]: string } = {
  delta: 'Delta: what has changed',
  initial: 'Initial: everything anew',
};

/** An initial cycle always does where a cycle can run at all; whether changes alone will do is said when it is asked for. */
function cycleForm(estate: Estate): Action {
  return form(estate, {
    id: cycleId,
    label: 'Start a sync cycle',
    example: { kind: 'runSyncCycle', policy: 'initial' },
    inputs: [
      choose(
        'policy',
        'Policy type',
        'delta',
        syncPolicies.map((value) => ({ value, label: policyLabels[value] })),
      ),
    ],
  });
}

export function computersPage(estate: Estate, window: Window): ConsoleView {
  const table = lazyTable(
    estate,
    {
      name: 'computers',
      columns: computerColumns(estate),
      ids: accountsIn(estate),
      empty: 'No device has an account in this domain.',
      actions: (device) => [renameForm(estate, device)],
    },
    window,
  );
  return page(
    estate,
    { kind: 'computers' },
    { path: paths.computers, title: 'Computers' },
    { tables: [{ title: 'Computer accounts', table }] },
  );
}

const accounts = new WeakMap<Estate, readonly DeviceId[]>();

function accountsIn(estate: Estate): readonly DeviceId[] {
  const known = accounts.get(estate);
  if (known) return known;
  const inDomain = answers(estate, { ask: 'domainJoined' });
  const devices = estate.devices.filter(inDomain);
  accounts.set(estate, devices);
  return devices;
}

function computerColumns(estate: Estate): readonly LazyColumn<DeviceId>[] {
  const objectOf = answers(estate, { ask: 'entraObject' });
  const ouOf = (device: DeviceId) => estate.device(device)?.ou ?? noUnit;
  return [
    { ...nameColumn((device) => ({ kind: 'device', device })), label: 'Computer' },
    {
      id: 'ou',
      label: 'Organizational unit',
      text: ouOf,
      words: [...estate.organizationalUnits.map(({ name }) => name), noUnit],
      cell: (device) => ({ kind: 'text', text: ouOf(device) }),
    },
    {
      id: 'object',
      label: 'Object in Microsoft Entra ID',
      text: (device) => sayValue({ ask: 'entraObject' }, objectOf(device)),
      words: entraObjects.map((value) => sayValue({ ask: 'entraObject' }, value)),
      cell: (device) => askedCell(estate, { ask: 'entraObject', device }),
    },
    joinColumn(estate),
  ];
}

const noUnit = 'None';

function renameForm(estate: Estate, device: DeviceId): Action {
  const action = form(estate, {
    id: renameId(device),
    label: `Rename ${device}`,
    example: { kind: 'renameInDomain', device, name: '' },
    inputs: [write('name', 'New computer name', '')],
  });
  return { ...action, short: 'Rename' };
}

function renameId(device: DeviceId): string {
  return `rename-${device}`;
}

/** Where the directory takes a command, if it does. */
export function placeInDirectory(command: Command): Spot | undefined {
  switch (command.kind) {
    case 'setOuSync':
      return { pane: { kind: 'entraConnect' }, action: unitId(command.ou, command.to), filter: command.ou };
    case 'runSyncCycle':
      return { pane: { kind: 'entraConnect' }, action: cycleId };
    case 'renameInDomain':
      return { pane: { kind: 'computers' }, action: renameId(command.device), filter: command.device };
    default:
      return undefined;
  }
}
