import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Workload } from '../../../lib/simulator/model.ts';
import { sayFixed } from '../../../lib/view/say-fixed.ts';
import { fixedBecause } from './run.ts';

/** Why a workload’s slider cannot be moved, in words, where it cannot. */
export function fixedSaid(estate: Estate, workload: Workload): string | undefined {
  const because = fixedBecause(estate, workload);
  return because?.kind === 'workloadFixed' ? sayFixed(because.version) : undefined;
}
