import { branded, type DeliverableId, type GroupId, type UserId } from '../../../../../src/lib/brand.ts';
import type { Command, DeviceSpec, EstateSpec, UserSpec } from '../../../../../src/lib/simulator/model.ts';
import type { enrollmentAnswers } from '../../../../../src/lib/simulator/rules/enrollment/words.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, eventsOf, pc, seed, site, value } from '../../estates.ts';

/** Clients on their way into Intune: what a test does not say would enrol at half past. */
export const user = (id = 'Ada'): UserId => branded<UserId>(id);
export const onTheWay = { enrolled: false, user: 'Ada' } as const;
/** Enrols with the token of its user. */
export const older = { ...onTheWay, windows: 'Windows 10 1709' } as const;
const group = branded<GroupId>('all-pcs');

export function client(id: string, over: Partial<Omit<DeviceSpec, 'id'>> = {}): DeviceSpec {
  return pc(id, { ...onTheWay, ...over });
}

export function ada(over: Omit<UserSpec, 'id'>): { readonly users: readonly UserSpec[] } {
  return { users: [{ id: user(), ...over }] };
}

/** One PC and its estate. */
export function one(over: Partial<Omit<DeviceSpec, 'id'>> = {}, around: Parameters<typeof site>[1] = {}): Estate {
  return start(site([client('PC', over)], around), seed);
}

export function said(estate: Estate, ask: keyof typeof enrollmentAnswers, id = 'PC') {
  return value(estate, { ask, device: device(id) });
}

export function isEnrolled(estate: Estate, id = 'PC'): boolean {
  return value(estate, { ask: 'mdmEnrolled', device: device(id) });
}

/** The minutes at which something happened on a device. */
export function times(estate: Estate, kind: string, id = 'PC'): readonly number[] {
  return eventsOf(estate)
    .filter((event) => event.kind === kind && 'device' in event && event.device === id)
    .map(({ at }) => at);
}

/** Blocks Windows for a group that has the PC. */
export const noWindowsForGroup: Pick<EstateSpec, 'groups' | 'deliverables'> = {
  groups: [{ id: group, name: 'All PCs', of: 'devices', members: ['PC'] }],
  deliverables: [
    { id: branded<DeliverableId>('no-windows'), name: 'No Windows', kind: 'platformRestriction', to: [group] },
  ],
};

export const set = (setting: Extract<Command, { kind: 'configure' }>['setting'], to: string): Command => ({
  kind: 'configure',
  setting,
  to,
});
export const change = (property: Extract<Command, { kind: 'changeUser' }>['property'], to: string): Command => ({
  kind: 'changeUser',
  user: user(),
  property,
  to,
});
