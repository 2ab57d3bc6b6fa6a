/** What Configuration Manager says of a device, and when that counts in Intune. */
import { docs, intuneDocs, oldDocs, type Rule, rule } from '../../rule.ts';

const baselines = `${docs}/compliance/deploy-use/create-configuration-baselines.md`;
const workloads = `${docs}/comanage/workloads.md`;
const windows = `${intuneDocs}/device-security/compliance/ref-windows-settings.md`;

export const configMgrRules: readonly Rule[] = [
  rule('configmgr-verdict', {
    rule: 'Configuration Manager’s verdict is the client’s own, from its compliance policies and their baselines',
    real: 'Policies and baselines are evaluated on schedules; the client keeps the result and reports it to Intune when it syncs.',
    simulated:
      'Evaluated at the first policy after something has changed; no compliance policy counts as compliant. Rules of a policy: baselines, updates, required apps.',
    simplified: 1,
    source: baselines,
    confidence: 'I',
  }),
  rule('configmgr-counts-if-required', {
    rule: 'Intune asks for Configuration Manager’s verdict only where a policy requires it, and then both have to be positive',
    real: '“Require device compliance from Configuration Manager” is not configured by default; the workload stays with Intune.',
    simulated: 'The same, at the check-in after the client’s evaluation.',
    source: windows,
    confidence: 'D',
  }),
  rule('intune-only-not-available', {
    rule: 'A device without the client answers Not available, and that does not make it noncompliant',
    real: 'Intune-only devices return a status of not available; what the whole verdict makes of it is not spelt out.',
    simulated: 'The requirement counts as met.',
    simplified: 1,
    source: windows,
    confidence: 'I',
  }),
  rule('configmgr-policy-to-users', {
    rule: 'A compliance policy of Configuration Manager is deployed to a collection of users',
    real: 'The documents say so where baselines are part of the assessment.',
    simulated: 'Through a collection of devices it reaches nobody. A collection of users is written as their devices.',
    simplified: 1,
    source: baselines,
    confidence: 'D',
  }),
  rule('baseline-to-devices', {
    rule: 'Only a baseline that is deployed to a collection of devices counts for compliance',
    real: 'Deployments to users are left out of the assessment.',
    simulated: 'The same.',
    source: baselines,
    confidence: 'D',
  }),
  rule('baseline-in-assessment', {
    rule: 'A baseline counts when it is part of compliance policy assessment and a policy includes baselines',
    real: 'Two settings since version 1910: one of the baseline, one rule of the policy.',
    simulated: 'The same. One result stands for all baselines of a device.',
    simplified: 1,
    source: baselines,
    confidence: 'D',
  }),
  rule('baseline-always-apply', {
    rule: 'Where Device configuration is with Intune, a baseline also needs “Always apply this baseline even for co-managed clients”',
    real: 'Without it the client does not apply the baseline.',
    simulated: 'Without it the baseline does not count, for or against.',
    source: baselines,
    confidence: 'D',
  }),
  rule('first-evaluation', {
    rule: 'A baseline that a client has never evaluated may fail at first; Check compliance puts it right',
    real: 'It may be reported as not compliant until it is evaluated again.',
    simulated: 'It always fails at first, until Check compliance or for seven days, the usual schedule.',
    simplified: 2,
    source: baselines,
    confidence: 'D',
  }),
  rule('required-apps-rule', {
    rule: 'Since version 1810 a compliance policy can require that required apps are installed',
    real: 'The rule feeds the verdict that Intune hears of.',
    simulated: 'The same; on older sites the rule says nothing.',
    source: `${oldDocs}/core/plan-design/changes/whats-new-in-version-1810.md`,
    confidence: 'D',
  }),
  rule('update-rule-needs-setting', {
    rule: 'A compliance policy with an update rule needs the client setting “Enable software updates on clients” at Yes',
    real: 'Switched off, the client no longer evaluates updates and such a policy breaks.',
    simulated: 'With No, the rule is not met.',
    source: `${docs}/core/clients/deploy/about-client-settings.md`,
    confidence: 'D',
  }),
  rule('check-compliance-withdrawn', {
    rule: 'Check compliance in Software Center needs version 2603 where Intune has Compliance policies',
    real: 'The service behind it is withdrawn in October 2026; on older sites the check may then fail for such devices.',
    simulated: 'The withdrawal is past: there it always fails, and nowhere else.',
    simplified: 2,
    source: `${docs}/core/plan-design/changes/whats-new-in-version-2603.md`,
    confidence: 'D',
  }),
  rule('maintenance-windows-ignored', {
    rule: 'Where Intune has Compliance policies, remediation does not wait for maintenance windows of Configuration Manager',
    real: 'Otherwise the window is honoured, unless the user clicks Check compliance.',
    simulated: 'Whether the client waits; the windows themselves are not simulated.',
    simplified: 1,
    source: workloads,
    confidence: 'D',
  }),
];
