/** Who is in a collection: what is named, queried and included, within the limits, without what is excluded. */

import type { CollectionId } from '../../../brand.ts';
import { hasClient, joinOf, windowsOf } from '../../devices.ts';
import {
  byRule,
  type CollectionState,
  collectionOf,
  type Draft,
  direct,
  isMember,
  type State,
  throughOther,
} from '../../estate.ts';
import type { CollectionSpec, SimEvent } from '../../model.ts';
import { canEnrol, has } from '../site/versions.ts';
import { propertyOf, ruleTakes } from './collections.ts';

/** All collections as the spec hands them over, each worked out. */
export function layOutCollections(draft: Draft): void {
  draft.collections = draft.spec.collections.map((spec) => emptyCollection(draft, spec));
  workOut(
    draft,
    draft.collections.map(({ id }) => id),
    () => true,
  );
}

function emptyCollection(
  { facts, spec: { startsAt } }: State,
  { members = [], rules = [], include = [], exclude = [], evaluation = 'atOnce', ...spec }: CollectionSpec,
): CollectionState {
  const named = new Uint8Array(facts.ids.length);
  for (const device of members) {
    const row = facts.rows.get(device);
    if (row !== undefined) named[row] = 1;
  }
  const member = new Uint8Array(facts.ids.length);
  return { ...spec, rules, include, exclude, evaluation, named, member, count: 0, since: startsAt, seen: undefined };
}

/**
 * Works collections out, and those that rest on one that changed, as far as `follows` lets it go on. Each change is
 * logged with `cause`, where there is one. With `only`, one device alone is looked at. Says whether anybody joined or left.
 */
export function workOut(
  draft: Draft,
  ids: readonly CollectionId[],
  follows: (collection: CollectionState) => boolean,
  cause?: SimEvent['cause'],
  only?: number,
): boolean {
  const queue = [...ids];
  const seen = only === undefined ? standing(draft) : undefined;
  // Collections that rest on each other in a ring, which a console refuses, would never come to an end.
  let left = Math.max(1, draft.collections.length) ** 2;
  let changed = false;
  for (let id = queue.shift(); id !== undefined && left > 0; id = queue.shift(), left--) {
    const moved = only === undefined ? renew(draft, id, seen, cause) : renewOne(draft, id, only, cause);
    if (!moved) continue;
    changed = true;
    for (const other of draft.collections) {
      if (!restsOn(other, id) || queue.includes(other.id)) continue;
      if (follows(other)) queue.push(other.id);
      else replace(draft, { ...other, seen: undefined });
    }
  }
  return changed;
}

/** What members depend on besides the rules, drawn together into one number: cheap to ask every few minutes. */
export function standing({ devices, version }: State): number {
  let sum = Number(version.is);
  for (const column of [devices.join, devices.client, devices.windows])
    for (let row = 0; row < column.length; row++) sum = (Math.imul(sum, 31) + (column[row] ?? 0)) | 0;
  return sum;
}

function replace(draft: Draft, collection: CollectionState): void {
  draft.collections = draft.collections.map((one) => (one.id === collection.id ? collection : one));
}

function restsOn({ limitedTo, include, exclude }: CollectionState, id: CollectionId): boolean {
  return limitedTo === id || include.includes(id) || exclude.includes(id);
}

function renew(
  draft: Draft,
  id: CollectionId,
  seen: number | undefined,
  cause: SimEvent['cause'] | undefined,
): boolean {
  const before = collectionOf(draft, id);
  if (!before) return false;
  const member = before.member.map((_, row) => cellOf(draft, before, row));
  const joined = countOf(member, before.member);
  const left = countOf(before.member, member);
  const moved = joined + left > 0;
  const since = moved ? draft.now : before.since;
  replace(draft, { ...before, member, count: before.count + joined - left, since, seen });
  if (moved && cause) draft.log.push({ at: draft.now, cause, kind: 'membershipChanged', collection: id, joined, left });
  return moved;
}

/** The same for one device: the others are as they were. */
function renewOne(draft: Draft, id: CollectionId, row: number, cause: SimEvent['cause'] | undefined): boolean {
  const before = collectionOf(draft, id);
  if (!before) return false;
  const cell = cellOf(draft, before, row);
  const was = before.member[row] ?? 0;
  if (cell === was) return false;
  const member = before.member.slice();
  member[row] = cell;
  const [joined, left] = [Number(was === 0), Number(cell === 0)];
  const moved = joined + left > 0;
  const since = moved ? draft.now : before.since;
  replace(draft, { ...before, member, count: before.count + joined - left, since });
  if (moved && cause) draft.log.push({ at: draft.now, cause, kind: 'membershipChanged', collection: id, joined, left });
  return moved;
}

/** Rows with a member in `these` and none in `those`. */
function countOf(these: Uint8Array, those: Uint8Array): number {
  let found = 0;
  for (let row = 0; row < these.length; row++) if (these[row] !== 0 && those[row] === 0) found++;
  return found;
}

/** Rules `collection-members`, `limiting-and-excluding`: what the collection makes of one device now. */
export function cellOf(state: State, collection: CollectionState, row: number): number {
  const wanted = wantedOf(state, collection, row);
  if (wanted === 0) return 0;
  const { limitedTo, exclude } = collection;
  if (limitedTo !== undefined && !isMember(state, limitedTo, row)) return 0;
  return exclude.some((id) => isMember(state, id, row)) ? 0 : wanted;
}

/** The same before limits and exclusions. */
export function wantedOf(state: State, collection: CollectionState, row: number): number {
  const { named, rules, include, builtIn } = collection;
  const taken =
    rules.some((rule) => ruleTakes(rule, propertyOf(state, rule.property, row)) === 'matches') ||
    (builtIn !== undefined && isEligibleByNature(state, row));
  const included = include.some((id) => isMember(state, id, row));
  return (named[row] === 1 ? direct : 0) | (taken ? byRule : 0) | (included ? throughOther : 0);
}

/** Rule `eligible-devices-collection`: clients that could be co-managed, enrolled already or not. */
export function isEligibleByNature(state: State, row: number): boolean {
  if (!has(state.version.is, 'eligibleDevicesCollection') || !hasClient(state, row)) return false;
  const join = joinOf(state, row);
  return canEnrol(windowsOf(state, row)) && (join === 'hybridJoined' || join === 'entraJoined');
}
