import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Course } from './course.ts';
import type { Entries, Entry, LessonEntry } from './entry.ts';
import { noun } from './entry.ts';
import { explain, parse } from './explain.ts';
import { minutesOf, partLesson, readBody } from './lesson-body.ts';
import { inReadingOrder, type Mistake, type Path, type Position } from './mistake.ts';
import { checkReferences } from './references.ts';
import { idPattern } from './schema-parts.ts';
import { type Collection, schemas } from './schemas.ts';
import { suggestion } from './spelling.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A course as read: whatever is sound of it, every mistake found, and where each entry stands. */
export type Reading = {
  readonly course: Course;
  readonly problems: readonly Mistake[];
  /** The file of an entry and the position of a value in it. */
  place(collection: Collection, id: string, path: Path): ({ readonly file: string } & Position) | undefined;
};

const contentFolder = 'src/content';
/** Every folder of the content, in the order in which mistakes should be thought about. */
export const collections: readonly Collection[] = [
  'modules',
  'lessons',
  'labs',
  'items',
  'checks',
  'terms',
  'tables',
  'coverage',
  'estates',
];

/** Reads and checks the course of the project at `root`: never throws for what an author wrote, reports all of it at once. */
export function readCourse(root: string): Reading {
  const problems: Mistake[] = unknownFolders(root);
  const files = (collection: Collection) => filesOf(root, collection, problems);
  const found = {
    modules: files('modules'),
    lessons: files('lessons'),
    labs: files('labs'),
    items: files('items'),
    checks: files('checks'),
    terms: files('terms'),
    tables: files('tables'),
    coverage: files('coverage'),
    estates: files('estates'),
  };
  const ids = (collection: Collection) => new Set(found[collection].map((file) => file.id));
  const entries: Entries = {
    modules: yamlEntries(found.modules, schemas.modules, problems),
    lessons: found.lessons.flatMap((file) => lessonEntry(file, problems)),
    labs: yamlEntries(found.labs, schemas.labs, problems),
    items: yamlEntries(found.items, schemas.items, problems),
    checks: yamlEntries(found.checks, schemas.checks, problems),
    terms: yamlEntries(found.terms, schemas.terms, problems),
    tables: yamlEntries(found.tables, schemas.tables, problems),
    coverage: yamlEntries(found.coverage, schemas.coverage, problems),
    estates: yamlEntries(found.estates, schemas.estates, problems),
    ids: {
      modules: ids('modules'),
      lessons: ids('lessons'),
      labs: ids('labs'),
      items: ids('items'),
      checks: ids('checks'),
      terms: ids('terms'),
      tables: ids('tables'),
      coverage: ids('coverage'),
      estates: ids('estates'),
    },
  };
  problems.push(...checkReferences(entries));
  return {
    course: {
      version: versionOf(root),
      modules: values(entries.modules),
      lessons: values(entries.lessons),
      labs: values(entries.labs),
      items: values(entries.items),
      checks: values(entries.checks),
      terms: values(entries.terms),
      tables: values(entries.tables),
      coverage: values(entries.coverage),
      estates: values(entries.estates),
    },
    problems: problems.sort(inReadingOrder),
    place(collection, id, path) {
      const entry = entries[collection].find((candidate) => candidate.id === id);
      return entry && { file: entry.file, ...entry.at(path) };
    },
  };
}

function values<T>(entries: readonly Entry<T>[]): readonly T[] {
  return entries.map((entry) => entry.value);
}

type Found = { readonly id: string; readonly file: string; readonly text: string };

/** The files of one folder by name; strange names and ids that two files claim are mistakes. */
function filesOf(root: string, collection: Collection, problems: Mistake[]): readonly Found[] {
  const folder = `${contentFolder}/${collection}`;
  if (!existsSync(join(root, folder))) return [];
  const ending = collection === 'lessons' ? '.mdx' : '.yaml';
  const found = new Map<string, Found>();
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (name.startsWith('.') || name === 'README.md') continue;
    const file = `${folder}/${name}`;
    const id = name.replace(/\.[^.]*$/, '');
    const report = (what: string, write: string) => problems.push({ file, line: 1, column: 1, what, write });
    const first = found.get(id);
    if (first !== undefined)
      report(
        `the ${noun(collection)} "${id}" is already in ${first.file}`,
        'another file name, or delete one of the two',
      );
    else if (!name.endsWith(ending))
      report(`not read: a ${noun(collection)} is a file that ends in ${ending}`, `${id}${ending} as the file name`);
    else if (!idPattern.test(id))
      report(
        'its name is its id, and an id has small letters, digits and dashes only',
        `${tidyId(id)}${ending} as the file name`,
      );
    if (first === undefined) found.set(id, { id, file, text: readFileSync(join(root, file), 'utf8') });
  }
  return [...found.values()];
}

function yamlEntries<S extends z.ZodType>(
  files: readonly Found[],
  schema: S,
  problems: Mistake[],
): Entry<z.output<S>>[] {
  return files.flatMap((file) => checked(file, schema, readYaml(file.file, file.text), problems));
}

function lessonEntry(file: Found, problems: Mistake[]): LessonEntry[] {
  const parts = partLesson(file.text);
  if (parts === undefined) {
    problems.push({
      file: file.file,
      line: 1,
      column: 1,
      what: 'a lesson begins with its fields between two lines of ---',
      write: '---, the fields, and --- before the text',
    });
    return [];
  }
  const body = readBody(parts.body, parts.bodyBefore);
  return checked(file, schemas.lessons, readYaml(file.file, parts.front, 1), problems).map((entry) => ({
    ...entry,
    value: { ...entry.value, minutes: minutesOf(body) },
    body,
  }));
}

function checked<S extends z.ZodType>(
  file: Found,
  schema: S,
  source: YamlSource,
  problems: Mistake[],
): Entry<z.output<S>>[] {
  problems.push(...source.mistakes);
  if (source.mistakes.length > 0) return [];
  const fields = z.record(z.string(), z.unknown()).safeParse(source.value);
  if (!fields.success) {
    problems.push({
      file: file.file,
      line: 1,
      column: 1,
      what: 'the file has no fields',
      write: '"field: value" on each line',
    });
    return [];
  }
  const ownId = fields.data['id'];
  if (ownId !== undefined && ownId !== file.id) {
    const what = `the id is the file's name, "${file.id}", and not "${String(ownId)}"`;
    problems.push({ file: file.file, ...source.at(['id']), what, write: `id: ${file.id}, or no id at all` });
  }
  const parsed = parse(schema, { ...fields.data, id: file.id });
  if ('value' in parsed) return [{ id: file.id, file: file.file, value: parsed.value, at: source.at }];
  // A strange file name is reported once, as such.
  problems.push(
    ...explain(
      file.file,
      parsed.issues.filter((issue) => issue.path[0] !== 'id'),
      source,
    ),
  );
  return [];
}

function unknownFolders(root: string): Mistake[] {
  const path = join(root, contentFolder);
  if (!existsSync(path))
    return [
      {
        file: contentFolder,
        line: 1,
        column: 1,
        what: 'there is no such folder',
        write: `${contentFolder}/modules and its neighbours`,
      },
    ];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !collections.some((collection) => collection === entry.name))
    .map((entry) => ({
      file: `${contentFolder}/${entry.name}`,
      line: 1,
      column: 1,
      what: 'no such kind of content',
      write: suggestion(entry.name, collections, ''),
    }));
}

function versionOf(root: string): string {
  const path = join(root, 'package.json');
  if (!existsSync(path)) return '0.0.0';
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).version;
}

function tidyId(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
