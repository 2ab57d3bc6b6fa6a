/** Groups of Microsoft Entra ID: who is in them, and who can be taken in or out. */
import { branded, type DeviceId, type GroupId, type UserId } from '../../brand.ts';
import type { Estate, GroupFacts } from '../../simulator/engine.ts';
import type { Command } from '../../simulator/model.ts';
import { choose, form, ready } from '../actions.ts';
import { joinColumn, nameColumn, ownerColumn } from '../device-columns.ts';
import { paths } from '../labels.ts';
import { type LazyColumn, lazyTable } from '../lazy-table.ts';
import { page, tableOf } from '../tables.ts';
import { devicesOf, usersOf } from '../users/people.ts';
import type { Action, ConsoleView, Field, Input, Row, Spot, Table, Window } from '../view-model.ts';

export function groupsPage(estate: Estate, window: Window): ConsoleView {
  const rows = estate.groups.map(
    (group): Row => ({
      id: group.id,
      cells: [
        { kind: 'open', text: group.name, pane: { kind: 'group', group: group.id } },
        { kind: 'text', text: group.of === 'users' ? 'Users' : 'Devices' },
        { kind: 'text', text: membershipType(group) },
        { kind: 'text', text: String(sizeOf(group)), order: sizeOf(group) },
      ],
      actions: [],
    }),
  );
  const columns = [
    { id: 'name', label: 'Group' },
    { id: 'of', label: 'Of' },
    { id: 'type', label: 'Membership type' },
    { id: 'members', label: 'Members', numeric: true },
  ];
  const table = tableOf(columns, rows, window, 'This tenant has no groups.');
  return page(
    estate,
    { kind: 'groups' },
    { path: paths.groups, title: 'Groups' },
    { tables: [{ title: 'Groups', table }] },
  );
}

function membershipType({ named, of }: GroupFacts): string {
  if (named === undefined) return 'Assigned';
  return of === 'users' ? 'Dynamic User' : 'Dynamic Device';
}

function sizeOf(group: GroupFacts): number {
  return group.named === undefined ? group.members.size : group.size;
}

export function groupPage(estate: Estate, id: GroupId, window: Window): ConsoleView | undefined {
  const group = estate.groups.find((one) => one.id === id);
  if (!group) return undefined;
  return page(
    estate,
    { kind: 'group', group: id },
    { path: `${paths.groups} › ${group.name}`, title: group.name },
    {
      fields: groupFields(group),
      tables: [{ title: 'Members', table: membersTable(estate, group, window) }],
      actions: [addForm(estate, group)],
    },
  );
}

function groupFields(group: GroupFacts): readonly Field[] {
  const { named } = group;
  return [
    { kind: 'text', label: 'Membership type', text: membershipType(group) },
    ...(named === undefined
      ? []
      : [{ kind: 'text' as const, label: 'Rule', text: `Devices whose name is like “${named}”` }]),
    { kind: 'text', label: 'Members', text: String(sizeOf(group)) },
    ...(group.of === 'users'
      ? [{ kind: 'text' as const, label: 'Devices of its members', text: String(group.size) }]
      : []),
  ];
}

function membersTable(estate: Estate, group: GroupFacts, window: Window): Table {
  const rows = {
    name: `members-${group.id}`,
    empty: 'Nobody is in this group.',
    actions: (member: string) => [removal(estate, group, member)],
  };
  if (group.of === 'users') {
    const ids = [...group.members].map((member) => branded<UserId>(member));
    return lazyTable(estate, { ...rows, columns: userColumns(estate), ids }, window);
  }
  const ids = group.named === undefined ? assigned(group) : group.devices;
  return lazyTable(
    estate,
    { ...rows, empty: 'No device is in this group.', columns: deviceColumns(estate), ids },
    window,
  );
}

function assigned({ members }: GroupFacts): readonly DeviceId[] {
  return [...members].map((member) => branded<DeviceId>(member));
}

function userColumns(estate: Estate): readonly LazyColumn<UserId>[] {
  return [
    {
      id: 'user',
      label: 'User',
      fixed: true,
      text: (user) => user,
      cell: (user) => ({ kind: 'open', text: user, pane: { kind: 'user', of: 'entra', user } }),
    },
    {
      id: 'devices',
      label: 'Devices',
      fixed: true,
      text: (user) => devicesOf(estate, user).join(', '),
      cell: (user) => ({ kind: 'text', text: devicesOf(estate, user).join(', ') }),
    },
  ];
}

function deviceColumns(estate: Estate): readonly LazyColumn<DeviceId>[] {
  return [nameColumn((device) => ({ kind: 'device', device })), ownerColumn(estate), joinColumn(estate)];
}

function removal(estate: Estate, { id, name }: GroupFacts, member: string): Action {
  const command: Command = { kind: 'removeFromGroup', group: id, member };
  return { ...ready(estate, removeId(member), `Remove ${member} from ${name}`, command), short: 'Remove' };
}

function removeId(member: string): string {
  return `remove-${member}`;
}

/** Lists those who can be added while they are few; of many the name is typed. */
const mostListed = 50;

function addForm(estate: Estate, group: GroupFacts): Action {
  const what = group.of === 'users' ? 'user' : 'device';
  const label = `Add a ${what} to ${group.name}`;
  const all: readonly string[] = group.of === 'users' ? usersOf(estate) : estate.devices;
  const first = all.find((member) => !group.members.has(member));
  const example: Command = { kind: 'addToGroup', group: group.id, member: first ?? all[0] ?? '' };
  if (first !== undefined || group.named !== undefined) {
    return form(estate, { id: addId, label, example, inputs: [memberInput(group, what, all)] });
  }
  const disabledSays = `Every ${what} is in “${group.name}” already.`;
  return { ...ready(estate, addId, label, example), disabledSays };
}

const addId = 'add-member';

function memberInput({ members }: GroupFacts, what: 'user' | 'device', all: readonly string[]): Input {
  const label = what === 'user' ? 'User' : 'Device';
  const left = all.length - members.size > mostListed ? [] : all.filter((member) => !members.has(member));
  if (left.length === 0) return { kind: 'find', name: 'member', label, what, value: '' };
  const choices = left.map((member) => ({ value: member, label: member }));
  return choose('member', label, '', [{ value: '', label: `Choose a ${what}` }, ...choices]);
}

export function placeInGroups(command: Command): Spot | undefined {
  if (command.kind === 'addToGroup') return { pane: { kind: 'group', group: command.group }, action: addId };
  if (command.kind !== 'removeFromGroup') return undefined;
  const { group, member } = command;
  return { pane: { kind: 'group', group }, action: removeId(member), filter: member };
}
