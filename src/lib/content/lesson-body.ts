import type { Position } from './mistake.ts';

/** A component placed in a lesson, or a link, with its position in the file. */
export type Placed = Position & { readonly name: string; readonly id: string | undefined };
export type Link = Position & { readonly to: string };
export type LessonBody = {
  readonly components: readonly Placed[];
  readonly links: readonly Link[];
  /** Import, export and expressions in braces: lessons hold no code. */
  readonly code: readonly Position[];
  readonly anchors: ReadonlySet<string>;
  /** Words to read, tables included. */
  readonly words: number;
};

/** The attribute by which each component of lessons names what it places. */
export const lessonComponents: ReadonlyMap<string, string> = new Map([
  ['Figure', 'id'],
  ['Claim', 'id'],
  ['Ask', 'item'],
  ['Term', 'id'],
  ['Check', 'id'],
  ['Lab', 'id'],
  ['CourseMap', 'id'],
]);

const wordsAMinute = 200;

/** Minutes that a lesson takes: its words read with care, and one more for each prompt to think about and each figure to try. */
export function minutesOf({ components, words }: LessonBody): number {
  const tasks = components.filter(({ name }) => name === 'Ask' || name === 'Figure').length;
  return Math.max(1, Math.round(words / wordsAMinute) + tasks);
}

/** Parts a file into its frontmatter and its body; `before` is the number of lines above each. */
export function partLesson(
  text: string,
): { readonly front: string; readonly body: string; readonly bodyBefore: number } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  const bodyBefore = match[0].split('\n').length - 1;
  return { front: match[1] ?? '', body: text.slice(match[0].length), bodyBefore };
}

/** Finds what a lesson's body places and links to; code, comments and quoted code are passed over. */
export function readBody(body: string, before: number): LessonBody {
  const text = blanked(body);
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const position = (offset: number): Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1 + before, column: offset - (starts[line] ?? 0) + 1 };
  };
  return {
    components: [...text.matchAll(/<([A-Z]\w*)\b((?:"[^"]*"|[^>"])*)>/g)].map((match) => {
      const [, name = '', attributes = ''] = match;
      const attribute = lessonComponents.get(name) ?? 'id';
      const id = new RegExp(`(?:^|\\s)${attribute}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
      return { ...position(match.index), name, id: id?.[1] ?? id?.[2] };
    }),
    links: [
      ...text.matchAll(/\]\(\s*<?([^)\s>]*)/g),
      ...text.matchAll(/^ {0,3}\[[^\]]+\]:\s*(\S+)/gm),
      ...text.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g),
    ].map((match) => ({ ...position(match.index), to: match[1] ?? '' })),
    code: [...text.matchAll(/^(?:import|export)\s|(?<!\\)\{/gm)].map(({ index }) => position(index)),
    anchors: anchorsOf(text),
    words: text.replace(/<[^>]*>|\]\([^)]*\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0,
  };
}

/** The same text with code and comments blanked out, so that offsets stay. */
function blanked(body: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return body
    .replace(/^(```+|~~~+)[\s\S]*?^\1/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/(`+)[^`\n]+\1/g, blank);
}

/** Addresses of headings, as they are made of their words: small letters, dashes for blanks, a number for each repeat. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const words = heading.replace(/<[^>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}
