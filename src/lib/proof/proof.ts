import type { Course } from '../content/course.ts';
import { proofsOfBank, proveBank } from './prove-bank.ts';
import { proofsOfLesson, proveClaims } from './prove-claims.ts';
import { proofsOfItem, proveItem } from './prove-item.ts';
import { proofsOfLab, proveLab } from './prove-lab.ts';
import { type Failure, openTally } from './tally.ts';

/** What was proved: how much of each, how many proofs in all and how many there must be, and what failed. */
export type Proofs = {
  readonly labs: number;
  readonly items: number;
  readonly claims: number;
  readonly proofs: number;
  readonly declared: number;
  /** Estates that the search for shorter routes visited, lab by lab; `complete` unless it met its limit. */
  readonly searched: readonly { readonly lab: string; readonly states: number; readonly complete: boolean }[];
  readonly failed: readonly Failure[];
};

/** Proves every lab, item and claim of a course in the simulator. Fewer proofs run than declared is a failure too. */
export function prove(course: Course): Proofs {
  const tally = openTally();
  const estates = new Map(course.estates.map((spec) => [spec.id, spec]));
  const searched = course.labs.flatMap((lab) => {
    const search = proveLab(lab, estates, tally);
    return search === undefined ? [] : [{ lab: lab.id, states: search.states, complete: search.complete }];
  });
  for (const item of course.items) proveItem(item, estates, tally);
  for (const lesson of course.lessons) proveClaims(lesson, estates, tally);
  proveBank(course.items, tally);
  return {
    labs: course.labs.length,
    items: course.items.length,
    claims: sum(course.lessons.map((lesson) => Object.keys(lesson.claims).length)),
    proofs: tally.ran,
    declared: declaredProofs(course),
    searched,
    failed: tally.failed,
  };
}

/** Whether nothing failed and nothing was left out. */
export function proved({ failed, proofs, declared }: Proofs): boolean {
  return failed.length === 0 && proofs === declared;
}

/** How many proofs a course asks for by what stands in it, counted without running any. */
export function declaredProofs(course: Course): number {
  return (
    sum(course.labs.map(proofsOfLab)) +
    sum(course.items.map(proofsOfItem)) +
    sum(course.lessons.map(proofsOfLesson)) +
    proofsOfBank(course.items)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
