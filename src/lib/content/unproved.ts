import type { Mistake, Path } from './mistake.ts';
import { inReadingOrder } from './mistake.ts';
import type { Reading } from './read.ts';
import type { Collection } from './schemas.ts';

type Failure = {
  readonly what: string;
  readonly where: { readonly collection: Collection; readonly id: string; readonly path: Path };
  readonly says: string;
  readonly write: string;
};

/** Failed proofs as mistakes in files, each where the thing to mend stands. */
export function unproved(reading: Reading, failed: readonly Failure[]): readonly Mistake[] {
  return failed
    .map(({ what, where, says, write }) => {
      const place = reading.place(where.collection, where.id, where.path);
      return { file: where.id, line: 1, column: 1, ...place, what: `not proved that ${what}: ${says}`, write };
    })
    .sort(inReadingOrder);
}
