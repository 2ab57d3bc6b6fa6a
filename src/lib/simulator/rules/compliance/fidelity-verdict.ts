/** What Intune says of a device: policies, grace, validity, actions. */
import { docs, graphDocs, intuneDocs, type Rule, rule } from '../../rule.ts';

const folder = `${intuneDocs}/device-security/compliance`;
const overview = `${folder}/overview.md`;
const actions = `${folder}/configure-noncompliance-actions.md`;
const monitoring = `${folder}/monitor-policy.md`;
const windows = `${folder}/ref-windows-settings.md`;

export const verdictRules: readonly Rule[] = [
  rule('verdict-needs-enrolment', {
    rule: 'Intune has a verdict only on devices that are enrolled',
    real: 'A device has to be enrolled to receive compliance policies; Intune does not list one that is not.',
    simulated: 'A device that is not enrolled is Not evaluated.',
    source: monitoring,
    confidence: 'D',
  }),
  rule('see-configmgr', {
    rule: 'While Compliance policies is with Configuration Manager, Intune shows See ConfigMgr and has no verdict',
    real: 'Graph says configManager (255). The last check-in of the agent may read 2/1/1900.',
    simulated: 'The same, from the moment at which the client hears of it.',
    source: `${graphDocs}/api-reference/v1.0/resources/intune-devices-compliancestate.md`,
    confidence: 'D',
  }),
  rule('verdict-at-check-in', {
    rule: 'Intune learns at a check-in which policies a device has and whether it meets them',
    real: 'A new device is Not evaluated until it reports; reports may take up to 24 hours to show it.',
    simulated:
      'The verdict stands in the minute of the check-in. A device with no policy is judged at its check-in, too. Reports by user are left out.',
    simplified: 1,
    source: monitoring,
    confidence: 'D',
  }),
  rule('device-requirements', {
    rule: 'A device meets a policy when it meets all that the policy requires',
    real: 'A Windows policy knows some thirty settings; BitLocker and Secure Boot are measured when Windows starts.',
    simulated:
      'Seven settings are checked: BitLocker, Secure Boot, firewall, antivirus, minimum Windows, machine risk score, Configuration Manager; a password length is enforced. What changes on the device shows at its next check-in, without a restart.',
    simplified: 1,
    source: windows,
    confidence: 'D',
  }),
  rule('worst-of-policies', {
    rule: 'The verdict on a device is the worst of all its policies',
    real: 'A device that meets one policy may still be Not compliant because of another. That the worst counts is not spelt out.',
    simulated:
      'Not compliant comes before In grace period, this before Compliant. The state Conflict never comes about.',
    simplified: 1,
    source: monitoring,
    confidence: 'I',
  }),
  rule('most-restrictive-counts', {
    rule: 'Where two compliance policies have the same setting, the stricter value counts',
    real: 'So it is for compliance policies; a compliance setting also beats the same setting in a profile.',
    simulated: 'Each policy is judged by its own value and the worst verdict counts.',
    source: `${intuneDocs}/device-configuration/troubleshoot-device-profiles.md`,
    confidence: 'D',
  }),
  rule('no-policy-is-compliant', {
    rule: 'A device without a compliance policy is compliant unless the tenant says otherwise',
    real: '“Mark devices with no compliance policy assigned as” is Compliant by default; with Conditional Access, Not compliant is recommended.',
    simulated: 'The same; a change of the setting shows at the next check-in.',
    simplified: 1,
    source: overview,
    confidence: 'D',
  }),
  rule('is-active', {
    rule: 'A device that does not report within the validity period becomes not compliant',
    real: '30 days by default, 1 to 120; the report calls this setting Is active.',
    simulated: 'The same, counted from the last check-in, with seven periods to choose from.',
    source: overview,
    confidence: 'D',
  }),
  rule('grace-period', {
    rule: 'A policy may wait before it marks a device noncompliant; meanwhile the device is in its grace period',
    real: 'The schedule of “Mark device noncompliant” takes steps of 0.25 days and is 0 by default.',
    simulated:
      'Six periods to choose from, counted from the check-in at which any policy of the device was first not met.',
    simplified: 1,
    source: actions,
    confidence: 'D',
  }),
  rule('error-keeps-state', {
    rule: 'A setting in Error leaves the verdict as it was for seven days',
    real: 'Then the device is not compliant, or in its grace period where the policy has one.',
    simulated:
      'The same, for BitLocker and Secure Boot where health attestation cannot be reached. A device that had no verdict is in Error; a grace period begins when the seven days end.',
    simplified: 1,
    source: monitoring,
    confidence: 'D',
  }),
  rule('noncompliance-email', {
    rule: 'The e-mail to the user of a device that does not meet a policy goes out within six hours',
    real: 'The action has a schedule of its own and can be given more than once.',
    simulated: 'One message, six hours after the check-in at which the policy was first not met, if it still is.',
    simplified: 1,
    source: actions,
    confidence: 'D',
  }),
  rule('windows-noncompliance-actions', {
    rule: 'For Windows there are three actions for noncompliance: mark, e-mail, retire list',
    real: 'Push notifications exist for Android and iOS, remote lock for these and macOS; neither exists for Windows.',
    simulated: 'The same; a Windows policy has no such action to set.',
    source: actions,
    confidence: 'D',
  }),
  rule('retire-list', {
    rule: 'The retire list only lists: an administrator still has to retire the device',
    real: 'The device appears under Retire noncompliant devices and stays managed until somebody confirms.',
    simulated: 'Listed at once while it is not compliant, without a schedule of its own.',
    simplified: 1,
    source: actions,
    confidence: 'D',
  }),
  rule('switching-back-ends-verdict', {
    rule: 'When Compliance policies goes back to Configuration Manager, Intune’s verdict is gone',
    real: 'The state becomes See ConfigMgr. What becomes of grace periods that had begun is not documented.',
    simulated: 'The state is See ConfigMgr from the next policy on; a later return begins anew.',
    source: `${docs}/comanage/how-to-switch-workloads.md`,
    confidence: 'I',
  }),
];
