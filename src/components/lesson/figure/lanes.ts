import { branded, type DeviceId, type Minute } from '../../../lib/brand.ts';
import { answers, type Estate } from '../../../lib/simulator/engine.ts';
import type { Value } from '../../../lib/simulator/model.ts';
import { sayMinute, sayTime } from '../../../lib/view/clock.ts';
import { sayCommand } from '../../../lib/view/say.ts';
import { capital, sayDeviceQuery, sayValue } from '../../../lib/view/say-query.ts';
import type { FigureOf } from './kind.ts';
import { endOf, passed, play } from './passing.ts';
import { type Opening, replay } from './run.ts';

/** From when to when one answer held; the last stretch of a lane holds on behind its end. */
export type Stretch = { readonly from: Minute; readonly to: Minute; readonly value: Value };
export type Lane = {
  readonly device: string;
  readonly stretches: readonly Stretch[];
  /** When the device asked its site for policy; empty where that is too often to be drawn. */
  readonly polls: readonly Minute[];
};
export type Lanes = {
  readonly label: string;
  readonly lanes: readonly Lane[];
  /** What was done, by minute, in words. */
  readonly given: readonly { readonly at: Minute; readonly says: string }[];
};
export type LanesDrawn = {
  readonly from: Minute;
  readonly to: Minute;
  /** What is asked: “Authority for Compliance policies”. */
  readonly asked: string;
  /** All values there are, the one that most lanes end with first. */
  readonly values: readonly Value[];
  readonly ways: readonly Lanes[];
};

/** In so many steps the clock is looked through; where something happens in one of them, it is halved down to the minute. */
const steps = 288;
/** More marks than so many on one lane are none. */
const mostPolls = 24;

/** What stands on the lanes, for each way. */
export function lanesOf(opening: Opening, figure: FigureOf<'lanes'>): LanesDrawn {
  const start = replay(opening, opening.run);
  const to = endOf(start, figure.minutes, figure.ways);
  const ways = figure.ways.map((way) => wayOf(start, figure, way, to));
  return { from: start.now, to, asked: capital(sayDeviceQuery(figure.ask, start)), values: valuesOf(ways), ways };
}

function valuesOf(ways: readonly Lanes[]): readonly Value[] {
  const lanes = ways.flatMap((way) => way.lanes.map(({ stretches }) => stretches));
  const ends = lanes.map((stretches) => stretches.at(-1)?.value);
  const endsOf = (value: Value) => ends.filter((end) => end === value).length;
  const values = [...new Set(lanes.flat().map(({ value }) => value))];
  return values.sort((a, b) => endsOf(b) - endsOf(a));
}

function wayOf(
  start: Estate,
  { devices, ask }: FigureOf<'lanes'>,
  way: FigureOf<'lanes'>['ways'][number],
  to: Minute,
): Lanes {
  const ids = devices.map((device) => branded<DeviceId>(device));
  const lanes = ids.map((device) => ({ device, cuts: new Map<Minute, Value>(), polls: new Set<Minute>() }));
  const look = (estate: Estate): void => {
    const read = answers(estate, ask);
    for (const { device, cuts, polls } of lanes) {
      cuts.set(estate.now, read(device));
      const last = estate.device(device)?.lastPolicy;
      if (last !== undefined && last > start.now) polls.add(last);
    }
  };
  const isQuiet = (before: Estate, after: Estate): boolean => {
    const [was, is] = [answers(before, ask), answers(after, ask)];
    return ids.every((device) => was(device) === is(device)) && !happened(before, after, ids);
  };
  const step = Math.max(1, Math.ceil((to - start.now) / steps));
  const wait = (estate: Estate, minutes: number): Estate => {
    let now = estate;
    const end = estate.now + minutes;
    while (now.now < end) now = looked(now, passed(now, Math.min(step, end - now.now)), isQuiet, look);
    return now;
  };
  look(start);
  const { given } = play(start, way.do, to, wait, look);
  const often = lanes.some(({ polls }) => polls.size > mostPolls);
  return {
    label: way.label,
    lanes: lanes.map(({ device, cuts, polls }) => ({
      device,
      stretches: stretchesOf(cuts, to),
      polls: often ? [] : [...polls],
    })),
    given: given.map(({ at, command }) => ({ at, says: sayCommand(command, start) })),
  };
}

