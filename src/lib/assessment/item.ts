/** The words of assessment, as in QTI and item writing. Types only; `score.ts` and `attempt.ts` have the functions. */
import type { CheckId, ItemId, LessonId, ObjectiveId, OptionId } from '../brand.ts';
import type { Condition } from '../lab/scenario.ts';
import type { Cell, CellCondition } from '../lesson/table.ts';
import type { Command, Misconception, Query, Situation, Value } from '../simulator/model.ts';

export type Option = {
  readonly id: OptionId;
  readonly text: string;
  /** Why it is right, or what is wrong about it: shown when the option may be told. */
  readonly rationale: string;
  readonly belief?: Misconception;
};
export type Pair = readonly [source: OptionId, target: OptionId];

/** What the key rests on. */
export type Proof =
  | (Situation & { readonly kind: 'estate'; readonly holds: { readonly [option: string]: Condition } })
  | (Situation & {
      readonly kind: 'estatePairs';
      readonly ask: { readonly [source: string]: Query };
      readonly value: { readonly [target: string]: Value };
    })
  /** The commands of the options, in every order that keeps `before`, are accepted and reach `reaches`; with a pair reversed they do not. */
  | (Situation & { readonly kind: 'estateOrder'; readonly reaches: Condition })
  /** Exactly the keyed options say what stands in the table. */
  | { readonly kind: 'table'; readonly table: string; readonly holds: { readonly [option: string]: CellCondition } }
  | {
      readonly kind: 'tablePairs';
      readonly table: string;
      readonly ask: { readonly [source: string]: Cell };
      readonly value: { readonly [target: string]: string };
    }
  | { readonly kind: 'source'; readonly url: string; readonly checked: string; readonly where: string };

export type Item = {
  readonly id: ItemId;
  readonly objective: ObjectiveId;
  readonly lesson: LessonId;
  readonly stem: string;
  /** Say first, then watch that very estate do it; the proof is an estate. */
  readonly predict?: boolean;
  readonly proof: Proof;
} & (
  | {
      readonly interaction: 'choice';
      readonly options: readonly Option[];
      readonly key: readonly [OptionId, ...OptionId[]];
      readonly multiple?: boolean;
    }
  | {
      readonly interaction: 'order';
      /** In an authored order that is not the key's; `do` is one command or several that belong together. */
      readonly options: readonly (Option & { readonly do?: readonly Command[] })[];
      readonly before: readonly Pair[];
    }
  | {
      readonly interaction: 'match';
      readonly sources: readonly Option[];
      readonly targets: readonly Option[];
      readonly key: readonly Pair[];
    }
);

export type ItemResponse =
  | { readonly interaction: 'choice'; readonly chosen: readonly OptionId[] }
  | { readonly interaction: 'order'; readonly order: readonly OptionId[] }
  | { readonly interaction: 'match'; readonly pairs: readonly Pair[] };

export type Score = { readonly got: number; readonly of: number };
/** Invalid is not wrong: it asks for the rest of the response and costs no try. */
export type Outcome =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'invalid'; readonly why: 'tooFew' | 'tooMany' | 'unknownOption' }
  | { readonly kind: 'scored'; readonly score: Score };

/** An item without key, rationale, belief or proof: all that a page draws before the verdict. */
export type OptionView = { readonly id: OptionId; readonly text: string };
export type ItemView = {
  readonly id: ItemId;
  readonly stem: string;
  readonly predict: boolean;
  /** How it is marked, said before it is answered: "one point", "half a point for each pair kept". */
  readonly marking: string;
} & (
  | { readonly interaction: 'choice'; readonly multiple: boolean; readonly options: readonly OptionView[] }
  | { readonly interaction: 'order'; readonly options: readonly OptionView[] }
  | { readonly interaction: 'match'; readonly sources: readonly OptionView[]; readonly targets: readonly OptionView[] }
);

export const confidences = ['guessing', 'fairlySure', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** So many items an attempt, spread over their objectives: at least `own` of the check's, the others from other checks. */
export type Draw = { readonly count: number; readonly own: number; readonly from: readonly CheckId[] };

/** A check: which items, and when it is passed. */
export type Check = {
  readonly id: CheckId;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly LessonId[];
  readonly items: readonly ItemId[];
  /** Draws items for each attempt instead of asking all. */
  readonly draw?: Draw;
  /** Tries an item may take within an attempt. */
  readonly tries: number;
  /** Share of the points, 0 to 1. */
  readonly passAt: number;
  /** Minutes of the learner's. */
  readonly takes: number;
};
