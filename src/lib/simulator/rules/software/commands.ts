/** What users do at their PCs: choose an app, sync, restart. */
import { canCheckIn, fromInternet, fromSite } from '../../calls.ts';
import { type DeliverableState, deliverableOf, deviceIs, holds } from '../../catalog.ts';
import type { Answer } from '../../decide.ts';
import type { State } from '../../estate.ts';
import { isConfigMgrApp } from './kinds.ts';
import { obstacleIn } from './portals.ts';
import { portals, type SoftwareCommand } from './words.ts';

/** What the room's own commands make so, or why not. */
export function considerSoftware(state: State, command: SoftwareCommand): Answer {
  const { device } = command;
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  switch (command.kind) {
    case 'installApp':
      return installApp(state, command, row);
    case 'syncCompanyPortal':
      if (deviceIs(state, row, 'companyPortal', 'missing'))
        return { rejected: { kind: 'companyPortalMissing', device } };
      if (!canCheckIn(state, row)) return { rejected: { kind: 'intuneUnreachable', device } };
      return { event: { kind: 'companyPortalSynced', device } };
    case 'restartDevice':
      return { event: { kind: 'deviceRestarted', device } };
  }
}

function installApp(
  state: State,
  { device, deliverable: id }: Extract<SoftwareCommand, { readonly kind: 'installApp' }>,
  row: number,
): Answer {
  const deliverable = deliverableOf(state, id);
  if (!deliverable) return { rejected: { kind: 'deliverableUnknown', deliverable: id } };
  if (holds(state, deliverable, row)) return { rejected: { kind: 'alreadyInstalled', device, deliverable: id } };
  const shown = portals.some((portal) => obstacleIn(portal, state, deliverable, row) === undefined);
  if (!shown) return { rejected: { kind: 'notInPortal', device, deliverable: id } };
  return isReachable(state, deliverable, row)
    ? { event: { kind: 'appChosen', device, deliverable: id } }
    : { rejected: { kind: 'contentUnreachable', device, deliverable: id } };
}

/** Whether the device reaches whoever has the app's content. */
function isReachable(state: State, deliverable: DeliverableState, row: number): boolean {
  const reach = isConfigMgrApp(deliverable) ? fromSite : fromInternet;
  return ((state.devices.cutOff[row] ?? 0) & reach) === 0;
}
