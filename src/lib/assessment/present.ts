import type { Seed } from '../brand.ts';
import type { Item, ItemView, Option, OptionView } from './item.ts';
import { marking } from './marking.ts';
import { brokenPairs } from './score.ts';
import { shuffled } from './shuffle.ts';

/**
 * An item as a page may draw it before the verdict: no key, rationale, belief or proof. With a seed the options stand in
 * the order that follows from it, and never in an order that is already right; without one, as authored.
 */
export function present(item: Item, seed?: Seed): ItemView {
  const common = { id: item.id, stem: item.stem, predict: item.predict === true, marking: marking(item) };
  switch (item.interaction) {
    case 'choice':
      return {
        ...common,
        interaction: 'choice',
        multiple: item.multiple === true,
        options: views(mixed(item.options)),
      };
    case 'order': {
      const drawn = mixed(item.options);
      const solved =
        brokenPairs(
          item.before,
          drawn.map((option) => option.id),
        ).length === 0;
      return { ...common, interaction: 'order', options: views(solved ? item.options : drawn) };
    }
    case 'match':
      return { ...common, interaction: 'match', sources: views(item.sources), targets: views(mixed(item.targets)) };
  }

  /** What is predicted keeps its authored order: PCs by name, values as every figure has them. */
  function mixed<O extends Option>(options: readonly O[]): readonly O[] {
    return seed === undefined || item.predict ? options : shuffled(options, seed, item.id);
  }
}

function views(options: readonly Option[]): readonly OptionView[] {
  return options.map(({ id, text }) => ({ id, text }));
}
