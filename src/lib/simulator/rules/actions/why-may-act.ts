/** Why somebody may have an action done on a device, or may not. */
import { type Chain, cause } from '../../answer.ts';
import { traitOf } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { type Because, type UserProperty, userProperties } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isEnrolled } from '../authority/authority.ts';
import { isListed } from './attach.ts';
import { type ActionVerdict, consoleActions, type DeviceAction } from './lists.ts';
import { verdicts } from './may-act.ts';
import { intuneDecidesAlone } from './permission.ts';
import { isIntuneAction } from './requests.ts';

export function whyMayAct(state: State, row: number, action: DeviceAction): Chain {
  const verdict = verdicts(state, action)(row);
  const rule = ruleOf(state, action, verdict);
  const own = cause({ kind: 'actionVerdictIs', device: deviceOf(state, row), action, verdict }, state.now, rule);
  const [first, ...rest] = [...reasons(state, row, action, verdict, rule), own];
  return first ? [first, ...rest] : [own];
}

function ruleOf(state: State, action: DeviceAction, verdict: ActionVerdict): string {
  if (consoleActions.some((one) => one === action)) return 'console-actions';
  const isAttach = !isIntuneAction(action);
  switch (verdict) {
    case 'allowed':
      return isAttach ? 'attach-action-path' : 'remote-action-needs-enrolment';
    case 'noPermission':
      if (!isAttach) return 'remote-action-roles';
      return intuneDecidesAlone(state) ? 'intune-rbac-two-switches' : 'attach-action-permission';
    case 'notSupportedHybrid':
      return action === 'rename' ? 'rename-not-hybrid' : 'autopilot-reset';
    default:
      return rules[verdict];
  }
}

const rules: { readonly [V in Exclude<ActionVerdict, 'allowed' | 'noPermission' | 'notSupportedHybrid'>]: string } = {
  noConfigMgrRights: 'attach-action-permission',
  userNotDiscovered: 'attach-action-permission',
  notEnrolled: 'remote-action-needs-enrolment',
  alreadyDeleted: 'delete-is-retire',
  notEntraJoined: 'autopilot-reset',
  notCorporateOwned: 'corporate-owned-actions',
  noProtectedApps: 'app-selective-wipe',
  remoteHelpNotSetUp: 'remote-assistance-setup',
  notUploaded: 'tenant-attach-upload',
  clientOffline: 'console-actions',
  notThroughCmg: 'console-actions',
  workloadNotMoved: 'remote-action-needs-enrolment',
};

function reasons(
  state: State,
  row: number,
  action: DeviceAction,
  verdict: ActionVerdict,
  rule: string,
): readonly Because[] {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  switch (verdict) {
    case 'noPermission':
      return operator(state, 'intuneRole', rule);
    case 'noConfigMgrRights':
      return operator(state, 'configMgrRole', rule);
    case 'userNotDiscovered':
      return [...operator(state, 'synced', rule), ...operator(state, 'discovered', rule)];
    case 'allowed':
    case 'notEnrolled':
    case 'alreadyDeleted':
    case 'workloadNotMoved': {
      if (!isIntuneAction(action)) return listing(state, row, rule);
      const is = isEnrolled(state, row);
      const since = is ? (state.devices.enrolledAt[row] ?? never) : start;
      return [...operator(state, 'intuneRole', rule), cause({ kind: 'enrolled', device, is }, since, rule)];
    }
    case 'notSupportedHybrid':
    case 'notEntraJoined':
      return [cause({ kind: 'joinStateIs', device, join: joinOf(state, row) }, start, rule)];
    case 'notCorporateOwned':
      return trait(state, row, 'ownership', rule);
    case 'noProtectedApps':
      return trait(state, row, 'protectedApps', rule);
    case 'remoteHelpNotSetUp': {
      const { is, since } = state.settings.remoteHelp;
      return [cause({ kind: 'configuredAs', setting: 'remoteHelp', is }, since, rule)];
    }
    case 'notUploaded':
      return listing(state, row, rule);
    case 'clientOffline':
      return trait(state, row, 'online', rule);
    case 'notThroughCmg':
      return trait(state, row, 'network', rule);
  }
}

function listing(state: State, row: number, rule: string): readonly Because[] {
  const { is, since } = state.settings.tenantAttach;
  const device = deviceOf(state, row);
  return [
    cause({ kind: 'configuredAs', setting: 'tenantAttach', is }, since, rule),
    cause({ kind: 'listedInAdminCenter', device, is: isListed(state, row) }, state.now, rule),
  ];
}

function trait(
  state: State,
  row: number,
  name: 'ownership' | 'protectedApps' | 'online' | 'network',
  rule: string,
): readonly Because[] {
  const fact = { kind: 'deviceIs', device: deviceOf(state, row), trait: name, is: traitOf(state, row, name) } as const;
  return [cause(fact, state.spec.startsAt, rule)];
}

/** What is so about the person at the consoles; nobody in particular has nothing to tell. */
function operator(state: State, property: UserProperty, rule: string): readonly Because[] {
  const { operator: id } = state;
  if (id === undefined) return [];
  const is = state.users.find((user) => user.id === id)?.[property] ?? userProperties[property][0];
  return [cause({ kind: 'userIs', user: id, property, is }, state.spec.startsAt, rule)];
}
