import { unreachable } from '../unreachable.ts';
import type { Item, Score } from './item.ts';

/** How an item is marked, in the words shown above it before it is answered. */
export function marking(item: Item): string {
  const kind = item.predict ? 'Predict, then run' : names[item.interaction];
  switch (item.interaction) {
    case 'choice':
      if (!item.multiple) return `${item.predict ? kind : 'Single'} · one point`;
      return `${item.predict ? kind : 'Multiple'} · one point each, a wrong one takes one off`;
    case 'order':
      return `${kind} · half a point for each “must come before” that you keep, up to ${points(item.before.length / 2)}`;
    case 'match':
      return `${kind} · one point for each ${item.predict ? 'that you say rightly' : 'right pair'}`;
    default:
      return unreachable(item);
  }
}

/** Points as people write them: 2, 2½, ½. */
function points(value: number): string {
  const whole = Math.floor(value);
  if (value === whole) return String(whole);
  return whole === 0 ? '½' : `${whole}½`;
}

/** A score in words: "9½ of 11 points". */
export function scoreWords({ got, of }: Score): string {
  return `${points(got)} of ${points(of)} ${of <= 1 ? 'point' : 'points'}`;
}

const names = { choice: 'Choice', order: 'Order', match: 'Match' } as const;
