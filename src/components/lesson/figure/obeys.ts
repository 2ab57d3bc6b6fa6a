import { branded, type DeviceId } from '../../../lib/brand.ts';
import { answer, type Estate } from '../../../lib/simulator/engine.ts';
import type { Authority, CommandKind, Workload } from '../../../lib/simulator/model.ts';
import { workloads } from '../../../lib/simulator/words.ts';
import { authorityOn, comingOn } from './run.ts';

/** One of the seven ways to a device, and from which side it is lit. */
export type Channel = {
  readonly workload: Workload;
  readonly authority: Authority;
  /** Who decides from the next poll on, where that differs. */
  readonly coming: Authority | undefined;
};
export type Obeyed = {
  readonly channels: readonly Channel[];
  readonly hasClient: boolean;
  /** Whether what has no slider is the site’s too: another MDM service takes part of it away. */
  readonly keepsRest: boolean;
  readonly isEnrolled: boolean;
};

/** Whom one device obeys, and what ties it to either side. */
export function obeyedBy(estate: Estate, ahead: Estate, device: string): Obeyed {
  const id = branded<DeviceId>(device);
  const channels = workloads.map((workload) => ({
    workload,
    authority: authorityOn(estate, device, workload),
    coming: comingOn(estate, ahead, device, workload),
  }));
  const hasClient = answer(estate, { ask: 'clientStanding', device: id }) !== 'none';
  return {
    channels,
    hasClient,
    keepsRest: hasClient && channels.every(({ authority }) => authority !== 'otherMdm'),
    isEnrolled: answer(estate, { ask: 'mdmEnrolled', device: id }),
  };
}

const offered: readonly CommandKind[] = ['switchWorkload', 'wait', 'downloadPolicy'];

/** Refuses what the figure has no control for: the build tells the author. */
export function checkOffered(may: readonly CommandKind[]): void {
  const strange = may.find((kind) => !offered.includes(kind));
  if (strange !== undefined)
    throw new Error(`A figure of the kind “obeys” has no control for “${strange}”: it offers ${offered.join(', ')}`);
}
