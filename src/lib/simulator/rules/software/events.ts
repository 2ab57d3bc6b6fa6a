/** What events bring about at once: assignments that change, and users who choose, sync and restart. */
import type { DeliverableId, DeviceId } from '../../../brand.ts';
import { canCheckIn, checkIn } from '../../calls.ts';
import { type DeliverableState, deliverableOf, meant } from '../../catalog.ts';
import { draw, numberOf } from '../../draw.ts';
import { schedule } from '../../due.ts';
import type { Draft } from '../../estate.ts';
import type { SimEvent } from '../../model.ts';
import { planRound, runRound } from './extension.ts';
import { install } from './install.ts';
import { isNative, isRequired } from './kinds.ts';
import { followOffice, moveOfficeUpdates } from './office.ts';

export function react(draft: Draft, event: SimEvent): void {
  switch (event.kind) {
    case 'targeted':
      if (event.as === 'included') notify(draft, deliverableOf(draft, event.deliverable));
      return planRounds(draft);
    case 'deliverableChanged':
      notify(draft, deliverableOf(draft, event.deliverable));
      return planRounds(draft);
    case 'groupChanged':
      return planRounds(draft);
    case 'appChosen':
      return choose(draft, event.device, event.deliverable);
    case 'companyPortalSynced': {
      const row = draft.facts.rows.get(event.device);
      if (row !== undefined) sync(draft, row);
      return;
    }
    case 'deviceRestarted': {
      const row = draft.facts.rows.get(event.device);
      if (row !== undefined) restart(draft, row);
      return;
    }
    default:
      return;
  }
}

/** Intune’s new assignments concern the extension too, which asks in its own time. */
function planRounds(draft: Draft): void {
  for (let row = 0; row < draft.facts.ids.length; row++) planRound(draft, row, draft.now);
}

/** Longest time between a change at Intune and the check-in that it calls for, in minutes. */
const longestNotice = 3 * 60;
/** Keeps the notices apart from all other draws. */
const purpose = 102;

/** Rule `change-based-sync`: Intune has the devices that a changed assignment means check in soon. */
function notify(draft: Draft, deliverable: DeliverableState | undefined): void {
  if (!deliverable || !isNative(deliverable) || !isRequired(deliverable)) return;
  for (let row = 0; row < draft.facts.ids.length; row++) {
    if (!canCheckIn(draft, row) || meant(draft, deliverable, row) === undefined) continue;
    const wait = 1 + draw(draft.seed, numberOf(draft.facts.ids[row] ?? ''), purpose, longestNotice);
    const planned = draft.devices.checkInDue[row] ?? draft.now;
    const isSooner = planned > draft.now && planned <= draft.now + wait;
    if (!isSooner) schedule(draft, 'checkInDue', row, draft.now + wait);
  }
}

function choose(draft: Draft, device: DeviceId, id: DeliverableId): void {
  const row = draft.facts.rows.get(device);
  const deliverable = deliverableOf(draft, id);
  if (row === undefined || deliverable === undefined) return;
  install(draft, deliverable, row);
  followOffice(draft, row, draft.now);
}

/** Rule `company-portal-sync`: Sync in Company Portal is the one that the extension hears too. */
function sync(draft: Draft, row: number): void {
  if (!canCheckIn(draft, row)) return;
  checkIn(draft, row, draft.now);
  runRound(draft, row, draft.now);
}

/** Rules `office-updates-after-a-day`, `restart-wakes-extension`: what waits for a restart happens now. */
function restart(draft: Draft, row: number): void {
  moveOfficeUpdates(draft, row);
  runRound(draft, row, draft.now);
}
