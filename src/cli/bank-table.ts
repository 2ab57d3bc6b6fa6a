/** What the bank of items and the claims of a course hold, as tables for a terminal. */
import type { Item } from '../lib/assessment/item.ts';
import type { Course } from '../lib/content/course.ts';
import type { Condition } from '../lib/lab/scenario.ts';
import type { Query } from '../lib/simulator/model.ts';
import { inColumns } from './columns.ts';

const kinds = ['single', 'multiple', 'predict', 'order', 'match'] as const;
const proofs = ['estate', 'table', 'source'] as const;

/** For each objective: how many items, of which kinds, proved by what; then how widely claims ask. */
export function sayBank(course: Course): string {
  const objectives = course.modules.flatMap((module) => module.objectives.map(({ id }) => id));
  const rows = objectives.map((objective) =>
    rowOf(
      objective,
      course.items.filter((item) => item.objective === objective),
    ),
  );
  const head = ['objective', 'items', ...kinds, ...proofs.map((proof) => `by ${proof}`)];
  const pairs = claimPairs(course);
  return [
    ...inColumns([head, ...rows, rowOf('all', course.items)], 1),
    `Claims ask ${pairs.size} distinct pairs of query kind and estate.`,
  ].join('\n');
}

function rowOf(name: string, items: readonly Item[]): readonly string[] {
  const count = (is: (item: Item) => boolean) => String(items.filter(is).length);
  return [
    name,
    String(items.length),
    ...kinds.map((kind) => count((item) => kindOf(item) === kind)),
    ...proofs.map((proof) => count((item) => provedBy(item) === proof)),
  ];
}

function kindOf(item: Item): (typeof kinds)[number] {
  if (item.predict === true) return 'predict';
  if (item.interaction !== 'choice') return item.interaction;
  return item.multiple === true ? 'multiple' : 'single';
}

function provedBy({ proof }: Item): (typeof proofs)[number] {
  if ('estate' in proof) return 'estate';
  return proof.kind === 'source' ? 'source' : 'table';
}

/** The kind of each query that a claim asks, with the estate where it asks. */
export function claimPairs({ lessons }: Course): ReadonlySet<string> {
  return new Set(
    lessons.flatMap(({ claims }) =>
      Object.values(claims).flatMap(({ estate, condition }) => asksOf(condition).map((ask) => `${ask} ${estate}`)),
    ),
  );
}

function asksOf(condition: Condition): readonly Query['ask'][] {
  if ('all' in condition) return condition.all.flatMap(asksOf);
  if ('ask' in condition) return [condition.ask.ask];
  if ('every' in condition) return [condition.every.ask];
  if ('some' in condition) return [condition.some.ask];
  if ('none' in condition) return [condition.none.ask];
  return 'count' in condition ? [condition.count.ask] : [];
}
