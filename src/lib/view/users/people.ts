/** Who the users of an estate are: those whom it lists, and those whom only a device names. */
import { branded, type DeviceId, type UserId } from '../../brand.ts';
import type { Estate } from '../../simulator/engine.ts';
import { type UserProperty, userProperties } from '../../simulator/model.ts';

/** Who owns which device never changes, so all estates of one run share this. */
const owned = new WeakMap<Estate['owners'], ReadonlyMap<string, readonly DeviceId[]>>();
const listed = new WeakMap<Estate, readonly UserId[]>();

/** Those whom the estate lists come first. */
export function usersOf(estate: Estate): readonly UserId[] {
  const known = listed.get(estate);
  if (known) return known;
  const named = [...devicesByOwner(estate).keys()].filter((name) => name !== '').map((name) => branded<UserId>(name));
  const all = [...new Set([...estate.users.map(({ id }) => id), ...named])];
  listed.set(estate, all);
  return all;
}

export function isUser(estate: Estate, user: UserId): boolean {
  return user !== '' && (devicesByOwner(estate).has(user) || estate.users.some(({ id }) => id === user));
}

export function devicesOf(estate: Estate, user: UserId): readonly DeviceId[] {
  return devicesByOwner(estate).get(user) ?? [];
}

const owners = new WeakMap<Estate['owners'], ReadonlyMap<DeviceId, string>>();

/** Reads off whose a device is: for whoever goes through very many. */
export function ownerReader(estate: Estate): (device: DeviceId) => string {
  const known = owners.get(estate.owners) ?? new Map(estate.devices.map((id, row) => [id, estate.owners[row] ?? '']));
  owners.set(estate.owners, known);
  return (device) => known.get(device) ?? '';
}

/** Reads a property off for any user; what an estate does not say of somebody is as usual. */
export function propertyReader(estate: Estate, property: UserProperty): (user: UserId) => string {
  const [usual] = userProperties[property];
  const said = new Map(estate.users.map((user) => [user.id, user[property]]));
  return (user) => said.get(user) ?? usual;
}

function devicesByOwner({ owners, devices }: Estate): ReadonlyMap<string, readonly DeviceId[]> {
  const known = owned.get(owners);
  if (known) return known;
  const by = new Map<string, DeviceId[]>();
  for (const [row, device] of devices.entries()) {
    const owner = owners[row] ?? '';
    const others = by.get(owner);
    if (others) others.push(device);
    else by.set(owner, [device]);
  }
  owned.set(owners, by);
  return by;
}
