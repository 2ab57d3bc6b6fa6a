/** One variant of a lab as it is proved: set up once, with every run of it that several proofs look at. */
import { begin, leap, type Run, result } from '../lab/run.ts';
import type { LabResult, Scenario, Variant } from '../lab/scenario.ts';
import { patched, seedFor, variantsOf } from '../lab/variants.ts';
import type { Command, EstateSpec } from '../simulator/model.ts';
import { sayCommand, sayRejection } from '../view/say.ts';
import type { Place } from './tally.ts';
import { sizeOf, thin } from './thin.ts';

/** How a run ended. */
export type Ended = {
  readonly result: LabResult;
  /** The first command that was refused, in words; a refused one changes nothing. */
  readonly refused: string | undefined;
};
export type LabCase = {
  readonly lab: Scenario;
  readonly variant: Variant;
  /** Plays commands from the start at the full size of the estate. */
  full(commands: readonly Command[]): Ended;
  /** Where runs begin with a large fleet thinned; at full size where there is none. */
  readonly begin: Run;
  /** The runs from there: before the first command, and after each. */
  small(commands: readonly Command[]): readonly [Run, ...Run[]];
  readonly devices: { readonly full: number; readonly small: number };
};

/** Sets a variant up. What is played twice is worked out once; of a large estate only how a run ended is kept. */
export function openCase(lab: Scenario, index: number, base: EstateSpec): LabCase {
  const variants = variantsOf(lab);
  const variant = variants[index] ?? variants[0];
  const seed = seedFor(variants, index, lab.seed);
  const spec = patched(base, variant.change);
  const fewer = thin(spec);
  const whole = begin(lab, spec, seed);
  const small = fewer === spec ? whole : begin(lab, fewer, seed);
  return {
    lab,
    variant,
    full: once((commands) => play(whole, commands)),
    begin: small,
    small: once((commands) => runsFrom(small, commands)),
    devices: { full: sizeOf(spec), small: sizeOf(fewer) },
  };
}

function once<T>(make: (commands: readonly Command[]) => T): (commands: readonly Command[]) => T {
  const known = new Map<string, T>();
  return (commands) => {
    const name = JSON.stringify(commands);
    const made = known.get(name) ?? make(commands);
    known.set(name, made);
    return made;
  };
}

/** Gives the commands one after the other. */
export function play(from: Run, commands: readonly Command[]): Ended {
  let run = from;
  let refused: string | undefined;
  for (const [index, command] of commands.entries()) {
    const next = leap(run, command);
    if (next.decision.kind === 'rejected')
      refused ??= `command ${index + 1}, “${sayCommand(command, run.estate)}”, is refused: ${sayRejection(next.decision.rejection, run.estate).why}`;
    run = next.run;
  }
  return { result: standing(run), refused };
}

function runsFrom(from: Run, commands: readonly Command[]): readonly [Run, ...Run[]] {
  const runs: [Run, ...Run[]] = [from];
  let run = from;
  for (const command of commands) {
    run = leap(run, command).run;
    runs.push(run);
  }
  return runs;
}

/** A place in the play of a variant: in the lab itself where it has no variants. */
export function placeIn(lab: Scenario, variant: number, ...path: Place['path']): Place {
  return { collection: 'labs', id: lab.id, path: 'variants' in lab ? ['variants', variant, ...path] : path };
}

/** Where what a variant does as a whole is told of. */
export function placeOf(lab: Scenario, variant: number): Place {
  return { collection: 'labs', id: lab.id, path: 'variants' in lab ? ['variants', variant] : ['objectives'] };
}

/** The objectives that are not met, with the devices to blame. */
export function sayOpen({ objectives }: LabResult): string | undefined {
  const open = objectives.filter((objective) => !objective.met);
  if (open.length === 0) return undefined;
  return `not met: ${open.map(({ id, notYet }) => `${id}${notYet.first.length > 0 ? ` (${notYet.first.slice(0, 5).join(', ')}${notYet.count > 5 ? `, ${notYet.count} in all` : ''})` : ''}`).join('; ')}`;
}

/** The invariants that broke, with the command and the device. */
export function sayBroken({ invariants }: LabResult): string | undefined {
  const broken = invariants.flatMap(({ id, firstBroken }) => {
    if (firstBroken === undefined) return [];
    const on = firstBroken.device === undefined ? '' : ` on ${firstBroken.device}`;
    return [`${id} by command ${firstBroken.command}${on}`];
  });
  return broken.length === 0 ? undefined : `broken: ${broken.join('; ')}`;
}

/** How a run stands, with no hint used. */
export function standing(run: Run): LabResult {
  return result(run, []);
}
