import { decide, type Estate, evolve, start } from '../simulator/engine.ts';
import type { Command, EstateSpec, Misconception, Situation } from '../simulator/model.ts';
import { sayCommand, sayRejection } from '../view/say.ts';

/** The estates of a course by id. */
export type Estates = ReadonlyMap<string, EstateSpec>;
/** An estate after a run, and the first command that it refused, in words. */
export type Played = { readonly estate: Estate; readonly refused: string | undefined };

/** Sets a situation up and plays its run; a belief makes the estate live by a wrong rule. */
export function playSituation(situation: Situation, estates: Estates, belief?: Misconception): Played {
  const spec = estates.get(situation.estate);
  if (spec === undefined) throw new Error(`there is no estate "${situation.estate}"`);
  return playOn(start(spec, situation.seed, { belief }), situation.run);
}

/** Gives the commands one after the other; a refused one changes nothing and the next is given all the same. */
export function playOn(begin: Estate, commands: readonly Command[]): Played {
  let estate = begin;
  let refused: string | undefined;
  for (const [index, command] of commands.entries()) {
    const decision = decide(estate, command);
    if (decision.kind === 'accepted') estate = decision.events.reduce(evolve, estate);
    else refused ??= sayRefused(index, command, sayRejection(decision.rejection, estate).why, estate);
  }
  return { estate, refused };
}

function sayRefused(index: number, command: Command, why: string, estate: Estate): string {
  return `command ${index + 1}, “${sayCommand(command, estate)}”, is refused: ${why}`;
}
