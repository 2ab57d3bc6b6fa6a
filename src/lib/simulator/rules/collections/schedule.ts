/** When collections are worked out: with the change of their rules, at the marks of the clock, or on demand. */
import type { CollectionId, DeviceId } from '../../../brand.ts';
import { type CollectionState, collectionOf, type Draft, type State } from '../../estate.ts';
import type { QueryRule } from '../../model.ts';
import { standing, workOut } from './membership.ts';

/** Minutes between two incremental evaluations, and the minute of the day of the full one. Rule `collection-evaluation`. */
const incrementalRound = 5;
const fullAt = 4 * 60;
const day = 24 * 60;

export function setNamed(draft: Draft, id: CollectionId, device: DeviceId, is: boolean): void {
  const row = draft.facts.rows.get(device);
  if (row === undefined) return;
  changeCollection(
    draft,
    id,
    (collection) => {
      const named = collection.named.slice();
      named[row] = is ? 1 : 0;
      return { ...collection, named };
    },
    row,
  );
}

/** Adds the rule, or replaces the one of that name. */
export function setRule(draft: Draft, id: CollectionId, rule: QueryRule): void {
  changeCollection(draft, id, (collection) => {
    const known = collection.rules.some(({ name }) => name === rule.name);
    const rules = known
      ? collection.rules.map((old) => (old.name === rule.name ? rule : old))
      : [...collection.rules, rule];
    return { ...collection, rules };
  });
}

export function removeRule(draft: Draft, id: CollectionId, name: string): void {
  changeCollection(draft, id, (collection) => ({
    ...collection,
    rules: collection.rules.filter((rule) => rule.name !== name),
  }));
}

function changeCollection(
  draft: Draft,
  id: CollectionId,
  change: (collection: CollectionState) => CollectionState,
  only?: number,
): void {
  const before = collectionOf(draft, id);
  if (!before) return;
  const atOnce = followsAtOnce(draft, before);
  const after = { ...change(before), since: draft.now, seen: atOnce && only !== undefined ? before.seen : undefined };
  draft.collections = draft.collections.map((one) => (one.id === id ? after : one));
  tellClients(draft);
  if (atOnce) workOut(draft, [id], (other) => followsAtOnce(draft, other), 'learner', only);
}

function followsAtOnce(state: State, { evaluation }: CollectionState): boolean {
  return evaluation === 'atOnce' || state.belief === 'collectionsFollowAtOnce';
}

/** Somebody asks for it: with all that rests on it. */
export function evaluateNow(draft: Draft, id: CollectionId): void {
  if (workOut(draft, [id], () => true, 'learner')) tellClients(draft);
}

/** The site’s own rounds; says whether anybody joined or left a collection. */
export function evaluateDue(draft: Draft, at: number): boolean {
  if (at % incrementalRound !== 0 || !draft.collections.some(hasSchedule)) return false;
  const full = at % day === fullAt;
  const now = standing(draft);
  const due = draft.collections.filter((collection) => isDue(collection, full, now)).map(({ id }) => id);
  if (due.length === 0) return false;
  const moved = workOut(draft, due, ({ evaluation }) => full || evaluation !== 'daily', 'clock');
  if (moved) tellClients(draft);
  return moved;
}

function hasSchedule(collection: CollectionState): boolean {
  return collection.evaluation !== 'atOnce' || followsDevices(collection);
}

/** Between two full evaluations only that is looked at to which something may have happened. */
function isDue(collection: CollectionState, full: boolean, now: number): boolean {
  if (!hasSchedule(collection)) return false;
  const { evaluation, seen } = collection;
  if (full || evaluation === 'daily') return full;
  return seen === undefined || (followsDevices(collection) && seen !== now);
}

/** Whether its members may change although nobody touches its rules. */
function followsDevices({ rules, builtIn }: CollectionState): boolean {
  return builtIn !== undefined || rules.some(({ property }) => property === 'ou');
}

/** The next minute at which the collection is worked out by itself. */
export function evaluatedNext({ now }: State, { evaluation }: CollectionState): number {
  const [round, mark] = evaluation === 'daily' ? [day, fullAt] : [incrementalRound, 0];
  return now + round - ((now - mark + round) % round);
}

/** Who is in a collection decides what policy a device gets. */
function tellClients(draft: Draft): void {
  draft.revision++;
  draft.tenantRevision++;
}
