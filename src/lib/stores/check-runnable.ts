import type { Item } from '../assessment/item.ts';
import type { EstateId } from '../brand.ts';
import type { Condition } from '../lab/scenario.ts';
import type { Query } from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';

/** A question that a run can be watched with: about one device, or about the estate without counting its devices each minute. */
export type Watched = Exclude<Query, { readonly ask: 'count' | 'memberCount' | 'reach' }>;

/** Whether the item's estate is at hand and its proof asks about single devices. */
export function canRun(item: Item, estates: readonly { readonly id: EstateId }[]): boolean {
  const { proof } = item;
  if (!('estate' in proof) || !estates.some((estate) => estate.id === proof.estate)) return false;
  return watchedBy(item).some((query) => 'device' in query);
}

/** The questions that the item's proof asks and that a run can be watched with, each once. */
export function watchedBy(item: Item): readonly Watched[] {
  const found = new Map<string, Watched>();
  for (const query of queries(item)) {
    if (isWatched(query)) found.set(JSON.stringify(query), query);
  }
  return [...found.values()];
}

function isWatched(query: Query): query is Watched {
  return query.ask !== 'count' && query.ask !== 'memberCount' && query.ask !== 'reach';
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
