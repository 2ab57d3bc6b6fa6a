/** The rules about updates of Windows, of third parties and of Office. */
import { docs, intuneDocs, type Rule, rule } from '../../rule.ts';

const workloadsPage = `${docs}/comanage/workloads.md`;
const switching = `${docs}/comanage/how-to-switch-workloads.md`;
const windowsUpdate = `${docs}/sum/deploy-use/integrate-windows-update-for-business-windows-10.md`;
const clientSettings = `${docs}/core/clients/deploy/about-client-settings.md`;
const rings = `${intuneDocs}/device-updates/windows/manage-update-rings.md`;

export const updateRules: readonly Rule[] = [
  rule('updates-follow-slider', {
    rule: 'Windows updates come from Windows Update under Intune’s ring where Intune has the workload, else from Configuration Manager',
    real: 'Rings take effect with the workload; Configuration Manager then deploys no updates of Windows to the device.',
    simulated:
      'The same. Without a ring or a deployment nothing is installed, while real Windows would update itself; of several rings the first counts, and driver and feature update policies are left out.',
    simplified: 3,
    source: windowsUpdate,
    confidence: 'D',
  }),
  rule('wsus-until-client-setting', {
    rule: 'A client keeps UseWUServer as long as software updates are enabled on it, wherever the slider stands',
    real: 'Moving the workload leaves scanning against WSUS configured; the client setting has to be changed by hand, and the value goes with it.',
    simulated: 'The value follows the client setting as the client last heard it.',
    source: 'https://github.com/MicrosoftDocs/memdocs/issues/1599',
    confidence: 'C',
  }),
  rule('no-updates-no-third-party', {
    rule: 'With software updates disabled on clients nothing comes from Configuration Manager, third-party updates included',
    real: 'The setting takes all existing update deployments off the client.',
    simulated:
      'The same, at the client’s next poll. Where Configuration Manager has the workload too, nobody updates Windows.',
    simplified: 1,
    source: clientSettings,
    confidence: 'D',
  }),
  rule('third-party-beside-intune', {
    rule: 'With software updates enabled on clients, third-party updates stay with Configuration Manager beside Intune’s Windows updates',
    real: 'Updates of third parties that are published to WSUS can still be deployed to clients that use Windows Update.',
    simulated: 'The same: a deployment of them acts wherever the slider stands.',
    source: windowsUpdate,
    confidence: 'D',
  }),
  rule('third-party-replaced', {
    rule: 'A Win32 app of Intune can bring third-party updates instead',
    real: 'Intune has no third-party updates of its own for Windows; administrators package them as Win32 apps or use the Enterprise App Catalog.',
    simulated: 'A Win32 app says that it carries such updates; versions of apps are not simulated.',
    simplified: 1,
    source: `${intuneDocs}/app-management/deployment/enterprise-app-management.md`,
    confidence: 'I',
  }),
  rule('update-report-unknown', {
    rule: 'Configuration Manager shows Unknown for the Windows updates of a client that uses Windows Update',
    real: 'It learns nothing of updates that its own scan does not find.',
    simulated: 'The same; else Required or Installed by the monthly updates that are out, deployed or not.',
    source: windowsUpdate,
    confidence: 'D',
  }),
  rule('ring-deferral', {
    rule: 'A ring keeps a quality update back for as many days as its deferral says',
    real: 'Up to 30 days for quality and 365 for feature updates, counted from release; then deadlines, grace and active hours.',
    simulated:
      'A monthly update comes out every 28 days, first on Day 8 at 10:00; each device installs it at one minute of its own within a day after the deferral. Deadlines, restarts and feature updates are left out.',
    simplified: 1,
    source: rings,
    confidence: 'D',
  }),
  rule('deployment-deadline', {
    rule: 'Configuration Manager’s deployment installs an update at its deadline',
    real: 'A deployment has an available time and a deadline; a rule can make one each month.',
    simulated:
      'Every monthly update is deployed with the same number of days to its deadline, and installed within a day after it.',
    simplified: 1,
    source: `${docs}/sum/deploy-use/deploy-software-updates.md`,
    confidence: 'I',
  }),
  rule('versions-stay', {
    rule: 'Moving a workload back takes no update of Windows or Office back',
    real: 'Versions that Intune installed stay.',
    simulated: 'The number of monthly updates on a device only grows; versions of Office are not simulated.',
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('autopatch-needs', {
    rule: 'Windows Autopatch needs three workloads at Intune and software updates disabled on the client',
    real: 'Windows Update policies, Device configuration and Office Click-to-Run apps, and the client setting at No; licences and more besides.',
    simulated: 'These four; licences, editions and networks are left out.',
    simplified: 1,
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('office-updates-after-a-day', {
    rule: 'Office updates change hands about 24 hours after the switch, or at a restart',
    real: 'It may take around 24 hours unless the device is restarted.',
    simulated: 'Exactly 24 hours after the client had the new policy, in both directions, or at once at a restart.',
    simplified: 1,
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('office-updates-need-windows-updates', {
    rule: 'Configuration Manager cannot update Office on a client whose Windows updates it does not bring',
    real: 'It cannot deploy Microsoft updates, those of Microsoft 365 Apps included, to clients that use Windows Update.',
    simulated: 'Nobody updates Office on such a device until Intune has that workload as well.',
    simplified: 1,
    source: windowsUpdate,
    confidence: 'D',
  }),
  rule('what-stays', {
    rule: 'Whatever is not one of the seven workloads stays with Configuration Manager',
    real: 'The vendor keeps no list of what stays: it is everything that is not on the list of workloads.',
    simulated: 'A list of features; third-party updates only while software updates are enabled on clients.',
    source: switching,
    confidence: 'C',
  }),
];
