/** The room's own commands: what they make so, and why not. */
import { unreachable } from '../../../unreachable.ts';
import type { Answer } from '../../decide.ts';
import type { State } from '../../estate.ts';
import { refuseProvisioning } from './autopilot.ts';
import { errorOf, wayToInstall } from './setup.ts';
import type { ClientCommand } from './words.ts';

/** What the room's own commands make so, or why not. */
export function considerClient(state: State, command: ClientCommand): Answer {
  if (command.kind === 'setInstallLine') {
    const { line } = command;
    if (line === state.rooms.client.line) return { rejected: { kind: 'alreadySo', command: command.kind } };
    return { event: { kind: 'installLineSet', line } };
  }
  const { device } = command;
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  switch (command.kind) {
    case 'installClient':
      if ((state.devices.client[row] ?? 0) !== 0 && errorOf(state, row) !== 'identityChanged')
        return { rejected: { kind: 'clientPresent', device } };
      return wayToInstall(state, row) === undefined
        ? { rejected: { kind: 'noWayToInstall', device } }
        : { event: { kind: 'clientInstallStarted', device } };
    case 'restartClient':
      return (state.devices.client[row] ?? 0) === 0
        ? { rejected: { kind: 'noClient', device } }
        : { event: { kind: 'clientRestarted', device } };
    case 'provisionDevice': {
      const rejected = refuseProvisioning(state, row);
      return rejected ? { rejected } : { event: { kind: 'provisioningStarted', device } };
    }
    default:
      return unreachable(command);
  }
}
