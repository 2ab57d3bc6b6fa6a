/** The words of a lab: what an author writes, what a run returns. Types only. */
import type { EstateId, InvariantId, LabId, LabObjectiveId, LessonId, Minute, ObjectiveId, Seed } from '../brand.ts';
import type {
  Command,
  DeviceCondition,
  DeviceSpec,
  EstateSpec,
  EventKind,
  Misconception,
  Query,
  SettingName,
  Value,
  Workload,
} from '../simulator/model.ts';

/** An event by its kind and any of its plain fields. */
export type EventMatch = {
  readonly kind: EventKind;
  readonly workload?: Workload;
  readonly setting?: SettingName;
  readonly device?: string;
  readonly collection?: string;
  /** What a happening says of itself: the error, the state, the amount. */
  readonly is?: Value;
};

/** What must be so: data, no code. Device conditions may be watched while time passes. */
export type Condition =
  | { readonly ask: Query; readonly is: Value }
  | { readonly ask: Query; readonly isNot: Value }
  | { readonly ask: Query; readonly atLeast: number }
  | { readonly ask: Query; readonly atMost: number }
  | DeviceCondition
  | { readonly all: readonly Condition[] }
  | { readonly happened: EventMatch }
  | { readonly neverHappened: EventMatch }
  /** Such events stand in the log, each after the one before it. */
  | { readonly inOrder: readonly EventMatch[] };

export type Route = readonly { readonly do: Command; readonly why: string }[];
/** Three steps: `nudge`, where (derived by `view`), and `doIt`, tried in order, each skipped when refused. */
export type Hint = { readonly nudge: string; readonly doIt: readonly Command[] };
export type Misstep = {
  readonly commands: readonly Command[];
  /** Exactly the objectives unmet and the invariants broken at the end of `commands`. */
  readonly breaks: readonly [string, ...string[]];
  readonly says: string;
  readonly belief?: Misconception;
};
export type LabObjective = {
  readonly id: LabObjectiveId;
  readonly teaches: ObjectiveId;
  readonly text: string;
  readonly condition: Condition;
};
export type Invariant = { readonly id: InvariantId; readonly text: string; readonly condition: Condition };

export type Play = {
  readonly hints: { readonly [objective: string]: Hint };
  /** Two or more that differ in what is done; a micro-lab may have one. */
  readonly solutions: readonly [Route, ...Route[]];
  readonly missteps: readonly Misstep[];
};
/** What a variant of a lab changes in its estate: what has an id is merged by it, all else is replaced. */
export type EstatePatch = Partial<
  Pick<
    EstateSpec,
    'settings' | 'autoEnrolment' | 'ousLeftOut' | 'users' | 'groups' | 'deliverables' | 'collections' | 'fleet'
  >
> & {
  readonly tenant?: Partial<EstateSpec['tenant']>;
  readonly devices?: readonly (Pick<DeviceSpec, 'id'> & Partial<DeviceSpec>)[];
};
/** One of several hidden causes behind the same task: the seed of a run picks it. */
export type Variant = { readonly id: string; readonly change: EstatePatch } & Play;
/** A micro-lab has at most 2 objectives, 5 commands and 3 minutes, and needs one solution and one misstep. */
export type LabSize = 'lab' | 'micro';

/** What a lab asks for, whatever variant of it is played. */
export type ScenarioFrame = {
  readonly id: LabId;
  readonly title: string;
  readonly summary: string;
  readonly task: string;
  /** Said at the end: what was meant, and what to take away. */
  readonly review: string;
  readonly lessons: readonly LessonId[];
  readonly estate: EstateId;
  readonly seed: Seed;
  /** Minutes of the learner's. */
  readonly takes: number;
  /** `lab` where it is left out. */
  readonly size?: LabSize;
  /** What a good solution stays within: commands, and simulated minutes. */
  readonly budget: { readonly commands: number; readonly minutes: number };
  readonly objectives: readonly LabObjective[];
  readonly invariants: readonly Invariant[];
};
export type Scenario = ScenarioFrame & (Play | { readonly variants: readonly [Variant, ...Variant[]] });

export type HintUse = { readonly objective: LabObjectiveId; readonly step: 1 | 2 | 3 };
export type ObjectiveResult = {
  readonly id: LabObjectiveId;
  readonly met: boolean;
  /** Since when it has been met without a break. */
  readonly since?: Minute;
  /** The devices for which it is not yet so: how many, and at most 20 of them by name. */
  readonly notYet: { readonly count: number; readonly first: readonly string[] };
  /** Whether "do it for me" was used for it. */
  readonly done: 'unaided' | 'forMe';
};
export type InvariantResult = {
  readonly id: InvariantId;
  readonly firstBroken?: { readonly minute: Minute; readonly device?: string; readonly command: number };
};
export type LabResult = {
  readonly objectives: readonly ObjectiveResult[];
  readonly invariants: readonly InvariantResult[];
  /** All objectives met and no invariant ever broken. */
  readonly passed: boolean;
  /** Objectives met without "do it for me", of all. */
  readonly score: { readonly got: number; readonly of: number };
  readonly commands: number;
  readonly minutes: number;
};
