/** What the page and the lab's Worker say to each other. Types only; an estate never crosses. */
import type { ContentPrint, LabObjectiveId, Minute, RunCode, Seed } from '../brand.ts';
import type { EstatePatch, HintUse, Misstep, Route, ScenarioFrame } from '../lab/scenario.ts';
import type { Command, EstateSpec, Query } from '../simulator/model.ts';
import type {
  Action,
  ActionValues,
  ConsoleView,
  Found,
  LogLine,
  Pane,
  Sentence,
  Thing,
  Why,
  Window,
} from '../view/view-model.ts';
import type { HintView, LabTime, PlayedStep, ReviewView, Sent, Standing, TimeMark } from './lab-session.ts';

/** A lab without what would give it away; that is fetched when it is asked for. */
export type ScenarioView = ScenarioFrame & { readonly variants: readonly [VariantView, ...VariantView[]] };
export type VariantView = {
  readonly change: EstatePatch;
  readonly nudges: { readonly [objective: string]: string };
  /** How many solutions the author can play. */
  readonly solutions: number;
};
/** The separate part of one variant: the last step of hints, solutions, missteps. All variants' are one file, in their order. */
export type Spoilers = {
  readonly doIt: { readonly [objective: string]: readonly Command[] };
  readonly solutions: readonly Route[];
  readonly missteps: readonly Misstep[];
};

export type Ask =
  | {
      readonly ask: 'open';
      readonly scenario: ScenarioView;
      readonly spec: EstateSpec;
      readonly content: ContentPrint;
      /** The seed of a fresh run; the lab's own where it is left out. */
      readonly seed?: Seed;
      readonly code?: RunCode;
      readonly hints?: readonly HintUse[];
    }
  | { readonly ask: 'go'; readonly pane: Pane; readonly window: Window }
  | { readonly ask: 'send'; readonly action: Action; readonly values: ActionValues }
  | { readonly ask: 'wait'; readonly minutes: number | 'nextChange' }
  | { readonly ask: 'why'; readonly query: Query; readonly again?: boolean }
  | {
      readonly ask: 'hint';
      readonly objective: LabObjectiveId;
      readonly step: 1 | 2 | 3;
      readonly doIt: readonly Command[];
    }
  | { readonly ask: 'undo' | 'redo' | 'playNext' | 'playBack' | 'stopPlaying' }
  /** From the start again: with the same seed, or with another, whose case the learner may have had. */
  | { readonly ask: 'restart'; readonly seed?: Seed; readonly known?: boolean }
  /** Goes on from the minute looked at: what came after it is left behind, and can be had back by redo. */
  | { readonly ask: 'branch' }
  /** Ends a long wait after the slice it is in. Answered at once, while the wait is still under way. */
  | { readonly ask: 'cancel' }
  | { readonly ask: 'find'; readonly text: string; readonly what?: Thing }
  | { readonly ask: 'look'; readonly at: Minute | 'now' }
  | { readonly ask: 'play'; readonly route: Route }
  | { readonly ask: 'review'; readonly spoilers: Spoilers };

/** All that the desk shows, after every request. */
export type Snapshot = {
  readonly view: ConsoleView;
  readonly standing: Standing;
  readonly time: LabTime;
  /** Absent where they are as in the last snapshot. */
  readonly log?: readonly LogLine[];
  readonly marks?: readonly TimeMark[];
  readonly status: Sentence;
  readonly playing: PlayedStep | undefined;
  readonly code: RunCode;
  readonly seed: Seed;
  readonly hints: readonly HintUse[];
};
export type Opened = { readonly kind: 'fresh' | 'resumed' } | { readonly kind: 'refused'; readonly says: Sentence };
/** What each request is answered with. */
export type AnswerTo = {
  readonly open: Opened;
  readonly send: Sent;
  readonly wait: Sent;
  readonly why: Why;
  readonly hint: HintView;
  readonly review: ReviewView;
  readonly find: readonly Found[];
} & {
  readonly [K in
    | 'go'
    | 'undo'
    | 'redo'
    | 'restart'
    | 'branch'
    | 'cancel'
    | 'playNext'
    | 'playBack'
    | 'stopPlaying'
    | 'look'
    | 'play']: undefined;
};
/** The simulated time that long work goes through, and how far it has come. */
export type Span = { readonly from: Minute; readonly now: Minute; readonly to: Minute };
/** Any number of `progress`, then one of the others. */
export type Reply =
  | (Span & { readonly kind: 'progress' })
  /** Without a snapshot where nothing has changed that is shown. */
  | { readonly kind: 'answered'; readonly answer: AnswerTo[Ask['ask']]; readonly snapshot?: Snapshot }
  /** This request cannot be answered now; the lab goes on. */
  | { readonly kind: 'unanswered'; readonly why: string }
  /** A mistake of ours: the lab stops. */
  | { readonly kind: 'failed'; readonly why: string };
