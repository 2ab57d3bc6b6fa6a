/** Sorting very many rows: each different key is compared once, and the rows are dealt out by its rank. */

/** The rank of each key among all that differ, the lowest 0. Numbers by size, texts as people sort them. */
export function ranksOf(keys: readonly (number | string)[]): Uint32Array {
  const numbers = new Map<number | string, number>();
  const numbered = new Uint32Array(keys.length);
  for (const [index, key] of keys.entries()) {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    numbered[index] = number;
  }
  const ranks = ranksOfDifferent([...numbers.keys()]);
  return numbered.map((number) => ranks[number] ?? 0);
}

function ranksOfDifferent(keys: readonly (number | string)[]): Uint32Array {
  const natural = keys.map((key) => (typeof key === 'number' ? key : naturalKey(key)));
  const order = keys.map((_, index) => index);
  order.sort((a, b) => compareKeys(natural[a] ?? '', natural[b] ?? ''));
  const ranks = new Uint32Array(keys.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compared letter by letter it sorts numbers as numbers and accents beside their letters: PC-2 before PC-10. */
function naturalKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** The places in the order of their ranks. Those of one rank stay as they stood, both ways. */
export function dealt(places: Uint32Array, ranks: Uint32Array, descending: boolean): Uint32Array {
  const most = ranks.reduce((highest, rank) => Math.max(highest, rank), 0);
  const turned = descending ? ranks.map((rank) => most - rank) : ranks;
  const next = new Uint32Array(most + 2);
  for (const rank of turned) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const order = new Uint32Array(places.length);
  for (const [index, rank] of turned.entries()) {
    const at = next[rank] ?? 0;
    order[at] = places[index] ?? 0;
    next[rank] = at + 1;
  }
  return order;
}
