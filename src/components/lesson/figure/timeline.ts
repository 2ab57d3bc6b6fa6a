/** What happens on one device, and what it waits for in between. With causes, so made in the build and handed to the page. */
import { branded, type DeviceId, type Minute } from '../../../lib/brand.ts';
import type {
  Authority,
  Because,
  DeviceQuery,
  Fact,
  Finding,
  Query,
  SimEvent,
  Value,
} from '../../../lib/simulator/model.ts';
import { answer, ask, type Estate } from '../../../lib/simulator/simulator.ts';
import { workloads } from '../../../lib/simulator/words.ts';
import { sayDuration, sayMinute, sayTime } from '../../../lib/view/clock.ts';
import { authorityLabels, workloadLabels } from '../../../lib/view/labels.ts';
import { sayCommand, sayEvent } from '../../../lib/view/say.ts';
import { sayDeviceQuery } from '../../../lib/view/say-query.ts';
import { sayFact } from '../../../lib/view/say-reasons.ts';
import { sayChange } from '../../../lib/view/why.ts';
import type { FigureOf } from './kind.ts';
import { endOf, passed, play } from './passing.ts';
import { type Opening, replay } from './run.ts';

/** One minute in which something was done or happened. */
export type Moment = {
  readonly at: string;
  readonly done: readonly string[];
  readonly happened: readonly string[];
  /** How long nothing happens from then on, and what the device waits for, as far as the simulator knows it. */
  readonly wait: string;
};
export type Timeline = {
  readonly label: string;
  readonly moments: readonly Moment[];
  /** Where it ended, and, unless nothing is left to be reached, why there and what would help. */
  readonly end: {
    readonly says: string;
    readonly because: readonly string[];
    readonly helps: readonly string[];
  };
};

/** What stands on the timeline, for each way. */
export function timelinesOf(opening: Opening, figure: FigureOf<'timeline'>): readonly Timeline[] {
  const start = replay(opening, opening.run);
  const device = branded<DeviceId>(figure.device);
  const to = endOf(start, figure.minutes, figure.ways);
  return figure.ways.map((way) => timelineOf(start, device, way, to));
}

/** An estate at the end of a minute, and what came about in that minute. */
type Seen = { estate: Estate; readonly done: string[]; readonly happened: string[] };

function timelineOf(start: Estate, device: DeviceId, way: FigureOf<'timeline'>['ways'][number], to: Minute): Timeline {
  const seen: Seen[] = [];
  const see = (estate: Estate): Seen => {
    const last = seen.at(-1);
    if (last?.estate.now === estate.now) {
      last.estate = estate;
      return last;
    }
    const fresh = { estate, done: [], happened: [] };
    seen.push(fresh);
    return fresh;
  };
  const wait = (estate: Estate, minutes: number): Estate => {
    let now = estate;
    for (const at of minutesOn(device, estate, passed(estate, minutes))) {
      const later = passed(now, at - now.now);
      see(later).happened.push(...happenedOn(device, now, later));
      now = later;
    }
    return passed(now, estate.now + minutes - now.now);
  };
  see(start);
  const { given, end } = play(start, way.do, to, wait, (after, before) =>
    see(after).happened.push(...happenedOn(device, before, after)),
  );
  for (const { at, command } of given)
    seen.find(({ estate }) => estate.now === at)?.done.push(sayCommand(command, start));
  const isOneDay = Math.floor(start.now / 1440) === Math.floor(to / 1440);
  return {
    label: way.label,
    moments: seen.map(({ estate, done, happened }, index) => {
      const next = seen[index + 1]?.estate.now;
      return {
        at: isOneDay ? sayTime(estate.now) : sayMinute(estate.now),
        done,
        happened,
        wait: sayWait(estate, device, next, to),
      };
    }),
    end: endingOf(end, device),
  };
}

/** The minutes between two estates in which the clock brought something about on the device. */
function minutesOn(device: DeviceId, before: Estate, after: Estate): readonly Minute[] {
  return [...new Set(eventsOn(device, before, after).map(({ at }) => at))];
}

function happenedOn(device: DeviceId, before: Estate, after: Estate): readonly string[] {
  return eventsOn(device, before, after).map((event) => sayEvent(event, after));
}

