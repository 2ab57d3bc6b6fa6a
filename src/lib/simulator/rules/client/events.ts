/** What hand-over and events bring about at once: what devices reach, and what was ordered for them. */
import { deviceIs, isBroken } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { lastPoll } from '../../devices.ts';
import type { Draft } from '../../estate.ts';
import type { SimEvent } from '../../model.ts';
import { flagsMeant, isEnrolled } from '../authority/authority.ts';
import { isMidHybrid, provision } from './autopilot.ts';
import { hasCmg } from './cmg.ts';
import { writeHealth } from './health.ts';
import { askForCmg, planQuestion, refreshReach } from './reach.ts';
import { claim, installsClient } from './settings-policy.ts';
import { beginWithLine, breakIdentity, install } from './setup.ts';

/** How long a client that is handed over without its management point has been without it. */
const longLost = 3 * 24 * 60;

/** Settings that decide what clients reach. */
const ways: readonly string[] = [
  'cmg',
  'cmgCertificate',
  'cmgConnectionPoint',
  'cmgTraffic',
  'managementPoint',
  'managementPointInternet',
];

export function handOver(draft: Draft, row: number): void {
  const hasAny = (draft.devices.client[row] ?? 0) !== 0;
  if (hasAny && hasCmg(draft)) put(draft, 'cmgKnown', row, 1);
  const intuneFirst = isEnrolled(draft, row) && (!hasAny || (draft.devices.firstManagedBy[row] ?? 0) !== 0);
  if (intuneFirst) claim(draft, row);
  if (intuneFirst && !hasAny && installsClient(draft, row)) beginWithLine(draft, row, draft.now);
  if (intuneFirst && hasAny && draft.coManagementOn) put(draft, 'flags', row, flagsMeant(draft, row));
  const lost = refreshReach(draft, row);
  if (lost && hasAny && isBroken(draft, row, 'managementPointUnreachable')) {
    const last = lastPoll(draft.facts, row, draft.now, draft.rounds.length);
    put(draft, 'receivedAt', row, Math.max(0, last - longLost));
  }
  if (hasAny) writeHealth(draft, row, draft.now, lost);
}

export function react(draft: Draft, event: SimEvent): void {
  switch (event.kind) {
    case 'installLineSet':
      draft.rooms = { ...draft.rooms, client: { line: event.line } };
      draft.tenantRevision++;
      return;
    case 'clientInstallStarted':
      return onDevice(draft, event.device, (row) => {
        const torn = isMidHybrid(draft, row);
        install(draft, row, draft.now);
        if (torn) breakIdentity(draft, row);
      });
    case 'clientRestarted':
    case 'deviceRestarted':
      return onDevice(draft, event.device, (row) => {
        if (deviceIs(draft, row, 'clientCondition', 'stopped')) put(draft, 'clientCondition', row, 0);
        askForCmg(draft, row);
        refreshed(draft, row, draft.now);
      });
    case 'provisioningStarted':
      return onDevice(draft, event.device, (row) => provision(draft, row, draft.now));
    case 'configured':
      if (ways.includes(event.setting)) everywhere(draft, event.setting === 'cmg' && hasCmg(draft));
      return;
    case 'siteUpgraded':
      return everywhere(draft, false);
    case 'deviceChanged':
    case 'repaired':
      return onDevice(draft, event.device, (row) => {
        askForCmg(draft, row);
        refreshed(draft, row, draft.now);
      });
    default:
      return;
  }
}

function onDevice(
  draft: Draft,
  device: Extract<SimEvent, { device: unknown }>['device'],
  act: (row: number) => void,
): void {
  const row = draft.facts.rows.get(device);
  if (row !== undefined) act(row);
}

function everywhere(draft: Draft, isNewCmg: boolean): void {
  for (let row = 0; row < draft.facts.ids.length; row++) {
    if (isNewCmg) planQuestion(draft, row, draft.now);
    refreshed(draft, row, draft.now);
  }
}

/** Takes in what the device can reach now, and has its client write what that does to its health. */
export function refreshed(draft: Draft, row: number, at: number): boolean {
  const changed = refreshReach(draft, row);
  if ((draft.devices.client[row] ?? 0) !== 0) writeHealth(draft, row, at, changed);
  return changed;
}
