/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, type Rule, rule } from '../../rule.ts';

const collections = `${docs}/core/clients/manage/collections/create-collections.md`;
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
    simulated: 'At once.',
    simplified: 1,
    source: collections,
    confidence: 'I',
  }),
  rule('collection-members', {
    rule: 'A device is in a collection directly or because a rule takes it',
    real: 'Direct, query, include and exclude rules.',
    simulated:
      'Direct members, and query rules on name and department; a real site would have to discover the department.',
    simplified: 1,
    source: collections,
    confidence: 'D',
  }),
];
