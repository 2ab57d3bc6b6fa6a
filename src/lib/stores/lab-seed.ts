/** The seed of a fresh run, and what follows from a run's seed. */
import { branded, type Seed } from '../brand.ts';
import { seedFor } from '../lab/variants.ts';
import type { ScenarioView } from './lab-protocol.ts';

type Seeded = Pick<ScenarioView, 'seed' | 'variants'>;

/** The lab's own, so that all speak of the same estate; of a lab with variants any, so that each learner has one of them. */
export function freshSeed({ seed, variants }: Seeded): Seed {
  return variants.length > 1 ? drawn() : seed;
}

/** Another than `now`, and of a lab with variants one that picks another of them. */
export function anotherSeed({ variants }: Seeded, now: Seed): Seed {
  const any = drawn();
  const count = variants.length;
  if (count === 1) return any === now ? branded<Seed>(any + 1) : any;
  return seedFor(variants, (now + 1 + (any % (count - 1))) % count, any);
}

/** Below 2^31, so that the nearest seed of any variant is one too. */
function drawn(): Seed {
  const [any = 0] = crypto.getRandomValues(new Uint32Array(1));
  return branded<Seed>(any >>> 1);
}
