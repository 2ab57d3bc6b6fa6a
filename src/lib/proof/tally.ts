import { type ProofKind, remedies } from './remedies.ts';

/** Where in the course a proof belongs: an entry, and the way to the value in it. */
export type Place = {
  readonly collection: 'labs' | 'items' | 'lessons';
  readonly id: string;
  readonly path: readonly (string | number)[];
};
/** A proof that failed: which, where, what was found instead, and what to write. */
export type Failure = {
  readonly what: ProofKind;
  readonly where: Place;
  readonly says: string;
  readonly write: string;
};

/** Counts proofs and keeps those that failed. */
export type Tally = {
  /** Runs one proof: `find` gives what is wrong, or nothing. One that throws has failed. */
  prove(what: ProofKind, where: Place, find: () => string | undefined): void;
  readonly ran: number;
  readonly failed: readonly Failure[];
};

/** A tally with nothing in it. */
export function openTally(): Tally {
  let ran = 0;
  const failed: Failure[] = [];
  return {
    prove(what, where, find) {
      ran++;
      const says = tried(find);
      if (says !== undefined) failed.push({ what, where, says, write: remedies[what] });
    },
    get ran() {
      return ran;
    },
    failed,
  };
}

function tried(find: () => string | undefined): string | undefined {
  try {
    return find();
  } catch (error) {
    return `the proof could not be run: ${error instanceof Error ? error.message : String(error)}`;
  }
}
