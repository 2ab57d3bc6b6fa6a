/** The lessons of a run: what the author says of the missteps that it made. */
import type { LabResult, Misstep } from '../lab/scenario.ts';
import type { Command } from '../simulator/model.ts';
import { sayBelief } from '../view/say-reasons.ts';

/** Ids of the objectives that a run left unmet, and of the invariants that it broke. */
export type Left = { readonly unmet: readonly string[]; readonly broken: readonly string[] };

export function leftBy({ objectives, invariants }: LabResult): Left {
  return {
    unmet: objectives.filter(({ met }) => !met).map(({ id }) => id),
    broken: invariants.filter(({ firstBroken }) => firstBroken).map(({ id }) => id),
  };
}

/** What the author says of the missteps made, with the belief behind each. */
export function lessonsOf(missteps: readonly Misstep[], left: Left, commands: readonly Command[]): readonly string[] {
  return made(missteps, left, commands).map(sayMisstep);
}

/**
 * The missteps that left exactly what this run leaves, and of these the ones whose commands are most like its own; where
 * there is none, those that broke what this run broke.
 */
function made(missteps: readonly Misstep[], { unmet, broken }: Left, commands: readonly Command[]): readonly Misstep[] {
  const left = [...unmet, ...broken];
  const same = missteps.filter(
    ({ breaks }) => left.length === breaks.length && breaks.every((id) => left.includes(id)),
  );
  if (same.length === 0) return missteps.filter(({ breaks }) => breaks.some((id) => broken.includes(id)));
  const given = new Set(commands.map(asText));
  const likeness = ({ commands: own }: Misstep) => {
    const theirs = [...new Set(own.map(asText))];
    const shared = theirs.filter((command) => given.has(command)).length;
    return shared / (given.size + theirs.length - shared);
  };
  const most = Math.max(...same.map(likeness));
  return same.filter((misstep) => likeness(misstep) === most);
}

/** Equal for equal commands, whatever the order of their fields. */
function asText(command: Command): string {
  return JSON.stringify(Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sayMisstep({ says, belief }: Misstep): string {
  return belief ? `${says} The belief behind it: ${sayBelief(belief).says}. ${sayBelief(belief).truth}` : says;
}
