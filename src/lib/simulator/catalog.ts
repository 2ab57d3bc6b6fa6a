/** Users, groups and what is delivered to them: what the spec lists beside devices and collections. */
import { branded, type DeliverableId, type DeviceId, type GroupId, type Minute, type UserId } from '../brand.ts';
import { isNameIn, namesOf, tableOf } from '../names-of.ts';
import type { DeviceFacts } from './devices.ts';
import type { State } from './estate.ts';
import { isLike } from './rules/collections/collections.ts';
import {
  type DeliverableKind,
  deliverables,
  type EstateSpec,
  type Fault,
  faults,
  type SettingName,
  settings,
  type Target,
  type TraitName,
  traits,
  type UserProperty,
  userProperties,
} from './spec.ts';
import type { Chosen } from './words.ts';

export type UserState = { readonly id: UserId } & { readonly [P in UserProperty]?: string };
export type GroupState = {
  readonly id: GroupId;
  readonly name: string;
  readonly of: 'devices' | 'users';
  readonly members: ReadonlySet<string>;
  readonly named?: string;
  /** One cell a device: 1 where it, or its user, is a member. */
  readonly cells: Uint8Array;
};
export type DeliverableState = {
  readonly id: DeliverableId;
  readonly name: string;
  readonly kind: DeliverableKind;
  /** Its place in the estate's list, and so its bit in `held`. */
  readonly bit: number;
  readonly with: { readonly [property: string]: string };
  readonly to: readonly Target[];
  readonly except: readonly Target[];
  readonly deleted: boolean;
  readonly since: Minute;
};
export type SettingsState = { readonly [N in SettingName]: { readonly is: string; readonly since: Minute } };

export function initialSettings(spec: EstateSpec): SettingsState {
  return tableOf(namesOf(settings), (name) => ({
    is: spec.settings?.[name] ?? settings[name][0],
    since: spec.startsAt,
  }));
}

export function initialGroups(spec: EstateSpec, facts: DeviceFacts): readonly GroupState[] {
  return (spec.groups ?? []).map(({ members = [], ...group }) =>
    populated({ ...group, members: new Set(members) }, facts),
  );
}

/** The group with its cells worked out from its members. */
export function populated(group: Omit<GroupState, 'cells'>, facts: DeviceFacts): GroupState {
  const { named, members } = group;
  const cells = Uint8Array.from(facts.ids, (id, row) => {
    if (group.of === 'users') return Number(members.has(facts.users[row] ?? ''));
    return Number(members.has(id) || (named !== undefined && isLike(named, id, '*')));
  });
  return { ...group, cells };
}

/** How many devices are in a group, or have a user who is. */
export function sizeOf({ cells }: Pick<GroupState, 'cells'>): number {
  let size = 0;
  for (const cell of cells) size += cell;
  return size;
}

export function initialDeliverables(spec: EstateSpec): readonly DeliverableState[] {
  return (spec.deliverables ?? []).map(({ to = [], except = [], with: given, ...deliverable }, bit) => {
    const { properties } = deliverables[deliverable.kind];
    const standard = Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, values[0] ?? '']));
    return { ...deliverable, bit, with: { ...standard, ...given }, to, except, deleted: false, since: spec.startsAt };
  });
}

/** Whether a setting stands at a value. */
export function isConfigured<N extends SettingName>(state: State, name: N, value: Chosen<typeof settings>[N]): boolean {
  return state.settings[name].is === value;
}

/** Whether a device, or what is around it, is so. */
export function deviceIs<T extends TraitName>(
  state: State,
  row: number,
  trait: T,
  value: Chosen<typeof traits>[T],
): boolean {
  const place = state.devices[trait][row] ?? 0;
  return (traits[trait][place] ?? traits[trait][0]) === value;
}

export function traitOf(state: State, row: number, trait: TraitName): string {
  return traits[trait][state.devices[trait][row] ?? 0] ?? traits[trait][0];
}

export function isBroken(state: State, row: number, fault: Fault): boolean {
  const place = faults.indexOf(fault);
  return (((state.devices.broken[row] ?? 0) >>> place) & 1) === 1;
}

/** The device's user where the estate lists it; one that it does not list is as usual in everything. */
export function userOf(state: State, row: number): UserState | undefined {
  const id = state.facts.users[row];
  return state.users.find((user) => user.id === id);
}

export function userIs<P extends UserProperty>(
  user: UserState | undefined,
  property: P,
  value: Chosen<typeof userProperties>[P],
): boolean {
  return (user?.[property] ?? userProperties[property][0]) === value;
}

/** Whether the person at the consoles is so; nobody in particular may do everything. */
export function operatorIs<P extends UserProperty>(
  state: State,
  property: P,
  value: Chosen<typeof userProperties>[P],
): boolean {
  const operator = state.users.find((user) => user.id === state.operator);
  return operator === undefined || userIs(operator, property, value);
}

export function deliverableOf(state: State, id: DeliverableId): DeliverableState | undefined {
  return state.deliverables.find((deliverable) => deliverable.id === id && !deliverable.deleted);
}

/** The deliverables of some kinds that are not deleted. */
export function deliverablesOf(state: State, ...kinds: readonly DeliverableKind[]): readonly DeliverableState[] {
  return state.deliverables.filter(({ kind, deleted }) => !deleted && kinds.includes(kind));
}

/** The target that means the device, unless an excluded one does too. */
export function meant(state: State, { to, except, deleted }: DeliverableState, row: number): Target | undefined {
  if (deleted || except.some((target) => takesIn(state, target, row))) return undefined;
  return to.find((target) => takesIn(state, target, row));
}

/** Whether a collection, a group or everything has the device, or its user, among its members. */
export function takesIn(state: State, target: Target, row: number): boolean {
  if (target === 'allDevices' || target === 'allUsers') return true;
  const collection = state.collections.find(({ id }) => id === target);
  if (collection) return (collection.member[row] ?? 0) !== 0;
  const group = state.groups.find(({ id }) => id === target);
  return group !== undefined && (group.cells[row] ?? 0) !== 0;
}

export function holds(state: State, { bit }: DeliverableState, row: number): boolean {
  return (((state.devices.held[row] ?? 0) >>> bit) & 1) === 1;
}

/** Whether a member that is named exists: a device, or a user whom a device or the estate's list names. */
export function isKnownMember(state: State, of: GroupState['of'], member: string): boolean {
  if (of === 'devices') return state.facts.rows.has(branded<DeviceId>(member));
  return state.facts.users.includes(member) || state.users.some(({ id }) => id === member);
}

/** What a property may be; `undefined` for one that the kind has not. */
export function valuesOf({ kind }: DeliverableState, property: string): readonly string[] | undefined {
  const { properties } = deliverables[kind];
  return isNameIn(properties, property) ? properties[property] : undefined;
}
