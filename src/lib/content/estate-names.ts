import type { EstateSpec, FleetSpec } from '../simulator/model.ts';

/** The devices and collections that an estate has by name. */
export type EstateNames = {
  readonly title: string;
  readonly devices: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
};

/** Lists the names of an estate, those of its fleets included. */
export function estateNames(spec: EstateSpec): EstateNames {
  return {
    title: spec.id,
    devices: new Set([...spec.devices.map((device) => device.id), ...(spec.fleet ?? []).flatMap(fleetNames)]),
    collections: new Set(spec.collections.map((collection) => collection.id)),
  };
}

/** The names of a fleet's devices: the run of zeros in braces becomes 1, 2, 3, as wide as the run. */
function fleetNames(fleet: FleetSpec): string[] {
  const width = /\{(0+)\}/.exec(fleet.name)?.[1]?.length ?? 0;
  return Array.from({ length: fleet.count }, (_, index) =>
    fleet.name.replace(/\{0+\}/, String(index + 1).padStart(width, '0')),
  );
}
