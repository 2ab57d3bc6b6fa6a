/** The value of a family of settings that a device has: who wrote it, and whether anybody keeps it up. */
import { holds } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { isEnrolled } from '../authority/authority.ts';
import { acts, isProfile, type Profile, sideOf } from './governing.ts';
import type { SettingFamily, Standing } from './words.ts';

export function writerColumn(family: SettingFamily) {
  return `${family}Writer` as const;
}

/** What wrote the value that the device has; what Intune wrote goes with the enrolment. */
export function writerOf(state: State, row: number, family: SettingFamily): Profile | undefined {
  const place = state.devices[writerColumn(family)][row] ?? 0;
  const writer = place === 0 ? undefined : state.deliverables[place - 1];
  if (!writer || !isProfile(writer)) return undefined;
  return sideOf(writer) === 'intune' && !isEnrolled(state, row) ? undefined : writer;
}

/** Whether the device holds the policy or profile, and its side has the workload there. */
export function isApplied(state: State, profile: Profile, row: number): boolean {
  return holds(state, profile, row) && acts(state, profile, row);
}

/** Rule `values-stay-until-overwritten`: a value whose writer no longer acts is left over. */
export function standingOf(state: State, row: number, family: SettingFamily): Standing {
  const writer = writerOf(state, row, family);
  if (!writer) return 'none';
  return isApplied(state, writer, row) ? sideOf(writer) : 'leftover';
}

export function isManaged(state: State, row: number, family: SettingFamily): boolean {
  const standing = standingOf(state, row, family);
  return standing === 'configMgr' || standing === 'intune';
}
