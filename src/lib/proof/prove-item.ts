import type { Item, Option, Pair, Proof } from '../assessment/item.ts';
import type { Because } from '../simulator/model.ts';
import { ask } from '../simulator/simulator.ts';
import { sayBelief } from '../view/say-reasons.ts';
import { causesOf, namesPractitioners, practised, sayAnswer, weakest, whyNot } from './grounds.ts';
import { declaredByTable, proveByTable, type Tables } from './prove-item-table.ts';
import { proveOrder } from './prove-order.ts';
import { type Estates, playSituation } from './situation.ts';
import type { Declared, Place, Tally } from './tally.ts';

type Choice = Item & { readonly interaction: 'choice' };
type Match = Item & { readonly interaction: 'match' };

/** Proves one item: its key is right and nothing else is, and it rests on documented rules. */
export function proveItem(item: Item, estates: Estates, tables: Tables, tally: Tally): void {
  const { proof } = item;
  if (proof.kind === 'table' || proof.kind === 'tablePairs') return proveByTable(item, tables, tally);
  if (item.interaction === 'choice' && proof.kind === 'estate') proveChoice(item, proof, estates, tally);
  else if (item.interaction === 'match' && proof.kind === 'estatePairs') proveMatch(item, proof, estates, tally);
  else if (item.interaction === 'order' && proof.kind === 'estateOrder')
    proveGrounds(item, proveOrder(item, proof, estates, tally), tally);
  else
    tally.prove('the proof fits the item', at(item, 'proof'), () =>
      proof.kind === 'source' ? undefined : `${proof.kind} cannot prove an item of the kind ${item.interaction}`,
    );
}

/** The proofs that there must be, by what the item declares. */
export function declaredOfItem(item: Item): readonly Declared[] {
  const { proof } = item;
  if (proof.kind === 'source') return [{ what: 'the proof fits the item', where: at(item, 'proof') }];
  if (proof.kind === 'table' || proof.kind === 'tablePairs') return declaredByTable(item);
  const grounds: readonly Declared[] = [
    { what: 'the key rests on documented rules', where: at(item, 'proof') },
    { what: 'a key that practitioners found the ground of says so', where: at(item, 'stem') },
  ];
  if (item.interaction === 'order')
    return [{ what: 'exactly the orders that keep every pair get there', where: at(item, 'before') }, ...grounds];
  const run: Declared = { what: 'the run is accepted', where: at(item, 'proof', 'run') };
  if (item.interaction === 'match')
    return [
      run,
      ...item.sources.map(
        ({ id }): Declared => ({
          what: 'each source goes with its keyed target and no other',
          where: at(item, 'proof', 'ask', id),
        }),
      ),
      ...grounds,
    ];
  return [run, ...item.options.flatMap((option) => declaredOfOption(option, item)), ...grounds];
}

function declaredOfOption(option: Option, item: Choice): readonly Declared[] {
  const where = at(item, 'proof', 'holds', option.id);
  if (item.key.includes(option.id)) return [{ what: 'a keyed option is true', where }];
  const is: Declared = { what: 'a distractor is false', where };
  return option.belief === undefined ? [is] : [is, { what: 'a distractor is what its belief answers', where }];
}

/** Proves what the key rests on: nothing that is not documented, and where practitioners found it the stem says so. */
function proveGrounds(item: Item, because: () => readonly Because[], tally: Tally): void {
  tally.prove('the key rests on documented rules', at(item, 'proof'), () => weakest(because()));
  tally.prove('a key that practitioners found the ground of says so', at(item, 'stem'), () =>
    namesPractitioners(item.stem) ? undefined : practised(because()),
  );
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
  const keyed = item.key.flatMap((id) => proof.holds[id] ?? []);
  proveGrounds(item, () => causesOf(keyed, estate), tally);
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
  proveGrounds(item, () => causes, tally);
}

function keyOf(source: string, key: readonly Pair[]): string | undefined {
  return key.find(([from]) => from === source)?.[1];
}

function at(item: Item, ...path: readonly string[]): Place {
  return { collection: 'items', id: item.id, path };
}
