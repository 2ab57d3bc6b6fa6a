/** Plays a lab in every way there is, for a few commands, and by chance. */
import { awaited, holds, placesOf } from '../lab/condition.ts';
import { leap, type Run, turnsOf } from '../lab/run.ts';
import type { EventMatch, Play } from '../lab/scenario.ts';
import { decide, type Estate, evolve, fingerprint } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';
import { commandOf, type Letter } from './alphabet.ts';

type Commands = readonly Command[];
export type Search = {
  readonly depth: number;
  /** Estates visited, the start among them. */
  readonly states: number;
  /** Whether the search came to its end. */
  readonly complete: boolean;
  /** Routes that broke an invariant: nothing beyond them can pass. */
  readonly broken: number;
  /** The shortest route that passes, where one of at most `depth` commands does. */
  readonly shortest: Commands | undefined;
  /** Estates from which no solution gets there any more, and how the first of them were reached. */
  readonly dead: { readonly count: number; readonly first: readonly Commands[] };
};
type Node = { readonly run: Run; readonly route: Commands };

/** A small lab is searched deeper. */
const small = { letters: 12, depth: 4 };
const usual = 3;
const mostStates = 20_000;
const mostExamples = 3;

/** How many commands deep a lab with so many letters is searched. */
export function depthFor(letters: number): number {
  return letters <= small.letters ? small.depth : usual;
}

/** Looks breadth first at every run of at most `depth` commands; runs that stand alike are visited once. */
export function search(from: Run, play: Play, alphabet: readonly Letter[], depth: number): Search {
  const printOf = printer(from);
  const isDead = deadEnds(play, from, printOf);
  const seen = new Set([printOf(from.estate)]);
  const dead = { count: 0, first: [] as Commands[] };
  let shortest: Commands | undefined;
  let broken = 0;
  let complete = true;
  let front: Node[] = [{ run: from, route: [] }];
  for (let length = 0; front.length > 0; length++) {
    const next: Node[] = [];
    for (const { run, route } of front) {
      if (isDead(run.estate)) {
        dead.count++;
        if (dead.first.length < mostExamples) dead.first.push(route);
      }
      for (const letter of length < depth ? alphabet : []) {
        const command = commandOf(letter, run.estate);
        const { run: after, decision } = leap(run, command);
        if (decision.kind === 'rejected') continue;
        const { met, unbroken } = stands(after);
        if (met && unbroken) shortest ??= [...route, command];
        if (!unbroken) broken++;
        if (met || !unbroken) continue;
        const print = printOf(after.estate);
        if (seen.has(print)) continue;
        if (seen.size >= mostStates) {
          complete = false;
          continue;
        }
        seen.add(print);
        next.push({ run: after, route: [...route, command] });
      }
    }
    front = next;
  }
  return { depth, states: seen.size, complete, broken, shortest, dead };
}

/** Whether all objectives are met and no invariant has broken, by the turns that the run has noted. */
function stands(run: Run): { readonly met: boolean; readonly unbroken: boolean } {
  const { objectives } = run.scenario;
  const now = new Map<number, boolean>();
  let unbroken = true;
  for (const { condition, met } of turnsOf(run)) {
    now.set(condition, met);
    if (condition >= objectives.length && !met) unbroken = false;
  }
  return { met: objectives.every((_, index) => now.get(index) === true), unbroken };
}

/** Prints that are equal for runs that stand alike: the estate, and what a condition on the past has seen of the log. */
function printer({ scenario }: Run): (estate: Estate) => string {
  const past = scenario.objectives.flatMap(({ condition }): readonly (readonly EventMatch[])[] =>
    'inOrder' in condition ? [condition.inOrder] : awaited(condition).map((match) => [match]),
  );
  return (estate) => [fingerprint(estate), ...past.map((matches) => placesOf(matches, estate).length)].join(' ');
}

/**
 * Tells whether no solution's commands, given from there one after the other and skipped where they are refused, still
 * meet all objectives. Ways that come together are followed once.
 */
function deadEnds(
  { solutions }: Play,
  { scenario }: Run,
  printOf: (estate: Estate) => string,
): (estate: Estate) => boolean {
  const routes = solutions.map((route) => route.map((taken) => taken.do));
  const known = new Map<string, boolean>();
  const isMet = (estate: Estate): boolean => scenario.objectives.every(({ condition }) => holds(condition, estate).met);
  function reaches(estate: Estate, route: number, from: number): boolean {
    const command = routes[route]?.[from];
    if (command === undefined) return isMet(estate);
    const name = `${route} ${from} ${printOf(estate)}`;
    const reached = known.get(name) ?? reaches(given(estate, command), route, from + 1);
    known.set(name, reached);
    return reached;
  }
  return (estate) => !routes.some((_, route) => reaches(estate, route, 0));
}

/** The estate after a command, or the same where it is refused. */
export function given(estate: Estate, command: Command): Estate {
  const decision = decide(estate, command);
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : estate;
}

/** A run of `length` commands drawn from the alphabet; the same `number` draws the same run. */
export function randomRun(from: Run, alphabet: readonly Letter[], length: number, number: number): Run {
  let run = from;
  let state = (number + 1) * 0x9e3779b9;
  for (let i = 0; i < length; i++) {
    state = mixed(state);
    const letter = alphabet[state % alphabet.length];
    if (letter !== undefined) run = leap(run, commandOf(letter, run.estate)).run;
  }
  return run;
}

function mixed(value: number): number {
  let x = (value + 0x6d2b79f5) | 0;
  x = Math.imul(x ^ (x >>> 15), x | 1);
  x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
  return (x ^ (x >>> 14)) >>> 0;
}
