import type { Item } from '../assessment/item.ts';
import type { DeviceId, EstateId } from '../brand.ts';
import type { Condition } from '../lab/scenario.ts';
import type { DeviceQuery, Query } from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';

/** A question about one device, which a run can be watched with. */
export type Watched = DeviceQuery & { readonly device: DeviceId };

/** Whether the item's estate is at hand and its proof asks about single devices. */
export function canRun(item: Item, estates: readonly { readonly id: EstateId }[]): boolean {
  const { proof } = item;
  return 'estate' in proof && estates.some((estate) => estate.id === proof.estate) && watchedBy(item).length > 0;
}

/** The questions about single devices that the item's proof asks, each once. */
export function watchedBy(item: Item): readonly Watched[] {
  const found = new Map<string, Watched>();
  for (const query of queries(item)) {
    if ('device' in query) found.set(JSON.stringify(query), query);
  }
  return [...found.values()];
}

function queries({ proof }: Item): readonly Query[] {
  switch (proof.kind) {
    case 'estatePairs':
      return Object.values(proof.ask);
    case 'estate':
      return Object.values(proof.holds).flatMap(asked);
    case 'estateOrder':
    case 'table':
    case 'tablePairs':
    case 'source':
      return [];
    default:
      return unreachable(proof);
  }
}

function asked(condition: Condition): readonly Query[] {
  if ('all' in condition) return condition.all.flatMap(asked);
  return 'ask' in condition ? [condition.ask] : [];
}
