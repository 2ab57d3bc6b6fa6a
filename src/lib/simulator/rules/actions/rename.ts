/** Names that devices were given. Their ids stay what they are: collections and labs go by them. */
import type { Draft, State } from '../../estate.ts';
import { deviceOf } from '../../values.ts';
import { keep } from './requests.ts';
import type { GivenName } from './state.ts';

/** Rule `rename-name-rules`: letters, digits, hyphens, at most 63, and not digits alone. */
export function isFitName(name: string): boolean {
  return /^[\p{L}\p{N}-]{1,63}$/u.test(name) && !/^\d+$/.test(name);
}

export function nameOf(state: State, row: number): string {
  return givenName(state, row)?.name ?? deviceOf(state, row);
}

export function givenName(state: State, row: number): GivenName | undefined {
  return state.rooms.actions.names.find((given) => given.row === row);
}

/** A name goes by no letter's case. */
export function isTaken(state: State, name: string): boolean {
  const wanted = name.toLowerCase();
  return state.facts.ids.some((_, row) => nameOf(state, row).toLowerCase() === wanted);
}

export function giveName(draft: Draft, row: number, name: string, by: GivenName['by']): void {
  const others = draft.rooms.actions.names.filter((given) => given.row !== row);
  keep(draft, { names: [...others, { row, name, by }].sort((a, b) => a.row - b.row) });
}
