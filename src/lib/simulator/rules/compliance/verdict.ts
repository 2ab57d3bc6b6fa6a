/** What Intune says of a device, from what the device last reported and what the clock has made of it since. */

import type { DeliverableId } from '../../../brand.ts';
import { type DeliverableState, deliverableOf, holds, isConfigured, meant } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { isWindowsClient } from '../site/versions.ts';
import { errorKept, graceOf, lapsesAt } from './plan.ts';
import { type ComplianceStateName, complianceStates, requirements } from './words.ts';

/** Rules `see-configmgr`, `verdict-needs-enrolment`: Intune has a verdict only where it has the workload. */
export function complianceStateOf(state: State, row: number): ComplianceStateName {
  if (!isEnrolled(state, row)) return 'unknown';
  if (authorityOn(state, 'compliancePolicies', row) !== 'intune') return 'configManager';
  return recorded(state, row);
}

/** The verdict that Intune has on record. */
export function recorded(state: State, row: number): ComplianceStateName {
  return complianceStates[state.devices.verdict[row] ?? 0] ?? 'unknown';
}

/** Rule `worst-of-policies`: what Intune makes of the last report at this minute. */
export function judged(state: State, row: number): ComplianceStateName {
  if (hasLapsed(state, row)) return 'noncompliant';
  let policed = false;
  let inError = false;
  let inGrace = false;
  for (const policy of state.deliverables) {
    if (!isPolicyHeld(state, policy, row)) continue;
    policed = true;
    const is = stateUnder(state, policy, row);
    if (is === 'noncompliant') return is;
    inError ||= is === 'error';
    inGrace ||= is === 'inGracePeriod';
  }
  if (!policed) return withoutPolicy(state);
  if (inGrace) return 'inGracePeriod';
  return inError ? keptInError(recorded(state, row)) : 'compliant';
}

/** Rule `no-policy-is-compliant`. */
function withoutPolicy(state: State): ComplianceStateName {
  if (state.belief === 'noPolicyMeansBlocked') return 'noncompliant';
  return isConfigured(state, 'noPolicyDevices', 'compliant') ? 'compliant' : 'noncompliant';
}

/** Rule `error-keeps-state`: an error takes no verdict away; a device that had none is in error. */
function keptInError(before: ComplianceStateName): ComplianceStateName {
  return before === 'unknown' ? 'error' : before;
}

export function hasLapsed(state: State, row: number): boolean {
  const at = lapsesAt(state, row);
  return at !== never && state.now >= at;
}

/** Whether the device has a compliance policy of Intune. */
export function isPolicyHeld(state: State, policy: DeliverableState, row: number): boolean {
  return policy.kind === 'intuneCompliancePolicy' && !policy.deleted && holds(state, policy, row);
}

/** Whether a compliance policy of Intune is meant for the device; it is for Windows only. */
export function isPolicyMeant(state: State, policy: DeliverableState, row: number): boolean {
  if (policy.kind !== 'intuneCompliancePolicy' || !isWindowsClient(windowsOf(state, row))) return false;
  return meant(state, policy, row) !== undefined;
}

/** Rules `grace-period`, `error-keeps-state`: the state under one policy that the device has. */
export function stateUnder(state: State, policy: DeliverableState, row: number): ComplianceStateName {
  if (has(state.devices.policiesNotMet[row], policy.bit))
    return graced(state, policy, state.devices.notMetSince[row] ?? never);
  if (!has(state.devices.policiesInError[row], policy.bit)) return 'compliant';
  const ends = (state.devices.errorSince[row] ?? never) + errorKept;
  return state.now < ends ? 'error' : graced(state, policy, ends);
}

function graced(state: State, policy: DeliverableState, since: number): ComplianceStateName {
  return state.now < since + graceOf(policy) ? 'inGracePeriod' : 'noncompliant';
}

export function has(bits: number | undefined, place: number): boolean {
  return (((bits ?? 0) >>> place) & 1) === 1;
}

/** The state under one policy, or why it says nothing of the device. */
export function stateUnderPolicy(state: State, id: DeliverableId, row: number): ComplianceStateName | 'notAssigned' {
  const policy = deliverableOf(state, id);
  if (!policy || !isEnrolled(state, row) || !isPolicyMeant(state, policy, row)) return 'notAssigned';
  if (authorityOn(state, 'compliancePolicies', row) !== 'intune') return 'configManager';
  return isPolicyHeld(state, policy, row) ? asRecorded(state, row, stateUnder(state, policy, row)) : 'unknown';
}

/** A grace period that was shortened counts from the next report on, for the policy as for the device. */
function asRecorded(state: State, row: number, is: ComplianceStateName): ComplianceStateName {
  return is === 'noncompliant' && recorded(state, row) === 'inGracePeriod' ? 'inGracePeriod' : is;
}

/** The first thing that keeps the device from being compliant. */
export function reasonOf(state: State, row: number) {
  const is = complianceStateOf(state, row);
  if (is === 'error') return 'settingInError';
  if (is !== 'noncompliant' && is !== 'inGracePeriod') return 'none';
  if (hasLapsed(state, row)) return 'isActive';
  if (!state.deliverables.some((policy) => isPolicyHeld(state, policy, row))) return 'noPolicyAssigned';
  const first = requirements.find((_, place) => has(state.devices.settingsNotMet[row], place));
  return first ?? 'settingInError';
}
