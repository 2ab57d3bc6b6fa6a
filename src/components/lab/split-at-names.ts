export type Piece = { readonly kind: 'text' | 'name'; readonly text: string };

/** A sentence in pieces, so that the names in it can be pressed. A name within a longer word is not one. */
export function splitAtNames(sentence: string, names: readonly string[]): readonly Piece[] {
  if (names.length === 0) return [{ kind: 'text', text: sentence }];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const known = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return sentence
    .split(new RegExp(`((?<![\\w-])(?:${known})(?![\\w-]))`))
    .filter((text) => text !== '')
    .map((text) => ({ kind: names.includes(text) ? 'name' : 'text', text }));
}
