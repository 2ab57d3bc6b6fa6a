import { z } from 'zod';
import type { Mistake, Path } from './mistake.ts';
import { nearest, suggestion } from './spelling.ts';
import type { YamlSource } from './yaml-source.ts';

/** What to write for a field that is missing, where more can be said than its type. */
const fields: { readonly [field: string]: string } = {
  rationale: 'rationale: why this option is right, or what is wrong about it',
  source: 'source: the https address of the page that says so',
  checked: 'checked: the day on which the source was last read, as 2026-11-20',
  key: 'key: the ids of the right options, as a list',
  proof: 'proof: what the key rests on (kind: estate, estatePairs, estateOrder or source)',
  seed: 'seed: a whole number, from which all draws follow',
  run: 'run: the commands in order, or [] for none',
  options: 'options: a list, each with id, text and rationale',
};

const separator = '\n';

/** Says, for one issue of zod, what is wrong and what to write, parted by a line break. */
function say(issue: z.core.$ZodRawIssue): string | undefined {
  const name = fieldOf(issue.path ?? []);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(' ') : '';
    case 'invalid_type':
      if (issue.input === undefined) return missing(name, typeWord(issue.expected));
      return [`${name} is ${inputWord(issue.input)}, not ${typeWord(issue.expected)}`, remedy(issue.expected)].join(
        separator,
      );
    case 'invalid_value':
      return notOneOf(name, issue.input, issue.values.map(String));
    case 'invalid_union': {
      const inst = issue.inst;
      if (!(inst instanceof z.ZodDiscriminatedUnion)) return undefined;
      const field = inst.def.discriminator;
      const tag = objectField(issue.input, field);
      return notOneOf(`"${field}"`, tag, [...(inst._zod.propValues[field] ?? [])].map(String));
    }
    case 'too_small':
      return [`${name} is too small or too short`, `at least ${issue.minimum}`].join(separator);
    case 'too_big':
      return [`${name} is too large or too long`, `at most ${issue.maximum}`].join(separator);
    default:
      return undefined;
  }
}

/** Turns the issues of a failed parse into mistakes; a misspelt field is one mistake, not an unknown and a missing one. */
export function explain(file: string, issues: readonly z.core.$ZodIssue[], source: YamlSource): Mistake[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = issue.message.split(' ').filter((field) => field !== 'id' || issue.path.length > 0);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      if (near !== undefined) meant.add(JSON.stringify([...issue.path, near]));
      const write = near ?? `nothing here, or one of: ${known.join(', ')}`;
      return { file, ...source.at([...issue.path, key]), what: `"${key}" is not a field here`, write };
    });
  });
  const rest = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(JSON.stringify(issue.path)))
    .map((issue) => {
      const [what = '', write = ''] = issue.message.split(separator);
      return { file, ...source.at(issue.path), what, write };
    });
  return [...unknown, ...rest];
}

/** Parses with messages of our own; `mistakes` is empty exactly when `value` is there. */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly value: z.output<S> } | { readonly issues: readonly z.core.$ZodIssue[] } {
  const parsed = schema.safeParse(value, { error: say });
  return parsed.success ? { value: parsed.data } : { issues: parsed.error.issues };
}

/** The message of an issue that a schema raises by itself: what is wrong, what to write. */
export function message(what: string, write: string): string {
  return `${what}${separator}${write}`;
}

function missing(name: string, kind: string): string {
  const bare = name.replaceAll('"', '');
  return message(`${name} is missing`, fields[bare] ?? `${bare}: ${kind}`);
}

function notOneOf(name: string, input: unknown, values: readonly string[]): string {
  if (input === undefined) return missing(name, values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`);
  const unquoted = typeof input === 'string' ? undefined : withoutQuotes(input, values);
  if (unquoted !== undefined) return message(`${name} is ${inputWord(input)}, not text`, `it in quotes: "${unquoted}"`);
  const said = typeof input === 'string' ? input : JSON.stringify(input);
  return message(`${name} cannot be "${said}"`, suggestion(said, values, 'another value'));
}

/** The word that a number or a truth value would have been in quotes; YAML reads 0x80180026 as a number. */
export function withoutQuotes(input: unknown, words: readonly string[]): string | undefined {
  return words.find((word) => word === String(input) || Number(word) === input);
}

function fieldOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of ${fieldOf(path.slice(0, -1))}` : `"${String(last)}"`;
}

function objectField(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}

function typeWord(expected: string): string {
  const words: { readonly [type: string]: string } = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'fields with values',
    record: 'fields with values',
    tuple: 'a list',
  };
  return words[expected] ?? expected;
}

function inputWord(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'fields with values';
  return typeof input === 'string' ? 'text' : typeof input === 'number' ? `the number ${input}` : `${typeof input}`;
}

function remedy(expected: string): string {
  const words: { readonly [type: string]: string } = {
    string: 'text; a number or a date as text goes in quotes',
    array: 'a list: each entry on a line that begins with "- ", or [] for none',
    tuple: 'a list: each entry on a line that begins with "- "',
    object: '"field: value" lines, two spaces deeper',
    record: '"field: value" lines, two spaces deeper, or {} for none',
  };
  return words[expected] ?? typeWord(expected);
}
