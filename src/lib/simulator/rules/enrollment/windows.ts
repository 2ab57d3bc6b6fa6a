/** Another Windows on a device. */
import { lookAnew } from '../../calls.ts';
import { put } from '../../columns.ts';
import type { Answer } from '../../decide.ts';
import { windowsOf } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { type Command, type WindowsVersion, windowsVersions } from '../../model.ts';
import { isWindowsClient } from '../site/versions.ts';

type Upgrade = Extract<Command, { readonly kind: 'upgradeWindows' }>;

/** Rule `windows-upgrade`: only forwards, and only from one Windows for clients to another. */
export function considerUpgrade(state: State, { device, to }: Upgrade): Answer {
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  const from = windowsOf(state, row);
  const isNewer = windowsVersions.indexOf(to) > windowsVersions.indexOf(from);
  if (!isNewer || !isWindowsClient(from)) return { rejected: { kind: 'notAnUpgrade', device, from } };
  return { event: { kind: 'windowsUpgraded', device, to } };
}

export function upgrade(draft: Draft, row: number, to: WindowsVersion): void {
  put(draft, 'windows', row, windowsVersions.indexOf(to));
  lookAnew(draft, row);
}
