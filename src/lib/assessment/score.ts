import type { OptionId } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import type { Item, ItemResponse, Outcome, Pair, Score } from './item.ts';

const unknown: Outcome = { kind: 'invalid', why: 'unknownOption' };

/** Marks a response by the item's key. The policy is the one that `marking` states; an incomplete response is not a wrong one. */
export function score(item: Item, response: ItemResponse): Outcome {
  switch (item.interaction) {
    case 'choice':
      return response.interaction === 'choice' ? scoreChoice(item, response.chosen) : unknown;
    case 'order':
      return response.interaction === 'order' ? scoreOrder(item, response.order) : unknown;
    case 'match':
      return response.interaction === 'match' ? scoreMatch(item, response.pairs) : unknown;
    default:
      return unreachable(item);
  }
}

/** The points that a wholly right response earns. */
export function worth(item: Item): number {
  switch (item.interaction) {
    case 'choice':
    case 'match':
      return item.key.length;
    case 'order':
      return item.before.length / 2;
    default:
      return unreachable(item);
  }
}

/** All points were earned. */
export function whollyRight(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.score.got >= outcome.score.of;
}

/** The pairs of `before` that an order breaks. */
export function brokenPairs(before: readonly Pair[], order: readonly OptionId[]): readonly Pair[] {
  return before.filter(([first, then]) => order.indexOf(first) > order.indexOf(then));
}

/** A source's keyed target. */
export function keyed(pairs: readonly Pair[], source: OptionId): OptionId | undefined {
  return pairs.find(([from]) => from === source)?.[1];
}

/** A share as a whole per cent, for display. */
export function percent(points: Score): number {
  return points.of === 0 ? 0 : Math.round((100 * points.got) / points.of);
}

function scoreChoice(item: Extract<Item, { interaction: 'choice' }>, chosen: readonly OptionId[]): Outcome {
  const picked = new Set(chosen);
  if (picked.size === 0) return { kind: 'unanswered' };
  const known = new Set(item.options.map((option) => option.id));
  if ([...picked].some((id) => !known.has(id))) return unknown;
  if (!item.multiple && picked.size > 1) return { kind: 'invalid', why: 'tooMany' };
  const right = item.key.filter((id) => picked.has(id)).length;
  return scored(Math.max(0, right - (picked.size - right)), item.key.length);
}

function scoreOrder(item: Extract<Item, { interaction: 'order' }>, order: readonly OptionId[]): Outcome {
  if (order.length === 0) return { kind: 'unanswered' };
  const known = new Set(item.options.map((option) => option.id));
  if (order.some((id) => !known.has(id))) return unknown;
  const placed = new Set(order).size;
  if (placed < item.options.length) return { kind: 'invalid', why: 'tooFew' };
  if (order.length > placed) return { kind: 'invalid', why: 'tooMany' };
  const kept = item.before.length - brokenPairs(item.before, order).length;
  return scored(kept / 2, item.before.length / 2);
}

function scoreMatch(item: Extract<Item, { interaction: 'match' }>, pairs: readonly Pair[]): Outcome {
  if (pairs.length === 0) return { kind: 'unanswered' };
  const sources = new Set(item.sources.map((option) => option.id));
  const targets = new Set(item.targets.map((option) => option.id));
  if (pairs.some(([source, target]) => !sources.has(source) || !targets.has(target))) return unknown;
  const placed = new Set(pairs.map(([source]) => source)).size;
  if (pairs.length > placed) return { kind: 'invalid', why: 'tooMany' };
  if (placed < item.sources.length) return { kind: 'invalid', why: 'tooFew' };
  return scored(pairs.filter(([source, target]) => keyed(item.key, source) === target).length, item.key.length);
}

function scored(got: number, of: number): Outcome {
  return { kind: 'scored', score: { got, of } };
}
