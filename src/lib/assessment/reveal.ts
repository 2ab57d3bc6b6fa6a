import type { OptionId } from '../brand.ts';
import type { Item, ItemResponse, OptionView } from './item.ts';
import { brokenPairs, keyed } from './score.ts';

/** `missed`: keyed but not chosen, told only when no try is left. `ruledOut`: rightly left alone. */
export type Mark = 'right' | 'wrong' | 'missed' | 'ruledOut';
export type OptionReveal = {
  readonly id: OptionId;
  readonly mark: Mark;
  readonly rationale?: string;
  /** For a pair that is wrong: the target that belongs there. */
  readonly instead?: string;
};
/** What may be told after a response. Options that are not listed stay untold. */
export type Reveal = {
  readonly options: readonly OptionReveal[];
  /** For an order that breaks something, when no try is left: the nearest order that keeps all. */
  readonly order?: readonly OptionView[];
};

/** What a response may be told: while a try is left only about what was chosen, then every option with its reason. */
export function reveal(item: Item, response: ItemResponse, triesLeft: number): Reveal {
  const open = triesLeft > 0;
  switch (item.interaction) {
    case 'choice':
      return revealChoice(item, response.interaction === 'choice' ? response.chosen : [], open);
    case 'order':
      return revealOrder(item, response.interaction === 'order' ? response.order : [], open);
    case 'match':
      return revealMatch(item, response, open);
  }
}

/** The part of a response that a further try keeps, and the options that are settled and cannot be chosen anew. */
export function retained(
  item: Item,
  response: ItemResponse,
): { readonly response: ItemResponse; readonly settled: readonly OptionId[] } {
  if (item.interaction === 'choice' && response.interaction === 'choice') {
    const chosen = response.chosen.filter((id) => item.key.includes(id));
    return { response: { interaction: 'choice', chosen }, settled: response.chosen };
  }
  if (item.interaction === 'match' && response.interaction === 'match') {
    const pairs = response.pairs.filter(([source, target]) => keyed(item.key, source) === target);
    return { response: { interaction: 'match', pairs }, settled: pairs.map(([source]) => source) };
  }
  return { response, settled: [] };
}

function revealChoice(
  item: Extract<Item, { interaction: 'choice' }>,
  chosen: readonly OptionId[],
  open: boolean,
): Reveal {
  const told = open ? item.options.filter((option) => chosen.includes(option.id)) : item.options;
  return {
    options: told.map(({ id, rationale }) => {
      const right = item.key.includes(id);
      if (chosen.includes(id)) return { id, mark: right ? 'right' : 'wrong', rationale };
      return { id, mark: right ? 'missed' : 'ruledOut', rationale };
    }),
  };
}

function revealOrder(item: Extract<Item, { interaction: 'order' }>, order: readonly OptionId[], open: boolean): Reveal {
  const broken = brokenPairs(item.before, order);
  const options = item.options.map(({ id, rationale }): OptionReveal => {
    const mark = broken.some((pair) => pair.includes(id)) ? 'wrong' : 'right';
    return open ? { id, mark } : { id, mark, rationale };
  });
  return open || broken.length === 0 ? { options } : { options, order: mended(item, order) };
}

function revealMatch(item: Extract<Item, { interaction: 'match' }>, response: ItemResponse, open: boolean): Reveal {
  const pairs = response.interaction === 'match' ? response.pairs : [];
  return {
    options: item.sources.map(({ id, rationale }) => {
      const target = keyed(pairs, id);
      const right = keyed(item.key, id);
      if (target === right) return { id, mark: 'right', rationale };
      if (open) {
        const chosen = item.targets.find((option) => option.id === target);
        return chosen ? { id, mark: 'wrong', rationale: chosen.rationale } : { id, mark: 'wrong' };
      }
      const instead = item.targets.find((option) => option.id === right)?.text ?? '';
      return { id, mark: 'wrong', rationale, instead };
    }),
  };
}

/** Takes, again and again, the first of the learner's order whose predecessors have all been taken. */
function mended(item: Extract<Item, { interaction: 'order' }>, order: readonly OptionId[]): readonly OptionView[] {
  const rest = [...order];
  const taken: OptionView[] = [];
  while (rest.length > 0) {
    const at = rest.findIndex((id) => !item.before.some(([first, then]) => then === id && rest.includes(first)));
    const [id] = rest.splice(Math.max(0, at), 1);
    const option = item.options.find((candidate) => candidate.id === id);
    if (option) taken.push({ id: option.id, text: option.text });
  }
  return taken;
}
