import { branded, type Minute } from '../../../lib/brand.ts';
import { type Estate, evolve } from '../../../lib/simulator/engine.ts';
import type { Command } from '../../../lib/simulator/model.ts';
import { carryOut } from './run.ts';

/** The estate some minutes later, if nobody does anything. */
export function passed(estate: Estate, minutes: number): Estate {
  const to = branded<Minute>(estate.now + minutes);
  return evolve(estate, { kind: 'timePassed', at: estate.now, cause: 'learner', to });
}

/** A command that was given, waits left out. */
export type Given = { readonly at: Minute; readonly command: Command };

/** What is done, and then nothing until the figure ends; what is seen on the way is up to whoever looks. */
export type Played = { readonly given: readonly Given[]; readonly end: Estate };

/**
 * Carries out `commands` and lets the clock run to `until`. `wait` takes an estate to a later minute, looking at whatever it
 * passes; `done` sees the estates after and before each command that took no time.
 */
export function play(
  start: Estate,
  commands: readonly Command[],
  until: Minute,
  wait: (estate: Estate, minutes: number) => Estate = passed,
  done: (after: Estate, before: Estate) => void = () => {},
): Played {
  let estate = start;
  const given: Given[] = [];
  for (const command of commands) {
    if (command.kind === 'wait') {
      estate = wait(estate, command.minutes);
      continue;
    }
    const after = carryOut(estate, command);
    if (!after) continue;
    given.push({ at: estate.now, command });
    done(after, estate);
    estate = after;
  }
  return { given, end: estate.now < until ? wait(estate, until - estate.now) : estate };
}

/** When the longest of some ways has ended, at least `minutes` after the start: then they can be laid side by side. */
export function endOf(start: Estate, minutes: number, ways: readonly { readonly do: readonly Command[] }[]): Minute {
  const lengths = ways.map((way) =>
    way.do.reduce((sum, command) => sum + (command.kind === 'wait' ? command.minutes : 0), 0),
  );
  return branded<Minute>(start.now + Math.max(minutes, ...lengths));
}
