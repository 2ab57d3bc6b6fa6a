/** A course as it stands after reading and checking: what pages, proofs and the command line are handed. Types only. */

import type { Check, Item } from '../assessment/item.ts';
import type { CheckId, ItemId, LabId, LessonId, ModuleId, ObjectiveId, TermId } from '../brand.ts';
import type { Condition, Scenario } from '../lab/scenario.ts';
import type { Figure } from '../lesson/figure.ts';
import type { Table } from '../lesson/table.ts';
import type { EstateSpec, Situation } from '../simulator/model.ts';

export type Objective = { readonly id: ObjectiveId; readonly text: string; readonly mustPass: boolean };
/** One lesson with its labs and its check. */
export type Unit = { readonly lesson: LessonId; readonly labs: readonly LabId[]; readonly check?: CheckId };
export type MapPlace = 'before' | 'site' | 'device' | 'cloud' | 'after';
export type Module = {
  readonly id: ModuleId;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly objectives: readonly Objective[];
  readonly units: readonly Unit[];
  /** The check over all of the module, at its end. */
  readonly final?: CheckId;
  /** Where each lesson belongs on the map of the module: what comes before, the site, the device between, the cloud, what comes after. */
  readonly map?: { readonly [P in MapPlace]: readonly LessonId[] };
};

/** A sentence that the build proves: a condition in a situation. */
export type Claim = Situation & {
  readonly condition: Condition;
  /** Where the vendor documents it nowhere, and practitioners have found it: the page says so. */
  readonly foundBy?: 'practitioners';
};
/** `checked` is the day, as 2026-11-20, on which the page was last read. */
export type Source = { readonly title: string; readonly url: string; readonly checked: string };
export type Lesson = {
  readonly id: LessonId;
  readonly title: string;
  readonly summary: string;
  /** What the reader will be able to do: "predict which authority a device obeys, and when". */
  readonly outcome: string;
  /** Counted from the text: its words, and what there is to do in it. */
  readonly minutes: number;
  readonly objectives: readonly ObjectiveId[];
  readonly claims: { readonly [id: string]: Claim };
  readonly figures: { readonly [id: string]: Figure };
  readonly sources: readonly Source[];
};
export type Term = {
  readonly id: TermId;
  readonly title: string;
  /** The older name, shown once in brackets. */
  readonly formerly?: string;
  readonly definition: string;
  readonly source: string;
  readonly checked: string;
};

/** A fact of a source document, in our own words, and what of the course teaches it. */
export type CoveredFact = {
  readonly id: string;
  /** The heading in the document under which it stands. */
  readonly section: string;
  readonly fact: string;
  /** How it is today, where that is no longer what the document says. */
  readonly now?: string;
  readonly lessons: readonly LessonId[];
  readonly items: readonly ItemId[];
  readonly labs: readonly LabId[];
};
/** All facts of one of the documents that say what the course must hold. */
export type Coverage = { readonly id: string; readonly document: string; readonly facts: readonly CoveredFact[] };

export type Course = {
  readonly version: string;
  readonly modules: readonly Module[];
  readonly lessons: readonly Lesson[];
  readonly labs: readonly Scenario[];
  readonly items: readonly Item[];
  readonly checks: readonly Check[];
  readonly terms: readonly Term[];
  readonly tables: readonly Table[];
  readonly coverage: readonly Coverage[];
  readonly estates: readonly EstateSpec[];
};
