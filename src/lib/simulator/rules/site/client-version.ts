/** The versions of the clients: they follow the site, unless something keeps them from it. */
import { isConfigured } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { type SiteVersion, siteVersions } from '../../words.ts';
import { flagsMeant } from '../authority/authority.ts';
import type { ClientVersion } from './words.ts';

export function clientVersionOf(state: State, row: number): ClientVersion {
  if ((state.devices.client[row] ?? 0) === 0) return 'none';
  return ownVersion(state, row) ?? state.version.is;
}

function ownVersion(state: State, row: number): SiteVersion | undefined {
  return siteVersions[(state.devices.clientVersion[row] ?? 0) - 1];
}

/** Whether the automatic client upgrade leaves this client out. */
export function isLeftOut({ spec }: State, row: number): boolean {
  return spec.devices[row]?.clientVersion !== undefined;
}

/** At the update of the site every client that had the site’s version keeps that one for now. */
export function keepVersions(draft: Draft, old: SiteVersion): void {
  if (draft.belief === 'clientsUpgradeWithTheSite') return;
  const code = siteVersions.indexOf(old) + 1;
  for (let row = 0; row < draft.facts.ids.length; row++) {
    if ((draft.devices.client[row] ?? 0) === 0) continue;
    if ((draft.devices.clientVersion[row] ?? 0) === 0) put(draft, 'clientVersion', row, code);
  }
}

/** Rule `client-follows-site`: at its poll a client takes the version of the site, if nothing keeps it from that. */
export function followSite(draft: Draft, row: number): boolean {
  if ((draft.devices.clientVersion[row] ?? 0) === 0) return false;
  if (isLeftOut(draft, row) || isConfigured(draft, 'automaticClientUpgrade', 'no')) return false;
  runSetup(draft, row);
  return true;
}

/** The new client starts afresh: it works out its co-management value by its own table at once. */
export function runSetup(draft: Draft, row: number): void {
  put(draft, 'clientVersion', row, 0);
  happen(draft, 'clientUpgraded', row, draft.version.is);
  const holdsPolicy = draft.coManagementOn && hasClient(draft, row) && (draft.devices.flags[row] ?? 0) > 0;
  if (!holdsPolicy) return;
  const flags = flagsMeant(draft, row);
  if (draft.devices.flags[row] === flags) return;
  put(draft, 'flags', row, flags);
  if (!draft.silent) draft.log.pushDevice('clientPolicyReceived', draft.now, row, flags);
}
