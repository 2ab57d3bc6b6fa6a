import { branded, type DeviceId } from '../../../lib/brand.ts';
import { answer } from '../../../lib/simulator/engine.ts';
import type { Command, EstateSpec, Workload } from '../../../lib/simulator/model.ts';
import { intuneOverride, workloads } from '../../../lib/simulator/words.ts';
import type { Answered } from './answers.ts';
import { type FigureOf, openingsOf } from './kind.ts';
import { carryOn, type Opening, positionOf, replay } from './run.ts';

/** The capabilities value of one device on one site, and what each number in it stands for there. */
export type SiteValue = Answered & {
  readonly label: string;
  readonly base: number;
  readonly numbers: readonly (readonly [Workload, number])[];
  /** 0 while the client has no co-management policy. */
  readonly value: number;
};
/** One bit of the value: whose it is, and whether it is set on each site; a site that does not use it has nothing there. */
export type Bit = {
  readonly weight: number;
  readonly of: Workload | 'base' | 'nobody';
  readonly isSet: readonly (boolean | undefined)[];
};

/** From the highest to the lowest, as a number is written. */
const weights = Array.from({ length: 14 }, (_, place) => 2 ** (13 - place));

/** The value on each site with all that has been moved since; after each move the device is told to download policy. */
export function siteValues(
  figure: FigureOf<'bits'>,
  estates: readonly EstateSpec[],
  moves: readonly Command[],
): readonly SiteValue[] {
  const labels = [figure.label, ...figure.others.map(({ label }) => label)];
  return openingsOf(figure, estates).map((opening, site) =>
    siteValue(opening, labels[site] ?? '', figure.device, moves),
  );
}

function siteValue(opening: Opening, label: string, device: string, moves: readonly Command[]): SiteValue {
  const id = branded<DeviceId>(device);
  const commands = moves.flatMap((move): readonly Command[] => [move, { kind: 'downloadPolicy', device: id }]);
  const estate = carryOn(replay(opening, opening.run), commands);
  const { base, bits } = estate.flagTable(id);
  const numbers = workloads.map((workload) => [workload, bits[workload]] as const);
  const query = { ask: 'flags', device: id } as const;
  return { label, estate, query, base, numbers, value: answer(estate, query) };
}

/** The bits of all sites; where none of them uses one it is nobody’s. */
export function bitsOf(sites: readonly SiteValue[]): readonly Bit[] {
  return weights.map((weight): Bit => {
    const owners = sites.map((site) => ownerOf(site, weight));
    return {
      weight,
      of: owners.find((owner) => owner !== undefined) ?? 'nobody',
      isSet: sites.map(({ value }, place) => (owners[place] === undefined ? undefined : (value & weight) !== 0)),
    };
  });
}

function ownerOf({ base, numbers }: SiteValue, weight: number): Bit['of'] | undefined {
  if ((base & weight) !== 0) return 'base';
  return numbers.find(([, number]) => (number & weight) !== 0)?.[0];
}

/** What moves a workload to the other side, as it stands on `site` now. */
export function moveOf({ estate }: SiteValue, workload: Workload): Command {
  const to = positionOf(estate, workload) === 'configMgr' ? 'intune' : 'configMgr';
  return { kind: 'switchWorkload', workload, to };
}

/** The value as a sum of what stands in it: `8193 + 2 + 4`. */
export function sumOf({ base, numbers, value }: SiteValue): string {
  if (value === 0 || value === intuneOverride) return '';
  const set = numbers.map(([, number]) => number).filter((number) => (value & number) === number);
  return set.length === 0 ? '' : [base, ...set.toSorted((a, b) => a - b)].join(' + ');
}

/** `0x2007`. */
export function hexOf(value: number): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** What a move has done to the value on each site: “Site 2603: 8197, now 8199.” */
export function sayMoved(before: readonly SiteValue[], after: readonly SiteValue[]): string {
  const changes = after.map(({ label, value }, site) => {
    const was = before[site]?.value;
    return was === value ? `${label}: still ${value}.` : `${label}: ${was}, now ${value}.`;
  });
  return changes.join(' ');
}
