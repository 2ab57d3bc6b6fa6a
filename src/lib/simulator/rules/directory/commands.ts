/** The room’s own commands: organizational units, synchronisation cycles, joining and leaving Microsoft Entra ID. */
import type { DeviceId } from '../../../brand.ts';
import { unreachable } from '../../../unreachable.ts';
import type { Answer } from '../../decide.ts';
import { joinOf, windowsOf } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import type { Command, SimEvent } from '../../model.ts';
import { isWindowsClient } from '../site/versions.ts';
import { isInstalled, isOuSynced, needsFullSync, runCycle, setOuSync } from './entra-connect.ts';
import { attemptAtSignIn, become, beginWithoutClient, leave } from './hybrid-join.ts';
import { isAtLeastWindows10 } from './obstacle.ts';
import type { DirectoryCommand } from './words.ts';

/** What a command makes so, or why not. */
export function considerDirectory(state: State, command: DirectoryCommand): Answer {
  switch (command.kind) {
    case 'setOuSync': {
      const { ou, to } = command;
      if (!isInstalled(state)) return { rejected: { kind: 'entraConnectMissing' } };
      if (!state.facts.ous.includes(ou)) return { rejected: { kind: 'ouUnknown', ou } };
      return isOuSynced(state, ou) === (to === 'synced') ? already(command) : { event: { kind: 'ouSyncSet', ou, to } };
    }
    case 'runSyncCycle': {
      const { policy } = command;
      if (!isInstalled(state)) return { rejected: { kind: 'entraConnectMissing' } };
      if (policy === 'delta' && needsFullSync(state))
        return { rejected: { kind: 'fullSyncNeeded', ranAt: state.rooms.directory.ranAt } };
      return { event: { kind: 'syncCycleRun', policy } };
    }
    case 'joinEntra':
      return joinEntra(state, command.device);
    case 'leaveEntra': {
      const { device } = command;
      const row = state.facts.rows.get(device);
      if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
      const join = joinOf(state, row);
      return join === 'domainJoined' || join === 'notJoined'
        ? { rejected: { kind: 'notInEntra', device } }
        : { event: { kind: 'entraLeft', device } };
    }
    default:
      return unreachable(command);
  }
}

/** Rule `entra-join`: a Windows client that is in no domain can join. */
function joinEntra(state: State, device: DeviceId): Answer {
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  const windows = windowsOf(state, row);
  if (!isWindowsClient(windows) || !isAtLeastWindows10(windows))
    return { rejected: { kind: 'notWindowsClient', device, windows } };
  const join = joinOf(state, row);
  if (join !== 'notJoined' && join !== 'registered') return { rejected: { kind: 'cannotJoin', device, join } };
  return { event: { kind: 'entraJoined', device } };
}

/** What an event brings about in the directories at once. */
export function reactDirectory(draft: Draft, event: SimEvent): void {
  switch (event.kind) {
    case 'configured':
      // The installation ends with a full cycle.
      if (event.setting === 'entraConnect' && isInstalled(draft)) runCycle(draft);
      if (event.setting === 'scpObject') beginWithoutClient(draft);
      return;
    case 'deviceChanged':
      if (event.trait === 'signedIn' && event.to === 'yes') onDevice(draft, event.device, attemptAtSignIn);
      return;
    case 'ouSyncSet':
      return setOuSync(draft, event.ou, event.to);
    case 'syncCycleRun':
      runCycle(draft);
      return;
    case 'entraJoined':
      return onDevice(draft, event.device, (next, row) => become(next, row, 'entraJoined'));
    case 'entraLeft':
      return onDevice(draft, event.device, leave);
    default:
      return;
  }
}

function onDevice(draft: Draft, device: DeviceId, change: (draft: Draft, row: number) => void): void {
  const row = draft.facts.rows.get(device);
  if (row !== undefined) change(draft, row);
}

function already(command: Command): Answer {
  return { rejected: { kind: 'alreadySo', command: command.kind } };
}
