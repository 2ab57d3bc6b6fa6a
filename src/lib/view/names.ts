/** Whatever knows the things of an estate by name: an estate, or its spec. */
import type { CollectionId, DeliverableId, GroupId } from '../brand.ts';
import type { DeliverableKind, Target } from '../simulator/model.ts';

export type Names = {
  readonly collections: readonly { readonly id: CollectionId; readonly name: string }[];
  readonly groups?: readonly { readonly id: GroupId; readonly name: string }[];
  readonly deliverables?: readonly {
    readonly id: DeliverableId;
    readonly name: string;
    readonly kind?: DeliverableKind;
  }[];
};
/** What did not happen, why, and what cures it: three sentences. */
export type Refused = { readonly what: string; readonly why: string; readonly cure: string };

export function sayCollection(id: CollectionId, names: Names): string {
  return `“${names.collections.find((collection) => collection.id === id)?.name ?? id}”`;
}

export function sayGroup(id: GroupId, names: Names): string {
  return `“${names.groups?.find((group) => group.id === id)?.name ?? id}”`;
}

export function sayDeliverable(id: DeliverableId, names: Names): string {
  return `“${names.deliverables?.find((deliverable) => deliverable.id === id)?.name ?? id}”`;
}

/** Where something goes: “Pilot PCs”, or all devices. */
export function sayTarget(target: Target, names: Names): string {
  if (target === 'allDevices') return 'all devices';
  if (target === 'allUsers') return 'all users';
  const known = [...names.collections, ...(names.groups ?? [])].find(({ id }) => id === target);
  return `“${known?.name ?? target}”`;
}
