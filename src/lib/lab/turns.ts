/** When conditions turned true or false in the course of one command, a long wait included. */
import type { Minute } from '../brand.ts';
import type { Estate } from '../simulator/engine.ts';
import type { DeviceCondition } from '../simulator/model.ts';
import { awaited, holds, holdsByCount, isMatch, settledAt, watchable } from './condition.ts';
import type { Condition } from './scenario.ts';

/** A condition became true or false: when, by which command (counted from 1; 0 is the start), on which device. */
export type Turn = {
  readonly condition: number;
  readonly at: Minute;
  readonly command: number;
  readonly met: boolean;
  readonly device?: string;
};

/**
 * What turned between two estates, given how each condition stood before. Device conditions follow the watched counts
 * minute by minute, so one that broke and mended inside a wait is found; questions about the site change only by
 * commands, so within a wait they stand as at its end.
 */
export function turnsBetween(
  conditions: readonly Condition[],
  stood: ReadonlyMap<number, boolean>,
  before: Estate,
  after: Estate,
  command: number,
): readonly Turn[] {
  const now = new Map(stood);
  const fresh = after.watched.map(({ rows }, index) => rows.slice(before.watched[index]?.rows.length ?? 0));
  const minutes = new Set([...fresh.flat().map(({ at }) => at), ...happenings(conditions, before, after), after.now]);
  const turns: Turn[] = [];
  const settled: Settled = new Map();
  for (const at of [...minutes].sort((a, b) => a - b)) {
    let watched = 0;
    for (const [index, condition] of conditions.entries()) {
      const begins = watched;
      const parts = watchable(condition);
      watched += parts.length;
      const met = holdsAt(condition, after, at, begins, settled);
      if (met === now.get(index)) continue;
      now.set(index, met);
      const changed = parts.flatMap((part, place) => (isOfEach(part) ? (fresh[begins + place] ?? []) : []));
      const device = changed.find((row) => row.at === at && row.device !== undefined)?.device;
      turns.push({ condition: index, at, command, met, ...(device === undefined ? {} : { device }) });
    }
  }
  return turns;
}

/** Of a number or a share that was passed, the last device to come is no more to blame than the others. */
function isOfEach(condition: DeviceCondition): boolean {
  return !('count' in condition);
}

/** The minutes of new events that some condition asks after. */
function happenings(conditions: readonly Condition[], before: Estate, after: Estate): readonly Minute[] {
  const asked = conditions.flatMap(awaited);
  if (asked.length === 0) return [];
  const minutes: Minute[] = [];
  for (let index = before.log.length; index < after.log.length; index++) {
    const event = after.log.at(index);
    if (event && asked.some((match) => isMatch(match, event))) minutes.push(event.at);
  }
  return minutes;
}

/** When what a condition waits for stood in the log: looked up once, for a log may be long. */
type Settled = Map<Condition, Minute | undefined>;

/** Whether a condition held at a minute, by the watched counts; its own watches begin at `begins`. */
function holdsAt(condition: Condition, estate: Estate, at: Minute, begins: number, settled: Settled): boolean {
  if ('all' in condition) {
    let watched = begins;
    return condition.all.every((part) => {
      const own = watched;
      watched += watchable(part).length;
      return holdsAt(part, estate, at, own, settled);
    });
  }
  if ('happened' in condition || 'neverHappened' in condition || 'inOrder' in condition) {
    const since = settled.has(condition) ? settled.get(condition) : settledAt(condition, estate);
    settled.set(condition, since);
    return (since !== undefined && since <= at) !== 'neverHappened' in condition;
  }
  const [own] = watchable(condition);
  if (!own) return holds(condition, estate).met;
  const row = estate.watched[begins]?.rows.findLast((one) => one.at <= at);
  return row !== undefined && holdsByCount(own, row.within, row.holding);
}
