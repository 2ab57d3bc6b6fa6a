import type { Check, Item } from '../assessment/item.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { Table } from '../lesson/table.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { Coverage, Lesson, Module, Term } from './course.ts';
import type { LessonBody } from './lesson-body.ts';
import type { Mistake, Path, Position } from './mistake.ts';
import type { Collection } from './schemas.ts';

/** One checked file: its value and where each part of it stands. */
export type Entry<T> = { readonly id: string; readonly file: string; readonly value: T; at(path: Path): Position };
export type LessonEntry = Entry<Lesson> & { readonly body: LessonBody };

/** All files that fit their schemas; `ids` also names those that do not, so that nobody reports them as missing. */
export type Entries = {
  readonly modules: readonly Entry<Module>[];
  readonly lessons: readonly LessonEntry[];
  readonly labs: readonly Entry<Scenario>[];
  readonly items: readonly Entry<Item>[];
  readonly checks: readonly Entry<Check>[];
  readonly terms: readonly Entry<Term>[];
  readonly tables: readonly Entry<Table>[];
  readonly coverage: readonly Entry<Coverage>[];
  readonly estates: readonly Entry<EstateSpec>[];
  readonly ids: { readonly [C in Collection]: ReadonlySet<string> };
};

/** Collects the mistakes of one file. */
export type Report = (path: Path, what: string, write: string) => void;

/** A way to report mistakes in `entry`, added to `mistakes`. */
export function reporter(entry: Entry<unknown>, mistakes: Mistake[]): Report {
  return (path, what, write) => mistakes.push({ file: entry.file, ...entry.at(path), what, write });
}

const nouns: { readonly [C in Collection]: string } = {
  modules: 'module',
  lessons: 'lesson',
  labs: 'lab',
  items: 'item',
  checks: 'check',
  terms: 'term',
  tables: 'table',
  coverage: 'coverage',
  estates: 'estate',
};

/** What one entry of a collection is called in a message. */
export function noun(collection: Collection): string {
  return nouns[collection];
}
