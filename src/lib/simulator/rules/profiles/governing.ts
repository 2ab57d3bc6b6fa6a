/** Which workload a policy or profile belongs to, and whether it acts on a device. */
import { isNameIn } from '../../../names-of.ts';
import type { DeliverableState } from '../../catalog.ts';
import { hasClient } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Workload } from '../../words.ts';
import { authorityOn, isMeantForIntune, settingOf } from '../authority/authority.ts';
import { isFixed } from '../site/versions.ts';
import { type ProfileKind, profilesDeliverables, type SettingFamily, settingFamilies } from './words.ts';

/** A deliverable of this room. */
export type Profile = DeliverableState & { readonly kind: ProfileKind };
export type Side = 'configMgr' | 'intune';

export function isProfile(deliverable: DeliverableState): deliverable is Profile {
  return isNameIn(profilesDeliverables, deliverable.kind);
}

export function sideOf({ kind }: Profile): Side {
  return profilesDeliverables[kind].from;
}

export function familyOf({ kind, with: { family } }: Profile): SettingFamily {
  return isFamily(family) ? family : profilesDeliverables[kind].properties.family[0];
}

function isFamily(name: string | undefined): name is SettingFamily {
  const known: readonly (string | undefined)[] = settingFamilies;
  return known.includes(name);
}

/**
 * Rules `endpoint-protection-parts`, `settings-catalog-is-device-configuration`, `information-protection-from-both`: the
 * kind of a policy decides, whatever it sets.
 */
export function workloadOf({ belief }: State, { kind }: Profile): Workload {
  switch (kind) {
    case 'endpointSecurityPolicy':
    case 'templateProfile':
    case 'informationProtectionPolicy':
    case 'configMgrAntimalwarePolicy':
    case 'configMgrEndpointProtection':
    case 'configMgrBitLocker':
      return 'endpointProtection';
    case 'settingsCatalogProfile':
      return belief === 'catalogFollowsEndpointProtection' ? 'endpointProtection' : 'deviceConfiguration';
    case 'deviceRestrictionsProfile':
      return belief === 'restrictionsFollowEndpointProtection' ? 'endpointProtection' : 'deviceConfiguration';
    case 'configMgrSettings':
      return 'deviceConfiguration';
    case 'intuneResourceProfile':
    case 'configMgrResourceProfile':
      return 'resourceAccessPolicies';
  }
}

/** Rule `policies-act-by-workload`: a side writes, and keeps up what it wrote, only where it has the workload. */
export function acts(state: State, profile: Profile, row: number): boolean {
  if (alwaysApplies(profile) && authorityOn(state, 'deviceConfiguration', row) === 'intune')
    return hasClient(state, row);
  if (isGone(state, profile)) return false;
  const workload = workloadOf(state, profile);
  if (workload === 'resourceAccessPolicies' && staysByBelief(state, row)) return sideOf(profile) === 'configMgr';
  return authorityOn(state, workload, row) === sideOf(profile);
}

/** Rule `baseline-for-co-managed`. */
export function alwaysApplies({ with: { alwaysApply } }: Profile): boolean {
  return alwaysApply === 'yes';
}

/** Rule `old-resource-profiles-unmanaged`: from 2403 on a site has no resource access of its own. */
export function isGone(state: State, { kind }: Profile): boolean {
  return kind === 'configMgrResourceProfile' && isFixed('resourceAccessPolicies', state.version.is);
}

/** The belief that Device configuration leaves VPN and Wi-Fi where their own slider stands. */
function staysByBelief(state: State, row: number): boolean {
  if (state.belief !== 'resourceProfilesStay' || !hasClient(state, row)) return false;
  const own = settingOf(state, 'resourceAccessPolicies');
  return own.kind === 'configMgr' && isMeantForIntune(state, 'resourceAccessPolicies', row);
}
