import {
  branded,
  type CollectionId,
  type DeliverableId,
  type GroupId,
  type UserId,
} from '../../../../../src/lib/brand.ts';
import type {
  Command,
  DeliverableKind,
  DeliverableSpec,
  DeviceQuery,
  DeviceSpec,
  EstateSpec,
  Misconception,
  Target,
  TraitName,
} from '../../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, eventsOf, pc, rulesOf, seed, site, value } from '../../estates.ts';

export const day = 24 * 60;
export const atIntune = { compliancePolicies: { kind: 'intune' } } as const;

export function deliverable(id: string): DeliverableId {
  return branded<DeliverableId>(id);
}
export function to(id: string): Target {
  return branded<GroupId>(id);
}
export function user(id: string): UserId {
  return branded<UserId>(id);
}

function made(
  kind: DeliverableKind,
  id: string,
  properties: { readonly [property: string]: string },
  targets: readonly Target[],
): DeliverableSpec {
  return { id: deliverable(id), name: `The ${id}`, kind, with: properties, to: targets };
}

/** A compliance policy of Intune for all devices. */
export function policy(
  id: string,
  properties: { readonly [property: string]: string } = {},
  targets: readonly Target[] = ['allDevices'],
): DeliverableSpec {
  return made('intuneCompliancePolicy', id, properties, targets);
}
/** A compliance policy of Configuration Manager, and a baseline. */
export function configMgrPolicy(properties: { readonly [property: string]: string }, target = 'users') {
  return made('configMgrCompliancePolicy', 'cm', properties, [to(target)]);
}
export function baseline(properties: { readonly [property: string]: string } = {}, target = 'devices') {
  return made('configMgrBaseline', 'base', { partOfComplianceAssessment: 'yes', ...properties }, [to(target)]);
}
/** A Conditional Access policy for all users. */
export function access(
  id: string,
  properties: { readonly [property: string]: string },
  targets: readonly Target[] = ['allUsers'],
): DeliverableSpec {
  return made('accessPolicy', id, properties, targets);
}

/** An estate of one PC whose compliance is with Intune, besides what a test says. */
export function estateOf(
  deliverables: readonly DeliverableSpec[],
  over: Parameters<typeof site>[1] & { readonly devices?: readonly DeviceSpec[] } = {},
): EstateSpec {
  const { devices = [pc('PC')], ...rest } = over;
  const members = devices.map(({ id }) => id);
  return site(devices, {
    workloads: atIntune,
    version: '2603',
    collections: [
      { id: branded<CollectionId>('users'), name: 'The users', of: 'users', members },
      { id: branded<CollectionId>('devices'), name: 'The devices', members },
    ],
    ...rest,
    deliverables,
  });
}
export function begin(spec: EstateSpec, belief?: Misconception): Estate {
  return start(spec, seed, { belief });
}

export function change(trait: TraitName, value: string, id = 'PC'): Command {
  return { kind: 'changeDevice', device: device(id), trait, to: value };
}
export function state(estate: Estate, id = 'PC') {
  return value(estate, { ask: 'complianceState', device: device(id) });
}
export function verdict(estate: Estate, id = 'PC') {
  return value(estate, { ask: 'configMgrVerdict', device: device(id) });
}
export function reason(estate: Estate, id = 'PC') {
  return value(estate, { ask: 'noncomplianceReason', device: device(id) });
}
export function mayAccess(estate: Estate, app: 'exchangeOnline' | 'sharePointOnline' | 'intune' = 'exchangeOnline') {
  return value(estate, { ask: 'mayAccess', app, device: device('PC') });
}
export function why(estate: Estate, query: DeviceQuery = { ask: 'complianceState' }, id = 'PC') {
  return rulesOf(estate, { ...query, device: device(id) });
}
export function happened(estate: Estate, kind: 'complianceChanged' | 'noncomplianceEmailSent') {
  return eventsOf(estate).filter((event) => event.kind === kind);
}
