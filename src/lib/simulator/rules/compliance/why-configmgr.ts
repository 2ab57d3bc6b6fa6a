/** Why Configuration Manager says of a device what it says, and why a baseline counts or does not. */
import { branded, type DeliverableId, type Minute } from '../../../brand.ts';
import { type Chain, cause } from '../../answer.ts';
import { type DeliverableState, deliverableOf, traitOf } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { hasClient } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { heard } from '../site/heard.ts';
import { configMgrVerdictOf, failingsOf, isNew, standingOf } from './configmgr.ts';
import type { BaselineStanding, ConfigMgrRule } from './words.ts';

export function whyConfigMgr(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  if (!hasClient(state, row)) return [cause({ kind: 'noClient', device }, start, 'intune-only-not-available')];
  const is = configMgrVerdictOf(state, row);
  const own = cause({ kind: 'configMgrVerdictIs', device, is }, state.now, 'configmgr-verdict');
  const failings = is === 'notCompliant' ? failingsOf(state, row) : [];
  const left = state.deliverables.filter((one) => isLeftOut(state, one, row));
  const [first, ...rest] = [
    ...failings.flatMap(({ policy, rule }) => whyFailing(state, policy, rule, row)),
    ...left.map(({ id }) => whyStanding(state, id, row)),
  ];
  return first ? [first, ...rest, own] : [own];
}

function isLeftOut(state: State, baseline: DeliverableState, row: number): boolean {
  const standing = standingOf(state, baseline, row);
  return standing !== 'counts' && standing !== 'notDeployed';
}

function whyFailing(state: State, policy: DeliverableState, rule: ConfigMgrRule, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const fact = { kind: 'configMgrRuleNotMet' as const, device, deliverable: policy.id, rule };
  return [...whyBroken(state, rule, row), cause(fact, policy.since, ruleIds[rule])];
}

const ruleIds = {
  updateRule: 'update-rule-needs-setting',
  requiredAppsRule: 'required-apps-rule',
  includesBaselines: 'baseline-in-assessment',
} as const satisfies { readonly [R in ConfigMgrRule]: string };
const traitOfRule = {
  updateRule: 'requiredUpdates',
  requiredAppsRule: 'requiredApps',
  includesBaselines: 'baselineResult',
} as const satisfies { readonly [R in ConfigMgrRule]: string };

function whyBroken(state: State, rule: ConfigMgrRule, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  if (rule === 'updateRule' && heard(state, row, 'softwareUpdates', 'no')) {
    const { since } = state.settings.softwareUpdates;
    return [cause({ kind: 'configuredAs', setting: 'softwareUpdates', is: 'no' }, since, ruleIds[rule])];
  }
  const fresh = rule === 'includesBaselines' ? state.deliverables.filter((one) => isNew(state, one, row)) : [];
  if (fresh.length > 0) {
    const until = branded<Minute>(state.devices.baselinesDue[row] ?? never);
    return fresh.map(({ id: deliverable, since }) =>
      cause({ kind: 'baselineFirstEvaluated', device, deliverable, until }, since, 'first-evaluation'),
    );
  }
  const trait = traitOfRule[rule];
  return [cause({ kind: 'deviceIs', device, trait, is: traitOf(state, row, trait) }, state.now, ruleIds[rule])];
}

const standingRules = {
  counts: 'baseline-in-assessment',
  notDeployed: 'baseline-to-devices',
  userDeployment: 'baseline-to-devices',
  notPartOfAssessment: 'baseline-in-assessment',
  policyLeavesBaselinesOut: 'baseline-in-assessment',
  deviceConfigurationWithIntune: 'baseline-always-apply',
} as const satisfies { readonly [B in BaselineStanding]: string };

export function whyStanding(state: State, id: DeliverableId, row: number): Because {
  const baseline = deliverableOf(state, id);
  const is = baseline ? standingOf(state, baseline, row) : 'notDeployed';
  return cause(
    { kind: 'baselineStands', device: deviceOf(state, row), deliverable: id, is },
    baseline?.since ?? state.spec.startsAt,
    standingRules[is],
  );
}
