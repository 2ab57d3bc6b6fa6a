/** Intune's co-management settings: which policy a device gets, and who is its authority from then on. */
import { type DeliverableState, deliverablesOf, takesIn } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { windowsOf } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import type { Command, DeliverableKind, Rejection, Target } from '../../model.ts';

const ofDevices: readonly DeliverableKind[] = ['coManagementSettings', 'autopilotProfile', 'espProfile'];

/** Rule `settings-policy-priority`: the first in the estate's list that goes to a group with the device in it. */
export function assigned(state: State, kind: DeliverableKind, row: number): DeliverableState | undefined {
  return deliverablesOf(state, kind).find(({ to, except }) => {
    const within = (target: Target) => isOfDevices(state, target) && takesIn(state, target, row);
    return to.some(within) && !except.some(within);
  });
}

/** Rule `settings-policy-priority`: these go to groups of devices. */
export function refuseTarget(state: State, command: Command): Rejection | undefined {
  if (command.kind !== 'deliver') return undefined;
  const deliverable = state.deliverables.find(({ id }) => id === command.deliverable);
  if (!deliverable || !ofDevices.includes(deliverable.kind) || isOfDevices(state, command.to)) return undefined;
  return { kind: 'deviceGroupNeeded', deliverable: deliverable.id };
}

function isOfDevices(state: State, target: Target): boolean {
  if (target === 'allDevices' || target === 'allUsers') return target === 'allDevices';
  return state.groups.some(({ id, of }) => id === target && of === 'devices');
}

/** Rule `intune-first-authority`: what becomes of a device that Intune has before the client does. */
function keepsAll(state: State, row: number): boolean {
  if (state.belief === 'overrideIsCorruption') return false;
  const policy = assigned(state, 'coManagementSettings', row);
  if (policy) return policy.with['override'] === 'yes';
  return windowsOf(state, row).startsWith('Windows 11');
}

/** The device enrols in Intune before it has a client: its authority is settled here, once. */
export function claim(draft: Draft, row: number): void {
  put(draft, 'firstManagedBy', row, 1);
  const override = Number(keepsAll(draft, row));
  if ((draft.devices.override[row] ?? 0) !== override) put(draft, 'override', row, override);
}

export function installsClient(state: State, row: number): boolean {
  return assigned(state, 'coManagementSettings', row)?.with['installClient'] === 'yes';
}
