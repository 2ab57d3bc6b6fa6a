/** Proves a lab, variant by variant: it can be met as its author says, and not by accident, by doing nothing or by a shorter way. */
import type { Scenario } from '../lab/scenario.ts';
import { patched, variantsOf } from '../lab/variants.ts';
import type { EstateSpec } from '../simulator/model.ts';
import { openCase } from './lab-case.ts';
import { declaredOfChance, proveChance } from './prove-chance.ts';
import { declaredOfHelp, proveHelp } from './prove-help.ts';
import {
  declaredOfMissteps,
  declaredOfPlay,
  proveMissteps,
  provePlay,
  refusedMissteps,
  weakObjectives,
} from './prove-play.ts';
import type { Search } from './search.ts';
import type { Estates } from './situation.ts';
import type { Declared, Tally } from './tally.ts';
import { sizeOf, thin } from './thin.ts';

/** What was proved of one variant of a lab. */
export type LabProof = {
  readonly lab: string;
  readonly variant: string;
  readonly solutions: number;
  readonly missteps: number;
  readonly objectives: number;
  /** Letters of the alphabet that searches and random play draw from. */
  readonly letters: number;
  /** Devices, and how many of them are left where the fleet was thinned. */
  readonly devices: { readonly full: number; readonly small: number };
  readonly search: Search | undefined;
  /** How the first dead ends are reached, in words. */
  readonly dead: readonly string[];
  /** Objectives that rest on what is inferred or unknown, in words. */
  readonly weak: readonly string[];
  readonly proofs: number;
  readonly failed: number;
};

/** Runs all proofs of a lab; none where its estate is missing. */
export function proveLab(lab: Scenario, estates: Estates, tally: Tally): readonly LabProof[] {
  const spec = estates.get(lab.estate);
  if (spec === undefined) return [];
  const refused: string[] = [];
  const proofs = variantsOf(lab).map((_, index) => proveVariant(lab, index, spec, refused, tally));
  proveMissteps(lab, refused, tally);
  return proofs;
}

function proveVariant(lab: Scenario, index: number, spec: EstateSpec, refused: string[], tally: Tally): LabProof {
  const [ran, failed] = [tally.ran, tally.failed.length];
  const one = openCase(lab, index, spec);
  provePlay(one, index, tally);
  refused.push(...refusedMissteps(one));
  proveHelp(one, index, tally);
  const chance = proveChance(one, index, tally);
  return {
    lab: lab.id,
    variant: 'variants' in lab ? one.variant.id : '',
    solutions: one.variant.solutions.length,
    missteps: one.variant.missteps.length,
    objectives: lab.objectives.length,
    devices: one.devices,
    ...chance,
    weak: weakObjectives(one),
    proofs: tally.ran - ran,
    failed: tally.failed.length - failed,
  };
}

/** The proofs that there must be of a lab, counted without running any. */
export function declaredOfLab(lab: Scenario, estates: Estates): readonly Declared[] {
  const spec = estates.get(lab.estate);
  const variants = variantsOf(lab).flatMap((variant, index): readonly Declared[] => {
    const own = spec && patched(spec, variant.change);
    const isLarge = own !== undefined && sizeOf(thin(own)) < sizeOf(own);
    return [
      ...declaredOfPlay(lab, index, variant),
      ...declaredOfHelp(lab, index, variant),
      ...declaredOfChance(lab, index, variant, isLarge),
    ];
  });
  return [...variants, declaredOfMissteps(lab)];
}
