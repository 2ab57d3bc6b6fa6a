/** The devices of an estate of which something is so: found in one pass, and kept for as long as the estate is looked at. */
import type { DeviceId } from '../brand.ts';
import type { Estate } from '../simulator/engine.ts';

const known = new WeakMap<Estate, Map<string, readonly DeviceId[]>>();

/** In the estate's order; `name` tells the test from all others. */
export function devicesThat(
  estate: Estate,
  name: string,
  test: () => (device: DeviceId) => boolean,
): readonly DeviceId[] {
  const own = known.get(estate) ?? new Map<string, readonly DeviceId[]>();
  known.set(estate, own);
  const found = own.get(name) ?? estate.devices.filter(test());
  own.set(name, found);
  return found;
}
