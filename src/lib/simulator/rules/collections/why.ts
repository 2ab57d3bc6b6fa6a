/** Why a device is in a collection, or is not. */
import type { CollectionId } from '../../../brand.ts';
import { branded, type Minute } from '../../../brand.ts';
import { type Chain, cause } from '../../answer.ts';
import { type CollectionState, collectionOf, direct, isMember, type State, throughOther } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isInDomain, propertyOf, ruleTakes } from './collections.ts';
import { cellOf, isEligibleByNature, wantedOf } from './membership.ts';
import { evaluatedNext } from './schedule.ts';

export function whyMember(state: State, id: CollectionId, row: number): Chain {
  const device = deviceOf(state, row);
  const collection = collectionOf(state, id);
  const cell = collection?.member[row] ?? 0;
  const since = collection?.since ?? state.spec.startsAt;
  const directly = (cell & direct) !== 0;
  const own = cause({ kind: 'member', device, collection: id, is: cell !== 0, directly }, since, 'collection-members');
  if (!collection) return [own];
  const reasons = directly ? [] : [...whyOthers(state, collection, row), ...whyRules(state, collection, row)];
  return [own, ...reasons, ...whyLate(state, collection, row)];
}

/** What limits, includes and excludes have to do with it. */
function whyOthers(state: State, collection: CollectionState, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const { id, since, limitedTo, include, exclude } = collection;
  const cell = collection.member[row] ?? 0;
  const takes = (how: 'limits' | 'includes' | 'excludes', other: CollectionId) =>
    cause(
      { kind: 'collectionTakes', collection: id, other, device, how, is: isMember(state, other, row) },
      since,
      how === 'includes' ? 'collection-members' : 'limiting-and-excluding',
    );
  if (cell !== 0) {
    const brings = (cell & throughOther) === 0 ? [] : include.filter((other) => isMember(state, other, row));
    return brings.map((other) => takes('includes', other));
  }
  if (wantedOf(state, collection, row) === 0) return include.map((other) => takes('includes', other));
  const outside = limitedTo !== undefined && !isMember(state, limitedTo, row) ? [takes('limits', limitedTo)] : [];
  const barred = exclude.filter((other) => isMember(state, other, row));
  return [...outside, ...barred.map((other) => takes('excludes', other))];
}

function whyRules(state: State, collection: CollectionState, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const { id, since, rules, builtIn } = collection;
  const isIn = (collection.member[row] ?? 0) !== 0;
  const takes = rules.map((rule) => {
    const actual = propertyOf(state, rule.property, row);
    return { rule, actual, how: ruleTakes(rule, actual) };
  });
  const telling = takes.filter(({ how }) => (isIn ? how === 'matches' : how !== 'matches'));
  // A near miss explains more than a plain one: where there is one, the others stay unsaid.
  const near = telling.filter(({ how }) => how === 'missesByBlank');
  const said = near.length > 0 ? near : telling;
  const asksOu = said.some(({ rule, how }) => rule.property === 'ou' && how !== 'matches') && !isInDomain(state, row);
  const nature = { kind: 'eligibleByNature', collection: id, device, is: isEligibleByNature(state, row) } as const;
  return [
    ...(builtIn === undefined ? [] : [cause(nature, since, 'eligible-devices-collection')]),
    ...said.map((take) =>
      cause({ kind: 'ruleTakes', device, collection: id, ...take }, since, 'query-like-counts-blanks'),
    ),
    ...(asksOu ? [cause({ kind: 'noOrganizationalUnit', device }, state.spec.startsAt, 'ou-needs-domain')] : []),
  ];
}

/** Where the rules have it otherwise by now, when the site will look. */
function whyLate(state: State, collection: CollectionState, row: number): readonly Because[] {
  const isIn = (collection.member[row] ?? 0) !== 0;
  if ((cellOf(state, collection, row) !== 0) === isIn) return [];
  const at = branded<Minute>(evaluatedNext(state, collection));
  return [cause({ kind: 'evaluatedNext', collection: collection.id, at }, state.now, 'collection-evaluation')];
}
