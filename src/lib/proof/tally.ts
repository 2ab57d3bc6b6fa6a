/** Counts proofs as they run, keeps those that failed, and says which of those declared did not run. */
import { type ProofKind, remedies } from './remedies.ts';

/** Where a proof belongs: an entry of the course and the way to the value in it, or a rule of the simulator. */
export type Place = {
  readonly collection: 'labs' | 'items' | 'lessons' | 'rules';
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
/** A proof that there must be, by what stands in the course; several of a kind at one place where `times` says so. */
export type Declared = { readonly what: ProofKind; readonly where: Place; readonly times?: number };

/** Counts proofs and keeps those that failed. */
export type Tally = {
  /** Runs one proof: `find` gives what is wrong, or nothing. One that throws has failed. */
  prove(what: ProofKind, where: Place, find: () => string | undefined): void;
  /** Those of the declared ones that did not run, or not as often as declared. */
  missing(declared: readonly Declared[]): readonly Failure[];
  readonly ran: number;
  readonly failed: readonly Failure[];
};

/** A tally with nothing in it. */
export function openTally(): Tally {
  let ran = 0;
  const failed: Failure[] = [];
  const times = new Map<string, number>();
  return {
    prove(what, where, find) {
      ran++;
      const name = nameOf({ what, where });
      times.set(name, (times.get(name) ?? 0) + 1);
      const says = tried(find);
      if (says !== undefined) failed.push({ what, where, says, write: remedies[what] });
    },
    missing: (declared) => [...asOften(declared)].flatMap(([name, one]) => shortOf(one, times.get(name) ?? 0)),
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

function nameOf({ what, where }: Declared): string {
  return JSON.stringify([what, where.collection, where.id, ...where.path]);
}

/** The declared proofs by name; those of one name and place come together. */
function asOften(declared: readonly Declared[]): ReadonlyMap<string, Required<Declared>> {
  const all = new Map<string, Required<Declared>>();
  for (const one of declared) {
    const name = nameOf(one);
    all.set(name, { ...one, times: (all.get(name)?.times ?? 0) + (one.times ?? 1) });
  }
  return all;
}

function shortOf({ what, where, times }: Required<Declared>, ran: number): readonly Failure[] {
  if (ran >= times) return [];
  const says = times === 1 ? 'the proof did not run' : `the proof ran ${ran} times of ${times}`;
  return [{ what, where, says, write: 'what the other failures here ask for: a proof that cannot run proves nothing' }];
}
