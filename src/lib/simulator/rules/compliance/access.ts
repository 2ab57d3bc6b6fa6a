/** Conditional Access: which policies concern a sign-in to an app, and which of their grant controls are met. */
import { type DeliverableState, isConfigured, takesIn } from '../../catalog.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Target } from '../../spec.ts';
import { configMgrVerdictOf } from './configmgr.ts';
import { complianceStateOf } from './verdict.ts';
import type { CloudApp, GrantControl } from './words.ts';

type Access = 'granted' | 'mfaDemanded' | 'blockedNotCompliant' | 'blockedNotHybridJoined';

const controls = ['grantCompliantDevice', 'grantHybridJoined', 'grantMfa'] as const;
const unmet = {
  grantCompliantDevice: 'blockedNotCompliant',
  grantHybridJoined: 'blockedNotHybridJoined',
  grantMfa: 'mfaDemanded',
} as const satisfies { readonly [C in GrantControl]: Access };

/** Whether Conditional Access demands multifactor authentication of the device’s user for the app. */
export function mfaDemanded(state: State, row: number, app: CloudApp): boolean {
  return accessPoliciesOn(state, row, app).some((policy) => {
    if (policy.with['grantMfa'] !== 'yes') return false;
    return policy.with['grantNeeds'] === 'all' || outcomeOf(state, policy, row) === 'mfaDemanded';
  });
}

/** Rule `all-policies-must-grant`: a block by any policy beats a demand, a demand beats nothing. */
export function accessOf(state: State, row: number, app: CloudApp): Access {
  const outcomes = accessPoliciesOn(state, row, app).map((policy) => outcomeOf(state, policy, row));
  const block = outcomes.find((outcome) => outcome === 'blockedNotCompliant' || outcome === 'blockedNotHybridJoined');
  return block ?? (outcomes.includes('mfaDemanded') ? 'mfaDemanded' : 'granted');
}

/** The policies that are on and mean this user and this app. Rules `access-needs-p1`, `access-policy-scope`. */
export function accessPoliciesOn(state: State, row: number, app: CloudApp): readonly DeliverableState[] {
  if (isConfigured(state, 'entraIdP1', 'no')) return [];
  return state.deliverables.filter((one) => concerns(state, one, row, app));
}

function concerns(state: State, policy: DeliverableState, row: number, app: CloudApp): boolean {
  if (policy.kind !== 'accessPolicy' || policy.deleted || policy.with['policyState'] !== 'on') return false;
  const apps = policy.with['cloudApps'];
  if ((apps !== 'all' && apps !== app) || policy.with['excludedApp'] === app) return false;
  const has = (target: Target) => meansUsers(state, target) && takesIn(state, target, row);
  return policy.to.some(has) && !policy.except.some(has);
}

/** Whether a target is users: these, not devices, are what Conditional Access is assigned to. */
export function meansUsers(state: State, target: Target): boolean {
  return target === 'allUsers' || state.groups.some(({ id, of }) => id === target && of === 'users');
}

/** Rule `all-or-one-control`: what one policy makes of the sign-in. */
function outcomeOf(state: State, policy: DeliverableState, row: number): Access {
  const open = controlsOf(policy).filter((control) => !isMet(state, control, row));
  if (policy.with['grantNeeds'] === 'one') {
    if (open.length < controlsOf(policy).length) return 'granted';
    if (open.includes('grantMfa')) return 'mfaDemanded';
  }
  const [first] = open;
  return first === undefined ? 'granted' : unmet[first];
}

export function controlsOf(policy: DeliverableState): readonly GrantControl[] {
  return controls.filter((control) => policy.with[control] === 'yes');
}

/** Whether the device alone meets a control; multifactor authentication is always left to the user. */
export function isMet(state: State, control: GrantControl, row: number): boolean {
  if (control === 'grantMfa') return false;
  if (control === 'grantHybridJoined') return joinOf(state, row) === 'hybridJoined';
  return countsAsCompliant(state, row);
}

/** Rules `compliant-device-needs-intune`, `grace-keeps-access`. */
function countsAsCompliant(state: State, row: number): boolean {
  const is = complianceStateOf(state, row);
  if (is === 'inGracePeriod') return state.belief !== 'graceMeansBlocked';
  if (is === 'configManager' && state.belief === 'configMgrVerdictGrantsAccess')
    return configMgrVerdictOf(state, row) === 'compliant';
  return is === 'compliant';
}
