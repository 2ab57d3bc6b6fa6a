/** The review after a run: what was meant, what happened, where it first went wrong, a better way. */
import { branded, type Minute } from '../brand.ts';
import { begin, commandsOf, type Run, step, turnsOf } from '../lab/run.ts';
import type { HintUse, LabResult, Misstep, Route } from '../lab/scenario.ts';
import type { Turn } from '../lab/turns.ts';
import type { Estate } from '../simulator/engine.ts';
import type { Command, EstateSpec } from '../simulator/model.ts';
import { sayBelief, sayCommand } from '../view/say.ts';
import type { ScenarioView, Spoilers } from './lab-protocol.ts';
import type { ReviewView, Standing, Timeline, Told } from './lab-session.ts';
import { standingOf } from './lab-standing.ts';

export function reviewOf(
  scenario: ScenarioView,
  spec: EstateSpec,
  run: Run,
  hints: readonly HintUse[],
  spoilers: Spoilers,
): ReviewView {
  const standing = standingOf(scenario, run, hints);
  const route = spoilers.solutions[0];
  const author = route && playOut(scenario, spec, route);
  return {
    title: titleOf(standing),
    standing,
    commands: commandsOf(run).map((command, index) =>
      commandLine(scenario, run, index, sayCommand(command, run.estate)),
    ),
    timeline: timelineOf(scenario, run, author),
    lessons: made(spoilers.missteps, standing.result, commandsOf(run)).map(sayMisstep),
    review: scenario.review,
    better: (route ?? []).map(({ do: command, why }) => ({ does: sayCommand(command, run.estate), why })),
    reach: [
      { label: 'Commands', you: run.steps.length, ...(author && { author: author.steps.length }) },
      { label: 'Simulated minutes', you: minutesOf(run.estate), ...(author && { author: minutesOf(author.estate) }) },
      {
        label: 'PCs touched',
        you: touched(scenario, spec, run),
        ...(author && { author: touched(scenario, spec, author) }),
      },
      {
        label: 'Conditions broken',
        you: standing.invariants.filter(({ broken }) => broken).length,
        ...(author && { author: 0 }),
      },
      {
        label: 'Objectives solved by hints',
        you: standing.objectives.filter(({ forMe }) => forMe).length,
        ...(author && { author: 0 }),
      },
    ],
  };
}

/** A finding, not a label. */
function titleOf({ objectives, invariants, result }: Standing): string {
  const open = objectives.filter(({ met }) => !met).length;
  const broken = invariants.filter((invariant) => invariant.broken);
  if (result.passed)
    return result.score.got === result.score.of
      ? 'All objectives met, and nothing broke on the way.'
      : 'You got there, with some of it done for you.';
  if (open === 0)
    return `You got there, and ${broken.length === 1 ? 'one condition' : `${broken.length} conditions`} broke on the way.`;
  return `${open === objectives.length ? 'None' : objectives.length - open} of ${objectives.length} objectives met${broken.length > 0 ? ', and a condition broke on the way' : ''}.`;
}

function commandLine(scenario: ScenarioView, run: Run, index: number, says: string): ReviewView['commands'][number] {
  const all = [...scenario.objectives, ...scenario.invariants];
  const turns = turnsOf(run).filter(({ command }) => command === index + 1);
  const told = ({ condition, at }: Turn): Told => ({ at, text: all[condition]?.text ?? '' });
  const waited = waitedBefore(run, index);
  return {
    number: index + 1,
    at: minuteAt(run.estate, waited),
    says,
    broke: turns.filter(({ met, condition }) => !met && condition >= scenario.objectives.length).map(told),
    met: turns.filter(({ met, condition }) => met && condition < scenario.objectives.length).map(told),
  };
}

