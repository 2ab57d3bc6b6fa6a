import { begin, type Run, result, step } from '../lab/run.ts';
import type { Scenario } from '../lab/scenario.ts';
import { fingerprint } from '../simulator/engine.ts';
import type { Command, EstateSpec } from '../simulator/model.ts';
import { commandOf, type Letter } from './alphabet.ts';

export type Search = {
  readonly states: number;
  readonly complete: boolean;
  readonly route: readonly Command[] | undefined;
};
type Node = { readonly run: Run; readonly route: readonly Command[] };

const mostStates = 6000;

/** Looks breadth first for a run that passes in at most `depth` commands; runs that stand alike are visited once. */
export function searchShorter(
  scenario: Scenario,
  spec: EstateSpec,
  alphabet: readonly Letter[],
  depth: number,
): Search {
  let front: Node[] = [{ run: begin(scenario, spec), route: [] }];
  const seen = new Set(front.map(({ run }) => printOf(run)));
  for (let length = 1; length <= depth; length++) {
    const next: Node[] = [];
    for (const node of front)
      for (const letter of alphabet) {
        const command = commandOf(letter, node.run.estate);
        const { run, decision } = step(node.run, command);
        if (decision.kind === 'rejected') continue;
        const standing = result(run, []);
        const route = [...node.route, command];
        if (standing.passed) return { states: seen.size, complete: true, route };
        // A broken invariant stays broken, so nothing beyond it can pass.
        if (standing.invariants.some((invariant) => invariant.firstBroken !== undefined)) continue;
        const print = printOf(run);
        if (seen.has(print)) continue;
        if (seen.size >= mostStates) return { states: seen.size, complete: false, route: undefined };
        seen.add(print);
        next.push({ run, route });
      }
    front = next;
  }
  return { states: seen.size, complete: true, route: undefined };
}

/** Equal for runs that stand alike: the estate, and what a condition on the past has seen of the log. */
function printOf(run: Run): string {
  const met = result(run, []).objectives.map((objective) => Number(objective.met));
  return `${fingerprint(run.estate)} ${met.join('')}`;
}

/** A run of `length` commands drawn from the alphabet; the same `number` draws the same run. */
export function randomRun(
  scenario: Scenario,
  spec: EstateSpec,
  alphabet: readonly Letter[],
  length: number,
  number: number,
): Run {
  let run = begin(scenario, spec);
  let state = (number + 1) * 0x9e3779b9;
  for (let i = 0; i < length; i++) {
    state = mixed(state);
    const letter = alphabet[state % alphabet.length];
    if (letter !== undefined) run = step(run, commandOf(letter, run.estate)).run;
  }
  return run;
}

function mixed(value: number): number {
  let x = (value + 0x6d2b79f5) | 0;
  x = Math.imul(x ^ (x >>> 15), x | 1);
  x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
  return (x ^ (x >>> 14)) >>> 0;
}
