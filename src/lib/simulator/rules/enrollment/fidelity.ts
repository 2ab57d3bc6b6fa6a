/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, graphDocs, intuneDocs, oldDocs, type Rule, rule, support } from '../../rule.ts';
import { failureRules } from './fidelity-failures.ts';

const overview = `${docs}/comanage/overview.md`;
const enabling = `${docs}/comanage/how-to-enable.md`;
const wizardUpTo2107 = `${docs}/comanage/includes/enable-co-management-1906-2107.md`;
const wizardSince2111 = `${docs}/comanage/includes/enable-co-management-2111.md`;
const monitoring = `${docs}/comanage/how-to-monitor.md`;
const restrictions = `${intuneDocs}/device-enrollment/restrictions.md`;
const whatsNew = (version: string) => `${oldDocs}/core/plan-design/changes/whats-new-in-version-${version}.md`;

export const enrollmentRules: readonly Rule[] = [
  rule('enrolment-prerequisites', {
    rule: 'A client enrols when Windows, join, MDM user scope and automatic enrolment all allow it',
    real: 'Windows 10 1709 or later, Microsoft Entra joined or hybrid joined (registered is not enough), MDM authority Intune, inside the MDM user scope, in no other MDM service, covered by automatic enrolment.',
    simulated: 'The same; an MDM user scope of Some counts as covering every PC, since the device token names no user.',
    simplified: 2,
    source: overview,
    confidence: 'D',
  }),
  rule('windows-clients-only', {
    rule: 'Only Windows clients can be co-managed: no server, no phone, no Mac',
    real: 'The policy goes to All Systems but applies to Windows 10 and later; Intune manages phones and Macs alone.',
    simulated: 'Servers, phones and Macs never try to enrol, and nothing reports an error for them.',
    source: overview,
    confidence: 'D',
  }),
  rule('auto-enrolment-covers', {
    rule: 'Automatic enrolment covers nobody, one collection, or every client',
    real: 'None, Pilot with the Intune Auto Enrollment collection, or All.',
    simulated: 'The same.',
    source: enabling,
    confidence: 'D',
  }),
  rule('enrolled-stays', {
    rule: 'A device that automatic enrolment no longer covers stays enrolled',
    real: 'Not documented.',
    simulated: 'A change of automatic enrolment takes no enrolment back.',
    source: enabling,
    confidence: 'I',
  }),
  rule('enrols-at-policy', {
    rule: 'Where co-management is on already, a client that becomes eligible enrols when it next has policy',
    real: 'At once since version 1906.',
    simulated: 'At the next policy, in the same minute.',
    source: whatsNew('1906'),
    confidence: 'D',
  }),
  rule('enrolment-spread', {
    rule: 'When co-management is first enabled, the clients enrol spread over a time that grows with their number',
    real: 'Since version 1806 each client draws its time; 100,000 clients take several days. The log of the client says for when the timer is set. The distribution is not documented.',
    simulated:
      'Evenly over three days for 100,000 clients, counted from enabling, and over proportionally less for fewer; a pilot that is widened later is not spread.',
    simplified: 1,
    source: whatsNew('1806'),
    confidence: 'D',
  }),
  rule('re-enrols', {
    rule: 'A covered device that is taken out of Intune enrols again',
    real: 'At the next evaluation of its policy.',
    simulated: 'At the next policy poll.',
    source: enabling,
    confidence: 'D',
  }),
  rule('enabling-moves-nothing', {
    rule: 'Enabling co-management moves no workload',
    real: 'All stay with Configuration Manager, but resource access from 2403 on.',
    simulated:
      'The same. Before co-management is enabled there are no sliders to move; wizard and Properties page both enable it.',
    source: overview,
    confidence: 'D',
  }),
  rule('wizard-generations', {
    rule: 'What the wizard offers depends on the version of the site',
    real: 'Up to 1902 automatic enrolment is Pilot or All; None came with 1906, tenant attach with 2002, the default settings with 2111.',
    simulated: 'A choice that the version has not is refused; pages and collections for staging are not shown.',
    simplified: 1,
    source: wizardUpTo2107,
    confidence: 'D',
  }),
  rule('wizard-defaults', {
    rule: 'The default settings of the wizard enrol every client and upload all devices',
    real: 'Automatic enrolment All, every switchable workload with Configuration Manager, tenant attach for all devices, Endpoint analytics and Defender data; in the China cloud only enrolment.',
    simulated: 'The same but for Endpoint analytics and Defender data, which are not simulated.',
    simplified: 1,
    source: wizardSince2111,
    confidence: 'D',
  }),
  rule('none-enables-nothing', {
    rule: 'From version 2111 on the wizard does not enable co-management when automatic enrolment is None',
    real: 'In the Cloud Attach wizard None leaves co-management off; in the wizard before, sliders come with None too.',
    simulated: 'The same.',
    source: wizardSince2111,
    confidence: 'D',
  }),
  rule('azure-environments', {
    rule: 'Co-management came to the US Government cloud with 1906 and to China with 2006',
    real: 'Tenant attach followed in the US Government cloud with 2107; China has none.',
    simulated: 'The environment is chosen in the wizard and cannot be changed afterwards.',
    source: wizardUpTo2107,
    confidence: 'D',
  }),
  rule('wizard-sign-in', {
    rule: 'Who signs in to the wizard needs an Intune licence',
    real: 'Without one the sign-in fails: “User not recognized” in older wizards, “An unanticipated error occurred” today.',
    simulated:
      'The same; the older message up to version 2107. Automatic enrolment that is set without the wizard asks for the licence too while co-management is off.',
    simplified: 1,
    source: `${docs}/comanage/quickstart-paths.md`,
    confidence: 'D',
  }),
  rule('tenant-attach-needs-global-administrator', {
    rule: 'With tenant attach, the wizard needs a Global Administrator',
    real: 'Tenant attach registers an app. For co-management alone one page of the documentation asks for a Global Administrator too, another for any Microsoft Entra user.',
    simulated: 'Needed with tenant attach alone.',
    simplified: 1,
    source: overview,
    confidence: 'D',
  }),
  rule('licence-not-needed', {
    rule: 'Users of existing clients need no Intune licence of their own for automatic enrolment',
    real: 'Since 1 December 2019 the licence for Configuration Manager covers it; other ways into Intune need one.',
    simulated:
      'With the device token no licence is asked for; with the token of the user a missing one fails with 0x80180018.',
    source: overview,
    confidence: 'D',
  }),
  rule('default-restriction-only', {
    rule: 'Of the enrolment restrictions only the default one counts for automatic enrolment',
    real: 'The device token names no user, so restrictions for groups do not apply.',
    simulated: 'The same, also where a client has to fall back on the token of its user.',
    simplified: 1,
    source: restrictions,
    confidence: 'D',
  }),
  rule('corporate-enrolment', {
    rule: 'Neither a block of personal Windows devices nor a device limit stops automatic enrolment',
    real: 'It counts as an enrolment of a corporate device, and Intune’s device limit is not applied to it.',
    simulated: 'The same.',
    source: restrictions,
    confidence: 'D',
  }),
  rule('mam-scope-wins', {
    rule: 'On a personal device the MAM user scope comes before the MDM user scope',
    real: 'Where a user is in both scopes, a personal device gets MAM without enrolment; a corporate device enrols.',
    simulated: 'Registered devices count as personal, and a scope of Some as covering everybody.',
    simplified: 1,
    source: `${support}/device-enrollment/troubleshoot-windows-auto-enrollment.md`,
    confidence: 'D',
  }),
  rule('primary-user-signs-in', {
    rule: 'A co-managed device has a primary user only after a user with an Intune licence has signed in to Windows',
    real: 'The first such user becomes the primary user; without one the Company Portal treats the device as shared.',
    simulated:
      'The device’s one user is its primary user while signed in, licensed and known to Intune from a sync; a real one stays when the user signs out.',
    simplified: 3,
    source: `${intuneDocs}/intune-service/fundamentals/find-primary-user.md`,
    confidence: 'D',
  }),
  rule('windows-upgrade', {
    rule: 'A client that gets a newer Windows enrols at its next policy if that was all that was missing',
    real: 'An in-place upgrade keeps client and identity; it takes hours and a restart or more.',
    simulated: 'The upgrade is done in the minute in which it is ordered, and nothing but Windows changes.',
    simplified: 2,
    source: `${docs}/comanage/how-to-prepare-Win10.md`,
    confidence: 'I',
  }),
  rule('group-policy-route', {
    rule: 'Clients of Configuration Manager are taken into Intune by its own automatic enrolment, not by group policy',
    real: 'A group policy can enrol devices too, with a task that tries every 5 minutes for a day; for co-managed PCs Microsoft points to Configuration Manager instead.',
    simulated: 'Group policy is not simulated: what it would enrol in a real estate stays out here.',
    simplified: 3,
    source: `${support}/device-enrollment/troubleshoot-windows-auto-enrollment.md`,
    confidence: 'D',
  }),
  rule('monitoring-tiles', {
    rule: 'The dashboard counts clients by system, by their way into Intune, by workload and by error',
    real: 'Client OS distribution, Co-management status, Co-management enrollment status, Workload transition, Enrollment errors; the figures arrive with state messages.',
    simulated: 'The same figures, at once; each device stands in one place of the funnel.',
    simplified: 1,
    source: monitoring,
    confidence: 'D',
  }),
  rule('deployments-count-policy', {
    rule: 'Monitoring > Deployments counts clients that hold the co-management policy, enrolled or not',
    real: 'The counters of the pilot and the production policy say that policy was applied; only Windows 10 and later applies it.',
    simulated: 'One number for both policies.',
    source: monitoring,
    confidence: 'D',
  }),
  rule('graph-values', {
    rule: 'Microsoft Graph names the manager of a device and how far it is on its way',
    real: 'managementAgent is mdm, configurationManagerClient or configurationManagerClientMdm; comanagementEligibleType is in the beta. The second tells what the device lacks.',
    simulated: 'Those values; devices that Intune does not know have one too.',
    simplified: 1,
    source: `${graphDocs}/api-reference/beta/resources/intune-devices-comanagementeligibletype.md`,
    confidence: 'D',
  }),
  ...failureRules,
];
