/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, type Rule, rule } from '../../rule.ts';

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
    simulated: 'Every client is online and has policy in the same minute.',
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
    simulated:
      'The same, but slider and collection are set in one step; older sites, with one pilot group for all, are not simulated.',
    simplified: 1,
    source: switching,
    confidence: 'D',
  }),
  rule('device-configuration-drags', {
    rule: 'Device configuration takes resource access and Endpoint Protection along',
    real: 'Both are part of Device configuration and go to Intune with it.',
    simulated:
      'Both go to Intune on the PCs; their own sliders stay where they were, unlike in the console, according to practitioners.',
    simplified: 1,
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
];
