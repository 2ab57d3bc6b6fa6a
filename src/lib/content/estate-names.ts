import type { DeliverableKind, EstateSpec, FleetSpec, GroupSpec } from '../simulator/model.ts';

/** What an estate has by name. */
export type EstateNames = {
  readonly title: string;
  readonly devices: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  /** Users whom a device or the estate's list names. */
  readonly users: ReadonlySet<string>;
  /** Organizational units in which a device has its computer account. */
  readonly ous: ReadonlySet<string>;
  /** Groups, each with what its members are. */
  readonly groups: ReadonlyMap<string, GroupSpec['of']>;
  readonly deliverables: ReadonlyMap<string, DeliverableKind>;
};

/** Lists the names of an estate, those of its fleets included. */
export function estateNames(spec: EstateSpec): EstateNames {
  const { devices, collections, fleet = [], users = [], groups = [], deliverables = [] } = spec;
  const ous = [...devices, ...fleet].flatMap(({ ou }) => (ou === undefined ? [] : [ou]));
  return {
    title: spec.id,
    devices: new Set([...devices.map(({ id }) => id), ...fleet.flatMap(fleetNames)]),
    collections: new Set(collections.map(({ id }) => id)),
    users: new Set([...devices.map(({ user }) => user), ...users.map(({ id }) => id), ...fleet.flatMap(fleetUsers)]),
    ous: new Set(ous),
    groups: new Map(groups.map((group) => [group.id, group.of])),
    deliverables: new Map(deliverables.map((deliverable) => [deliverable.id, deliverable.kind])),
  };
}

/** The names of a fleet's devices: the run of zeros in braces becomes 1, 2, 3, as wide as the run. */
export function fleetNames(fleet: FleetSpec): string[] {
  return numbersOf(fleet).map((number) => fleet.name.replace(/\{0+\}/, number));
}

function fleetUsers(fleet: FleetSpec): string[] {
  return numbersOf(fleet).map((number) => `user ${number}`);
}

function numbersOf(fleet: FleetSpec): string[] {
  const width = /\{(0+)\}/.exec(fleet.name)?.[1]?.length ?? 0;
  return Array.from({ length: fleet.count }, (_, index) => String(index + 1).padStart(width, '0'));
}
