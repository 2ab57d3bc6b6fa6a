/** All that a check component ever sees: words, marks and reasons that may be told. No key. Types only; `check.ts` opens a session. */
import type { ReadableAtom } from 'nanostores';
import type { LessonLink } from '../assessment/check-data.ts';
import type { Confidence, ItemResponse, ItemView } from '../assessment/item.ts';
import type { Reveal } from '../assessment/reveal.ts';
import type { OptionId } from '../brand.ts';
import type { Move } from './check-draft.ts';
import type { Trace } from './check-run.ts';

export type Intro = {
  readonly kind: 'new' | 'begun' | 'passed' | 'failed';
  /** An attempt is unfinished, however the check stands by those that were finished. */
  readonly open: boolean;
  /** Answers of the open attempt that still stand. */
  readonly answered: number;
  readonly of: number;
  /** Best attempt in whole per cent, if one was finished. */
  readonly best?: number;
  /** Items that have changed since that attempt. */
  readonly changed: number;
  /** Whether that attempt left something wrong. */
  readonly wrong: boolean;
};

export type Verdict = {
  readonly kind: 'right' | 'partly' | 'wrong';
  /** "2 of 3 points". */
  readonly points: string;
  readonly triesLeft: number;
  /** Said to be certain, and not wholly right: the explanation that matters most. */
  readonly sureButWrong: boolean;
};
/** One item as it is drawn, before or after its verdict. */
export type ItemState = {
  readonly view: ItemView;
  readonly phase: 'answering' | 'marked';
  readonly draft: ItemResponse;
  /** Options (of a match: sources) whose verdict stands from an earlier try. */
  readonly settled: readonly OptionId[];
  readonly reveal: Reveal | undefined;
  readonly verdict: Verdict | undefined;
  readonly confidence: Confidence | undefined;
  readonly lesson: LessonLink | undefined;
};
export type RunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'offered' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly trace: Trace };
export type Segment = 'right' | 'partly' | 'wrong' | 'now' | 'todo';

export type CheckState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'item';
      readonly number: number;
      readonly segments: readonly Segment[];
      readonly last: boolean;
      readonly item: ItemState;
      /** Confidence is asked before the first verdict only. */
      readonly asksConfidence: boolean;
      /** Why the response cannot be checked yet. */
      readonly off: string | undefined;
      readonly run: RunState;
    }
  | {
      readonly kind: 'finished';
      readonly segments: readonly Segment[];
      readonly points: string;
      readonly percent: number;
      readonly passAt: number;
      readonly passed: boolean;
      /** Another attempt asks other items. */
      readonly draws: boolean;
      readonly calibration: readonly { readonly said: Confidence; readonly times: number; readonly right: number }[];
      readonly items: readonly ItemState[];
    };

/** Why an attempt begins: afresh, where it stood, or with only what was wrong or has changed. */
export type Start = 'new' | 'resume' | 'wrong' | 'changed';

export interface CheckSession {
  readonly $state: ReadableAtom<CheckState>;
  start(how: Start): Promise<void>;
  /** Starts once more as it was meant when the data could not be fetched. */
  again(): Promise<void>;
  choose(option: OptionId, on: boolean): void;
  pair(source: OptionId, target: OptionId | undefined): void;
  /** Moves an option of an order and returns its new place, counted from one; nothing if it stays. */
  move(option: OptionId, move: Move): number | undefined;
  sure(confidence: Confidence): void;
  check(): void;
  retry(): void;
  giveUp(): void;
  next(): void;
  /** Plays the item's estate; the simulator is fetched only now. */
  run(): Promise<void>;
  close(): void;
}
