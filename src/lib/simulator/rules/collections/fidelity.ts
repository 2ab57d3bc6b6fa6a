/** The rules of collections: what the real products do and what is simulated, with sources. */
import { docs, type Rule, rule } from '../../rule.ts';

const pages = `${docs}/core/clients/manage/collections`;
const collections = `${pages}/create-collections.md`;
const evaluation = `${pages}/collection-evaluation.md`;
const like = 'https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql';

export const collectionsRules: readonly Rule[] = [
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
    simulated: 'At once, unless the estate gives the collection a schedule.',
    simplified: 1,
    source: collections,
    confidence: 'I',
  }),
  rule('collection-members', {
    rule: 'A device is in a collection directly, because a rule takes it, or through a collection that is included',
    real: 'Direct, query, include and exclude rules.',
    simulated:
      'The same; queries ask for name, department and organizational unit. A real site would have to discover the department.',
    simplified: 1,
    source: collections,
    confidence: 'D',
  }),
  rule('limiting-and-excluding', {
    rule: 'A collection stays within its limiting collection, and what it excludes is out whatever else takes it in',
    real: 'Every collection has a limiting collection; exclusion wins over inclusion.',
    simulated: 'The same; a collection without a limiting collection has all devices to choose from.',
    source: evaluation,
    confidence: 'D',
  }),
  rule('collection-evaluation', {
    rule: 'A collection with a schedule has its new members when it is evaluated',
    real: 'Incremental evaluation runs every five minutes by default, the full one of what rests on All Systems daily at 04:00; an administrator can ask for one at any time. What rests on a changed collection is evaluated with it.',
    simulated:
      'Incremental collections at the full five minutes, daily ones at 04:00, either on demand. An incremental evaluation leaves out daily collections. A manual one takes no time.',
    simplified: 1,
    source: evaluation,
    confidence: 'D',
  }),
  rule('ou-needs-domain', {
    rule: 'A rule on the organizational unit takes only devices with a computer account in the domain',
    real: 'The unit is found by Active Directory discovery; a device that is only Entra joined has none.',
    simulated: 'Hybrid joined and domain joined devices have the unit that the estate gives them, others have none.',
    source: `${docs}/core/servers/deploy/configure/about-discovery-methods.md`,
    confidence: 'C',
  }),
  rule('eligible-devices-collection', {
    rule: 'From version 2111 on a built-in collection shows which clients could be co-managed',
    real: 'Co-management Eligible Devices; it is evaluated incrementally and once a day. Its query is not documented.',
    simulated: 'Clients with Windows 10 1709 or later that are hybrid or Entra joined, enrolled already or not.',
    simplified: 1,
    source: `${docs}/core/servers/manage/admin-console-tips.md`,
    confidence: 'I',
  }),
];
