/** The whole door of the simulator: what `engine.ts` does, and the one question behind all others, with its causes. */

import type { Estate } from './engine.ts';
import { inside } from './estate.ts';
import type { Answer, Finding, Query } from './model.ts';
import { find } from './queries.ts';

export type { CollectionFacts, Estate, Watched, WatchRow } from './engine.ts';
export { answer, decide, evolve, fingerprint, start } from './engine.ts';

/** The answer with its causes and what would change it. Throws for a device that the estate has not. */
export function ask<Q extends Query>(estate: Estate, query: Q): Finding<Answer<Q>> {
  return find(estate[inside], query);
}
