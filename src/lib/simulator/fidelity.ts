/**
 * What the real products do and what is simulated, one rule each. A rule is named by every cause that rests on it.
 * Confidence: D vendor documentation, C practitioners, I a decision of this simulator where the documents are silent.
 */
import { branded, type RuleId } from '../brand.ts';

export type Rule = {
  readonly id: RuleId;
  readonly rule: string;
  readonly real: string;
  readonly simulated: string;
  /** Whether the simulation leaves something out that could mislead. */
  readonly simplified: boolean;
  readonly source: string;
  /** The day on which the source was last read. */
  readonly checked: string;
  readonly confidence: 'D' | 'C' | 'I' | 'U';
};

const docs = 'https://github.com/MicrosoftDocs/memdocs/blob/main/intune/configmgr';
const overview = `${docs}/comanage/overview.md`;
const workloadsPage = `${docs}/comanage/workloads.md`;
const switching = `${docs}/comanage/how-to-switch-workloads.md`;
const enabling = `${docs}/comanage/how-to-enable.md`;
const monitoring = `${docs}/comanage/how-to-monitor.md`;
const deprecation = `${docs}/protect/plan-design/resource-access-deprecation-faq.yml`;
const clientSettings = `${docs}/core/clients/deploy/about-client-settings.md`;
const collections = `${docs}/core/clients/manage/collections/create-collections.md`;
const bits = 'https://github.com/paulwetter/DocumentConfigMgrCB/issues/104';
const like = 'https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql';
const whatsNew1806 =
  'https://github.com/MicrosoftDocs/memdocs/blob/main/memdocs/configmgr/core/plan-design/changes/whats-new-in-version-1806.md';
const checked = '2026-11-20';

function rule(id: string, of: Omit<Rule, 'id' | 'checked' | 'simplified'> & { simplified?: boolean }): Rule {
  return { simplified: false, ...of, id: branded<RuleId>(id), checked };
}

export const fidelity: readonly Rule[] = [
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
    simplified: true,
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
    simplified: true,
    source: switching,
    confidence: 'D',
  }),
  rule('device-configuration-drags', {
    rule: 'Device configuration takes resource access and Endpoint Protection along',
    real: 'Both are part of Device configuration and go to Intune with it.',
    simulated:
      'Both go to Intune on the PCs; their own sliders stay where they were, unlike in the console, according to practitioners.',
    simplified: true,
    source: workloadsPage,
    confidence: 'D',
  }),
  rule('drag-at-pilot', {
    rule: 'With Device configuration at Pilot Intune, its pilot collection counts for what it takes along',
    real: 'Not documented.',
    simulated: 'A member of the pilot collection of Device configuration gets all three.',
    simplified: true,
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
  rule('enrolment-prerequisites', {
    rule: 'A client enrols when Windows, join, MDM user scope and automatic enrolment all allow it',
    real: 'Windows 10 1709 or later, Microsoft Entra joined or hybrid joined, inside the MDM user scope, covered by automatic enrolment.',
    simulated:
      'The same four; an MDM user scope of Some counts as covering every PC. Licences, restrictions, networks and retries are not simulated here.',
    simplified: true,
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
    simulated: 'Nothing takes an enrolment back.',
    source: enabling,
    confidence: 'I',
  }),
  rule('enrols-at-policy', {
    rule: 'Where co-management is on already, a client that becomes eligible enrols when it next has policy',
    real: 'At once since 1906; when co-management is first enabled, clients spread over hours or days instead.',
    simulated: 'Always at the next policy, in the same minute; the spread of the first days is left out.',
    simplified: true,
    source: `${docs}/comanage/how-to-enable.md`,
    confidence: 'D',
  }),
  rule('enabling-moves-nothing', {
    rule: 'Enabling co-management moves no workload',
    real: 'All stay with Configuration Manager, but resource access from 2403 on.',
    simulated:
      'The same. Before it is enabled there are no sliders to move. The Cloud Attach wizard is left out: the Enablement page enables it.',
    source: overview,
    confidence: 'D',
  }),
  rule('query-like-counts-blanks', {
    rule: '“Is like” counts every blank of its pattern, “is equal to” passes over blanks at the end',
    real: 'Rules are WQL queries against the site database; that trailing blanks count as in SQL Server is inferred, not documented.',
    simulated:
      'The same, without regard to case; “%” stands for any run of characters, other wildcards are not simulated.',
    source: like,
    confidence: 'I',
  }),
  rule('membership-at-once', {
    rule: 'A collection’s members are worked out as soon as its rules change',
    real: 'The site evaluates a changed collection within minutes, others on their schedule.',
    simulated: 'At once.',
    simplified: true,
    source: collections,
    confidence: 'I',
  }),
  rule('collection-members', {
    rule: 'A device is in a collection directly or because a rule takes it',
    real: 'Direct, query, include and exclude rules.',
    simulated:
      'Direct members, and query rules on name and department; a real site would have to discover the department.',
    simplified: true,
    source: collections,
    confidence: 'D',
  }),
];

export function ruleNamed(id: RuleId): Rule | undefined {
  return fidelity.find((rule) => rule.id === id);
}
