/** Which command broke an invariant: where time passed, the last one without which it would have held. */
import { begin, commandsOf, type Run, result, step } from '../lab/run.ts';
import type { InvariantResult } from '../lab/scenario.ts';
import type { Command } from '../simulator/model.ts';

/** To try a run again without each of its commands is quick for a class of PCs, not for a fleet. */
const mostDevices = 2000;
const mostCommands = 60;

/** Its number, counted from 1; `undefined` where none alone is to blame, and in runs too large to be tried again. */
export function breakingCommand(run: Run, { id, firstBroken }: InvariantResult): number | undefined {
  if (!firstBroken || firstBroken.command === 0) return undefined;
  const given = commandsOf(run).slice(0, firstBroken.command);
  if (given.at(-1)?.kind !== 'wait') return firstBroken.command;
  if (run.estate.devices.length > mostDevices || given.length > mostCommands) return undefined;
  const holdsWithout = (left: number) => !breaks(run, given.toSpliced(left, 1), id);
  const at = given.findLastIndex(({ kind }, index) => kind !== 'wait' && holdsWithout(index));
  return at < 0 ? undefined : at + 1;
}

function breaks({ scenario, spec, seed }: Run, commands: readonly Command[], id: InvariantResult['id']): boolean {
  const played = commands.reduce((so, command) => step(so, command).run, begin(scenario, spec, seed));
  return result(played, []).invariants.some((one) => one.id === id && one.firstBroken !== undefined);
}
