import { type Misconception, type SiteVersion, type Workload, workloads } from '../../model.ts';
import { isAtLeast } from '../site/versions.ts';

/**
 * Rule `flags-value`: the capabilities value is a base plus one number for each workload that is Intune's.
 * Base and Endpoint Protection changed with 2111.
 */
export type FlagTable = { readonly base: number; readonly bits: { readonly [W in Workload]: number } };

const legacy: FlagTable = {
  base: 1,
  bits: {
    compliancePolicies: 2,
    resourceAccessPolicies: 4,
    deviceConfiguration: 8,
    windowsUpdatePolicies: 16,
    endpointProtection: 32,
    clientApps: 64,
    officeClickToRunApps: 128,
  },
};
const since2111: FlagTable = { base: 8193, bits: { ...legacy.bits, endpointProtection: 4128 } };

export function flagTable(version: SiteVersion, belief?: Misconception): FlagTable {
  if (belief === 'flagsNeverChange') return legacy;
  return isAtLeast(version, '2111') ? since2111 : legacy;
}

/** The value for a set of workloads that are Intune's. */
export function flagsFor(table: FlagTable, isIntune: (workload: Workload) => boolean): number {
  return workloads.reduce((flags, workload) => (isIntune(workload) ? flags | table.bits[workload] : flags), table.base);
}

/** Whether the value gives the workload to Intune: every one of its bits is set. */
export function isSet(table: FlagTable, flags: number, workload: Workload): boolean {
  return (flags & table.bits[workload]) === table.bits[workload];
}
