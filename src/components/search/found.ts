/** What a search finds, as it is drawn: by kind, each with an excerpt. */

/** The kinds of pages as the index has them. */
const plurals: ReadonlyMap<string, string> = new Map([
  ['Lesson', 'Lessons'],
  ['Lab', 'Labs'],
  ['Term', 'Terms'],
  ['Tool', 'Tools'],
  ['Sheet', 'Sheets'],
]);

export type Found = {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  /** Plain text with the words that were found between `mark` and its end, and nothing else marked up. */
  readonly excerpt: string;
};
export type FoundGroup = { readonly title: string; readonly found: readonly Found[] };

/** What was found by kind, the best first in each, and the kind first that has the best of all. */
export function grouped(found: readonly Found[]): readonly FoundGroup[] {
  return [...new Set(found.map(({ kind }) => kind))].map((kind) => ({
    title: plurals.get(kind) ?? kind,
    found: found.filter((one) => one.kind === kind),
  }));
}

/** An excerpt in parts, every second of them marked. The index escapes what it quotes, so that entities are all there is to undo. */
export function excerptParts(excerpt: string): readonly string[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((part) =>
      part
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&'),
    );
}

/** How many were found, as the status line says it; `shown` where these are not all of them. */
export function sayFound(count: number, typed: string, shown = count): string {
  if (typed === '') return '';
  if (count === 0) return `Nothing found for “${typed}”. Another word, or the older name, may find it.`;
  if (shown < count) return `The best ${shown} of ${count} pages found.`;
  return count === 1 ? 'One page found.' : `${count} pages found.`;
}
