/** One fact for many sessions: what a learner did in one activity, neutral to any LMS. Types only. */

import type { Confidence, ItemResponse, Outcome, Score } from '../assessment/item.ts';
import type { ContentPrint, ItemId, LabObjectiveId, RunCode, Seed } from '../brand.ts';

/** `check:<id>` or `lab:<id>`. */
export type ActivityId = `check:${string}` | `lab:${string}`;

export type AnswerRecord = {
  readonly item: ItemId;
  /** Print of the item when it was answered: a changed key or proof makes this answer stale, new wording does not. */
  readonly content: ContentPrint;
  readonly response: ItemResponse;
  readonly confidence?: Confidence;
  readonly tries: number;
  readonly seconds: number;
  readonly outcome: Outcome;
};
/** Times are ISO 8601 in UTC, from the learner's own clock. */
export type LearningRecord = {
  readonly id: string;
  readonly activity: ActivityId;
  readonly content: ContentPrint;
  readonly seed: Seed;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  readonly score?: Score;
  readonly commands?: RunCode;
  readonly answers: readonly AnswerRecord[];
  readonly hints: readonly { readonly objective: LabObjectiveId; readonly step: number }[];
  /** The run was begun from somebody's link: it is kept, and earns nothing. */
  readonly fromLink?: boolean;
  /** Grows with each write; of two versions of one record the higher wins in a merge. */
  readonly revision: number;
};

/** Evidence that a lesson was read: its last section seen, and which of its prompts were answered. */
export type ReadMark = {
  readonly lesson: string;
  readonly seenEnd: boolean;
  readonly prompts: readonly string[];
  /** The heading seen last: where the reader goes on. */
  readonly heading?: string;
  readonly at: string;
};
export type LearnerProgress = {
  readonly records: readonly LearningRecord[];
  readonly read: readonly ReadMark[];
};
