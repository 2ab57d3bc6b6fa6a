import { branded, type Minute, type Seed } from '../../../lib/brand.ts';
import { answer, decide, type Estate, evolve, start } from '../../../lib/simulator/engine.ts';
import type { Authority, Command, EstateSpec, Position, Rejection, Workload } from '../../../lib/simulator/model.ts';

/** What a live figure runs: a situation with its estate spelt out. */
export type Opening = { readonly spec: EstateSpec; readonly seed: Seed; readonly run: readonly Command[] };

/** The estate after `commands`; a refused one changes nothing. */
export function replay({ spec, seed }: Opening, commands: readonly Command[]): Estate {
  return carryOn(start(spec, seed), commands);
}

/** The estate after more commands; a refused one changes nothing. */
export function carryOn(estate: Estate, commands: readonly Command[]): Estate {
  return commands.reduce<Estate>((now, command) => carryOut(now, command) ?? now, estate);
}

/** The estate after one command, or nothing where the command is refused. */
export function carryOut(estate: Estate, command: Command): Estate | undefined {
  const decision = decide(estate, command);
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : undefined;
}

/** Why a workload cannot be moved at all, where it cannot. */
export function fixedBecause(estate: Estate, workload: Workload): Rejection | undefined {
  const refused = (['configMgr', 'intune'] as const).map((to) =>
    decide(estate, { kind: 'switchWorkload', workload, to }),
  );
  const fixed = refused.find((decision) => decision.kind === 'rejected' && decision.rejection.kind === 'workloadFixed');
  return fixed?.kind === 'rejected' ? fixed.rejection : undefined;
}

export function positionOf(estate: Estate, workload: Workload): Position {
  return answer(estate, { ask: 'setting', workload });
}

export function authorityOn(estate: Estate, device: string, workload: Workload): Authority {
  return answer(estate, { ask: 'authority', device: branded(device), workload });
}

/** Who will decide after the device's next poll, if nothing else is done: the coming authority where it differs from today's. */
export function comingOn(estate: Estate, ahead: Estate, device: string, workload: Workload): Authority | undefined {
  const then = authorityOn(ahead, device, workload);
  return then === authorityOn(estate, device, workload) ? undefined : then;
}

/** The estate one policy round later: every client has polled by then. */
export function roundLater(estate: Estate): Estate {
  const to = branded<Minute>(estate.now + estate.site.policyPoll);
  return evolve(estate, { kind: 'timePassed', at: estate.now, cause: 'learner', to });
}

/** Minutes until the clock next changes something on a device, looking one policy round ahead. */
export function untilChange(estate: Estate): number | undefined {
  const ahead = roundLater(estate);
  for (let index = estate.log.length; index < ahead.log.length; index++) {
    const event = ahead.log.at(index);
    if (event && event.kind !== 'timePassed') return Math.max(1, event.at - estate.now);
  }
  return undefined;
}
