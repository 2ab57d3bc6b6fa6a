/** Where updates come from, and what is said of them. */
import { type DeliverableState, holds } from '../../catalog.ts';
import { hasClient } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { barrierOf, hasUpdatesOn } from './barriers.ts';
import { levelOf, releasedBy } from './releases.ts';
import type { AutopatchState, UpdateReport, UpdateSource } from './words.ts';

/**
 * Rules `updates-follow-slider`, `no-updates-no-third-party`: Windows updates come from Windows Update where Intune has the
 * workload, from Configuration Manager where its client has updates on, and from neither otherwise.
 */
export function updateSource(state: State, row: number): UpdateSource {
  const authority = authorityOn(state, 'windowsUpdatePolicies', row);
  if (authority === 'intune') return 'intune';
  return authority === 'configMgr' && hasUpdatesOn(state, row) ? 'configMgr' : 'none';
}

/** Rule `wsus-until-client-setting`: the client sets the value as long as it has updates on, wherever the slider stands. */
export function scansWsus(state: State, row: number): boolean {
  if (state.belief === 'sliderStopsWsus' && authorityOn(state, 'windowsUpdatePolicies', row) === 'intune') return false;
  return hasUpdatesOn(state, row);
}

/** Rules `third-party-beside-intune`, `no-updates-no-third-party`, `third-party-replaced`. */
export function thirdPartySource(state: State, row: number): UpdateSource {
  if (bringing(state, row, 'configMgrThirdPartyUpdates')) return 'configMgr';
  return bringing(state, row, 'intuneWin32App') ? 'intune' : 'none';
}

/** What brings third-party updates to the device. */
export function bringing(state: State, row: number, kind: DeliverableState['kind']): DeliverableState | undefined {
  return state.deliverables.find(
    (one) =>
      one.kind === kind &&
      !one.deleted &&
      (one.with['carries'] === 'thirdPartyUpdates' || kind === 'configMgrThirdPartyUpdates') &&
      holds(state, one, row) &&
      barrierOf(state, one, row) === undefined,
  );
}

/** The update ring in force. Rule `updates-follow-slider`. */
export function ringOf(state: State, row: number): DeliverableState | undefined {
  if (updateSource(state, row) !== 'intune') return undefined;
  return state.deliverables.find((one) => one.kind === 'updateRing' && !one.deleted && holds(state, one, row));
}

/** Rule `ring-deferral`. */
export function deferralOf(state: State, row: number, property: 'qualityDeferral' | 'featureDeferral'): number {
  return Number(ringOf(state, row)?.with[property] ?? 0);
}

/** The deployment of Windows updates that the client acts on. */
export function deploymentOf(state: State, row: number): DeliverableState | undefined {
  if (updateSource(state, row) !== 'configMgr') return undefined;
  return state.deliverables.find((one) => one.kind === 'configMgrUpdates' && !one.deleted && holds(state, one, row));
}

/** Rule `update-report-unknown`: Configuration Manager knows nothing of updates that it does not scan for. */
export function reportOf(state: State, row: number): UpdateReport {
  if (!hasClient(state, row)) return 'noClient';
  if (updateSource(state, row) !== 'configMgr') return 'unknown';
  return levelOf(state, row) < releasedBy(state.now) ? 'required' : 'installed';
}

/** Rule `autopatch-needs`: the first demand of Windows Autopatch that the device does not meet. */
export function autopatchOf(state: State, row: number): AutopatchState {
  if (!isEnrolled(state, row)) return 'notEnrolled';
  const missing = autopatchWorkloads.find((workload) => authorityOn(state, workload, row) !== 'intune');
  if (missing) return missing;
  return hasUpdatesOn(state, row) ? 'softwareUpdatesOn' : 'ready';
}
const autopatchWorkloads = ['windowsUpdatePolicies', 'deviceConfiguration', 'officeClickToRunApps'] as const;
