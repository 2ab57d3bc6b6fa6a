/** What becomes of a value when Intune no longer assigns the profile that wrote it. */
import { meant } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import type { Workload } from '../../words.ts';
import { authorityOn, dragged, isOverridden, settingOf } from '../authority/authority.ts';
import { type Profile, sideOf, workloadOf } from './governing.ts';
import { writerColumn, writerOf } from './in-force.ts';
import { settingFamilies } from './words.ts';

/** Rule `removal-at-check-in`: takes away what is no longer assigned, where Intune may. Says whether anything went. */
export function removeUnassigned(draft: Draft, row: number): boolean {
  let changed = false;
  for (const family of settingFamilies) {
    if ((draft.devices[writerColumn(family)][row] ?? 0) === 0) continue;
    const writer = writerOf(draft, row, family);
    if (!writer || sideOf(writer) !== 'intune' || meant(draft, writer, row) !== undefined) continue;
    if (!mayRemove(draft, writer, row)) continue;
    put(draft, writerColumn(family), row, 0);
    happen(draft, 'settingRemoved', row, family);
    changed = true;
  }
  return changed;
}

/**
 * Rules `pilot-does-not-remove`, `removal-needs-device-configuration`, `csp-may-keep-value`: everywhere the setting itself
 * decides; on a co-managed device the workload has to be at Intune too, and Device configuration Intune's.
 */
export function mayRemove(state: State, profile: Profile, row: number): boolean {
  if (profile.kind === 'intuneResourceProfile') return true;
  if (profile.with['removal'] === 'keepsValue') return false;
  if (!hasClient(state, row) || isOverridden(state, row)) return true;
  return (
    standsAtIntune(state, workloadOf(state, profile)) && authorityOn(state, 'deviceConfiguration', row) === 'intune'
  );
}

/** Whether the slider stands at Intune in full, by itself or taken along by Device configuration. */
export function standsAtIntune(state: State, workload: Workload): boolean {
  const sliders = dragged.includes(workload) ? [workload, 'deviceConfiguration' as const] : [workload];
  return sliders.some((slider) => {
    const { kind } = settingOf(state, slider);
    return kind === 'intune' || (kind === 'pilotIntune' && state.belief === 'pilotRemovesSettings');
  });
}
