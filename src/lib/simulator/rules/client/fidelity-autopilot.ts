/** The rules of devices that Intune has first: co-management settings and Windows Autopilot. */
import { docs, type Rule, rule } from '../../rule.ts';

const autopilot = `${docs}/comanage/autopilot-enrollment.md`;
const licensing = `${docs}/core/understand/product-and-licensing-faq.yml`;

export const autopilotRules: readonly Rule[] = [
  rule('intune-first-authority', {
    rule: 'A Windows 11 device that Intune has first, without co-management settings, stays Intune’s for all workloads',
    real: 'Documented for devices provisioned with Autopilot, seen on others too; the capabilities value is then 2147479807. Settings with Override Yes do the same, with No the sliders count.',
    simulated:
      'Decided once, when the device enrols in Intune without a client; Windows 10 without settings follows the sliders.',
    simplified: 1,
    source: autopilot,
    confidence: 'D',
  }),
  rule('settings-policy-later-change', {
    rule: 'Co-management settings are not to be changed once a device is provisioned',
    real: 'A change hits existing devices too, and what becomes of them cannot be foretold.',
    simulated: 'Existing devices keep the authority that they were given.',
    simplified: 3,
    source: autopilot,
    confidence: 'D',
  }),
  rule('autopilot-phases', {
    rule: 'The enrolment status page waits in Device preparation until the client is registered and has policy',
    real: 'Device preparation, Device setup, Account setup; InstallationState 1 not installed, 2 not required, 3 complete, 4 error.',
    simulated: 'The same, with 10, 10 and 5 minutes where nothing holds it up; without the page nothing waits.',
    simplified: 1,
    source: autopilot,
    confidence: 'D',
  }),
  rule('autopilot-timeout', {
    rule: 'After 60 minutes the enrolment status page fails with 0x800705B4',
    real: 'That is the default; a profile can set another time.',
    simulated: 'Always 60 minutes; the device can be provisioned again.',
    simplified: 1,
    source: autopilot,
    confidence: 'D',
  }),
  rule('autopilot-supported', {
    rule: 'Autopilot into co-management works user-driven and Microsoft Entra joined only, from version 2111 on',
    real: 'Hybrid join times out; pre-provisioning, self-deploying, device preparation and PKI certificates are not supported.',
    simulated: 'All of them wait for the client until the time is over.',
    simplified: 1,
    source: autopilot,
    confidence: 'D',
  }),
  rule('autopilot-production-only', {
    rule: 'During Autopilot only sliders at Intune count: pilot collections have not been evaluated yet',
    real: 'Collections are evaluated after the client has registered, so a pilot comes too late and the result is indeterminate.',
    simulated: 'Pilot collections do not count for a new device until four o’clock of the next night.',
    simplified: 1,
    source: autopilot,
    confidence: 'D',
  }),
  rule('autopilot-licence', {
    rule: 'Autopilot needs a full Intune licence; the one that comes with Configuration Manager is not enough',
    real: 'The co-management licence covers Windows devices that Configuration Manager has already.',
    simulated:
      'Enrolment fails with 0x80180018; with 0x80180014 where Windows is blocked, 0x8018002B where nobody may enrol.',
    simplified: 1,
    source: licensing,
    confidence: 'D',
  }),
  rule('autopilot-task-sequence', {
    rule: 'PROVISIONTS in the line runs a task sequence in Device setup, since version 2002',
    real: 'It is tracked under Apps and may restart the device.',
    simulated: 'It takes 20 minutes and succeeds.',
    simplified: 1,
    source: autopilot,
    confidence: 'D',
  }),
  rule('hybrid-autopilot-push', {
    rule: 'A client that is installed during a hybrid Autopilot run breaks: the device changes its identity under it',
    real: 'Seen with client push; installing it as a Win32 app during such a run is not supported either.',
    simulated: 'It is installed and never registers, until it is installed again after the run.',
    simplified: 1,
    source: 'https://github.com/MicrosoftDocs/memdocs/issues/3556',
    confidence: 'C',
  }),
];
