/** Who decides about a workload: what the site means (intent), what the client last heard, and what follows (effect). */
import { tableOf } from '../../../names-of.ts';
import { never } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import { isMember, type State } from '../../estate.ts';
import {
  type Authority,
  type ConfigInfo,
  intuneOverride,
  siteVersions,
  type Workload,
  type WorkloadSetting,
  workloads,
} from '../../words.ts';
import { isAtLeast, isFixed } from '../site/versions.ts';
import { flagsFor, flagTable, isSet } from './flags.ts';

/** Rule `device-configuration-drags`: these two go where Device configuration goes. */
export const dragged: readonly Workload[] = ['resourceAccessPolicies', 'endpointProtection'];

/** The setting as it works: resource access is fixed on Intune from 2403 on. */
export function settingOf(state: State, workload: Workload): WorkloadSetting {
  const isForced = isFixed(workload, state.version.is) && state.belief !== 'allSevenStartWithConfigMgr';
  return isForced ? { kind: 'intune' } : state.workloads[workload].is;
}

/** Whether a setting alone gives the device to Intune. Rules `pilot-own-collection`, `exclusion-until-1902`. */
export function reaches(state: State, setting: WorkloadSetting, row: number): boolean {
  if (isExcluded(state, row)) return false;
  if (setting.kind !== 'pilotIntune') return setting.kind === 'intune';
  if ((state.devices.productionOnly[row] ?? 0) !== 0) return false; // rule `autopilot-production-only`
  return state.belief === 'pilotReachesEveryone' || isMember(state, setting.pilotCollection, row);
}

function isExcluded({ spec, version, collections }: State, row: number): boolean {
  if (isAtLeast(version.is, '1906')) return false;
  const excluded = collections.find(({ id }) => id === spec.productionExclusion);
  return (excluded?.member[row] ?? 0) !== 0;
}

/** Whether Device configuration takes the workload to Intune on this device, whatever its own setting. */
export function isDragged(state: State, workload: Workload, row: number): boolean {
  if (state.belief === 'deviceConfigurationMovesAlone' || !dragged.includes(workload)) return false;
  return reaches(state, settingOf(state, 'deviceConfiguration'), row);
}

/** Whether the site means the workload to be Intune's on this device. */
export function isMeantForIntune(state: State, workload: Workload, row: number): boolean {
  return reaches(state, settingOf(state, workload), row) || isDragged(state, workload, row);
}

/** The capabilities value that the site would send this device now. */
export function flagsMeant(state: State, row: number): number {
  return flagsFor(flagTableOf(state, row), (workload) => isMeantForIntune(state, workload, row));
}

/** The value that the device acts on; `undefined` while its client has no co-management policy. */
export function flagsHeld(state: State, row: number): number | undefined {
  if (isOverridden(state, row)) return intuneOverride;
  const received = state.devices.flags[row] ?? never;
  if (received === never) return undefined;
  return state.belief === 'switchIsImmediate' ? flagsMeant(state, row) : received;
}

/** Rule `intune-override`: Intune took the device before the site did, and keeps every workload. */
export function isOverridden(state: State, row: number): boolean {
  return (state.devices.override[row] ?? 0) !== 0 && hasClient(state, row) && isEnrolled(state, row);
}

export function isEnrolled(state: State, row: number): boolean {
  return (state.devices.enrolledAt[row] ?? never) !== never;
}

/** Rules `authority-needs-enrolment`, `authority-from-policy`: the effective authority on one device. */
export function authorityOn(state: State, workload: Workload, row: number): Authority {
  if ((state.devices.otherMdm[row] ?? 0) !== 0) return 'otherMdm';
  const enrolled = isEnrolled(state, row);
  if (!hasClient(state, row)) return enrolled ? 'intune' : 'none';
  if (enrolled && state.belief === 'enrolmentMovesWorkloads') return 'intune';
  if (!enrolled && state.belief !== 'sliderRulesUnenrolled') return 'configMgr';
  const flags = flagsHeld(state, row);
  return flags !== undefined && isSet(flagTableOf(state, row), flags, workload) ? 'intune' : 'configMgr';
}

/** The same for many devices: what is one for all of them is looked up once, and a plain client takes a short way. */
export function authorityReader(state: State, workload: Workload): (row: number) => Authority {
  if (state.belief !== undefined) return (row) => authorityOn(state, workload, row);
  const { client, clientVersion, enrolledAt, flags, otherMdm, override } = state.devices;
  const bit = flagTable(state.version.is).bits[workload];
  return (row) => {
    const held = flags[row] ?? never;
    const special = (otherMdm[row] ?? 0) + (override[row] ?? 0) + (clientVersion[row] ?? 0);
    if (client[row] !== 1 || special !== 0 || held === never || (enrolledAt[row] ?? never) === never)
      return authorityOn(state, workload, row);
    return (held & bit) === bit ? 'intune' : 'configMgr';
  };
}

/** Rule `co-managed`: enrolled in Intune and holding the site's co-management policy. */
export function isCoManaged(state: State, row: number): boolean {
  return isEnrolled(state, row) && hasClient(state, row) && flagsHeld(state, row) !== undefined;
}

/** Rule `config-info`: whom the device takes its orders from, as its registry says. */
export function configInfoOf(state: State, row: number): ConfigInfo {
  if (!isEnrolled(state, row)) return 'absent';
  return isCoManaged(state, row) && !isOverridden(state, row) ? 'configMgr' : 'intune';
}

/** Rule `flags-value`: the table of the client's own version; a client reads bits as it was built to. */
export function flagTableOf(state: State, row: number) {
  const version = siteVersions[(state.devices.clientVersion[row] ?? 0) - 1];
  return flagTable(version ?? state.version.is, state.belief);
}

/** All settings as they work. */
export function settingsOf(state: State): { readonly [W in Workload]: WorkloadSetting } {
  return tableOf(workloads, (workload) => settingOf(state, workload));
}

/** All settings of a fresh site, with what the spec says instead. */
export function initialWorkloads({ workloads: given, startsAt }: State['spec']): State['workloads'] {
  return tableOf(workloads, (workload): State['workloads'][Workload] => ({
    is: given?.[workload] ?? { kind: 'configMgr' },
    since: startsAt,
  }));
}
