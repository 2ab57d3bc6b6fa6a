import type { Mistake, Path } from './mistake.ts';
import { inReadingOrder } from './mistake.ts';
import type { Reading } from './read.ts';
import type { Collection } from './schemas.ts';

type Failure = {
  readonly what: string;
  readonly where: { readonly collection: Collection | 'rules'; readonly id: string; readonly path: Path };
  readonly says: string;
  readonly write: string;
};

/** As many failures of one kind are told at one place; how many more there are is told once. */
const mostAlike = 3;

/** Failed proofs as mistakes in files, each where the thing to mend stands. */
export function unproved(reading: Reading, failed: readonly Failure[]): readonly Mistake[] {
  const alike = new Map<string, Failure[]>();
  for (const failure of failed) {
    const { collection, id, path } = failure.where;
    const name = JSON.stringify([failure.what, collection, id, ...path]);
    alike.set(name, [...(alike.get(name) ?? []), failure]);
  }
  return [...alike.values()]
    .flatMap((failures) => {
      const more = failures.length - mostAlike;
      return failures
        .slice(0, mostAlike)
        .map((failure, index) => mistakeOf(reading, failure, index === mostAlike - 1 && more > 0 ? more : 0));
    })
    .sort(inReadingOrder);
}

function mistakeOf(reading: Reading, { what, where, says, write }: Failure, more: number): Mistake {
  const { collection, id, path } = where;
  // Rules are no files of the course: they stand in the simulator, each room's in its own.
  const place = collection === 'rules' ? undefined : reading.place(collection, id, path);
  const alike = more === 0 ? '' : ` (and ${more} more like it)`;
  return { file: id, line: 1, column: 1, ...place, what: `not proved that ${what}: ${says}${alike}`, write };
}
