/** Very many names as one text, so that a few letters are looked for in all of them at once. */

/** How well a name fits: the whole of it, its beginning, the beginning of a word in it, anywhere. */
export const fits = ['exact', 'prefix', 'word', 'inside'] as const;
export type Fit = (typeof fits)[number];
export type Hit = { readonly place: number; readonly fit: Fit };
export type Haystack = { readonly text: string; readonly starts: Uint32Array };

export function haystack(names: readonly string[]): Haystack {
  const starts = new Uint32Array(names.length);
  let at = 1;
  for (const [place, name] of names.entries()) {
    starts[place] = at;
    at += name.length + 1;
  }
  return { text: `\n${asSearched(names.join('\n'))}\n`, starts };
}

/** Small letters, and a hyphen is as good as a blank. */
export function asSearched(text: string): string {
  return text.toLowerCase().replaceAll('-', ' ');
}

/** Names that have more than these are not all looked through: what was typed says too little. */
const mostHits = 500;

/** The best, at most so many, the better first and else in the order of the names. `wanted` is in small letters. */
export function search(hay: Haystack, wanted: string, most: number): readonly Hit[] {
  if (!hay.text.includes(wanted)) return [];
  const found = new Map<number, Fit>();
  const whole = hits(hay, `\n${wanted}\n`, 1, most);
  for (const { place } of whole) found.set(place, 'exact');
  for (const { place } of hits(hay, `\n${wanted}`, 1, most)) if (!found.has(place)) found.set(place, 'prefix');
  if (found.size < most)
    for (const { place, fit } of hits(hay, wanted, 0, mostHits)) {
      const known = found.get(place);
      if (known === undefined || (known === 'inside' && fit === 'word')) found.set(place, fit);
    }
  return [...found]
    .map(([place, fit]) => ({ place, fit }))
    .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || a.place - b.place)
    .slice(0, most);
}

function hits({ text, starts }: Haystack, wanted: string, lead: number, most: number): readonly Hit[] {
  const found: Hit[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0 && found.length < most) {
    found.push({ place: placeOf(starts, at + lead), fit: isInWord(text.charAt(at - 1)) ? 'inside' : 'word' });
    at = text.indexOf(wanted, at + 1);
  }
  return found;
}

/** A letter or a digit: whatever has a capital, too. */
function isInWord(letter: string): boolean {
  return (letter >= '0' && letter <= '9') || letter !== letter.toUpperCase();
}

/** The name that stands at this place of the text. */
function placeOf(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
