/** The variants of a lab: one task, and for each seed one of several hidden causes. A lab without variants has one. */
import { branded, type Seed } from '../brand.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { EstatePatch, Scenario, Variant } from './scenario.ts';

type Changing = { readonly change: EstatePatch };

/** All variants; a lab that declares none is the one variant `only`, which changes nothing. */
export function variantsOf(scenario: Scenario): readonly [Variant, ...Variant[]] {
  if ('variants' in scenario) return scenario.variants;
  const { hints, solutions, missteps } = scenario;
  return [{ id: 'only', change: {}, hints, solutions, missteps }];
}

/** The one that a seed picks. */
export function variantFor<V>(variants: readonly [V, ...V[]], seed: Seed): V {
  return variants[seed % variants.length] ?? variants[0];
}

/** A seed that picks the variant at `index`, the nearest from `seed` on. */
export function seedFor(variants: readonly unknown[], index: number, seed: Seed): Seed {
  const count = variants.length;
  return branded<Seed>(seed + ((index - (seed % count) + count) % count));
}

/** The estate that a run with this seed starts from. */
export function specFor(variants: readonly [Changing, ...Changing[]], spec: EstateSpec, seed: Seed): EstateSpec {
  return patched(spec, variantFor(variants, seed).change);
}

/** The estate with the changes of a variant: things with an id are merged by it or added, all else is replaced. */
export function patched(spec: EstateSpec, change: EstatePatch): EstateSpec {
  const { tenant, settings, devices, users, groups, deliverables, collections, ...rest } = change;
  return {
    ...spec,
    ...rest,
    tenant: { ...spec.tenant, ...tenant },
    devices: spec.devices.map((device) => ({ ...device, ...devices?.find(({ id }) => id === device.id) })),
    ...(settings ? { settings: { ...spec.settings, ...settings } } : {}),
    ...(users ? { users: byId(spec.users, users) } : {}),
    ...(groups ? { groups: byId(spec.groups, groups) } : {}),
    ...(deliverables ? { deliverables: byId(spec.deliverables, deliverables) } : {}),
    ...(collections ? { collections: byId(spec.collections, collections) } : {}),
  };
}

function byId<T extends { readonly id: string }>(own: readonly T[] = [], changed: readonly T[]): readonly T[] {
  const known = new Set(own.map(({ id }) => id));
  const merged = own.map((one) => ({ ...one, ...changed.find(({ id }) => id === one.id) }));
  return [...merged, ...changed.filter(({ id }) => !known.has(id))];
}