/** Goes from one estate to a later one of the same clock and looks wherever something may have changed. */
function looked(
  before: Estate,
  after: Estate,
  isQuiet: (before: Estate, after: Estate) => boolean,
  look: (estate: Estate) => void,
): Estate {
  const minutes = after.now - before.now;
  if (minutes > 1 && !isQuiet(before, after)) {
    const middle = looked(before, passed(before, Math.floor(minutes / 2)), isQuiet, look);
    return looked(middle, passed(middle, after.now - middle.now), isQuiet, look);
  }
  look(after);
  return after;
}

function happened(before: Estate, after: Estate, ids: readonly DeviceId[]): boolean {
  for (let index = before.log.length; index < after.log.length; index++) {
    const event = after.log.at(index);
    if (event && 'device' in event && ids.includes(event.device)) return true;
  }
  return false;
}

function stretchesOf(cuts: ReadonlyMap<Minute, Value>, to: Minute): readonly Stretch[] {
  const changes = [...cuts].filter(([, value], index, all) => index === 0 || all[index - 1]?.[1] !== value);
  return changes.map(([from, value], index) => ({ from, to: changes[index + 1]?.[0] ?? to, value }));
}

/** What holds on a lane at a minute. */
export function valueAt({ stretches }: Lane, minute: Minute): Value | undefined {
  return (stretches.findLast(({ from }) => from <= minute) ?? stretches[0])?.value;
}

/** The minutes at which something changes on a lane or is done, in the order of the clock. */
export function changesOf({ lanes, given }: Lanes): readonly Minute[] {
  const cuts = lanes.flatMap(({ stretches }) => stretches.slice(1).map(({ from }) => from));
  return [...new Set([...cuts, ...given.map(({ at }) => at)])].sort((a, b) => a - b);
}

/** What holds at a minute, in a sentence: “At 10:26: Intune on PC-01 and PC-02, Configuration Manager on PC-03.” */
export function sayAt(way: Lanes, { ask }: Pick<FigureOf<'lanes'>, 'ask'>, minute: Minute, isOneDay: boolean): string {
  const values = new Map<Value, string[]>();
  for (const lane of way.lanes) {
    const value = valueAt(lane, minute);
    if (value !== undefined) values.set(value, [...(values.get(value) ?? []), lane.device]);
  }
  const held = [...values].map(([value, devices]) => `${sayValue(ask, value)} on ${list(devices)}`).join(', ');
  const done = way.given.filter(({ at }) => at === minute).map(({ says }) => `${says}.`);
  const polled = way.lanes.filter(({ polls }) => polls.includes(minute)).map(({ device }) => device);
  const polls = polled.length === 0 ? [] : [`${list(polled)} ${polled.length === 1 ? 'asks' : 'ask'} for policy.`];
  return [`${sayClock(minute, isOneDay)}: ${held}.`, ...done, ...polls].join(' ');
}

/** One lane in words: “Configuration Manager from 10:00, Intune from 10:26”. */
export function sayLane({ stretches }: Lane, { ask }: Pick<FigureOf<'lanes'>, 'ask'>, isOneDay: boolean): string {
  return stretches.map(({ from, value }) => `${sayValue(ask, value)} from ${sayClock(from, isOneDay)}`).join(', ');
}

/** The day is said only where the clock runs over midnight. */
export function sayClock(minute: Minute, isOneDay: boolean): string {
  return isOneDay ? sayTime(minute) : sayMinute(minute);
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
