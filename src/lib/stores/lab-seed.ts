/** The seed of a fresh run, and what follows from a run's seed. */
import { branded, type Seed } from '../brand.ts';
import { seedFor } from '../lab/variants.ts';
import type { ScenarioView } from './lab-protocol.ts';

type Seeded = Pick<ScenarioView, 'seed' | 'variants'>;

/**
 * The lab's own, so that all speak of the same estate; of a lab with variants one that picks a variant which the seeds of
 * the learner's runs, `had`, picked least often.
 */
export function freshSeed({ seed, variants }: Seeded, had: readonly Seed[] = []): Seed {
  return variants.length > 1 ? drawnFrom(leastHad(variants, had), variants) : seed;
}

/** Another than `now`; of a lab with variants one that picks another of them, as long as there is one that was not had. */
export function anotherSeed({ variants }: Seeded, now: Seed, had: readonly Seed[] = []): Seed {
  const any = drawn();
  if (variants.length === 1) return any === now ? branded<Seed>(any + 1) : any;
  return drawnFrom(leastHad(variants, had, now % variants.length), variants);
}

/** Whether one of the seeds picked the same variant. */
export function isHad({ variants }: Seeded, seed: Seed, had: readonly Seed[]): boolean {
  return had.some((one) => one % variants.length === seed % variants.length);
}

/** The places of the variants that were had least often, but for one of them. */
function leastHad(variants: Seeded['variants'], had: readonly Seed[], but?: number): readonly number[] {
  const times = variants.map((_, place) => new Set(had.filter((seed) => seed % variants.length === place)).size);
  const others = [...variants.keys()].filter((place) => place !== but);
  const least = Math.min(...others.map((place) => times[place] ?? 0));
  return others.filter((place) => times[place] === least);
}

function drawnFrom(places: readonly number[], variants: Seeded['variants']): Seed {
  const any = drawn();
  return seedFor(variants, places[any % places.length] ?? 0, any);
}

/** Below 2^31, so that the nearest seed of any variant is one too. */
function drawn(): Seed {
  const [any = 0] = crypto.getRandomValues(new Uint32Array(1));
  return branded<Seed>(any >>> 1);
}
