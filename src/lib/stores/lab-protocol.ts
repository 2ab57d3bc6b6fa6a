/** What the page and the lab's Worker say to each other. Types only; an estate never crosses. */
import type { ContentPrint, LabObjectiveId, Minute, RunCode, Seed } from '../brand.ts';
import type { HintUse, Misstep, Route, Scenario } from '../lab/scenario.ts';
import type { Command, EstateSpec, Query } from '../simulator/model.ts';
import type { Action, ActionValues, ConsoleView, LogLine, Pane, Sentence, Why, Window } from '../view/view-model.ts';
import type { HintView, LabTime, PlayedStep, ReviewView, Sent, Standing, TimeMark } from './lab-session.ts';

/** A lab without what would give it away; that is fetched when it is asked for. */
export type ScenarioView = Omit<Scenario, 'hints' | 'solutions' | 'missteps'> & {
  readonly nudges: { readonly [objective: string]: string };
  /** How many solutions the author can play. */
  readonly solutions: number;
};
/** The separate part: the last step of hints, solutions, missteps. */
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
  | { readonly ask: 'undo' | 'redo' | 'restart' | 'playNext' | 'stopPlaying' }
  | { readonly ask: 'look'; readonly at: Minute | 'now' }
  | { readonly ask: 'play'; readonly route: Route }
  | { readonly ask: 'review'; readonly spoilers: Spoilers };

/** All that the desk shows, after every request. */
export type Snapshot = {
  readonly view: ConsoleView;
  readonly standing: Standing;
  readonly time: LabTime;
  readonly log: readonly LogLine[];
  readonly marks: readonly TimeMark[];
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
} & { readonly [K in 'go' | 'undo' | 'redo' | 'restart' | 'playNext' | 'stopPlaying' | 'look' | 'play']: undefined };
export type Reply =
  | { readonly kind: 'answered'; readonly answer: AnswerTo[Ask['ask']]; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly why: string };
