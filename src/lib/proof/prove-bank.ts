import type { Item, Option } from '../assessment/item.ts';
import type { Declared, Place, Tally } from './tally.ts';

const mostBySource = 0.2;

/** Proves what only shows over all items together: how many rest on a source alone, and whether the key gives itself away. */
export function proveBank(items: readonly Item[], tally: Tally): void {
  const choices = items.flatMap((item) => (item.interaction === 'choice' && item.multiple !== true ? [item] : []));
  const first = items[0];
  if (first === undefined) return;
  const where = at(first);
  tally.prove('at most one item in five rests on a source alone', where, () => {
    const alone = items.filter((item) => item.proof.kind === 'source');
    return alone.length <= mostBySource * items.length
      ? undefined
      : `${alone.length} of ${items.length}: ${alone.map(({ id }) => id).join(', ')}`;
  });
  tally.prove('the key is not mostly the longest option', where, () =>
    mostly(
      'the longest option',
      choices.map((item) => longest(item.options)?.id === item.key[0]),
    ),
  );
  tally.prove('the key is not mostly the first option', where, () =>
    mostly(
      'the first option',
      choices.map((item) => item.options[0]?.id === item.key[0]),
    ),
  );
}

/** The proofs that there must be of a bank that holds anything. */
export function declaredOfBank([first]: readonly Item[]): readonly Declared[] {
  if (first === undefined) return [];
  const where = at(first);
  return [
    { what: 'at most one item in five rests on a source alone', where },
    { what: 'the key is not mostly the longest option', where },
    { what: 'the key is not mostly the first option', where },
  ];
}

function at({ id }: Item): Place {
  return { collection: 'items', id, path: [] };
}

/** Of three options one is the longest by chance a third of the time; over half of at least four items is a habit. */
function mostly(what: string, hits: readonly boolean[]): string | undefined {
  const count = hits.filter(Boolean).length;
  return hits.length >= 4 && count > hits.length / 2
    ? `the key is ${what} in ${count} of ${hits.length} single choices`
    : undefined;
}

function longest(options: readonly Option[]): Option | undefined {
  return options.reduce((best, option) => (option.text.length > best.text.length ? option : best));
}
