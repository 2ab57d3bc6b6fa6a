import type { ItemResponse, ItemView } from '../../lib/assessment/item.ts';
import type { OptionReveal } from '../../lib/assessment/reveal.ts';
import type { CheckSession, ItemState } from '../../lib/stores/check-session.ts';

/** What every interaction is handed: the item, and where to give what is put in. Without a session it is only read. */
export type InteractionProps<K extends ItemView['interaction']> = {
  readonly item: ItemState;
  readonly view: Extract<ItemView, { interaction: K }>;
  readonly draft: Extract<ItemResponse, { interaction: K }>;
  /** Starts the ids of this item's elements. */
  readonly name: string;
  readonly session: Pick<CheckSession, 'choose' | 'pair' | 'move'> | undefined;
};

/** What may be told of one option. */
export function toldOf(item: ItemState, id: string): OptionReveal | undefined {
  return item.reveal?.options.find((option) => option.id === id);
}

/** What is told of an option that still can be answered: only what an earlier try settled. */
export function shownOf(item: ItemState, id: string): OptionReveal | undefined {
  const told = toldOf(item, id);
  if (item.phase === 'marked') return told;
  return item.settled.some((settled) => settled === id) ? told : undefined;
}

/** The class of a box that bears a verdict. */
export function markClass(told: OptionReveal | undefined): string {
  if (!told || told.mark === 'ruledOut') return '';
  return told.mark === 'wrong' ? 'wrong' : 'right';
}
