/** What an administrator might do to change an answer of this room. */
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';
import { attachActions, intuneActions, type RemoteActionKind } from './lists.ts';

export function candidates(state: State, query: Query): readonly Command[] {
  if (!('device' in query)) return [];
  const { device } = query;
  switch (query.ask) {
    case 'mayAct':
      return [
        ...state.users.map(({ id }): Command => ({ kind: 'signInAs', user: id })),
        { kind: 'configure', setting: 'tenantAttach', to: 'allDevices' },
        { kind: 'configure', setting: 'remoteHelp', to: 'setUp' },
      ];
    case 'actionState':
    case 'actionError':
      return [
        ...request(device, query.action),
        { kind: 'changeDevice', device, trait: 'online', to: 'yes' },
        { kind: 'repair', device, fault: 'wnsBlocked' },
      ];
    case 'managementState':
    case 'userData':
      return (['retire', 'wipe', 'delete'] as const).flatMap((action) => request(device, action));
    case 'uploaded':
    case 'managedBy':
      return [
        { kind: 'configure', setting: 'tenantAttach', to: 'allDevices' },
        { kind: 'configure', setting: 'tenantAttach', to: 'off' },
        { kind: 'changeDevice', device, trait: 'distributionPoint', to: 'no' },
      ];
    case 'isNamed':
      return [
        { kind: 'renameInDomain', device, name: query.name },
        { kind: 'remoteAction', device, action: 'rename', name: query.name },
      ];
    case 'coexistence':
    case 'coexistenceState':
      return [{ kind: 'changeDevice', device, trait: 'otherMdm', to: 'no' }];
    case 'diagnosticsKept':
      return request(device, 'collectDiagnostics');
    default:
      return [];
  }
}

function request(
  device: Extract<Command, { readonly kind: 'attachAction' }>['device'],
  action: RemoteActionKind,
): readonly Command[] {
  const ofIntune = intuneActions.find((one) => one === action);
  if (ofIntune) return [{ kind: 'remoteAction', device, action: ofIntune }];
  const ofSite = attachActions.find((one) => one === action);
  return ofSite ? [{ kind: 'attachAction', device, action: ofSite }] : [];
}
