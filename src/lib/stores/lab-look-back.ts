/** The minute looked back at, and estates near it: who looks around looks again close by. */
import type { Minute } from '../brand.ts';
import type { Kept } from '../lab/kept.ts';
import { estatesTo, type InSlices, type Run } from '../lab/run.ts';
import type { Estate } from '../simulator/engine.ts';

const mostNear = 12;

export class LookBack {
  #near: readonly Kept[] = [];
  #shown: { readonly at: Minute; readonly estate: Estate } | undefined;

  get at(): Minute | undefined {
    return this.#shown?.at;
  }

  get estate(): Estate | undefined {
    return this.#shown?.estate;
  }

  /** Goes to a minute of the run, which it hands back; until it is reached, what was shown is shown on. */
  *to(run: Run, at: Minute): InSlices<Minute> {
    const way = yield* estatesTo(run, at, this.#near);
    const last = way.at(-1);
    if (!last) return at;
    const others = this.#near.filter(({ estate }) => !way.some((one) => one.estate === estate));
    this.#near = [...others, ...way].slice(-mostNear);
    this.#shown = { at, estate: last.estate };
    return at;
  }

  /** Back to the present; the estates stay near, for the run is the same. */
  leave(): void {
    this.#shown = undefined;
  }

  /** The run has changed: nothing of it is known any more. */
  forget(): void {
    this.#near = [];
    this.#shown = undefined;
  }
}
