/** The rules about apps, scripts, Office and the portals. */
import { docs, intuneDocs, type Rule, rule } from '../../rule.ts';

const workloadsPage = `${docs}/comanage/workloads.md`;
const companyPortal = `${docs}/comanage/company-portal.md`;
const extension = `${intuneDocs}/device-management/tools/management-extension-windows.md`;
const assignments = `${intuneDocs}/app-management/deployment/assign-groups.md`;

export const appRules: readonly Rule[] = [
  rule('intune-apps-need-client-apps', {
    rule: 'Win32 and new Microsoft Store apps of Intune need Client apps at Intune or Pilot Intune',
    real: 'Until the workload is moved they do not install on a co-managed device.',
    simulated: 'The same; they wait, and are not reported as an error.',
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('lob-apps-need-client-apps', {
    rule: 'Line-of-business apps of Intune need Client apps at Intune or Pilot Intune',
    real: 'Reported in 2019: with the slider at Configuration Manager such apps show as not applicable.',
    simulated: 'They wait like Win32 apps.',
    simplified: 1,
    source: 'https://github.com/MicrosoftDocs/SCCMDocs/issues/1530',
    confidence: 'C',
  }),
  rule('scripts-run-anyway', {
    rule: 'PowerShell scripts and remediations of Intune run from Windows 10 1903 on, wherever the slider stands',
    real: 'Documented for PowerShell scripts with that version; for remediations any co-managed device will do.',
    simulated: 'The same for both; a script runs once, while a real remediation runs again every day.',
    simplified: 1,
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('configmgr-apps-keep-working', {
    rule: 'Applications and packages of Configuration Manager install wherever the slider of Client apps stands',
    real: 'With the workload at Intune, apps of both arrive.',
    simulated: 'The same.',
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('native-apps-at-check-in', {
    rule: 'Rings, line-of-business apps and Office of Intune arrive at the device’s check-in',
    real: 'Windows itself takes them from Intune; an installation takes its time.',
    simulated: 'They are there in the minute of the check-in.',
    simplified: 1,
    source: `${intuneDocs}/app-management/deployment/add-lob-windows.md`,
    confidence: 'D',
  }),
  rule('extension-round', {
    rule: 'Win32 and Store apps, scripts and remediations wait for the Intune Management Extension, which asks every 8 hours',
    real: 'The round has nothing to do with the device’s check-in, and Sync in Windows or in the admin center does not start it.',
    simulated:
      'Each device has a round of its own, drawn with the seed; what it finds is installed in the same minute. The first round right after its installation is left out.',
    simplified: 1,
    source: extension,
    confidence: 'D',
  }),
  rule('company-portal-sync', {
    rule: 'Sync in Company Portal starts a check-in and a round of the Intune Management Extension',
    real: 'Settings > Sync; restarting the service of the extension does the second too.',
    simulated: 'The same, in one minute.',
    source: extension,
    confidence: 'D',
  }),
  rule('restart-wakes-extension', {
    rule: 'After a restart of the device the Intune Management Extension asks at once',
    real: 'Documented for remediations: after a restart of the device or of the service.',
    simulated: 'For all that the extension brings; its own round stays where it was.',
    simplified: 1,
    source: `${intuneDocs}/device-management/tools/deploy-remediations.md`,
    confidence: 'D',
  }),
  rule('change-based-sync', {
    rule: 'Intune has a device check in when something required is newly assigned to it',
    real: 'Online devices are notified at once or within a few hours; for an app that is only available they are not.',
    simulated:
      'Within three hours, drawn for each device, for update rings, line-of-business apps and Office; compliance policies and profiles wait for the round.',
    simplified: 2,
    source: `${intuneDocs}/device-configuration/troubleshoot-device-profiles.md`,
    confidence: 'D',
  }),
  rule('mixed-apps-fail-in-autopilot', {
    rule: 'Win32 and line-of-business apps that are both required fail while Windows Autopilot sets a device up',
    real: 'Both want the TrustedInstaller service of Windows at the same time, so one or the other may fail.',
    simulated: 'Both fail for as long as the set-up lasts, and are tried again after it.',
    simplified: 2,
    source: 'https://github.com/MicrosoftDocs/memdocs/issues/2079',
    confidence: 'C',
  }),
  rule('required-at-policy', {
    rule: 'A client takes its deployments with its policy and installs what is required',
    real: 'Policy first, then content, evaluation cycle, deadline and maintenance windows.',
    simulated: 'All of it in the minute of the poll.',
    simplified: 1,
    source: `${docs}/apps/deploy-use/deploy-applications.md`,
    confidence: 'I',
  }),
  rule('available-waits', {
    rule: 'What is only available waits until the user chooses it in a portal',
    real: 'Required apps install by themselves, available ones from Company Portal or Software Center.',
    simulated: 'The same.',
    source: assignments,
    confidence: 'D',
  }),
  rule('apps-stay', {
    rule: 'An installed app stays when its slider is moved back or its assignment ends; available ones of Intune leave the portal',
    real: 'Neither removes an app: that takes an uninstall assignment.',
    simulated: 'The same; uninstalling is left out.',
    source: assignments,
    confidence: 'D',
  }),
  rule('office-follows-slider', {
    rule: 'Intune’s Office reaches a co-managed device only with Office Click-to-Run apps at Intune or Pilot Intune',
    real: 'After the switch the app shows up in Company Portal, and installs where it is required.',
    simulated: 'The same.',
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('office-global-condition', {
    rule: 'After the switch only its global condition keeps Configuration Manager’s Office app from installing',
    real: 'New Microsoft 365 apps have the requirement; one without it installs beside Intune’s.',
    simulated: 'The same; a device that gets Office from both has had it installed twice.',
    simplified: 1,
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('portals-show', {
    rule: 'Company Portal shows Configuration Manager’s apps, after the switch Intune’s too, and of Office only those of whoever has it',
    real: 'Client apps: Configuration Manager’s, then both. Office: Configuration Manager’s, then only Intune’s. Software Center shows Configuration Manager’s.',
    simulated:
      'The same for applications; packages and task sequences are in Software Center only, and apps that Intune requires are not listed.',
    simplified: 1,
    source: companyPortal,
    confidence: 'D',
  }),
  rule('company-portal-prerequisites', {
    rule: 'Company Portal shows Configuration Manager’s apps on co-managed devices with Windows 10 1803, a recent app and a licensed user',
    real: 'Company Portal 11.0.8980.0, Windows 10 1803, co-management, a Microsoft Entra identity and an Intune licence.',
    simulated: 'The same; every user has an identity, and Intune’s apps need only the app, enrolment and the licence.',
    source: companyPortal,
    confidence: 'D',
  }),
  rule('portal-notifications', {
    rule: 'The client setting “Select the user portal” decides which portal notifications open, from version 2006 on',
    real: 'Company Portal shows Configuration Manager’s apps without it too; the setting only keeps notifications in one place.',
    simulated: 'The same.',
    source: companyPortal,
    confidence: 'D',
  }),
];
