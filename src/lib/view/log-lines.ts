/** The log as it is read: many devices in one minute are one line, and a long wait is a sentence. */
import type { DeviceId, Minute } from '../brand.ts';
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
 * enrol.” One device alone is named. That policy came is said last, for it says least. Empty where nothing happened.
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
  const found = [...kinds.values()].sort((a, b) => Number(isPolicy(a.first)) - Number(isPolicy(b.first)));
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

/**
 * The minute at which something next changes if nobody does anything, within so many minutes: a round of polls, unless
 * another length is handed in. Ever longer spans are tried, for in a large estate something mostly changes soon.
 */
export function nextChange(
  estate: Estate,
  passed: (estate: Estate, minutes: number) => Estate,
  within: number = estate.site.policyPoll,
): Minute | undefined {
  let after = estate;
  for (let length = 1; after.now - estate.now < within; length *= 4) {
    const begin = after.log.length;
    after = passed(after, Math.min(length, within - (after.now - estate.now)));
    for (let index = begin; index < after.log.length; index++) {
      const event = after.log.at(index);
      if (event?.cause === 'clock') return event.at;
    }
  }
  return undefined;
}