function timelineOf(scenario: ScenarioView, run: Run, author: Run | undefined): Timeline {
  const { startedAt: start, now } = run.estate;
  const texts = scenario.invariants.map(({ text }) => text);
  const own = scenario.objectives.length;
  return {
    start,
    end: branded<Minute>(Math.max(now, author?.estate.now ?? now)),
    of: own,
    you: metOverTime(run, own),
    author: author ? metOverTime(author, own) : [],
    commands: run.steps.map((_, index) => minuteAt(run.estate, waitedBefore(run, index))),
    breaks: turnsOf(run).flatMap(({ condition, met, at }) =>
      condition < own || met ? [] : [{ at, text: texts[condition - own] ?? '' }],
    ),
  };
}

/** The number of objectives met whenever it changed, from the start on; the last step stands to the run's end. */
function metOverTime(run: Run, objectives: number): Timeline['you'] {
  const met = new Set<number>();
  const steps: { at: Minute; met: number }[] = [];
  for (const turn of turnsOf(run).filter(({ condition }) => condition < objectives)) {
    if (turn.met) met.add(turn.condition);
    else met.delete(turn.condition);
    if (steps.at(-1)?.at === turn.at) steps.pop();
    steps.push({ at: turn.at, met: met.size });
  }
  return [...steps, { at: run.estate.now, met: met.size }];
}

function waitedBefore(run: Run, index: number): number {
  return run.steps
    .slice(0, index)
    .reduce((sum, { command }) => sum + (command.kind === 'wait' ? command.minutes : 0), 0);
}

function minuteAt(estate: Estate, waited: number): Estate['now'] {
  return branded<Minute>(estate.startedAt + waited);
}

/**
 * The missteps that left exactly what this run leaves, and of these the ones that share most commands with it; where there
 * is none, those that broke what this run broke.
 */
function made(
  missteps: readonly Misstep[],
  { objectives, invariants }: LabResult,
  commands: readonly Command[],
): readonly Misstep[] {
  const unmet = objectives.filter(({ met }) => !met).map(({ id }): string => id);
  const broken = invariants.filter(({ firstBroken }) => firstBroken).map(({ id }): string => id);
  const left = [...unmet, ...broken];
  const same = missteps.filter(
    ({ breaks }) => left.length === breaks.length && breaks.every((id) => left.includes(id)),
  );
  if (same.length === 0) return missteps.filter(({ breaks }) => breaks.some((id) => broken.includes(id)));
  const given = new Set(commands.map(asText));
  const sharedBy = ({ commands: own }: Misstep) => own.filter((command) => given.has(asText(command))).length;
  const most = Math.max(...same.map(sharedBy));
  return same.filter((misstep) => sharedBy(misstep) === most);
}

/** Equal for equal commands, whatever the order of their fields. */
function asText(command: Command): string {
  return JSON.stringify(Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sayMisstep({ says, belief }: Misstep): string {
  return belief ? `${says} The belief behind it: ${sayBelief(belief).says}. ${sayBelief(belief).truth}` : says;
}

function playOut(scenario: ScenarioView, spec: EstateSpec, route: Route): Run {
  return route.reduce((run, { do: command }) => step(run, command).run, begin(scenario, spec));
}

function minutesOf(estate: Estate): number {
  return estate.now - estate.startedAt;
}

/** Distinct devices with an event that a run of the same length that does nothing lacks. */
function touched(scenario: ScenarioView, spec: EstateSpec, run: Run): number {
  const waits = commandsOf(run).filter(({ kind }) => kind === 'wait');
  const idle = new Set(
    deviceEvents(
      playOut(
        scenario,
        spec,
        waits.map((command) => ({ do: command, why: '' })),
      ).estate,
    ).map(({ event }) => event),
  );
  return new Set(deviceEvents(run.estate).flatMap(({ device, event }) => (idle.has(event) ? [] : [device]))).size;
}

function deviceEvents({ log }: Estate): readonly { readonly device: string; readonly event: string }[] {
  return Array.from({ length: log.length }, (_, index) => log.at(index)).flatMap((event) =>
    event && 'device' in event ? [{ device: event.device, event: JSON.stringify(event) }] : [],
  );
}
