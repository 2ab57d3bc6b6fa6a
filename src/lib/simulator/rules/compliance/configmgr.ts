/** What Configuration Manager itself says of a device: compliance policies for users, baselines for devices. */
import { type DeliverableState, holds, meant, takesIn, traitOf } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import type { Target } from '../../spec.ts';
import { authorityOn } from '../authority/authority.ts';
import { heard } from '../site/heard.ts';
import { isAtLeast } from '../site/versions.ts';
import { planVerdict } from './plan.ts';
import type { BaselineStanding, ConfigMgrRule } from './words.ts';

/** Rule `first-evaluation`: a client evaluates a baseline every seven days. */
const evaluationRound = 7 * 24 * 60;

export function configMgrVerdictOf(state: State, row: number): 'compliant' | 'notCompliant' | 'notAvailable' {
  if (!hasClient(state, row)) return 'notAvailable';
  return (state.devices.configMgrVerdict[row] ?? 0) === 0 ? 'compliant' : 'notCompliant';
}

/**
 * The client evaluates what it has. A baseline that is new to it fails until it is evaluated again: `again` says that this
 * is such a time. Says whether the verdict is another one.
 */
export function evaluateConfigMgr(draft: Draft, row: number, again: boolean): boolean {
  if (!hasClient(draft, row)) return false;
  if (again) takeBaselines(draft, row);
  else awaitBaselines(draft, row);
  const verdict = Number(failingsOf(draft, row).length > 0);
  if ((draft.devices.configMgrVerdict[row] ?? 0) === verdict) return false;
  put(draft, 'configMgrVerdict', row, verdict);
  // Intune hears of it when the device next checks in.
  put(draft, 'seenTenant', row, never);
  return true;
}

function takeBaselines(draft: Draft, row: number): void {
  for (const baseline of draft.deliverables)
    if (isNew(draft, baseline, row)) put(draft, 'held', row, (draft.devices.held[row] ?? 0) | (1 << baseline.bit));
  if ((draft.devices.baselinesDue[row] ?? never) === never) return;
  put(draft, 'baselinesDue', row, never);
  planVerdict(draft, row);
}

function awaitBaselines(draft: Draft, row: number): void {
  if ((draft.devices.baselinesDue[row] ?? never) !== never) return;
  if (!draft.deliverables.some((one) => isNew(draft, one, row))) return;
  put(draft, 'baselinesDue', row, draft.now + evaluationRound);
  planVerdict(draft, row);
}

/** Whether a baseline counts and has not been evaluated but for the first time. */
export function isNew(state: State, baseline: DeliverableState, row: number): boolean {
  return !holds(state, baseline, row) && standingOf(state, baseline, row) === 'counts';
}

/** The policies that say no, each with the rule of it that does. */
export function failingsOf(
  state: State,
  row: number,
): readonly { readonly policy: DeliverableState; readonly rule: ConfigMgrRule }[] {
  const failings: { readonly policy: DeliverableState; readonly rule: ConfigMgrRule }[] = [];
  for (const policy of state.deliverables) {
    if (!isCompliancePolicyOn(state, policy, row)) continue;
    for (const rule of ruleNames)
      if (policy.with[rule] === 'yes' && breaks[rule](state, row)) failings.push({ policy, rule });
  }
  return failings;
}

const ruleNames = ['updateRule', 'requiredAppsRule', 'includesBaselines'] as const satisfies readonly ConfigMgrRule[];
const breaks: { readonly [R in ConfigMgrRule]: (state: State, row: number) => boolean } = {
  // Rule `update-rule-needs-setting`: without the client setting there is nobody to scan.
  updateRule: (state, row) =>
    heard(state, row, 'softwareUpdates', 'no') || traitOf(state, row, 'requiredUpdates') === 'missing',
  requiredAppsRule: (state, row) =>
    isAtLeast(state.version.is, '1810') && traitOf(state, row, 'requiredApps') === 'missing',
  includesBaselines: (state, row) =>
    state.deliverables.some(
      (one) =>
        standingOf(state, one, row) === 'counts' &&
        (!holds(state, one, row) || traitOf(state, row, 'baselineResult') === 'notCompliant'),
    ),
};

/** Rule `configmgr-policy-to-users`: such a policy reaches the device through a collection of users. */
function isCompliancePolicyOn(state: State, policy: DeliverableState, row: number): boolean {
  if (policy.kind !== 'configMgrCompliancePolicy' || meant(state, policy, row) === undefined) return false;
  return reaches(state, policy, row, 'users');
}

/** Rules `baseline-to-devices`, `baseline-in-assessment`, `baseline-always-apply`: the first condition that is not met. */
export function standingOf(state: State, baseline: DeliverableState, row: number): BaselineStanding {
  if (baseline.kind !== 'configMgrBaseline' || meant(state, baseline, row) === undefined) return 'notDeployed';
  if (!reaches(state, baseline, row, 'devices')) return 'userDeployment';
  if (baseline.with['partOfComplianceAssessment'] !== 'yes' || !isAtLeast(state.version.is, '1910'))
    return 'notPartOfAssessment';
  const includes = state.deliverables.some(
    (policy) => policy.with['includesBaselines'] === 'yes' && isCompliancePolicyOn(state, policy, row),
  );
  if (!includes) return 'policyLeavesBaselinesOut';
  const kept = baseline.with['alwaysApply'] === 'yes' || authorityOn(state, 'deviceConfiguration', row) !== 'intune';
  return kept ? 'counts' : 'deviceConfigurationWithIntune';
}

function reaches(state: State, { to }: DeliverableState, row: number, of: 'devices' | 'users'): boolean {
  return to.some((target) => collectionOf(state, target) === of && takesIn(state, target, row));
}

function collectionOf(state: State, target: Target): 'devices' | 'users' {
  return state.spec.collections.find(({ id }) => id === target)?.of ?? 'devices';
}
