import type { Item, Option, Pair, Proof } from '../assessment/item.ts';
import type { Because } from '../simulator/model.ts';
import { ask } from '../simulator/simulator.ts';
import { sayBelief } from '../view/say.ts';
import { sayAnswer, weakest, weakGrounds, whyNot } from './grounds.ts';
import { proveOrder } from './prove-order.ts';
import { type Estates, playSituation } from './situation.ts';
import type { Place, Tally } from './tally.ts';

type Choice = Item & { readonly interaction: 'choice' };
type Match = Item & { readonly interaction: 'match' };

/** Proves one item: its key is right and nothing else is, and it rests on documented rules. */
export function proveItem(item: Item, estates: Estates, tally: Tally): void {
  const { proof } = item;
  if (item.interaction === 'choice' && proof.kind === 'estate') proveChoice(item, proof, estates, tally);
  else if (item.interaction === 'match' && proof.kind === 'estatePairs') proveMatch(item, proof, estates, tally);
  else if (item.interaction === 'order' && proof.kind === 'estateOrder') proveOrder(item, proof, estates, tally);
  else
    tally.prove('the proof fits the item', at(item, 'proof'), () =>
      proof.kind === 'source' ? undefined : `${proof.kind} cannot prove an item of the kind ${item.interaction}`,
    );
}

/** How many proofs an item must have, counted from what it declares. */
export function proofsOfItem(item: Item): number {
  if (item.proof.kind === 'source') return 1;
  if (item.interaction === 'order') return 2;
  if (item.interaction === 'match') return item.sources.length + 2;
  return item.options.length + item.options.filter((option) => believed(option, item)).length + 2;
}

function proveChoice(item: Choice, proof: Proof & { readonly kind: 'estate' }, estates: Estates, tally: Tally): void {
  const { estate, refused } = playSituation(proof, estates);
  tally.prove('the run is accepted', at(item, 'proof', 'run'), () => refused);
  for (const option of item.options) {
    const condition = proof.holds[option.id];
    const where = at(item, 'proof', 'holds', option.id);
    if (condition === undefined) continue;
    const keyed = item.key.includes(option.id);
    tally.prove(keyed ? 'a keyed option is true' : 'a distractor is false', where, () => {
      const why = whyNot(condition, estate);
      if (keyed) return why === undefined ? undefined : `the option “${option.text}” is keyed and false. ${why}`;
      return why === undefined ? `the option “${option.text}” is not keyed and true` : undefined;
    });
    const { belief } = option;
    if (belief === undefined || keyed) continue;
    tally.prove('a distractor is what its belief answers', where, () => {
      const why = whyNot(condition, playSituation(proof, estates, belief).estate);
      return why === undefined
        ? undefined
        : `whoever thinks that ${sayBelief(belief).says} would not choose “${option.text}”. ${why}`;
    });
  }
  tally.prove('the key rests on documented rules', at(item, 'proof'), () =>
    weakGrounds(
      item.key.flatMap((id) => proof.holds[id] ?? []),
      estate,
    ),
  );
}

function believed(option: Option, item: Choice): boolean {
  return option.belief !== undefined && !item.key.includes(option.id);
}

function proveMatch(
  item: Match,
  proof: Proof & { readonly kind: 'estatePairs' },
  estates: Estates,
  tally: Tally,
): void {
  const { estate, refused } = playSituation(proof, estates);
  tally.prove('the run is accepted', at(item, 'proof', 'run'), () => refused);
  const causes: Because[] = [];
  for (const { id } of item.sources) {
    const query = proof.ask[id];
    if (query === undefined) continue;
    tally.prove('each source goes with its keyed target and no other', at(item, 'proof', 'ask', id), () => {
      const { value, because } = ask(estate, query);
      causes.push(...because);
      const right = item.targets.filter((target) => proof.value[target.id] === value).map((target) => target.id);
      const keyed = keyOf(id, item.key);
      if (right.length === 1 && right[0] === keyed) return undefined;
      const answer = sayAnswer({ query, value, because }, estate);
      return `the key has “${keyed}”, and what fits is ${right.length === 0 ? 'none of the targets' : right.join(' and ')}. ${answer}`;
    });
  }
  tally.prove('the key rests on documented rules', at(item, 'proof'), () => weakest(causes));
}

function keyOf(source: string, key: readonly Pair[]): string | undefined {
  return key.find(([from]) => from === source)?.[1];
}

function at(item: Item, ...path: readonly string[]): Place {
  return { collection: 'items', id: item.id, path };
}
