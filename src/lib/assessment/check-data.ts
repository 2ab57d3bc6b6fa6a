import type { ItemId, ObjectiveId } from '../brand.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { Check, Item } from './item.ts';
import { type CheckPrints, checkPrints } from './print.ts';

export type LessonLink = { readonly id: string; readonly title: string; readonly href: string };
/** All that taking a check needs: what the check's own data address holds, keys included. */
export type CheckData = {
  readonly check: Check;
  /** All that may be asked: of a check that draws, the items of the checks it draws from too. */
  readonly items: readonly Item[];
  readonly prints: CheckPrints;
  readonly lessons: readonly LessonLink[];
  readonly estates: readonly EstateSpec[];
  /** Objectives without which a module is not mastered: a check that draws asks for these in every attempt. */
  readonly mustPass: readonly ObjectiveId[];
};
/** A course's parts, of which a check takes what it names. */
export type Shelf = {
  readonly checks: readonly Check[];
  readonly mustPass: readonly ObjectiveId[];
  readonly items: readonly Item[];
  readonly lessons: readonly LessonLink[];
  readonly estates: readonly EstateSpec[];
};

/** Gathers a check's items in its order, the lessons they belong to and the estates their proofs rest on. */
export function checkData(check: Check, shelf: Shelf): CheckData {
  const items = poolOf(check, shelf.checks).flatMap((id) => shelf.items.find((item) => item.id === id) ?? []);
  const rests = new Set(items.flatMap(({ proof }) => ('estate' in proof ? [proof.estate] : [])));
  const taught: ReadonlySet<string> = new Set([...check.lessons, ...items.map((item) => item.lesson)]);
  return {
    check,
    items,
    prints: checkPrints(check, items),
    lessons: shelf.lessons.filter((lesson) => taught.has(lesson.id)),
    estates: shelf.estates.filter((estate) => rests.has(estate.id)),
    mustPass: shelf.mustPass,
  };
}

/** The ids of all items that a check may ask: its own, then those of the checks it draws from, each once. */
export function poolOf(check: Check, checks: readonly Check[]): readonly ItemId[] {
  const others = check.draw?.from.flatMap((id) => checks.find((one) => one.id === id)?.items ?? []) ?? [];
  return [...new Set([...check.items, ...others])];
}
