/** What the query rules of a collection compare, and how. */
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { DeviceProperty, QueryRule, RuleMatch } from '../../model.ts';
import { ouOf } from '../directory/entra-connect.ts';

/** What the site knows of a device under that name; nothing where the device has no such thing. */
export function propertyOf(state: State, property: DeviceProperty, row: number): string {
  const { ids, departments } = state.facts;
  if (property === 'name') return ids[row] ?? '';
  if (property === 'department') return departments[row] ?? '';
  return ouOf(state, row) ?? '';
}

/** Rule `ou-needs-domain`: only a computer account of the domain stands in an organizational unit. */
export function isInDomain(state: State, row: number): boolean {
  const join = joinOf(state, row);
  return join === 'hybridJoined' || join === 'domainJoined';
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
