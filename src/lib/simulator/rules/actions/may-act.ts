/** Whether an action is possible on a device now, for the person at the consoles. */
import { deviceIs, isConfigured } from '../../catalog.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { authorityOn, isCoManaged, isEnrolled } from '../authority/authority.ts';
import { connectionOf } from '../client/reach.ts';
import { isListed } from './attach.ts';
import {
  type ActionVerdict,
  type AttachAction,
  attachActions,
  type DeviceAction,
  type IntuneAction,
  intuneActions,
} from './lists.ts';
import { attachVerdict, mayInConfigMgr, mayInIntune } from './permission.ts';
import { canReachSite } from './reach.ts';
import { type ActionNeed, intuneActionTable } from './remote-actions.ts';
import { isDeleted } from './requests.ts';

/** Reads the verdict on one action off for any device; the operator is looked at once. */
export function verdicts(state: State, action: DeviceAction): (row: number) => ActionVerdict {
  const ofIntune = intuneActions.find((one) => one === action);
  if (ofIntune) return intuneVerdicts(state, ofIntune);
  const ofSite = attachActions.find((one) => one === action);
  return ofSite ? attachVerdicts(state, ofSite) : consoleVerdicts(state, action);
}

function intuneVerdicts(state: State, action: IntuneAction): (row: number) => ActionVerdict {
  if (!mayInIntune(state, action)) return () => 'noPermission';
  const { channel, needs } = intuneActionTable[action];
  return (row) => {
    if (waitsForWorkload(state, row)) return 'workloadNotMoved';
    if (channel === 'mdm' && !isEnrolled(state, row)) return 'notEnrolled';
    if (channel === 'mdm' && isDeleted(state, row)) return 'alreadyDeleted';
    return needs.map((need) => unmet(state, row, need)).find((verdict) => verdict !== undefined) ?? 'allowed';
  };
}

/** Rule `remote-action-needs-enrolment`: sliders do not matter, whatever some believe. */
function waitsForWorkload(state: State, row: number): boolean {
  return (
    state.belief === 'remoteActionsNeedWorkloads' &&
    isCoManaged(state, row) &&
    authorityOn(state, 'deviceConfiguration', row) === 'configMgr'
  );
}

function unmet(state: State, row: number, need: ActionNeed): ActionVerdict | undefined {
  switch (need) {
    case 'notHybrid':
      return joinOf(state, row) === 'hybridJoined' ? 'notSupportedHybrid' : undefined;
    case 'entraJoined':
      return joinOf(state, row) === 'entraJoined' ? undefined : 'notEntraJoined';
    case 'corporate':
      return deviceIs(state, row, 'ownership', 'corporate') ? undefined : 'notCorporateOwned';
    case 'protectedApps':
      return deviceIs(state, row, 'protectedApps', 'yes') ? undefined : 'noProtectedApps';
    case 'remoteHelp':
      return isConfigured(state, 'remoteHelp', 'setUp') ? undefined : 'remoteHelpNotSetUp';
  }
}

function attachVerdicts(state: State, action: AttachAction): (row: number) => ActionVerdict {
  const own = attachVerdict(state, action);
  if (own !== 'allowed') return () => own;
  return (row) => {
    if (isListed(state, row)) return 'allowed';
    return state.belief === 'attachActionsAreIntuneActions' && isEnrolled(state, row) ? 'allowed' : 'notUploaded';
  };
}

/** Rule `console-actions`. */
function consoleVerdicts(state: State, action: DeviceAction): (row: number) => ActionVerdict {
  if (!mayInConfigMgr(state)) return () => 'noConfigMgrRights';
  return (row) => {
    if (!canReachSite(state, row)) return 'clientOffline';
    return action === 'remoteControl' && connectionOf(state, row) === 'cmg' ? 'notThroughCmg' : 'allowed';
  };
}
