/** All that a lab component ever sees of a run. Types only; `lab.ts` opens a session. */
import type { ReadableAtom } from 'nanostores';
import type { LabObjectiveId, Minute, RunCode } from '../brand.ts';
import type { LabResult } from '../lab/scenario.ts';
import type { Query, Rejection } from '../simulator/model.ts';
import type {
  Action,
  ActionValues,
  ConsoleView,
  Found,
  LogLine,
  Pane,
  Place,
  Sentence,
  Thing,
  Why,
  Window,
} from '../view/view-model.ts';

/** What happened to a command, in words where it was refused: what did not happen, why, what cures it. */
export type Sent =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'invalid'; readonly input: string; readonly says: Sentence }
  | { readonly kind: 'rejected'; readonly rejection: Rejection | Hindrance; readonly says: Refusal };
/** Why the desk does not even try a command. */
export type Hindrance =
  | { readonly kind: 'lookingBack'; readonly at: Minute }
  /** A wait is under way. */
  | { readonly kind: 'underWay'; readonly until: Minute }
  | { readonly kind: 'nothingDue'; readonly within: number };
export type Refusal = { readonly what: Sentence; readonly why: Sentence; readonly cure: Sentence };

export type LabTime = {
  readonly now: Minute;
  readonly start: Minute;
  /** The minute looked back at; absent while the present is shown. */
  readonly lookingAt?: Minute;
  /** When the next thing falls due that changes something, if anything does; absent too while time passes or a route is played. */
  readonly nextChange?: Minute;
  /** For how many minutes nothing changes: as far as was looked ahead, where nothing was found. */
  readonly quietFor?: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};
/** Marks on the time track: a learner's commands, and minutes at which something changed. */
export type TimeMark = { readonly at: Minute; readonly cause: 'learner' | 'clock'; readonly text: Sentence };
export type ObjectiveView = {
  readonly id: LabObjectiveId;
  readonly text: Sentence;
  readonly met: boolean;
  readonly since?: Minute;
  /** What is not yet so and for which devices: "Not yet: FIN-04, FIN-05". Empty when met. */
  readonly notYet: Sentence;
  readonly hintsUsed: 0 | 1 | 2 | 3;
  readonly forMe: boolean;
};
export type InvariantView = {
  readonly id: string;
  readonly text: Sentence;
  readonly broken?: Sentence;
  readonly at?: Minute;
};
export type Standing = {
  readonly objectives: readonly ObjectiveView[];
  readonly invariants: readonly InvariantView[];
  readonly result: LabResult;
};

export type HintView =
  | { readonly step: 1; readonly says: Sentence }
  | { readonly step: 2; readonly says: Sentence; readonly place: Place | undefined }
  | { readonly step: 3; readonly says: Sentence; readonly did: readonly Sentence[] };

/** One command of the author's route as it is played, on an estate of its own. */
export type PlayedStep = {
  readonly number: number;
  readonly of: number;
  readonly does: Sentence;
  readonly why: Sentence;
  readonly at: Minute;
  readonly standing: Standing;
  readonly view: ConsoleView;
};

/** A sentence and the minute at which it came true. */
export type Told = { readonly at: Minute; readonly text: Sentence };
export type Timeline = {
  readonly start: Minute;
  readonly end: Minute;
  /** All objectives. */
  readonly of: number;
  readonly you: readonly { readonly at: Minute; readonly met: number }[];
  readonly author: readonly { readonly at: Minute; readonly met: number }[];
  readonly commands: readonly Minute[];
  readonly breaks: readonly Told[];
};

