/** The log as it is read: many devices in one minute are one line, and a long wait is a sentence. */
import { branded, type DeviceId, type Minute } from '../brand.ts';
import type { Estate } from '../simulator/engine.ts';
import type { SimEvent } from '../simulator/model.ts';
import { happeningLabels } from './say/rooms.ts';
import { sayEvent } from './say.ts';
import type { LogLine, Sentence } from './view-model.ts';

const mostApart = 5;
const mostNamed = 200;
const mostKinds = 4;
const manyWords = new Map<string, string>(Object.entries(happeningLabels).map(([kind, { many }]) => [kind, many]));

/** The last `most` lines, oldest first, of the log or a part of it. Waiting itself is not a line: what it brought about is. */
export function logLines(
  estate: Estate,
  most: number,
  { begin = 0, end = estate.log.length }: { readonly begin?: number; readonly end?: number } = {},
): readonly LogLine[] {
  const lines: LogLine[] = [];
  let to = end;
  while (to > begin && lines.length < most) {
    const from = groupBefore(estate, to, begin);
    lines.push(...linesOf(estate, from, to).reverse());
    to = from;
  }
  return lines.slice(0, most).reverse();
}

/** Where what the clock brought about in one minute begins, or a command, that ends before entry `end`. */
function groupBefore(estate: Estate, end: number, begin: number): number {
  const last = estate.log.at(end - 1);
  let from = end - 1;
  while (last?.cause === 'clock' && from > begin) {
    const event = estate.log.at(from - 1);
    if (event?.at !== last.at || event.cause !== 'clock') break;
    from--;
  }
  return from;
}

type Alike = { count: number; readonly events: SimEvent[] };

/** More than a few of one kind are one line, where the first of them stood. Of a great many only the first are looked at twice. */
function linesOf(estate: Estate, from: number, end: number): LogLine[] {
  const kinds = new Map<SimEvent['kind'], Alike>();
  const inOrder: SimEvent[] = [];
  for (let index = from; index < end; index++) {
    const event = estate.log.at(index);
    if (!event || event.kind === 'timePassed') continue;
    const alike = kinds.get(event.kind) ?? { count: 0, events: [] };
    kinds.set(event.kind, alike);
    if (alike.count++ < mostNamed) alike.events.push(event);
    if (alike.count <= mostApart) inOrder.push(event);
  }
  return inOrder.flatMap((event) => {
    const alike = kinds.get(event.kind);
    if (!alike || event.cause !== 'clock' || alike.count <= mostApart) return [alone(estate, event)];
    return alike.events[0] === event ? [together(alike, event)] : [];
  });
}

function alone(estate: Estate, event: SimEvent): LogLine {
  return { at: event.at, cause: event.cause, text: sayEvent(event, estate), devices: devicesIn([event]) };
}

function together({ count, events }: Alike, { at, cause, kind }: SimEvent): LogLine {
  const devices = devicesIn(events);
  return { at, cause, text: sayMany(count, kind), devices, ...(count > devices.length ? { count } : {}) };
}

function sayMany(count: number, kind: SimEvent['kind']): Sentence {
  return `${count.toLocaleString('en-GB')} PCs ${whatMany(kind)}`;
}

function whatMany(kind: SimEvent['kind']): string {
  return manyWords.get(kind) ?? 'received policy';
}

function devicesIn(events: readonly SimEvent[]): readonly DeviceId[] {
  return events.flatMap((event) => ('device' in event ? [event.device] : []));
}

/**
 * What has happened on devices by itself since entry `begin`, in counts of devices: “3 PCs enrolled in Intune, 2 failed to
 * enrol.” One device alone is named. What began first is said first, and of one minute policy before what it brought. Empty
 * where nothing happened.
 */
export function sayHappened(estate: Estate, begin: number): Sentence {
  const kinds = new Map<SimEvent['kind'], { readonly first: SimEvent; readonly devices: Set<DeviceId> }>();
  for (let index = begin; index < estate.log.length; index++) {
    const event = estate.log.at(index);
    if (event?.cause !== 'clock' || !('device' in event)) continue;
    const known = kinds.get(event.kind);
    if (known) known.devices.add(event.device);
    else kinds.set(event.kind, { first: event, devices: new Set([event.device]) });
  }
  const found = [...kinds.values()].sort(
    (a, b) => a.first.at - b.first.at || Number(isPolicy(b.first)) - Number(isPolicy(a.first)),
  );
  const said = found.slice(0, mostKinds).map(({ first, devices }, index) => {
    if (devices.size === 1) return sayEvent(first, estate);
    const isCounted = index > 0 && (found[index - 1]?.devices.size ?? 0) > 1;
    return isCounted
      ? `${devices.size.toLocaleString('en-GB')} ${whatMany(first.kind)}`
      : sayMany(devices.size, first.kind);
  });
  if (said.length === 0) return '';
  return `${said.join(', ')}${found.length > mostKinds ? ', and more' : ''}.`;
}

function isPolicy({ kind }: SimEvent): boolean {
  return kind === 'clientPolicyReceived';
}

/** To look a whole day ahead is quick for a class of PCs; of a fleet only the next round of polls is looked at. */
const mostForADay = 2000;
const day = 24 * 60;

/** How far `nextChange` looks ahead, in minutes. */
export function lookAhead({ devices, site }: Estate): number {
  return devices.length > mostForADay ? site.policyPoll : day;
}

/**
 * The minute at which something next changes if nobody does anything, as far ahead as `lookAhead` says, unless another
 * length is handed in: an event, or a count that is watched. Ever longer spans are tried, for in a large estate something
 * mostly changes soon.
 */
export function nextChange(
  estate: Estate,
  passed: (estate: Estate, minutes: number) => Estate,
  within: number = lookAhead(estate),
): Minute | undefined {
  let before = estate;
  for (let length = 1; before.now - estate.now < within; length *= 4) {
    const after = passed(before, Math.min(length, within - (before.now - estate.now)));
    const changed = [firstEvent(before, after), ...firstCounts(before, after)].filter((at) => at !== undefined);
    if (changed.length > 0) return branded<Minute>(Math.min(...changed));
    before = after;
  }
  return undefined;
}

function firstEvent(before: Estate, after: Estate): Minute | undefined {
  for (let index = before.log.length; index < after.log.length; index++) {
    const event = after.log.at(index);
    if (event?.cause === 'clock') return event.at;
  }
  return undefined;
}

/** Of each watched count, when it first moved: not all that changes on a device is an event. */
function firstCounts(before: Estate, after: Estate): readonly (Minute | undefined)[] {
  return after.watched.map(({ rows }, index) => rows[before.watched[index]?.rows.length ?? 0]?.at);
}
