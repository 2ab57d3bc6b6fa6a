/** What the room's own commands make so, or why not. */

import { deviceIs, sizeOf } from '../../catalog.ts';
import type { Answer } from '../../decide.ts';
import { joinOf } from '../../devices.ts';
import { collectionOf, type State } from '../../estate.ts';
import type { RemoteActionKind } from './lists.ts';
import { retiresToday } from './management.ts';
import { verdicts } from './may-act.ts';
import { mayInConfigMgr, mayInIntune } from './permission.ts';
import { isOnline } from './reach.ts';
import { bulkLimits, intuneActionTable, retireLimit } from './remote-actions.ts';
import { isFitName, isTaken } from './rename.ts';
import { requestOf } from './requests.ts';
import type { ActionsCommand, ActionsRejection } from './words.ts';

type Of<K extends ActionsCommand['kind']> = Extract<ActionsCommand, { readonly kind: K }>;

export function considerActions(state: State, command: ActionsCommand): Answer {
  switch (command.kind) {
    case 'remoteAction':
      return considerRemote(state, command);
    case 'bulkAction':
      return considerBulk(state, command);
    case 'attachAction':
      return considerAttach(state, command);
    case 'renameInDomain':
      return considerDomainName(state, command);
    case 'setUploadCollection':
      return considerUpload(state, command);
  }
}

function considerRemote(state: State, { device, action, name }: Of<'remoteAction'>): Answer {
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  const obstacle = obstacleOf(state, row, action);
  if (obstacle) return { rejected: obstacle };
  if (action === 'retire' && retiresToday(state) >= retireLimit)
    return { rejected: { kind: 'retireLimitReached', limit: retireLimit } };
  if (action !== 'rename') return { event: { kind: 'remoteActionRequested', device, action } };
  if (name === undefined || !isFitName(name)) return { rejected: { kind: 'newNameUnfit', device, name: name ?? '' } };
  return { event: { kind: 'remoteActionRequested', device, action, name } };
}

function considerAttach(state: State, { device, action }: Of<'attachAction'>): Answer {
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  const obstacle = obstacleOf(state, row, action);
  return obstacle ? { rejected: obstacle } : { event: { kind: 'attachActionRequested', device, action } };
}

function obstacleOf(state: State, row: number, action: RemoteActionKind): ActionsRejection | undefined {
  const device = state.facts.ids[row];
  if (device === undefined) return undefined;
  const verdict = verdicts(state, action)(row);
  if (verdict !== 'allowed') return { kind: 'actionNotAllowed', device, action, verdict };
  const now = requestOf(state, row, action)?.state;
  return now === 'pending' || now === 'active' ? { kind: 'actionUnderWay', device, action } : undefined;
}

/** Rule `bulk-actions`. */
function considerBulk(state: State, { group, action }: Of<'bulkAction'>): Answer {
  const found = state.groups.find(({ id }) => id === group);
  if (!found) return { rejected: { kind: 'groupUnknown', group } };
  if (!intuneActionTable[action].bulk) return { rejected: { kind: 'bulkUnavailable', action } };
  if (!mayInIntune(state, action)) return { rejected: { kind: 'bulkNotPermitted', action } };
  const count = sizeOf(found);
  if (count === 0) return { rejected: { kind: 'bulkNeedsDevices', group } };
  const limit = action === 'collectDiagnostics' ? bulkLimits.collectDiagnostics : bulkLimits.any;
  if (count > limit) return { rejected: { kind: 'bulkTooMany', group, count, limit } };
  if (action === 'retire' && retiresToday(state) + count > retireLimit)
    return { rejected: { kind: 'retireLimitReached', limit: retireLimit } };
  return { event: { kind: 'bulkActionRequested', group, action } };
}

/** Rule `rename-in-domain`. */
function considerDomainName(state: State, { device, name }: Of<'renameInDomain'>): Answer {
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  const join = joinOf(state, row);
  if (join !== 'hybridJoined' && join !== 'domainJoined') return { rejected: { kind: 'notInDomain', device } };
  if (!isOnline(state, row) || !deviceIs(state, row, 'network', 'intranet'))
    return { rejected: { kind: 'domainOutOfReach', device } };
  if (!isFitName(name)) return { rejected: { kind: 'newNameUnfit', device, name } };
  if (isTaken(state, name)) return { rejected: { kind: 'newNameTaken', device, name } };
  return { event: { kind: 'renamedInDomain', device, name } };
}

function considerUpload(state: State, { kind, collection }: Of<'setUploadCollection'>): Answer {
  if (!mayInConfigMgr(state)) return { rejected: { kind: 'attachRoleMissing', needs: 'fullAdministrator' } };
  if (!collectionOf(state, collection)) return { rejected: { kind: 'collectionUnknown', collection } };
  if (state.rooms.actions.uploadCollection === collection) return { rejected: { kind: 'alreadySo', command: kind } };
  return { event: { kind: 'uploadCollectionSet', collection } };
}
