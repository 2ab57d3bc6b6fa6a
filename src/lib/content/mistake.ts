/** One thing wrong in the course's files: where it stands, what is wrong, and what to write instead. */
export type Mistake = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly write: string;
};
export type Position = { readonly line: number; readonly column: number };
/** The way to a value inside a file: field names and places in lists. */
export type Path = readonly PropertyKey[];

/** Orders mistakes as a reader meets them: by file, then line, then column. */
export function inReadingOrder(a: Mistake, b: Mistake): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.what < b.what ? -1 : 1);
}

/** Says all mistakes as text for a terminal, two lines each, with how many there are. */
export function sayMistakes(mistakes: readonly Mistake[], of = 'the course'): string {
  const count = mistakes.length === 1 ? `One mistake in ${of}:` : `${mistakes.length} mistakes in ${of}:`;
  const lines = mistakes.map((m) => `  ${m.file}:${m.line}:${m.column}  ${m.what}\n      write: ${m.write}`);
  return [count, ...lines].join('\n');
}
