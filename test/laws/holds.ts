import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Command, EstateSpec } from '../../src/lib/simulator/model.ts';
import { anyCommand } from './any-words.ts';

/**
 * Tries a law on drawn commands. A failure is shrunk to the fewest commands that break it and printed as a file for
 * `tandem sim`. The draw is the same each time: a red run is red again.
 */
export function holdsForAny(
  spec: EstateSpec,
  length: number,
  runs: number,
  breaches: (commands: readonly Command[]) => readonly string[],
): void {
  const commands = fc.array(anyCommand(spec), { maxLength: length, size: 'max' });
  const found = fc.check(
    fc.property(commands, (run) => breaches(run).length === 0),
    { numRuns: runs, seed: 20_261_120, endOnFailure: false },
  );
  if (!found.failed) return;
  const [run = []] = found.counterexample ?? [];
  const why = found.errorInstance instanceof Error ? [found.errorInstance.stack] : breaches(run);
  throw new Error(`${why.join('\n')}\n\nAs a sim file:\n${stringify({ estate: spec, seed: 1, run, ask: [] })}`);
}
