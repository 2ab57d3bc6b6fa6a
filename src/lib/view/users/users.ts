/** Users, each console with the properties that it keeps of them. */
import type { DeviceId, UserId } from '../../brand.ts';
import type { Estate } from '../../simulator/engine.ts';
import type { Command, UserProperty } from '../../simulator/model.ts';
import { cloudApps } from '../../simulator/rules/compliance/words.ts';
import { choose, form } from '../actions.ts';
import { askedCell } from '../asked.ts';
import { nameColumn, windowsColumn } from '../device-columns.ts';
import { enrolmentCell } from '../enrolment-cell.ts';
import { number } from '../estate/census.ts';
import { type LazyColumn, lazyTable } from '../lazy-table.ts';
import { appLabels } from '../say/compliance.ts';
import { page, tableOf } from '../tables.ts';
import type { Action, ConsoleView, Field, Pane, Row, Spot, Table, UserPages, Window } from '../view-model.ts';
import { firstWindow } from '../view-window.ts';
import { operatorField } from './operator.ts';
import { devicesOf, isUser, propertyReader, usersOf } from './people.ts';
import { pageOf, propertiesOf, propertyLabel, userPages, valueChoices, valueLabel } from './properties.ts';

export function usersPage(estate: Estate, of: UserPages, window: Window): ConsoleView {
  const table = lazyTable(
    estate,
    { name: `users-${of}`, columns: userColumns(estate, of), ids: usersOf(estate), empty: 'No row has that in it.' },
    window,
  );
  return page(estate, { kind: 'users', of }, userPages[of], {
    fields: [operatorField(estate)],
    tables: [{ title: 'Users', table }],
  });
}

function userColumns(estate: Estate, of: UserPages): readonly LazyColumn<UserId>[] {
  return [
    {
      id: 'user',
      label: 'User',
      text: (user) => user,
      cell: (user) => ({ kind: 'open', text: user, pane: { kind: 'user', of, user } }),
    },
    ...propertiesOf(of).map((property): LazyColumn<UserId> => {
      const read = propertyReader(estate, property);
      const text = (user: UserId) => valueLabel(property, read(user));
      return {
        id: property,
        label: propertyLabel(property),
        words: valueChoices(property).map(({ label }) => label),
        text,
        cell: (user) => ({ kind: 'text', text: text(user), why: { ask: 'userIs', user, property } }),
      };
    }),
    {
      id: 'devices',
      label: 'Devices',
      fixed: true,
      text: (user) => sayDevices(devicesOf(estate, user)),
      cell: (user) => ({ kind: 'text', text: sayDevices(devicesOf(estate, user)) }),
    },
  ];
}

function sayDevices(devices: readonly DeviceId[]): string {
  return devices.length > 3 ? `${number(devices.length)} devices` : devices.join(', ');
}

export function userPage(estate: Estate, of: UserPages, user: UserId, window: Window): ConsoleView | undefined {
  if (!isUser(estate, user)) return undefined;
  const { path } = userPages[of];
  const groups = of === 'entra' ? [{ title: 'Groups', table: groupsTable(estate, user) }] : [];
  return page(
    estate,
    { kind: 'user', of, user },
    { path: `${path} › ${user}`, title: user },
    {
      fields: [
        ...(estate.operator === user ? [operatorField(estate)] : []),
        ...propertiesOf(of).map((property) => propertyField(estate, user, property)),
      ],
      tables: [...groups, { title: 'Devices', table: devicesTable(estate, of, user, window) }],
    },
  );
}

function propertyField(estate: Estate, user: UserId, property: UserProperty): Field {
  const now = propertyReader(estate, property)(user);
  return {
    kind: 'text',
    label: propertyLabel(property),
    text: valueLabel(property, now),
    why: { ask: 'userIs', user, property },
    change: changeForm(estate, user, property, now),
  };
}

function changeForm(estate: Estate, user: UserId, property: UserProperty, now: string): Action {
  const label = propertyLabel(property);
  const action = form(estate, {
    id: changeId(property),
    label: `Change ${label} of ${user}`,
    example: { kind: 'changeUser', user, property, to: now },
    inputs: [choose('to', label, now, valueChoices(property))],
  });
  return { ...action, short: 'Change' };
}

function changeId(property: UserProperty): string {
  return `change-${property}`;
}

function groupsTable(estate: Estate, user: UserId): Table {
  const rows = estate.groups
    .filter(({ of, members }) => of === 'users' && members.has(user))
    .map(
      ({ id, name }): Row => ({
        id,
        cells: [{ kind: 'open', text: name, pane: { kind: 'group', group: id } }],
        actions: [],
      }),
    );
  const all = { ...firstWindow, count: rows.length };
  return {
    ...tableOf([{ id: 'group', label: 'Group' }], rows, all, `${user} is in no group of users.`),
    sortable: false,
  };
}

function devicesTable(estate: Estate, of: UserPages, user: UserId, window: Window): Table {
  const open = nameColumn((device) => deviceIn(of, device));
  const columns = of === 'entra' ? [open, ...accessColumns(estate)] : [open, ...plainColumns(estate)];
  const rows = {
    name: `devices-of-${of}-${user}`,
    columns,
    ids: devicesOf(estate, user),
    empty: `No device has ${user} as its user.`,
  };
  return lazyTable(estate, rows, window);
}

function deviceIn(of: UserPages, device: DeviceId): Pane {
  return of === 'intune' ? { kind: 'intuneDevice', device } : { kind: 'device', device };
}

function plainColumns(estate: Estate): readonly LazyColumn<DeviceId>[] {
  return [
    windowsColumn(estate),
    { id: 'enrolment', label: 'Enrolment', cell: (device) => enrolmentCell(estate, device) },
  ];
}

/** What Conditional Access says when the user opens an app there: the tool What If asks the same. */
function accessColumns(estate: Estate): readonly LazyColumn<DeviceId>[] {
  return cloudApps.map((app) => ({
    id: app,
    label: `Access to ${appLabels[app]}`,
    cell: (device) => askedCell(estate, { ask: 'mayAccess', app, device }),
  }));
}

export function placeOfUser(command: Command): Spot | undefined {
  if (command.kind !== 'changeUser') return undefined;
  const { user, property } = command;
  return { pane: { kind: 'user', of: pageOf(property), user }, action: changeId(property) };
}
