import { contentPrint } from '../../src/lib/assessment/print.ts';
import type { RunCode, Seed } from '../../src/lib/brand.ts';
import { encode } from '../../src/lib/lab/code.ts';
import { begin, leap, type Run } from '../../src/lib/lab/run.ts';
import type { Scenario, Variant } from '../../src/lib/lab/scenario.ts';
import { seedFor, specFor, variantsOf } from '../../src/lib/lab/variants.ts';
import type { Command, EstateSpec } from '../../src/lib/simulator/model.ts';
import { codeEnd } from '../../src/lib/stores/lab-once.ts';
import { estateOf, labs } from './course.ts';

/** A lab in one of its variants, as one seed plays it. */
export type Case = {
  readonly name: string;
  readonly lab: Scenario;
  readonly variant: Variant;
  readonly seed: Seed;
  readonly spec: EstateSpec;
  /** Whether a fresh run may be of another variant, so that only a link opens this one. */
  readonly isOneOfMany: boolean;
};

export function casesOf(lab: Scenario): readonly [Case, ...Case[]] {
  const variants = variantsOf(lab);
  const isOneOfMany = variants.length > 1;
  const caseOf = (variant: Variant, place: number): Case => {
    const seed = seedFor(variants, place, lab.seed);
    const name = isOneOfMany ? `${lab.id}, ${variant.id}` : lab.id;
    return { name, lab, variant, seed, spec: specFor(variants, estateOf(lab), seed), isOneOfMany };
  };
  const [first, ...others] = variants;
  return [caseOf(first, 0), ...others.map((variant, place) => caseOf(variant, place + 1))];
}

/** Every variant of every lab of the course. */
export const cases: readonly Case[] = labs.flatMap(casesOf);

/** The only variant of a lab, or its first. */
export function caseOf(id: string): Case {
  const found = cases.find(({ lab }) => lab.id === id);
  if (!found) throw new Error(`The course has no lab “${id}” to test with`);
  return found;
}

export function beginCase({ lab, spec, seed }: Case): Run {
  return begin(lab, spec, seed);
}

/** The run of a case in which these commands were given, all of them accepted. */
export function played(one: Case, commands: readonly Command[]): Run {
  return commands.reduce((run, command) => {
    const next = leap(run, command);
    if (next.decision.kind === 'rejected') throw new Error(`${one.name} refuses ${JSON.stringify(command)}`);
    return next.run;
  }, beginCase(one));
}

/** The address that opens the case as a replay of these commands. */
export function linkTo(one: Case, commands: readonly Command[] = []): string {
  const { lab, seed } = one;
  const end = codeEnd(played(one, commands).estate);
  const code: RunCode = encode({ lab: lab.id, content: contentPrint(lab), seed, commands, end });
  return `lab/${lab.id}/#run=${code}`;
}