export type ReviewView = {
  readonly title: Sentence;
  /** “passed”, or “not passed” and why. */
  readonly verdict: Sentence;
  readonly standing: Standing;
  readonly commands: readonly {
    readonly number: number;
    readonly at: Minute;
    readonly says: Sentence;
    readonly broke: readonly Told[];
    readonly met: readonly Told[];
  }[];
  /** How many objectives were met over time, in this run and in the author's. */
  readonly timeline: Timeline;
  /** Missteps of the author's that this run made, and what they teach. */
  readonly lessons: readonly Sentence[];
  readonly review: Sentence;
  readonly better: readonly { readonly does: Sentence; readonly why: Sentence }[];
  /** Where the run first left every good route, if it did. */
  readonly divergence?: {
    readonly number: number;
    readonly at: Minute;
    readonly you: Sentence;
    readonly instead?: { readonly does: Sentence; readonly why: Sentence };
    readonly lost: readonly Sentence[];
  };
  /** The run as a file of `tandem sim`. */
  readonly file: string;
  /** The author's numbers are missing where the author's route could not be fetched. */
  readonly reach: readonly { readonly label: Sentence; readonly you: string; readonly author?: string }[];
};

/** A run of this lab that is kept on this device. */
export type KeptRun = {
  readonly id: string;
  /** When it was begun: ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly commands: number;
  /** Begun from somebody's link. */
  readonly fromLink: boolean;
};

export type LabState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** Another browser's run, shown read-only; nothing is earned. */
  | { readonly kind: 'replay'; readonly says: Sentence }
  | { readonly kind: 'finished'; readonly review: ReviewView }
  | { readonly kind: 'failed'; readonly says: Sentence; readonly code: RunCode };

export interface LabSession {
  readonly $state: ReadableAtom<LabState>;
  readonly $view: ReadableAtom<ConsoleView>;
  readonly $standing: ReadableAtom<Standing>;
  readonly $time: ReadableAtom<LabTime>;
  readonly $log: ReadableAtom<readonly LogLine[]>;
  readonly $marks: ReadableAtom<readonly TimeMark[]>;
  /** The last thing said about a change, for the status region. */
  readonly $status: ReadableAtom<Sentence>;
  readonly $playing: ReadableAtom<PlayedStep | undefined>;
  /** Runs other than the one in front: those left in the middle, newest first, and the one that was finished last. */
  readonly $kept: ReadableAtom<{ readonly unfinished: readonly KeptRun[]; readonly finished?: KeptRun }>;
  /** A long wait, or other long work over simulated time, that is under way. */
  readonly $waiting: ReadableAtom<{ readonly from: Minute; readonly now: Minute; readonly to: Minute } | undefined>;
  /** How many solutions the author can play in this run's variant, and whether there are other variants. */
  readonly $variant: ReadableAtom<{ readonly solutions: number; readonly others: boolean }>;
  go(pane: Pane, window?: Window): void;
  send(action: Action, values: ActionValues): Promise<Sent>;
  /** Waits `minutes`, or until the next change. */
  wait(minutes: number | 'nextChange'): Promise<Sent>;
  /** `again` asks in silence: nobody has just asked, the moment has changed. */
  why(query: Query, how?: 'again'): Promise<Why>;
  hint(objective: LabObjectiveId, step: 1 | 2 | 3): Promise<HintView>;
  undo(): void;
  redo(): void;
  /** From the start again; `another` draws another seed, and so perhaps another hidden cause. */
  restart(how?: 'another'): void;
  /** Ends a long wait; what has passed stays. Other long work is given up, and all is as it was before. */
  cancel(): void;
  /** Goes on from the minute looked at. */
  branch(): void;
  /** What in the estate, and which pages, have such a name; the best first, at most 20. */
  find(text: string, what?: Thing): Promise<readonly Found[]>;
  /** Looks at an earlier minute without changing anything. */
  look(at: Minute | 'now'): void;
  play(solution: number): Promise<void>;
  playNext(): void;
  /** One step of the author's back. */
  playBack(): void;
  stopPlaying(): void;
  finish(): Promise<void>;
  /** Goes on with a run that is kept, as a new one where it was finished; the one in front stays kept as it is. */
  resume(id: KeptRun['id']): Promise<void>;
  /** Opens the review of the run that was finished last. `goOn` leads back to the run in front. */
  review(): Promise<void>;
  /** Leaves the review and goes on where the run stood; with `before`, where the reviewed run stood before that command. */
  goOn(before?: number): void;
  /** From a replay: starts a run of one's own from it, at the minute looked at. */
  adopt(): void;
  code(): RunCode;
  close(): void;
}
