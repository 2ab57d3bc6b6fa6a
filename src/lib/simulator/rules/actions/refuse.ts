/** What keeps the settings of tenant attach from being changed. */
import { branded, type Minute } from '../../../brand.ts';
import { isConfigured, operatorIs } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Command } from '../../model.ts';
import { isAtLeast } from '../site/versions.ts';
import { offboardingTakes } from './attach-table.ts';
import { hasIntuneRole, isIntuneAdministrator, mayInConfigMgr } from './permission.ts';
import type { ActionsRejection } from './words.ts';

export function refuseActions(state: State, command: Command): ActionsRejection | undefined {
  if (command.kind !== 'configure') return undefined;
  switch (command.setting) {
    case 'tenantAttach':
      return command.to === 'off' ? refuseOffboarding(state) : refuseAttaching(state, command.to);
    case 'enforceConfigMgrRbac':
      if (!isAtLeast(state.version.is, '2207'))
        return { kind: 'attachSiteTooOld', needs: '2207', version: state.version.is };
      return needsFullAdministrator(state);
    case 'smsProviderAuthentication':
    case 'administrationService':
      return needsFullAdministrator(state);
    case 'useIntuneRbac':
      return isIntuneAdministrator(state) ? undefined : { kind: 'attachRoleMissing', needs: 'rolesUpdate' };
    default:
      return undefined;
  }
}

/** Rule `tenant-attach-prerequisites`. */
function refuseAttaching(state: State, to: string): ActionsRejection | undefined {
  const { is: version } = state.version;
  if (!isAtLeast(version, '2002')) return { kind: 'attachSiteTooOld', needs: '2002', version };
  if (isConfigured(state, 'azureEnvironment', 'china')) return { kind: 'attachCloudUnsupported' };
  if (isConfigured(state, 'azureEnvironment', 'usGovernment') && !isAtLeast(version, '2107'))
    return { kind: 'attachSiteTooOld', needs: '2107', version };
  if (!operatorIs(state, 'entraRole', 'globalAdministrator'))
    return { kind: 'attachRoleMissing', needs: 'globalAdministrator' };
  if (to === 'collection' && state.rooms.actions.uploadCollection === undefined)
    return { kind: 'uploadCollectionMissing' };
  const { is, since } = state.settings.tenantAttach;
  const until = since + offboardingTakes;
  const runs = is === 'off' && since > state.spec.startsAt && state.now < until;
  return runs ? { kind: 'offboardingRuns', until: branded<Minute>(until) } : undefined;
}

/** Rule `tenant-attach-offboarding`: from the console, or from the admin center with Organization/Delete. */
function refuseOffboarding(state: State): ActionsRejection | undefined {
  return hasIntuneRole(state, ['customOffboarding']) ? undefined : needsFullAdministrator(state);
}

function needsFullAdministrator(state: State): ActionsRejection | undefined {
  return mayInConfigMgr(state) ? undefined : { kind: 'attachRoleMissing', needs: 'fullAdministrator' };
}