function eventsOn(device: DeviceId, before: Estate, after: Estate): readonly SimEvent[] {
  const events: SimEvent[] = [];
  for (let index = before.log.length; index < after.log.length; index++) {
    const event = after.log.at(index);
    if (event?.cause === 'clock' && 'device' in event && event.device === device) events.push(event);
  }
  return events;
}

/** What a device is on its way to, one after the other, and last whatever its site means for it. */
function goalOf(estate: Estate, device: DeviceId): DeviceQuery | undefined {
  const steps = [{ ask: 'azureAdJoined' }, { ask: 'mdmEnrolled' }, { ask: 'coManaged' }] as const;
  const step = steps.find((query) => !answer(estate, { ...query, device }));
  if (step) return step;
  const workload = workloads.find(
    (one) =>
      answer(estate, { ask: 'authority', workload: one, device }) !==
      answer(estate, { ask: 'intent', workload: one, device }),
  );
  return workload && { ask: 'authority', workload };
}

function sayWait(estate: Estate, device: DeviceId, next: Minute | undefined, to: Minute): string {
  const waits = waitsOf(estate, device);
  const lasts = sayDuration((next ?? to) - estate.now);
  if (next === undefined && estate.now >= to) return '';
  if (next === undefined) return [`Nothing else changes in ${lasts}.`, ...waits].join(' ');
  return waits.length === 0 ? `${lasts} later` : `${lasts}: ${waits.join(' ')}`;
}

function waitsOf(estate: Estate, device: DeviceId): readonly string[] {
  const goal = goalOf(estate, device);
  if (!goal) return [];
  const coming = findingOf(estate, { ...goal, device }).because.filter(
    ({ fact }) => 'at' in fact && typeof fact.at === 'number' && fact.at > estate.now,
  );
  return factsOf(coming, estate, answer(estate, { ask: 'flags', device }));
}

function endingOf(estate: Estate, device: DeviceId): Timeline['end'] {
  const goal = goalOf(estate, device);
  if (!goal) return { says: `${device} is co-managed, and nothing is pending.`, because: [], helps: [] };
  const query: Query = { ...goal, device };
  const { value, because, changes } = findingOf(estate, query);
  const says = sayMissing(estate, device, goal, value);
  return {
    says,
    because: factsOf(because, estate, answer(estate, { ask: 'flags', device })).filter((sentence) => sentence !== says),
    helps: changes.slice(0, 2).map((change) => sayHelp(estate, device, goal, change)),
  };
}

/** What would bring the device further: “Wait: PC-01 is enrolled in Intune from Day 1 10:05.” */
function sayHelp(
  estate: Estate,
  device: DeviceId,
  goal: DeviceQuery,
  change: Finding<Value>['changes'][number],
): string {
  const { do: command, at = estate.now, then } = change;
  if (then !== true) return sayChange(change, { ...goal, device }, estate.now, estate);
  const when = at > estate.now ? `from ${sayMinute(at)} on` : 'at once';
  return `${command ? sayCommand(command, estate) : 'Wait'}: ${device} is ${sayDeviceQuery(goal, estate)} ${when}.`;
}

function sayMissing(estate: Estate, device: DeviceId, goal: DeviceQuery, value: Value): string {
  if (goal.ask !== 'authority') return `${device} is not ${sayDeviceQuery(goal, estate)}.`;
  return `${device} still obeys ${labels.get(value) ?? value} for ${workloadLabels[goal.workload]}.`;
}
const labels = new Map<Value, string>(Object.entries(authorityLabels satisfies { readonly [A in Authority]: string }));

function factsOf(because: readonly Because[], estate: Estate, held?: number): readonly string[] {
  return [...new Set(because.map(({ fact }) => sayComing(fact, held) ?? sayFact(fact, estate)))];
}

/** A poll at which the device gets the value that it holds already is said without it: what it brings about is not in the value. */
function sayComing(fact: Fact, held: number | undefined): string | undefined {
  if (fact.kind !== 'policyPending' || fact.flags !== held) return undefined;
  return `${fact.device} asks for policy again at ${sayTime(fact.at)}.`;
}

function findingOf(estate: Estate, query: Query): Finding<Value> {
  return ask(estate, query);
}
