/** Whether a device hears what is sent to it now. */
import { canCheckIn } from '../../calls.ts';
import { deviceIs, isBroken } from '../../catalog.ts';
import { hasClient } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { connectionOf } from '../client/reach.ts';

export function isOnline(state: State, row: number): boolean {
  return deviceIs(state, row, 'online', 'yes');
}

/** Rule `remote-action-push`: Windows Push Notification Services bring an online device to call Intune within minutes. */
export function hearsPush(state: State, row: number): boolean {
  return isOnline(state, row) && canCheckIn(state, row) && !isBroken(state, row, 'wnsBlocked');
}

/** Rule `attach-action-path`: the management point's fast channel reaches a client that is online. */
export function canReachSite(state: State, row: number): boolean {
  return hasClient(state, row) && connectionOf(state, row) !== 'none';
}
