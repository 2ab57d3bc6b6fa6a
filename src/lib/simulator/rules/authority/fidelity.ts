/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, intuneDocs, oldDocs, type Rule, rule, support } from '../../rule.ts';

const overridePage = 'https://learn.microsoft.com/en-us/answers/questions/763544';

const overview = `${docs}/comanage/overview.md`;
const workloadsPage = `${docs}/comanage/workloads.md`;
const switching = `${docs}/comanage/how-to-switch-workloads.md`;
const monitoring = `${docs}/comanage/how-to-monitor.md`;
const deprecation = `${docs}/protect/plan-design/resource-access-deprecation-faq.yml`;
const clientSettings = `${docs}/core/clients/deploy/about-client-settings.md`;
const bits = 'https://github.com/paulwetter/DocumentConfigMgrCB/issues/104';
const whatsNew1806 =
  'https://github.com/MicrosoftDocs/memdocs/blob/main/memdocs/configmgr/core/plan-design/changes/whats-new-in-version-1806.md';

export const authorityRules: readonly Rule[] = [
  rule('co-managed', {
    rule: 'A device is co-managed when it is enrolled in Intune and holds the co-management policy of its site',
    real: 'The site counts a client with MDMEnrolled = 1 and ComgmtPolicyPresent = 1.',
    simulated: 'The same two facts.',
    source: monitoring,
    confidence: 'D',
  }),
  rule('client-needed', {
    rule: 'Without the Configuration Manager client the site decides nothing on a device',
    real: 'A device without the client is Intune’s if it is enrolled, and nobody’s if it is not.',
    simulated: 'The same.',
    source: overview,
    confidence: 'D',
  }),
  rule('authority-needs-enrolment', {
    rule: 'A client that is not enrolled obeys Configuration Manager for every workload',
    real: 'Its stored flags do not matter until it is enrolled.',
    simulated: 'The same.',
    source: overview,
    confidence: 'D',
  }),
  rule('authority-from-policy', {
    rule: 'A client acts on the co-management policy that it last received',
    real: 'Site policy carries a bit field; the agents of the client test their bit before they act.',
    simulated: 'Authority is read from the value that the client last received.',
    source:
      'https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/support/mem/intune/comanage-configmgr/troubleshoot-co-management-workloads.md',
    confidence: 'D',
  }),
  rule('policy-poll', {
    rule: 'A client asks for policy every 60 minutes',
    real: 'The interval is a client setting; each client keeps its own rhythm.',
    simulated: 'Each client polls at one fixed minute of the interval, drawn with the seed or given by the estate.',
    source: clientSettings,
    confidence: 'D',
  }),
  rule('download-policy', {
    rule: 'Download Computer Policy makes a client ask at once',
    real: 'The console’s client notification reaches clients that are online; the client then also syncs with Intune.',
    simulated:
      'A client that reaches its site has policy in the same minute; with another the command does nothing and says nothing.',
    simplified: 1,
    source: whatsNew1806,
    confidence: 'D',
  }),
  rule('three-positions', {
    rule: 'Each workload stands at Configuration Manager, Pilot Intune or Intune',
    real: 'Intune means every co-managed device, Pilot Intune the members of a collection, Configuration Manager none.',
    simulated: 'The same.',
    source: switching,
    confidence: 'D',
  }),
  rule('pilot-own-collection', {
    rule: 'Pilot Intune reaches only members of that workload’s own pilot collection',
    real: 'Each workload has its own pilot collection since version 1906.',
    simulated: 'The same, but slider and collection are set in one step.',
    simplified: 1,
    source: switching,
    confidence: 'D',
  }),
  rule('device-configuration-drags', {
    rule: 'Device configuration takes resource access and Endpoint Protection along',
    real: 'Both are part of Device configuration and go to Intune with it; practitioners see the console move their sliders too.',
    simulated:
      'Both go to Intune on the PCs; their own sliders stay where they were, so both come back when Device configuration is moved back.',
    simplified: 3,
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('drag-at-pilot', {
    rule: 'With Device configuration at Pilot Intune, its pilot collection counts for what it takes along',
    real: 'Not documented.',
    simulated: 'A member of the pilot collection of Device configuration gets all three.',
    simplified: 1,
    source: workloadsPage,
    confidence: 'I',
  }),
  rule('resource-access-fixed', {
    rule: 'Resource access is fixed on Intune from version 2403 on',
    real: 'The slider is greyed out at Intune; older profiles have to be deleted before the upgrade.',
    simulated: 'The workload cannot be switched and every client’s value has its bit.',
    source: deprecation,
    confidence: 'D',
  }),
  rule('flags-value', {
    rule: 'The capabilities value is a base plus one number for each workload that is Intune’s',
    real: 'Base 1 up to 2107, 8193 from 2111; Endpoint Protection 32, later 4128. The vendor documents three of the bits, practitioners the rest.',
    simulated: 'The same, one table for each generation.',
    source: bits,
    confidence: 'C',
  }),
  rule('console-shows-what-was-set', {
    rule: 'A console shows what was set there last',
    real: 'Settings are stored in the site database and in the tenant; both consoles read them back.',
    simulated: 'The same, at once.',
    source: clientSettings,
    confidence: 'D',
  }),
  rule('exclusion-until-1902', {
    rule: 'Up to version 1902 one collection is kept out of every switch',
    real: 'The Staging page of the wizard had one pilot group and one production exclusion group; both went with 1906.',
    simulated: 'Members of the excluded collection stay with Configuration Manager, whatever the sliders say.',
    source: `${oldDocs}/comanage/includes/enable-co-management-1902-and-earlier.md`,
    confidence: 'D',
  }),
  rule('one-pilot-group', {
    rule: 'Before version 1906 all workloads and automatic enrolment share one pilot group',
    real: 'A pilot collection for each workload came with 1906.',
    simulated: 'A switch to Pilot Intune with another collection than that of automatic enrolment is refused.',
    simplified: 1,
    source: `${oldDocs}/core/plan-design/changes/whats-new-in-version-1906.md`,
    confidence: 'D',
  }),
  rule('pilots-merge', {
    rule: 'A client in several pilots gets all of them',
    real: 'The client merges what the pilot policies say and stores the sum.',
    simulated: 'The value has the bit of every workload whose pilot collection the device is in.',
    source: `${support}/comanage-configmgr/troubleshoot-co-management-workloads.md`,
    confidence: 'D',
  }),
  rule('intune-override', {
    rule: 'A device that was Intune’s first may leave every workload with Intune',
    real: 'Provisioned with Autopilot on Windows 11 and without a co-management settings policy, or with one that overrides, the device ignores the sliders; practitioners see the value 2147479807 on it.',
    simulated: 'The same; the override is set when the device enrols or is provisioned.',
    source: `${docs}/comanage/autopilot-enrollment.md`,
    confidence: 'D',
  }),
  rule('other-mdm-takes-over', {
    rule: 'Where another MDM service has the device, Configuration Manager leaves the overlapping parts to it',
    real: 'The client notices the other service and switches its own parts off; nothing is negotiated.',
    simulated: 'All seven workloads are the other service’s on such a device.',
    simplified: 1,
    source: `${docs}/comanage/coexistence.md`,
    confidence: 'D',
  }),
  rule('config-info', {
    rule: 'The registry of a device says whom it takes its orders from',
    real: 'ConfigInfo under DeviceManageabilityCSP is 1 for Intune, 2 for Configuration Manager, and missing where nothing is enrolled; practitioners found it so.',
    simulated: 'The same three.',
    source: overridePage,
    confidence: 'C',
  }),
  rule('sync-after-switch', {
    rule: 'A client that hears of a switched workload checks in with Intune at once',
    real: 'Since version 1806 the client starts an MDM sync when its capabilities change, so nobody waits for the next check-in.',
    simulated: 'The check-in is in the minute of the policy.',
    source: `${oldDocs}/core/plan-design/changes/whats-new-in-version-1806.md`,
    confidence: 'D',
  }),
  rule('steady-check-in', {
    rule: 'An enrolled device checks in with Intune about every eight hours',
    real: 'About three times a day, never exactly; a maintenance sync at most every six and a half hours.',
    simulated: 'Every eight hours, at a minute drawn for each device.',
    simplified: 1,
    source: `${intuneDocs}/device-configuration/troubleshoot-device-profiles.md`,
    confidence: 'D',
  }),
  rule('fresh-check-ins', {
    rule: 'A freshly enrolled device checks in every 3 minutes, then every 15, then every eight hours',
    real: 'Every 3 minutes for 15 minutes, every 15 minutes for two hours, then about every eight hours.',
    simulated: 'The same, counted from enrolment.',
    source: `${intuneDocs}/device-configuration/troubleshoot-device-profiles.md`,
    confidence: 'D',
  }),
];
