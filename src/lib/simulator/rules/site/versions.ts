import { type SiteVersion, type WindowsVersion, type Workload, windowsVersions } from '../../words.ts';

/** Whether a site of `version` has what came with `other`. */
export function isAtLeast(version: SiteVersion, other: SiteVersion): boolean {
  return version >= other; // `yymm` sorts as text; this is asked at every poll
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
  return workload === 'resourceAccessPolicies' && isAtLeast(version, '2403');
}
