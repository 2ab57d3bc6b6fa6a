/** Who may change the directories: refusals that rest on the operator, and on what Entra Connect can do. */
import { isConfigured, operatorIs } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Command, Rejection } from '../../model.ts';
import { isInstalled } from './entra-connect.ts';
import { isFederated } from './obstacle.ts';

/** Rules `hybrid-join-roles`, `entra-connect-role`, `entra-connect-build`. */
export function refuseDirectory(state: State, command: Command): Rejection | undefined {
  if (command.kind === 'setOuSync') return refuseEntraConnect(state);
  if (command.kind !== 'configure') return undefined;
  switch (command.setting) {
    case 'scpObject':
      return refuseHybridJoin(state);
    case 'signInMethod':
    case 'deviceAttributes':
      return isInstalled(state) ? refuseEntraConnect(state) : { kind: 'entraConnectMissing' };
    case 'entraConnect':
      return refuseEntraConnect(state);
    default:
      return undefined;
  }
}

/** What keeps the operator from configuring hybrid join in Entra Connect. */
export function refuseHybridJoin(state: State): Rejection | undefined {
  if (!isInstalled(state)) return { kind: 'entraConnectMissing' };
  if (isConfigured(state, 'entraConnect', 'tooOld')) return { kind: 'entraConnectTooOld' };
  const refused = refuseEntraConnect(state);
  if (refused) return refused;
  if (!operatorIs(state, 'enterpriseAdmin', 'yes')) return { kind: 'enterpriseAdminMissing' };
  return isFederated(state) && !operatorIs(state, 'adFsAdmin', 'yes') ? { kind: 'adFsAdminMissing' } : undefined;
}

function refuseEntraConnect(state: State): Rejection | undefined {
  return operatorIs(state, 'entraRole', 'globalAdministrator') ? undefined : { kind: 'entraRoleMissing' };
}
