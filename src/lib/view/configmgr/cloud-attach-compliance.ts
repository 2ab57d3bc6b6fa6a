/** Compliance over time, as far as the log tells it. */
import type { DeviceId, Minute } from '../../brand.ts';
import type { Estate } from '../../simulator/engine.ts';
import type { SimEvent } from '../../simulator/model.ts';
import type { ComplianceStateName } from '../../simulator/rules/compliance/words.ts';
import { sayMinute } from '../clock.ts';
import { pcs } from '../estate/census.ts';
import type { SeriesFigure } from '../figure-model.ts';
import { answerLabels } from '../say/rooms.ts';
import { capital } from '../say-query.ts';

/** The states that a line is drawn for, where any device has them. */
const shown = ['compliant', 'inGracePeriod', 'noncompliant', 'error'] as const satisfies readonly ComplianceStateName[];
/** So many points a line has at most: a drawing has no room for more. */
const mostPoints = 240;

type Point = SeriesFigure['lines'][number]['points'][number];

/** Nothing where no verdict has changed: a flat line says no more than the list. */
export function complianceFigure(estate: Estate): SeriesFigure | undefined {
  const { verdicts, lines } = readTo(estate);
  if (verdicts.size === 0) return undefined;
  const drawn = shown.flatMap((state) => {
    const points = lines.get(state);
    return points ? [{ label: nameOf(state), points: thinned(toEnd(points, estate)) }] : [];
  });
  return {
    kind: 'series',
    title: 'Compliance over time',
    says: `${pcs(verdicts.size)} whose verdict in Intune changed after ${sayMinute(estate.startedAt)}, by the last that each was given. A device counts from its first change.`,
    from: estate.startedAt,
    to: estate.now,
    most: Math.max(1, ...drawn.flatMap(({ points }) => points.map(({ count }) => count))),
    lines: drawn,
  };
}

/** How far the log of a run has been read: a long run is read once, and then what is new. */
type Read = {
  readonly length: number;
  readonly verdicts: Map<DeviceId, ComplianceStateName>;
  readonly lines: Map<ComplianceStateName, Point[]>;
  /** What people did, by its place in the log: two logs with the same deeds at the same places are the same so far. */
  readonly deeds: readonly { readonly place: number; readonly event: SimEvent }[];
};
const reads = new WeakMap<Estate['devices'], Read>();

function readTo(estate: Estate): Read {
  const { log, devices } = estate;
  const before = reads.get(devices);
  const begun = before && isBeginningOf(before, log) ? before : undefined;
  const verdicts = begun?.verdicts ?? new Map<DeviceId, ComplianceStateName>();
  const lines = begun?.lines ?? new Map<ComplianceStateName, Point[]>();
  const deeds = [...(begun?.deeds ?? [])];
  for (let place = begun?.length ?? 0; place < log.length; place++) {
    const event = log.at(place);
    if (event?.cause === 'learner') deeds.push({ place, event });
    if (event?.kind !== 'complianceChanged') continue;
    const was = verdicts.get(event.device);
    verdicts.set(event.device, event.is);
    if (was !== undefined) step(lines, was, event.at, -1, estate.startedAt);
    step(lines, event.is, event.at, 1, estate.startedAt);
  }
  const read: Read = { length: log.length, verdicts, lines, deeds };
  reads.set(devices, read);
  return read;
}

function isBeginningOf({ length, deeds }: Read, log: Estate['log']): boolean {
  return length <= log.length && deeds.every(({ place, event }) => log.at(place) === event);
}

function step(lines: Read['lines'], state: ComplianceStateName, at: Minute, by: 1 | -1, from: Minute): void {
  const points = lines.get(state) ?? [{ at: from, count: 0 }];
  lines.set(state, points);
  const last = points.at(-1);
  const count = (last?.count ?? 0) + by;
  if (last?.at === at && points.length > 1) points.pop();
  points.push({ at, count });
}

/** The last count holds until now. */
function toEnd(points: readonly Point[], { now }: Estate): readonly Point[] {
  const last = points.at(-1);
  return last === undefined || last.at === now ? points : [...points, { at: now, count: last.count }];
}

function thinned(points: readonly Point[]): readonly Point[] {
  const every = Math.ceil(points.length / mostPoints);
  return every <= 1 ? points : points.filter((_, place) => place % every === 0 || place === points.length - 1);
}

function nameOf(state: ComplianceStateName): string {
  return capital(answerLabels['complianceState']?.values?.[state] ?? state);
}
