/** Changes to a response that is being put together. Each starts from the response as it is now, however late the page is drawn. */
import type { ItemResponse, Pair } from '../assessment/item.ts';
import type { OptionId } from '../brand.ts';

/** Chooses an option, or takes it back; of a single choice the new one stands alone. */
export function withChoice(draft: ItemResponse, option: OptionId, on: boolean, several: boolean): ItemResponse {
  if (draft.interaction !== 'choice') return draft;
  const others = several ? draft.chosen.filter((other) => other !== option) : [];
  return { interaction: 'choice', chosen: on ? [...others, option] : others };
}

/** Joins a source with a target, or with none. */
export function withPair(draft: ItemResponse, source: OptionId, target: OptionId | undefined): ItemResponse {
  if (draft.interaction !== 'match') return draft;
  const others = draft.pairs.filter(([from]) => from !== source);
  const pair: readonly Pair[] = target ? [[source, target]] : [];
  return { interaction: 'match', pairs: [...others, ...pair] };
}

/** Where an option of an order goes: by so many places, or to a place counted from nought. */
export type Move = { readonly by: number } | { readonly to: number };

/** Moves an option, at most to either end. */
export function withMove(draft: ItemResponse, option: OptionId, move: Move): ItemResponse {
  if (draft.interaction !== 'order') return draft;
  const at = draft.order.indexOf(option);
  const wanted = 'by' in move ? at + move.by : move.to;
  const place = Math.min(draft.order.length - 1, Math.max(0, wanted));
  if (at < 0 || place === at) return draft;
  const rest = draft.order.filter((other) => other !== option);
  return { interaction: 'order', order: [...rest.slice(0, place), option, ...rest.slice(place)] };
}
