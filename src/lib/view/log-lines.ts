/** The log as it is read: many devices in one minute are one line. */
import type { DeviceId, Minute } from '../brand.ts';
import type { Estate } from '../simulator/engine.ts';
import type { SimEvent } from '../simulator/model.ts';
import { happeningLabels } from './say/rooms.ts';
import { sayEvent } from './say.ts';
import type { LogLine } from './view-model.ts';

const mostApart = 5;
const manyWords = new Map<string, string>(Object.entries(happeningLabels).map(([kind, { many }]) => [kind, many]));

/** The last `most` lines, oldest first. Waiting itself is not a line: what it brought about is. */
export function logLines(estate: Estate, most: number): readonly LogLine[] {
  const lines: LogLine[] = [];
  let index = estate.log.length - 1;
  while (index >= 0 && lines.length < most) {
    const group = groupEndingAt(estate, index);
    index -= group.length;
    lines.push(...linesOf(estate, group).reverse());
  }
  return lines.slice(0, most).reverse();
}

/** More than a few of one kind are one line, where the first of them stood. */
function linesOf(estate: Estate, group: readonly SimEvent[]): LogLine[] {
  const told = new Set<SimEvent['kind']>(['timePassed']);
  return group.flatMap((event) => {
    if (told.has(event.kind)) return [];
    const alike = event.cause === 'clock' ? group.filter(({ kind }) => kind === event.kind) : [event];
    if (alike.length <= mostApart) return [alone(estate, event)];
    told.add(event.kind);
    return [together(alike, event)];
  });
}

/** All that the clock brought about in one minute, or one command, that ends at `index`; oldest first. */
function groupEndingAt(estate: Estate, index: number): readonly SimEvent[] {
  const last = estate.log.at(index);
  if (!last) return [];
  const group = [last];
  for (let before = index - 1; before >= 0; before--) {
    const event = estate.log.at(before);
    if (!event || event.at !== last.at || event.cause !== 'clock' || last.cause !== 'clock') break;
    group.push(event);
  }
  return group.reverse();
}

function alone(estate: Estate, event: SimEvent): LogLine {
  return { at: event.at, cause: event.cause, text: sayEvent(event, estate), devices: devicesIn([event]) };
}

function together(group: readonly SimEvent[], { at, cause, kind }: SimEvent): LogLine {
  const what = manyWords.get(kind) ?? 'received policy';
  return { at, cause, text: `${group.length.toLocaleString('en-GB')} PCs ${what}`, devices: devicesIn(group) };
}

function devicesIn(events: readonly SimEvent[]): readonly DeviceId[] {
  return events.flatMap((event) => ('device' in event ? [event.device] : []));
}

/** The minute at which something next changes if nobody does anything: within one round of polls, or never. */
export function nextChange(estate: Estate, passed: (estate: Estate, minutes: number) => Estate): Minute | undefined {
  const after = passed(estate, estate.site.policyPoll);
  for (let index = estate.log.length; index < after.log.length; index++) {
    const event = after.log.at(index);
    if (event?.cause === 'clock') return event.at;
  }
  return undefined;
}
