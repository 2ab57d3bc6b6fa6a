/** Actions for noncompliance: what there is on which platform, and the list that one of them fills. */
import type { State } from '../../estate.ts';
import type { Misconception } from '../../model.ts';
import type { WindowsVersion } from '../../words.ts';
import { isWindowsClient } from '../site/versions.ts';
import { complianceStateOf, isPolicyHeld, stateUnder } from './verdict.ts';
import type { NoncomplianceAction } from './words.ts';

/** Rule `windows-noncompliance-actions`. */
export function offersAction(
  action: NoncomplianceAction,
  windows: WindowsVersion,
  belief: Misconception | undefined,
): boolean {
  if (action !== 'sendPushNotification' && action !== 'remoteLock') return true;
  if (isWindowsClient(windows) && belief === 'windowsUsersGetPush') return true;
  if (windows === 'macOS') return action === 'remoteLock';
  return windows === 'iOS' || windows === 'Android';
}

/** Rule `retire-list`: the device is listed, and stays managed until an administrator retires it. */
export function onRetireList(state: State, row: number): boolean {
  if (complianceStateOf(state, row) !== 'noncompliant') return false;
  return state.deliverables.some(
    (policy) =>
      isPolicyHeld(state, policy, row) &&
      policy.with['addToRetireList'] === 'yes' &&
      stateUnder(state, policy, row) === 'noncompliant',
  );
}
