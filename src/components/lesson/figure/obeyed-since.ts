/** How the devices of a figure stand since the reader's first change, in a sentence: time may pass in several presses. */
import type { Minute } from '../../../lib/brand.ts';
import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Authority, Command, Workload } from '../../../lib/simulator/model.ts';
import { sayMinute, sayTime } from '../../../lib/view/clock.ts';
import { authorityLabels, workloadLabels } from '../../../lib/view/labels.ts';
import { passed } from './passing.ts';
import { authorityOn, carryOut, type Opening, replay } from './run.ts';
import type { Shown } from './use-figure.ts';

/** A device that obeys another than before the change, for one workload, and since when. */
type Moved = { readonly device: string; readonly workload: Workload; readonly to: Authority; readonly at: Minute };

/** “Since your change at 09:00, OFFICE-1 obeys Intune for Compliance policies (from 09:08).” */
export function saySince(opening: Opening, commands: readonly Command[], shown: Shown): string {
  const given = commands.slice(opening.run.length);
  const first = given.findIndex(isChange);
  const untouched = first < 0 ? given.length : first;
  const start = replay(opening, opening.run);
  const before = replay(opening, commands.slice(0, opening.run.length + untouched));
  const base = first < 0 ? start : before;
  const { moved, end } = movedSince(base, first < 0 ? given : given.slice(first), shown);
  const clock = (at: Minute) => (isSameDay(start, end) ? sayTime(at) : sayMinute(at));
  const times = given.filter(isChange).length;
  const since = `your ${times > 1 ? 'first ' : ''}change at ${clock(base.now)}`;
  if (moved.length > 0) return `Since ${first < 0 ? clock(base.now) : since}, ${sayMoved(moved, clock)}.`;
  const [one] = shown.devices;
  const whole = shown.devices.length === 1 && one !== undefined ? `${one} obeys` : 'every PC obeys';
  return `For all that is shown here, ${whole} the same manager as ${first < 0 ? `at ${clock(base.now)}` : `before ${since}`}.`;
}

function isChange({ kind }: Command): boolean {
  return kind !== 'wait' && kind !== 'downloadPolicy';
}

function isSameDay(start: Estate, end: Estate): boolean {
  return Math.floor(start.now / 1440) === Math.floor(end.now / 1440);
}

/** Whoever obeys another at the end than in `base`, with the minute of the last turn. */
function movedSince(base: Estate, commands: readonly Command[], { devices, workloads }: Shown) {
  let end = base;
  const estates = [base];
  for (const command of commands) {
    end = carryOut(end, command) ?? end;
    estates.push(end);
  }
  const moved = workloads.flatMap((workload) =>
    devices.flatMap((device): readonly Moved[] => {
      const to = authorityOn(end, device, workload);
      if (to === authorityOn(base, device, workload)) return [];
      const last = estates.findLastIndex((estate) => authorityOn(estate, device, workload) !== to);
      return [
        { device, workload, to, at: turnAfter(estates[last] ?? base, estates[last + 1] ?? end, device, workload) },
      ];
    }),
  );
  return { moved, end };
}

/** The minute in which a device turned between two estates of one press. */
function turnAfter(before: Estate, after: Estate, device: string, workload: Workload): Minute {
  const minutes = after.now - before.now;
  if (minutes < 2) return after.now;
  const middle = passed(before, Math.floor(minutes / 2));
  const isTurned = authorityOn(middle, device, workload) === authorityOn(after, device, workload);
  return isTurned ? turnAfter(before, middle, device, workload) : turnAfter(middle, after, device, workload);
}

/** Workloads that the same devices turned with at the same minutes are said together. */
function sayMoved(moved: readonly Moved[], clock: (at: Minute) => string): string {
  const said = new Map<string, { readonly ofThem: readonly Moved[]; readonly to: Authority; workloads: Workload[] }>();
  for (const workload of new Set(moved.map((one) => one.workload))) {
    for (const to of new Set(moved.filter((one) => one.workload === workload).map((one) => one.to))) {
      const ofThem = moved.filter((one) => one.workload === workload && one.to === to);
      const key = [to, ...ofThem.map(({ device, at }) => `${device} ${at}`)].join();
      const known = said.get(key) ?? { ofThem, to, workloads: [] };
      known.workloads.push(workload);
      said.set(key, known);
    }
  }
  return [...said.values()].map((group) => sayGroup(group.ofThem, group.to, group.workloads, clock)).join('; ');
}

function sayGroup(
  ofThem: readonly Moved[],
  to: Authority,
  workloads: readonly Workload[],
  clock: (at: Minute) => string,
): string {
  const minutes = new Set(ofThem.map(({ at }) => at));
  const [only] = minutes;
  const isOne = minutes.size === 1 && only !== undefined;
  const names = ofThem.map(({ device, at }) => (isOne ? device : `${device} (from ${clock(at)})`));
  const obeys = ofThem.length === 1 ? 'obeys' : 'obey';
  const from = isOne ? ` (from ${clock(only)})` : '';
  return `${list(names)} ${obeys} ${authorityLabels[to]} for ${list(workloads.map((one) => workloadLabels[one]))}${from}`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
