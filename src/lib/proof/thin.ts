/** A large estate with fewer devices of the same kinds: what cannot be tried at full size is tried there. */
import type { EstateSpec, FleetSpec } from '../simulator/model.ts';

/** Labs with more devices are searched on their fleet thinned to so many. */
const large = 1000;
const thinned = 500;

/** How many devices an estate has. */
export function sizeOf({ devices, fleet = [] }: EstateSpec): number {
  return fleet.reduce((sum, { count }) => sum + count, devices.length);
}

/** The estate itself, or with its fleets thinned in proportion to about 500 devices in all when it has over 1,000. */
export function thin(spec: EstateSpec): EstateSpec {
  const { fleet = [], devices } = spec;
  if (sizeOf(spec) <= large || fleet.length === 0) return spec;
  const share = Math.max(0, thinned - devices.length) / (sizeOf(spec) - devices.length);
  const fewer = fleet.map((one) => ({ ...one, count: Math.max(1, Math.round(one.count * share)) }));
  const isGone = (name: string): boolean => fleet.some((one, at) => isBeyond(name, one, fewer[at]?.count ?? 0));
  const stay = <T extends { readonly members?: readonly string[] }>(one: T): T =>
    one.members === undefined ? one : { ...one, members: one.members.filter((name) => !isGone(name)) };
  return {
    ...spec,
    fleet: fewer,
    collections: spec.collections.map(stay),
    ...(spec.groups === undefined ? {} : { groups: spec.groups.map(stay) }),
  };
}

/** Whether a name is that of a device of the fleet after its first `count`. */
function isBeyond(name: string, fleet: FleetSpec, count: number): boolean {
  const [before = '', after = ''] = fleet.name.split(/\{0+\}/);
  if (!name.startsWith(before) || !name.endsWith(after)) return false;
  const number = name.slice(before.length, name.length - after.length);
  return /^\d+$/.test(number) && Number(number) > count && Number(number) <= fleet.count;
}
