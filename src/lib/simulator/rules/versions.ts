import { type SiteVersion, siteVersions, type WindowsVersion, type Workload, windowsVersions } from '../model.ts';

/** Whether a site of `version` has what came with `other`. */
export function isAtLeast(version: SiteVersion, other: SiteVersion): boolean {
  return siteVersions.indexOf(version) >= siteVersions.indexOf(other);
}

/** Rule `windows-1709`: older builds cannot enrol. */
export function canEnrol(windows: WindowsVersion): boolean {
  return windowsVersions.indexOf(windows) >= windowsVersions.indexOf('Windows 10 1709');
}

/** Rule `resource-access-fixed`. */
export function isFixed(workload: Workload, version: SiteVersion): boolean {
  return workload === 'resourceAccessPolicies' && isAtLeast(version, '2403');
}
