/** The update of the site: what its prerequisite check finds, and what follows from it. */
import { type DeliverableState, deliverablesOf, isConfigured } from '../../catalog.ts';
import type { Draft, State } from '../../estate.ts';
import type { SiteVersion } from '../../model.ts';
import { has, isAtLeast } from './versions.ts';
import { type UpgradeBlocker, type UpgradeCheck, upgradeBlockers, upgradesFrom } from './words.ts';

/** What the prerequisite check says of an update to a version: what blocks it first, else the first warning. */
export function upgradeCheck(state: State, to: SiteVersion): UpgradeCheck {
  if (isAtLeast(state.version.is, to)) return 'installed';
  return blockerOf(state, to) ?? warningOf(state, to) ?? 'ready';
}

/** What keeps the site from the update, if anything does. */
export function blockerOf(state: State, to: SiteVersion): UpgradeBlocker | undefined {
  return upgradeBlockers.find((blocker) => blocks(state, to, blocker));
}

function blocks(state: State, to: SiteVersion, blocker: UpgradeBlocker): boolean {
  const clears = has(to, 'resourceAccessRemoved') && !has(state.version.is, 'resourceAccessRemoved');
  switch (blocker) {
    case 'versionTooOld':
      return !isAtLeast(state.version.is, upgradesFrom[to]);
    case 'updateNotFound':
      return isConfigured(state, 'serviceConnectionPoint', 'offline');
    case 'resourceProfiles':
      return clears && leftOver(state) !== undefined && state.belief !== 'upgradeTakesProfilesAlong';
    case 'certificateRegistrationPoint':
      return clears && isConfigured(state, 'certificateRegistrationPoint', 'installed');
    case 'resourceAccessSlider':
      return clears && keepsResourceAccess(state);
    case 'classicCmg':
      return clears && state.settings.cmg.is === 'classic';
    case 'plainHttp':
      return clears && isConfigured(state, 'managementPoint', 'http');
  }
}

/** Warnings before the blockers came; an administrator may go on in spite of them. */
function warningOf(state: State, to: SiteVersion): UpgradeCheck | undefined {
  if (has(to, 'resourceAccessRemoved')) return undefined;
  if (isAtLeast(to, '2203') && leftOver(state)) return 'warnsResourceProfiles';
  if (isAtLeast(to, '2211') && keepsResourceAccess(state)) return 'warnsResourceAccessSlider';
  return isAtLeast(to, '2103') && isConfigured(state, 'managementPoint', 'http') ? 'warnsPlainHttp' : undefined;
}

/** The first profile that is still there; deleted, it takes its deployments with it. */
export function leftOver(state: State): DeliverableState | undefined {
  return deliverablesOf(state, 'configMgrResourceProfile')[0];
}

/** Device configuration takes resource access along, so its slider counts as well. */
function keepsResourceAccess({ coManagementOn, workloads }: State): boolean {
  if (!coManagementOn) return false;
  return workloads.resourceAccessPolicies.is.kind !== 'intune' && workloads.deviceConfiguration.is.kind !== 'intune';
}

/** The site has the new version at once; its clients still have theirs. */
export function upgradeSite(draft: Draft, to: SiteVersion): void {
  draft.version = { is: to, since: draft.now };
  draft.revision++;
  draft.tenantRevision++;
}
