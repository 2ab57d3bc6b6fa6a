/** Rules of Intune's remote actions and of the Configuration Manager console's own. */
import { docs, graphDocs, intuneDocs, type Rule, rule } from '../../rule.ts';

const actions = `${intuneDocs}/device-management/actions`;
const builtInRoles = `${intuneDocs}/fundamentals/role-based-access-control/ref-built-in-roles.md`;

export const remoteRules: readonly Rule[] = [
  rule('remote-action-needs-enrolment', {
    rule: 'Enrolment alone makes a device subject to remote actions; no workload has to be moved',
    real: 'Intune offers its actions on every co-managed PC, wherever the sliders stand.',
    simulated: 'The same.',
    source: `${docs}/comanage/quickstart-remote-actions.md`,
    confidence: 'D',
  }),
  rule('remote-action-roles', {
    rule: 'Each remote action needs a permission, which only some built-in roles of Intune have',
    real: 'Help Desk Operator lacks Delete, School Administrator the antivirus scans, Endpoint Security Manager Retire and Wipe; for Fresh Start the page of the action and the list of roles disagree.',
    simulated:
      'One table of roles and actions; Endpoint Security Manager may use Fresh Start. Of custom roles there is one for Delete and one for offboarding; scope tags and multiple administrator approval are left out.',
    simplified: 1,
    source: builtInRoles,
    confidence: 'D',
  }),
  rule('remote-action-push', {
    rule: 'A push makes an online device carry out an action within minutes; otherwise it waits for the next check-in',
    real: 'Intune asks Windows Push Notification Services to wake the device, which then calls Intune. No figure is documented.',
    simulated:
      'Two minutes where the device is online and the push arrives, else at its next check-in: a PC that comes back online may wait for hours.',
    simplified: 2,
    source: `${actions}/index.md`,
    confidence: 'I',
  }),
  rule('decisive-actions-win', {
    rule: 'Retire, Wipe and Delete beat every other action that still waits',
    real: 'The device carries out only the decisive action; the others are ignored.',
    simulated: 'The others are canceled; of several decisive ones the last wins, which is not documented.',
    simplified: 1,
    source: `${actions}/index.md`,
    confidence: 'D',
  }),
  rule('management-state', {
    rule: 'While a decisive action waits, Intune shows the device as pending for it',
    real: 'Twelve states, such as retirePending, wipeIssued and deletePending.',
    simulated: 'The six that these actions lead through; failed and canceled ones of Retire and Wipe do not come up.',
    simplified: 1,
    source: `${graphDocs}/api-reference/beta/resources/intune-devices-managementstate.md`,
    confidence: 'D',
  }),
  rule('remote-action-sync', {
    rule: 'Sync makes a device check in at once, but not the Intune Management Extension',
    real: 'Win32 apps and scripts wait for the extension’s own round, unless the user syncs in the Company Portal.',
    simulated: 'A check-in of the device and nothing else.',
    source: `${actions}/sync.md`,
    confidence: 'D',
  }),
  rule('remote-action-restart', {
    rule: 'A restart follows about five minutes after the device has the action',
    real: 'The person signed in may get no warning.',
    simulated: 'Five minutes; nothing else of the device restarts with it.',
    simplified: 1,
    source: `${actions}/restart.md`,
    confidence: 'D',
  }),
  rule('rename-not-hybrid', {
    rule: 'Intune cannot rename a hybrid joined device',
    real: 'The name belongs to the domain, so it is changed by the means of the domain.',
    simulated: 'The action is refused.',
    source: `${actions}/rename.md`,
    confidence: 'D',
  }),
  rule('rename-name-rules', {
    rule: 'A new name has at most 63 letters, digits and hyphens, no spaces, and is not a number',
    real: 'The same; the name shows on the device after a restart. Bulk rename needs a variable in the name.',
    simulated:
      'The same, at the check-in. Collections and queries go on by the device’s first name; bulk rename is left out.',
    simplified: 1,
    source: `${actions}/rename.md`,
    confidence: 'D',
  }),
  rule('rename-in-domain', {
    rule: 'A hybrid joined device is renamed in its domain, within reach of a domain controller',
    real: 'By any means of the domain; the device restarts and Microsoft Entra Connect brings the name to the cloud.',
    simulated: 'At once, where the device is online on the intranet and no other has the name.',
    simplified: 1,
    source: `${actions}/rename.md`,
    confidence: 'I',
  }),
  rule('corporate-owned-actions', {
    rule: 'Rename and Collect diagnostics need a corporate-owned device',
    real: 'A device that Configuration Manager enrols counts as corporate-owned.',
    simulated: 'The same; devices are corporate-owned unless the estate says otherwise.',
    source: `${actions}/collect-diagnostics.md`,
    confidence: 'D',
  }),
  rule('collect-diagnostics-limits', {
    rule: 'Intune keeps diagnostics for 28 days, at most ten of a device',
    real: 'They hold the logs of the Configuration Manager client too.',
    simulated: 'The eleventh takes the place of the oldest, which is not documented; contents are left out.',
    simplified: 1,
    source: `${actions}/collect-diagnostics.md`,
    confidence: 'D',
  }),
  rule('background-actions', {
    rule: 'Scans, key rotation, Locate, Pause config refresh and Run remediation need enrolment and their permission only',
    real: 'Each also needs what it works on: Microsoft Defender Antivirus, a BitLocker or LAPS policy, the Intune Management Extension.',
    simulated: 'They end after some minutes and change nothing else; what they work on is taken to be there.',
    simplified: 3,
    source: `${actions}/index.md`,
    confidence: 'D',
  }),
  rule('app-selective-wipe', {
    rule: 'App selective wipe takes company data from protected apps, with or without enrolment',
    real: 'App protection removes the data when the app next calls.',
    simulated: 'The apps of a device that is online; which apps there are is left out.',
    simplified: 1,
    source: `${docs}/comanage/quickstart-remote-actions.md`,
    confidence: 'D',
  }),
  rule('remote-assistance-setup', {
    rule: 'Remote assistance is the one action that has to be set up first',
    real: 'Remote Help needs a licence and a tenant setting, TeamViewer a connector.',
    simulated: 'One setting for both.',
    simplified: 1,
    source: `${docs}/comanage/quickstart-remote-actions.md`,
    confidence: 'D',
  }),
  rule('bulk-actions', {
    rule: 'A bulk action reaches at most 100 devices, Collect diagnostics at most 25',
    real: 'For Windows: Autopilot Reset, Collect diagnostics, Delete, Rename, Restart, Retire, Sync, Wipe.',
    simulated: 'The devices of one group; devices that cannot do it are told as not supported. Rename is left out.',
    simplified: 1,
    source: `${actions}/index.md`,
    confidence: 'D',
  }),
  rule('console-actions', {
    rule: 'The Configuration Manager console acts on clients that reach the site; remote control does not work through a cloud management gateway',
    real: 'Client notification and Run scripts also reach clients on the internet through the gateway.',
    simulated: 'Whether it is possible; Download Computer Policy is the one of them that can be done here.',
    simplified: 1,
    source: `${docs}/core/clients/manage/cmg/supported-configurations.md`,
    confidence: 'D',
  }),
];
