import { branded, type Minute } from '../brand.ts';
import type { Play } from '../lab/scenario.ts';
import { type Estate, evolve } from '../simulator/engine.ts';
import type { Command } from '../simulator/model.ts';

/** What searches and random play draw from: commands, and one that waits until something falls due. */
export type Letter = Command | 'nextDue';

/** The commands of a play's solutions, hints and missteps, each once, and waiting to the next due minute. */
export function alphabetOf({ solutions, hints, missteps }: Play): readonly Letter[] {
  const commands: Command[] = [
    ...solutions.flat().map((step) => step.do),
    ...Object.values(hints).flatMap((hint) => hint.doIt),
    ...missteps.flatMap((misstep) => misstep.commands),
  ];
  return [...new Map(commands.map((command) => [letterOf(command), command])).values(), 'nextDue'];
}

/** The command that a letter stands for in this estate. */
export function commandOf(letter: Letter, estate: Estate): Command {
  return letter === 'nextDue' ? { kind: 'wait', minutes: minutesToNextDue(estate) } : letter;
}

/** Equal for equal commands, whatever the order of their fields. */
export function letterOf(command: Command): string {
  return JSON.stringify(Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Looks one round of polls ahead for the first thing that the clock writes into the log. */
function minutesToNextDue(estate: Estate): number {
  const { policyPoll } = estate.site;
  const to = branded<Minute>(estate.now + policyPoll);
  const { log } = evolve(estate, { at: estate.now, cause: 'learner', kind: 'timePassed', to });
  for (let index = estate.log.length; index < log.length; index++) {
    const event = log.at(index);
    if (event !== undefined && event.cause === 'clock' && event.at > estate.now) return event.at - estate.now;
  }
  return policyPoll;
}
