import type { Course } from '../content/course.ts';
import { declaredOfBank, proveBank } from './prove-bank.ts';
import { declaredOfLesson, proveClaims } from './prove-claims.ts';
import { declaredOfItem, proveItem } from './prove-item.ts';
import { declaredOfLab, type LabProof, proveLab } from './prove-lab.ts';
import { declaredOfRules, proveRules, sourcedRules } from './prove-rules.ts';
import type { Estates } from './situation.ts';
import { type Declared, type Failure, openTally } from './tally.ts';

/** What was proved: how much of each, how many proofs in all, what failed, and what was declared and did not run. */
export type Proofs = {
  readonly labs: number;
  readonly items: number;
  readonly claims: number;
  /** Rules of the simulator with a source and the day on which it was read. */
  readonly rules: number;
  readonly proofs: number;
  readonly failed: readonly Failure[];
  readonly unproved: readonly Failure[];
  /** One for each variant of each lab. */
  readonly variants: readonly LabProof[];
};

/** Proves every lab, item and claim of a course in the simulator. A declared proof that did not run is a failure too. */
export function prove(course: Course): Proofs {
  const tally = openTally();
  const estates = estatesOf(course);
  const tables = new Map(course.tables.map((table) => [table.id, table]));
  const variants = course.labs.flatMap((lab) => proveLab(lab, estates, tally));
  for (const item of course.items) proveItem(item, estates, tables, tally);
  for (const lesson of course.lessons) proveClaims(lesson, estates, tally);
  proveBank(course.items, tally);
  proveRules(tally);
  return {
    labs: course.labs.length,
    items: course.items.length,
    claims: course.lessons.reduce((sum, { claims }) => sum + Object.keys(claims).length, 0),
    rules: sourcedRules(),
    proofs: tally.ran,
    failed: tally.failed,
    unproved: tally.missing(declaredProofs(course)),
    variants,
  };
}

/** Whether nothing failed and nothing was left out. */
export function proved({ failed, unproved }: Pick<Proofs, 'failed' | 'unproved'>): boolean {
  return failed.length === 0 && unproved.length === 0;
}

/** The proofs that a course asks for by what stands in it, listed without running any. */
export function declaredProofs(course: Course): readonly Declared[] {
  const estates = estatesOf(course);
  return [
    ...course.labs.flatMap((lab) => declaredOfLab(lab, estates)),
    ...course.items.flatMap(declaredOfItem),
    ...course.lessons.flatMap(declaredOfLesson),
    ...declaredOfBank(course.items),
    ...declaredOfRules(),
  ];
}

function estatesOf({ estates }: Course): Estates {
  return new Map(estates.map((spec) => [spec.id, spec]));
}
