import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import {
  type Command,
  type DeliverableKind,
  type DeliverableSpec,
  type DeviceSpec,
  deliverables,
  type EstateSpec,
  type Misconception,
  type Target,
} from '../../../../../src/lib/simulator/model.ts';
import type { softwareAnswers } from '../../../../../src/lib/simulator/rules/software/words.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import type { SettingName } from '../../../../../src/lib/simulator/spec.ts';
import { collection, device, group, pc, play, seed, site, value } from '../../estates.ts';

/** Updates, apps and Office for small estates: what a test does not say goes to every device. */
export const day = 24 * 60;

export function id(name: string): DeliverableId {
  return branded<DeliverableId>(name);
}

/** Something of that kind, named after it, for all devices. */
export function stock(
  kind: DeliverableKind,
  properties: { readonly [property: string]: string } = {},
  over: Partial<DeliverableSpec> = {},
): DeliverableSpec {
  const everywhere: Target = deliverables[kind].from === 'configMgr' ? collection('all') : 'allDevices';
  const spec = { id: id(kind), name: `The ${kind}`, kind, with: properties, to: [everywhere] };
  return { ...spec, ...over };
}

type Over = Parameters<typeof site>[1] & {
  readonly pcs?: readonly DeviceSpec[];
  readonly belief?: Misconception;
};
/** One PC named PC, all members of “all”, with these things delivered. */
export function estateWith(
  things: readonly DeliverableSpec[],
  { pcs = [pc('PC')], belief, ...over }: Over = {},
): Estate {
  const collections = [
    group(
      'all',
      pcs.map((one) => one.id),
    ),
    group('pilot', []),
  ];
  const spec: EstateSpec = site(pcs, { collections, deliverables: things, ...over });
  return start(spec, seed, { belief });
}

export function configure(setting: SettingName, to: string): Command {
  return { kind: 'configure', setting, to };
}
export function deliver(kind: DeliverableKind, to: Target = 'allDevices'): Command {
  return { kind: 'deliver', deliverable: id(kind), to };
}
export function withdraw(kind: DeliverableKind, from: Target = 'allDevices'): Command {
  return { kind: 'withdraw', deliverable: id(kind), from };
}
export function change(kind: DeliverableKind, property: string, to: string): Command {
  return { kind: 'changeDeliverable', deliverable: id(kind), property, to };
}

export function asked(estate: Estate, ask: keyof typeof softwareAnswers, name = 'PC') {
  return value(estate, { ask, device: device(name) });
}
export function software(estate: Estate, kind: DeliverableKind, name = 'PC') {
  return value(estate, { ask: 'software', deliverable: id(kind), device: device(name) });
}
export function inCompanyPortal(estate: Estate, kind: DeliverableKind, name = 'PC'): boolean {
  return value(estate, { ask: 'inCompanyPortal', deliverable: id(kind), device: device(name) });
}
export function inSoftwareCenter(estate: Estate, kind: DeliverableKind, name = 'PC'): boolean {
  return value(estate, { ask: 'inSoftwareCenter', deliverable: id(kind), device: device(name) });
}

/** The first of these minutes from now at which it is so, in steps of one. */
export function minutesUntil(estate: Estate, isSo: (at: Estate) => boolean, atMost: number): number {
  let now = estate;
  for (let minutes = 0; minutes <= atMost; minutes++) {
    if (isSo(now)) return minutes;
    now = play(now, { kind: 'wait', minutes: 1 });
  }
  return Number.POSITIVE_INFINITY;
}
