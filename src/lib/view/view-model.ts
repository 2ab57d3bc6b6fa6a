/** What a console shows and what can be done there: plain data that a component draws. Types only. */
import type { CollectionId, DeviceId, Minute } from '../brand.ts';
import type { Authority, Command, CommandKind, Position, Query, Rejection, Workload } from '../simulator/model.ts';

export const consoles = ['estate', 'configMgr', 'intune', 'entra', 'device'] as const;
export type Console = (typeof consoles)[number];

/** One page of one console. */
export type Pane =
  | { readonly kind: 'estate' }
  | { readonly kind: 'workloads' }
  | { readonly kind: 'enablement' }
  | { readonly kind: 'collections' }
  | { readonly kind: 'collection'; readonly collection: CollectionId }
  | { readonly kind: 'intuneDevices' }
  | { readonly kind: 'mobility' }
  | { readonly kind: 'device'; readonly device: DeviceId };

export type CommandField<C = Command> = C extends unknown ? Exclude<keyof C, 'kind'> : never;
export type Choice = { readonly value: string; readonly label: string };
/** One thing to fill in before an action becomes a command. */
export type Input = { readonly name: CommandField; readonly label: string } & (
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'choice';
      readonly value: string;
      readonly choices: readonly Choice[];
      readonly when?: { readonly name: CommandField; readonly is: string };
    }
);
export type Action = {
  /** Stable within a pane, for hints and the keyboard robot. */
  readonly id: string;
  readonly label: string;
  readonly kind: CommandKind;
  readonly fill: Partial<Record<CommandField, string | number>>;
  readonly inputs: readonly Input[];
  readonly disabledBecause?: Rejection;
  /** `disabledBecause` in words, to stand beside the control. */
  readonly disabledSays?: Sentence;
  /** A word for where the row says the rest: “Edit” for “Edit Treasury”; the label begins with it. */
  readonly short?: string;
};
export type ActionValues = { readonly [name: string]: string };

/** A value that the simulator decided, and the query that answers why. */
export type Field =
  | {
      readonly kind: 'text';
      readonly label: string;
      readonly text: string;
      readonly why?: Query;
      readonly mono?: boolean;
    }
  | { readonly kind: 'authority'; readonly label: string; readonly authority: Authority; readonly why: Query }
  | {
      readonly kind: 'position';
      readonly workload: Workload;
      readonly label: string;
      readonly position: Position;
      readonly pilot?: { readonly name: string; readonly members: number; readonly collection: CollectionId };
      /** Why it cannot be moved, where it cannot. */
      readonly fixed?: string;
      readonly why: Query;
      readonly moves: readonly { readonly to: Position; readonly action: Action }[];
    }
  | {
      readonly kind: 'flags';
      readonly label: string;
      readonly flags: number;
      readonly bits: readonly FlagBit[];
      readonly why: Query;
    };
export type FlagBit = {
  readonly value: number;
  readonly on: boolean;
  readonly workload?: Workload;
  readonly base: boolean;
  /** On a PC that is not enrolled a bit may be on and decide nothing. */
  readonly decides: boolean;
};

export type Cell =
  /** `order` says where the cell sorts when its text does not. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly why?: Query;
      readonly mono?: boolean;
      readonly tone?: 'muted';
      readonly order?: number;
    }
  | { readonly kind: 'open'; readonly text: string; readonly pane: Pane }
  /** The seven marks of a device, in the order of `workloads`. */
  | {
      readonly kind: 'marks';
      readonly device: DeviceId;
      readonly marks: readonly Authority[];
      readonly intune: number;
    };
export type Row = { readonly id: string; readonly cells: readonly Cell[]; readonly actions: readonly Action[] };
export type Column = { readonly id: string; readonly label: string; readonly numeric?: boolean };
export type Table = {
  readonly columns: readonly Column[];
  readonly total: number;
  readonly from: number;
  readonly rows: readonly Row[];
  readonly empty: string;
  /** Whether its heads sort: of several tables on a page only the one that the window is of. */
  readonly sortable: boolean;
};
export type Window = {
  readonly from: number;
  readonly count: number;
  readonly filter: string;
  readonly sort?: { readonly column: string; readonly descending: boolean };
};

export type ConsoleView = {
  readonly pane: Pane;
  readonly console: Console;
  /** The path an administrator would take: `Administration › Cloud Attach › Properties`. */
  readonly path: string;
  readonly title: string;
  /** Pages of the same console. */
  readonly tree: readonly { readonly pane: Pane; readonly label: string }[];
  readonly fields: readonly Field[];
  readonly tables: readonly { readonly title: string; readonly table: Table }[];
  readonly actions: readonly Action[];
};
/** Where a command is given: a pane and an action in it, or the clock. */
export type Place = { readonly pane: Pane; readonly action: string } | 'clock';
export type Sentence = string;
/** An answer to "why?": the value, its chain of causes, and what would change it, all in words. */
export type Why = {
  readonly title: Sentence;
  readonly value: Sentence;
  readonly authority?: Authority;
  readonly because: readonly {
    readonly text: Sentence;
    readonly since: Minute;
    readonly rule: string;
    readonly source: string;
  }[];
  readonly changes: readonly Sentence[];
};
export type LogLine = {
  readonly at: Minute;
  readonly text: Sentence;
  readonly cause: 'learner' | 'clock';
  readonly devices: readonly DeviceId[];
};
