/** Which pages search finds, as what, and what of them. */

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^lesson\//, 'Lesson'],
  [/^lab\//, 'Lab'],
  [/^term\//, 'Term'],
  [/^tools\//, 'Tool'],
  [/^sheet\//, 'Sheet'],
  [/^(?:glossary|tools|simplified)(?:\.html$|\/index\.html$)/, 'Tool'],
];

/** The kind of a page by its file below the build; nothing for what search passes over. */
export function pageKind(file: string): string | undefined {
  // The folder of tools has an index of its own, which is a list of what is found anyway.
  if (/^tools(?:\.html|\/index\.html)$/.test(file)) return undefined;
  return kinds.find(([pattern]) => pattern.test(file))?.[1];
}

/** Parts of a page that are about the page, or tell what a prompt keeps back until it is answered. */
export const passedOver: readonly string[] = [
  'script',
  'style',
  'nav',
  'noscript',
  'form',
  '[role="status"]',
  'ask-prompt',
  '.ask',
  '.proof',
  '.note',
  '.sources',
  '.source',
  '.print',
  '.over',
  '.facts',
];

/** Of a lab its task and its objectives are found, not the desk around them. */
const labSays = /<(?:div class="task-text"|ol class="objectives[^"]*")/g;
const body = 'data-pagefind-body';

/** The page as the index reads it: its main part under its kind, without what is passed over. */
export function toIndex(html: string, kind: string): string {
  const [, attributes = '', main] = /<main\b([^>]*)>([\s\S]*)<\/main>/.exec(html) ?? [];
  const [title] = /<title>[^<]*<\/title>/.exec(html) ?? [''];
  if (main === undefined) throw new Error('a page without <main> cannot be searched');
  const isLab = kind === 'Lab';
  const said = isLab ? main.replace('Lab · ', '').replace(labSays, `$& ${body}`) : main;
  const kinded = said.replace('<h1', `<h1 data-pagefind-filter="kind:${kind}" ${isLab ? body : ''}`);
  const marked = `<main${attributes} ${isLab ? '' : body}>${kinded}</main>`;
  return `<!doctype html><html lang="en"><head>${title}</head><body>${marked}</body></html>`;
}
