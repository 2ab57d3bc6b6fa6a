/** What a version of the site has, and from which version it can be updated. */
import { type SiteVersion, type WindowsVersion, type Workload, windowsVersions } from '../../words.ts';
import { type SiteFeature, siteFeatures } from './words.ts';

/** Whether a site of `version` has what came with `other`. */
export function isAtLeast(version: SiteVersion, other: SiteVersion): boolean {
  return version >= other; // `yymm` sorts as text; this is asked at every poll
}

/** Rule `features-by-version`: whether a site of that version has the feature, or has lost what went with it. */
export function has(version: SiteVersion, feature: SiteFeature): boolean {
  return isAtLeast(version, siteFeatures[feature]);
}

/** Rule `workloads-by-version`: the version with which each workload came. */
export const workloadSince: { readonly [W in Workload]: SiteVersion } = {
  compliancePolicies: '1710',
  windowsUpdatePolicies: '1710',
  resourceAccessPolicies: '1710',
  endpointProtection: '1802',
  deviceConfiguration: '1806',
  officeClickToRunApps: '1806',
  clientApps: '1806',
};

/** Rule `windows-clients-only`: the co-management policy applies to Windows 10 and later; servers and older Windows leave it. */
export function takesPolicy(windows: WindowsVersion): boolean {
  return windowsVersions.indexOf(windows) >= windowsVersions.indexOf('Windows 10 1703');
}

/** Windows for clients: neither a server nor another maker's system. */
export function isWindowsClient(windows: WindowsVersion): boolean {
  return windowsVersions.indexOf(windows) >= windowsVersions.indexOf('Windows 7');
}

/** Rule `enrolment-prerequisites`: builds older than 1709 cannot enrol. */
export function canEnrol(windows: WindowsVersion): boolean {
  return windowsVersions.indexOf(windows) >= windowsVersions.indexOf('Windows 10 1709');
}

/** Rule `resource-access-fixed`. */
export function isFixed(workload: Workload, version: SiteVersion): boolean {
  return workload === 'resourceAccessPolicies' && has(version, 'resourceAccessRemoved');
}
