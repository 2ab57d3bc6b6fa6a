import {
  branded,
  type InvariantId,
  type LabId,
  type LabObjectiveId,
  type ObjectiveId,
  type Seed,
} from '../../../src/lib/brand.ts';
import { begin, type Run, step } from '../../../src/lib/lab/run.ts';
import type { Condition } from '../../../src/lib/lab/scenario.ts';
import type { Command, EstateSpec } from '../../../src/lib/simulator/model.ts';

type Named = { readonly [id: string]: Condition };

/** A run of a lab that has only what is to be judged. */
export function lab(spec: EstateSpec, objectives: Named, invariants: Named = {}): Run {
  return begin(
    {
      id: branded<LabId>('small'),
      seed: branded<Seed>(1),
      objectives: Object.entries(objectives).map(([id, condition]) => ({
        id: branded<LabObjectiveId>(id),
        teaches: branded<ObjectiveId>('anything'),
        text: `Objective ${id}.`,
        condition,
      })),
      invariants: Object.entries(invariants).map(([id, condition]) => ({
        id: branded<InvariantId>(id),
        text: `Invariant ${id}.`,
        condition,
      })),
    },
    spec,
  );
}

/** The run after the commands; a refused one is a mistake of the test. */
export function give(run: Run, ...commands: readonly Command[]): Run {
  return commands.reduce((now, command) => {
    const next = step(now, command);
    if (next.decision.kind === 'rejected') throw new Error(`Refused: ${JSON.stringify(command)}`);
    return next.run;
  }, run);
}
