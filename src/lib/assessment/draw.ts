import type { ItemId, ObjectiveId, Seed } from '../brand.ts';
import type { Check, Item } from './item.ts';
import { shuffled } from './shuffle.ts';

/**
 * The items of one attempt: all of a check, in its order; of one that draws, `draw.count` of them, which follow from the seed alone.
 * They are spread over the objectives, those that must be passed first, and at least `draw.own` are the check's own where it has
 * as many.
 */
export function drawn(
  check: Check,
  items: readonly Item[],
  mustPass: readonly ObjectiveId[],
  seed: Seed,
): readonly Item[] {
  const { draw } = check;
  if (draw === undefined) return items;
  const pool = shuffled(items, seed, 'items');
  const own = new Set<ItemId>(check.items);
  const chosen = new Set<Item>();
  for (const objective of places(pool, mustPass, draw.count, seed)) {
    const open = pool.filter((item) => item.objective === objective && !chosen.has(item));
    const wantsOwn = [...chosen].filter(({ id }) => own.has(id)).length < draw.own;
    const next = (wantsOwn ? open.find(({ id }) => own.has(id)) : undefined) ?? open[0];
    if (next) chosen.add(next);
  }
  return shuffled([...chosen], seed, 'order');
}

/** Which objective each place of the attempt goes to: every objective once, then round again while it has items left. */
function places(
  pool: readonly Item[],
  mustPass: readonly ObjectiveId[],
  count: number,
  seed: Seed,
): readonly ObjectiveId[] {
  const all = [...new Set(pool.map(({ objective }) => objective))];
  const left = new Map(all.map((one) => [one, pool.filter(({ objective }) => objective === one).length]));
  const order = [...all.filter((one) => mustPass.includes(one)), ...all.filter((one) => !mustPass.includes(one))];
  const taken: ObjectiveId[] = [];
  while (taken.length < Math.min(count, pool.length)) {
    for (const one of order) {
      const more = left.get(one) ?? 0;
      if (more === 0 || taken.length === count) continue;
      left.set(one, more - 1);
      taken.push(one);
    }
  }
  // Own items go to the first places: shuffled, so that they are not always those of the objectives that must be passed.
  return shuffled(taken, seed, 'places');
}
