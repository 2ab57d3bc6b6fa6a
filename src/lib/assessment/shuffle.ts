import type { Seed } from '../brand.ts';

/** The list in an order that follows from the seed and the word alone (Fisher and Yates, over mulberry32). */
export function shuffled<T>(list: readonly T[], seed: Seed, word: string): readonly T[] {
  const draw = numbers(mix(seed, word));
  const rest = [...list];
  const drawn: T[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(draw() * rest.length), 1));
  return drawn;
}

function mix(seed: number, word: string): number {
  let hash = seed >>> 0;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
