/** Whose roles decide about actions, and whether the person at the consoles has them. */
import { isConfigured, operatorIs } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { isAtLeast } from '../site/versions.ts';
import { cloudAttachedRoles, initiators, rbacSwitchTakes } from './attach-table.ts';
import type { ActionVerdict, AttachAction, IntuneAction } from './lists.ts';
import { intuneActionTable } from './remote-actions.ts';
import type { IntuneRole } from './words.ts';

/** Rule `remote-action-roles`. */
export function mayInIntune(state: State, action: IntuneAction): boolean {
  return hasIntuneRole(state, intuneActionTable[action].roles);
}

export function hasIntuneRole(state: State, roles: readonly IntuneRole[]): boolean {
  return isIntuneAdministrator(state) || roles.some((role) => operatorIs(state, 'intuneRole', role));
}

export function isIntuneAdministrator(state: State): boolean {
  return (
    operatorIs(state, 'intuneRole', 'intuneAdministrator') || operatorIs(state, 'entraRole', 'globalAdministrator')
  );
}

/** Rule `intune-rbac-two-switches`: the box is cleared at the site and the switch is on in the tenant. */
export function intuneDecidesAlone(state: State): boolean {
  if (!isConfigured(state, 'enforceConfigMgrRbac', 'no') || !isAtLeast(state.version.is, '2207')) return false;
  if (state.belief === 'rbacBoxIsEnough') return true;
  const { is, since } = state.settings.useIntuneRbac;
  const isOld = since === state.spec.startsAt && state.spec.settings?.useIntuneRbac === 'on';
  return is === 'on' && (isOld || state.now >= since + rbacSwitchTakes);
}

/** Rule `attach-action-permission`: what the operator's account lacks for an action on an uploaded device. */
export function attachVerdict(state: State, action: AttachAction): ActionVerdict {
  if (intuneDecidesAlone(state)) return hasIntuneRole(state, cloudAttachedRoles[action]) ? 'allowed' : 'noPermission';
  if (!hasIntuneRole(state, initiators)) return 'noPermission';
  if (!operatorIs(state, 'synced', 'yes') || !operatorIs(state, 'discovered', 'yes')) return 'userNotDiscovered';
  return mayInConfigMgr(state) ? 'allowed' : 'noConfigMgrRights';
}

export function mayInConfigMgr(state: State): boolean {
  return operatorIs(state, 'configMgrRole', 'fullAdministrator');
}
