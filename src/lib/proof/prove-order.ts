import type { Item, Pair, Proof } from '../assessment/item.ts';
import type { Because } from '../simulator/model.ts';
import { causesOf, whyNot } from './grounds.ts';
import { type Estates, playOn, playSituation } from './situation.ts';
import type { Place, Tally } from './tally.ts';

type Order = Item & { readonly interaction: 'order' };
type Step = Order['options'][number];
/** All orders of six steps; of more steps, as many are tried, spread evenly. */
const mostOrders = 720;

/**
 * Proves an order item: an order of its steps is accepted and gets there exactly when it keeps every pair of the key.
 * Hands back what the key rests on.
 */
export function proveOrder(
  item: Order,
  proof: Proof & { readonly kind: 'estateOrder' },
  estates: Estates,
  tally: Tally,
): () => readonly Because[] {
  const where: Place = { collection: 'items', id: item.id, path: ['before'] };
  const { estate: begin, refused } = playSituation(proof, estates);
  tally.prove('exactly the orders that keep every pair get there', where, () => {
    if (refused !== undefined) return refused;
    for (const order of orders(item.options)) {
      const kept = item.before.every((pair) => keeps(pair, order));
      const played = playOn(
        begin,
        order.flatMap((step) => step.do ?? []),
      );
      const why = played.refused ?? whyNot(proof.reaches, played.estate);
      const said = order.map((step) => step.id).join(', ');
      if (kept && why !== undefined) return `the order ${said} keeps every pair and does not get there: ${why}`;
      if (!kept && why === undefined) return `the order ${said} breaks a pair and gets there all the same`;
    }
    return undefined;
  });
  const kept = orders(item.options).find((order) => item.before.every((pair) => keeps(pair, order))) ?? [];
  const commands = kept.flatMap((step) => step.do ?? []);
  return () => causesOf([proof.reaches], playOn(begin, commands).estate);
}

function keeps([first, second]: Pair, order: readonly Step[]): boolean {
  return order.findIndex((step) => step.id === first) < order.findIndex((step) => step.id === second);
}

/** Orders of the steps by their number in the count of all orders, so that a sample needs no draws. */
function orders(steps: readonly Step[]): (readonly Step[])[] {
  const all = steps.reduce((product, _, index) => product * (index + 1), 1);
  const tried = Math.min(all, mostOrders);
  return Array.from({ length: tried }, (_, index) => nthOrder(steps, Math.floor((index * all) / tried)));
}

function nthOrder(steps: readonly Step[], number: number): readonly Step[] {
  const left = [...steps];
  const order: Step[] = [];
  for (let rest = number; left.length > 0; ) {
    order.push(...left.splice(rest % left.length, 1));
    rest = Math.floor(rest / (left.length + 1));
  }
  return order;
}
