/** What a device does when it calls: for policy at its management point, for a check-in at Intune. */
import { never, own, put } from './columns.ts';
import { hasClient, windowsOf } from './devices.ts';
import { schedule } from './due.ts';
import type { Draft, State } from './estate.ts';
import { happen } from './log.ts';
import { flagsMeant, isEnrolled } from './rules/authority/authority.ts';
import { eligibilityOf, isTooOldToEnrol } from './rules/enrollment/eligibility.ts';
import { isAtLeast, takesPolicy } from './rules/site/versions.ts';

/** Bits of the column `cutOff`. */
export const fromSite = 1;
export const fromInternet = 2;

/**
 * Rules `policy-poll`, `sync-after-switch`: the client takes the value that the site means for it now, then whatever else
 * the site has for it; where the value is a new one, an enrolled device checks in at once. Says whether anything changed.
 */
export function receivePolicy(draft: Draft, row: number, at: number): boolean {
  if (!hasClient(draft, row) || ((draft.devices.cutOff[row] ?? 0) & fromSite) !== 0) return false;
  // Millions of polls a day bring no news: these two lines are all that one of them costs.
  const { receivedAt } = draft.devices;
  (receivedAt === draft.shared.receivedAt ? own(draft, 'receivedAt') : receivedAt)[row] = at;
  if (draft.devices.seenRevision[row] === draft.revision) return false;
  put(draft, 'seenRevision', row, draft.revision);
  let changed = takeFlags(draft, row, at);
  const news = changed;
  // Another value changes what Intune gives, even where the device has heard all that is new in the tenant.
  if (news) put(draft, 'seenTenant', row, never);
  for (const room of draft.hooks) if (room.policy?.(draft, row, at)) changed = true;
  if (news && isAtLeast(draft.version.is, '1806') && canCheckIn(draft, row) && checkIn(draft, row, at)) changed = true;
  return changed;
}

/** Hand-over: what every device already has, and what every client holds since its last poll, in silence. */
export function handOver(draft: Draft): void {
  draft.silent = true;
  for (let row = 0; row < draft.facts.ids.length; row++) {
    if (hasClient(draft, row)) takeFlags(draft, row, draft.now);
    for (const room of draft.hooks) room.handOver?.(draft, row);
    if (hasClient(draft, row) && eligibilityOf(draft, row) !== 'eligible')
      put(draft, 'seenRevision', row, draft.revision);
    if (isEnrolled(draft, row)) put(draft, 'seenTenant', row, draft.tenantRevision);
  }
  draft.silent = false;
}

function takeFlags(draft: Draft, row: number, at: number): boolean {
  if (!draft.coManagementOn || !takesPolicy(windowsOf(draft, row))) return false;
  const flags = flagsMeant(draft, row);
  if (draft.devices.flags[row] === flags) return false;
  put(draft, 'flags', row, flags);
  if (!draft.silent) draft.log.pushDevice('clientPolicyReceived', at, row, flags);
  if (isTooOldToEnrol(draft, row)) happen(draft, 'enrolmentFailed', row, '0x80070032');
  return true;
}

export function canCheckIn(state: State, row: number): boolean {
  return isEnrolled(state, row) && ((state.devices.cutOff[row] ?? 0) & fromInternet) === 0;
}

/** The device calls Intune and takes what the tenant has for it. Says whether anything changed. */
export function checkIn(draft: Draft, row: number, at: number): boolean {
  put(draft, 'checkedInAt', row, at);
  if (draft.devices.seenTenant[row] === draft.tenantRevision) return false;
  put(draft, 'seenTenant', row, draft.tenantRevision);
  let changed = false;
  for (const room of draft.hooks) if (room.checkIn?.(draft, row, at)) changed = true;
  return changed;
}

/** Has the device's next poll and check-in look anew, as after a change that concerns it alone. */
export function lookAnew(draft: Draft, row: number): void {
  if ((draft.devices.seenRevision[row] ?? never) !== never) put(draft, 'seenRevision', row, never);
  if ((draft.devices.seenTenant[row] ?? never) !== never) put(draft, 'seenTenant', row, never);
}

/** Rule `fresh-check-ins`: every 3 minutes for 15, then every 15 for two hours, counted from enrolment; then the round. */
export function planCheckIns(draft: Draft, row: number, at: number): void {
  const age = at - (draft.devices.enrolledAt[row] ?? never);
  if (age < 15) schedule(draft, 'checkInDue', row, at + 3);
  else if (age < 135) schedule(draft, 'checkInDue', row, at + 15);
}
