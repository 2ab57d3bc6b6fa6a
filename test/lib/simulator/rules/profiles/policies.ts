import { branded, type DeliverableId, type GroupId } from '../../../../../src/lib/brand.ts';
import type {
  Command,
  DeliverableKind,
  DeliverableSpec,
  DeviceSpec,
  EstateSpec,
  Target,
} from '../../../../../src/lib/simulator/model.ts';
import type { SettingFamily } from '../../../../../src/lib/simulator/rules/profiles/words.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, eventsOf, group, pc, rulesOf, seed, site, value } from '../../estates.ts';

/** Policies and profiles in words; the collection “all” has every PC of an estate, the group “some” what it is told. */
export const id = (name: string): DeliverableId => branded<DeliverableId>(name);
export const some = branded<GroupId>('some');
export const all = collection('all');

type Over = { readonly with?: DeliverableSpec['with']; readonly to?: readonly Target[] };
/** A deliverable named after its kind and family, for all devices unless told otherwise. */
export function policy(
  kind: DeliverableKind,
  family: SettingFamily,
  over: Over = {},
  name = 'policy',
): DeliverableSpec {
  const to: readonly Target[] = kind.startsWith('configMgr') ? [all] : ['allDevices'];
  return { id: id(name), name: `The ${name}`, kind, to, ...over, with: { family, ...over.with } };
}

/** One PC unless told otherwise, at Configuration Manager for all, with these policies. */
export function estateWith(
  policies: readonly DeliverableSpec[],
  over: Parameters<typeof site>[1] & {
    readonly devices?: readonly DeviceSpec[];
    readonly members?: readonly string[];
  } = {},
): EstateSpec {
  const { devices = [pc('PC')], members = [], ...rest } = over;
  return site(devices, {
    deliverables: policies,
    collections: [
      group(
        'all',
        devices.map((one) => one.id),
      ),
      group('pilot', ['PC']),
    ],
    groups: [{ id: some, name: 'Some PCs', of: 'devices', members }],
    ...rest,
  });
}
export function begin(...given: Parameters<typeof estateWith>): Estate {
  return start(estateWith(...given), seed);
}

export const endpointAtIntune = { endpointProtection: { kind: 'intune' } } as const;
export const configurationAtIntune = { deviceConfiguration: { kind: 'intune' } } as const;
export const atPilot = { kind: 'pilotIntune', pilotCollection: collection('pilot') } as const;

export function assign(name: string, to: Target = 'allDevices'): Command {
  return { kind: 'deliver', deliverable: id(name), to };
}
export function unassign(name: string, from: Target = 'allDevices'): Command {
  return { kind: 'withdraw', deliverable: id(name), from };
}

export function inForce(estate: Estate, family: SettingFamily, on = 'PC') {
  return value(estate, { ask: 'inForce', family, device: device(on) });
}
export function isApplied(estate: Estate, name: string, on = 'PC'): boolean {
  return value(estate, { ask: 'isApplied', deliverable: id(name), device: device(on) });
}
export function rulesInForce(estate: Estate, family: SettingFamily, on = 'PC'): readonly string[] {
  return rulesOf(estate, { ask: 'inForce', family, device: device(on) });
}
export function happened(estate: Estate, kind: string): number {
  return eventsOf(estate).filter((event) => event.kind === kind).length;
}
/** A whole round of check-ins. */
export const round = 8 * 60;
