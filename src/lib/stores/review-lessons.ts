/** The lessons of a run: what the author says of the missteps that it made. */
import type { LabResult, Misstep } from '../lab/scenario.ts';
import type { Command } from '../simulator/model.ts';
import { sayBelief } from '../view/say-reasons.ts';
import type { Spoilers } from './lab-protocol.ts';

/** Ids of the objectives that a run left unmet, and of the invariants that it broke. */
export type Left = { readonly unmet: readonly string[]; readonly broken: readonly string[] };

export function leftBy({ objectives, invariants }: LabResult): Left {
  return {
    unmet: objectives.filter(({ met }) => !met).map(({ id }) => id),
    broken: invariants.filter(({ firstBroken }) => firstBroken).map(({ id }) => id),
  };
}

/** What the author says of the missteps made, with the belief behind each. */
export function lessonsOf(
  spoilers: Pick<Spoilers, 'missteps' | 'solutions'>,
  left: Left,
  commands: readonly Command[],
): readonly string[] {
  return made(spoilers, left, commands).map(sayMisstep);
}

/**
 * The missteps that this run took: it did what tells them from a solution. Of those that left exactly what this run leaves,
 * the ones whose commands are most like its own; where there is none, those that broke what this run broke.
 */
function made(
  { missteps, solutions }: Pick<Spoilers, 'missteps' | 'solutions'>,
  { unmet, broken }: Left,
  commands: readonly Command[],
): readonly Misstep[] {
  const given = new Set(commands.map(asText));
  const right = new Set(solutions.flat().map(({ do: command }) => asText(command)));
  const taken = missteps.filter((misstep) => {
    const done = deeds(misstep);
    const telling = done.filter((command) => !right.has(command));
    return telling.length > 0
      ? telling.some((command) => given.has(command))
      : done.every((command) => given.has(command));
  });
  const left = [...unmet, ...broken];
  const same = taken.filter(({ breaks }) => left.length === breaks.length && breaks.every((id) => left.includes(id)));
  if (same.length === 0) return taken.filter(({ breaks }) => breaks.some((id) => broken.includes(id)));
  const likeness = (misstep: Misstep) => {
    const theirs = new Set(misstep.commands.map(asText));
    const shared = [...theirs].filter((command) => given.has(command)).length;
    return shared / (given.size + theirs.size - shared);
  };
  const most = Math.max(...same.map(likeness));
  return same.filter((misstep) => likeness(misstep) === most);
}

/** What a misstep does, waiting left out. */
function deeds({ commands }: Misstep): readonly string[] {
  return commands.filter(({ kind }) => kind !== 'wait').map(asText);
}

/** Equal for equal commands, whatever the order of their fields. */
function asText(command: Command): string {
  return JSON.stringify(Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sayMisstep({ says, belief }: Misstep): string {
  return belief ? `${says} The belief behind it: ${sayBelief(belief).says}. ${sayBelief(belief).truth}` : says;
}
