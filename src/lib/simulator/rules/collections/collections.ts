/** Who is in a collection: direct members, and what its query rules take. */

import type { DeviceFacts } from '../../devices.ts';
import { byRule, type CollectionState, direct, type State } from '../../estate.ts';
import type { DeviceProperty, QueryRule, RuleMatch } from '../../model.ts';

export function propertyOf(facts: DeviceFacts, property: DeviceProperty, row: number): string {
  return (property === 'name' ? facts.ids[row] : facts.departments[row]) ?? '';
}

/**
 * Rule `query-like-counts-blanks`: the site database compares. "Is equal to" passes over blanks at the end; "is like"
 * takes the pattern to the letter, blanks included. Case does not count.
 */
export function ruleTakes({ operator, value }: QueryRule, actual: string): RuleMatch {
  const is = actual.toLowerCase();
  const asked = value.toLowerCase();
  if (operator === 'isEqualTo') return is.trimEnd() === asked.trimEnd() ? 'matches' : 'misses';
  if (isLike(asked, is.trimEnd()) || isLike(asked, is)) return 'matches';
  return isLike(asked.trim(), is.trim()) ? 'missesByBlank' : 'misses';
}

/** Whether the text fits the pattern, in which `any` stands for any run of characters. */
export function isLike(pattern: string, text: string, any = '%'): boolean {
  const parts = pattern.split(any);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === pattern;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}

/** The collection with its rules' members worked out anew; direct members stay. Rule `membership-at-once`. */
export function evaluate(state: State, collection: CollectionState): CollectionState {
  const { facts } = state;
  const member = collection.member.map((cell, row) => {
    const taken = collection.rules.some((rule) => ruleTakes(rule, propertyOf(facts, rule.property, row)) === 'matches');
    return (cell & direct) | (taken ? byRule : 0);
  });
  return counted({ ...collection, member, since: state.now });
}

/** The collection with one device made, or no longer, a direct member. */
export function withDirect(state: State, collection: CollectionState, row: number, is: boolean): CollectionState {
  const member = collection.member.slice();
  const cell = member[row] ?? 0;
  member[row] = is ? cell | direct : cell & ~direct;
  return counted({ ...collection, member, since: state.now });
}

function counted(collection: CollectionState): CollectionState {
  let count = 0;
  for (const cell of collection.member) if (cell !== 0) count++;
  return { ...collection, count };
}
