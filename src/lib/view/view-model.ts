/** What a console shows and what can be done there: plain data that a component draws. Types only. */
import type { CollectionId, DeliverableId, DeviceId, GroupId, Minute, UserId } from '../brand.ts';
import type { Authority, Command, CommandKind, Position, Query, Rejection, Workload } from '../simulator/model.ts';
import type { Figure } from './figure-model.ts';

export const consoles = ['estate', 'configMgr', 'intune', 'entra', 'directory', 'azure', 'device'] as const;
export type Console = (typeof consoles)[number];

/** One page of one console. */
export type Pane =
  /** The estate: drawn as a map, or listed; `only` those devices that a filter finds, in the words of the list. */
  | { readonly kind: 'map' }
  | { readonly kind: 'estate'; readonly only?: string }
  // Configuration Manager
  | { readonly kind: 'workloads' | 'enablement' | 'cloudAttach' | 'siteUpdates' | 'collections' }
  | { readonly kind: 'collection'; readonly collection: CollectionId }
  // Intune
  | { readonly kind: 'intuneDevices' }
  | { readonly kind: 'intuneDevice'; readonly device: DeviceId }
  // Microsoft Entra ID, and users as each console knows them
  | { readonly kind: 'mobility' | 'groups' }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'users'; readonly of: UserPages }
  | { readonly kind: 'user'; readonly of: UserPages; readonly user: UserId }
  // Active Directory and Microsoft Entra Connect
  | { readonly kind: 'entraConnect' | 'computers' }
  /** A page of settings that stand together in a console. */
  | { readonly kind: 'settings'; readonly page: SettingsPage }
  /** What is delivered, by the place where an administrator keeps such things, and one of them. */
  | { readonly kind: 'shelf'; readonly shelf: Shelf }
  | { readonly kind: 'deliverable'; readonly deliverable: DeliverableId }
  /** The device's own seat, and what else can be looked at there. */
  | { readonly kind: 'device'; readonly device: DeviceId; readonly look?: DeviceLook };

/** The consoles in which users have properties. */
export type UserPages = 'configMgr' | 'intune' | 'entra' | 'directory' | 'azure';
export const settingsPages = [
  'clientSettings',
  'siteRoles',
  'hierarchy',
  'cloudServices',
  'enrolment',
  'complianceSettings',
  'tenantAdministration',
  'conditionalAccess',
  'identity',
  'azureResources',
] as const;
export type SettingsPage = (typeof settingsPages)[number];
export const shelves = [
  'configMgrCompliance',
  'configMgrApps',
  'configMgrUpdates',
  'configMgrProtection',
  'intuneCompliance',
  'intuneConfiguration',
  'intuneProtection',
  'intuneUpdates',
  'intuneApps',
  'intuneEnrolment',
  'accessPolicies',
] as const;
export type Shelf = (typeof shelves)[number];
/** `seat` where it is left out: the client's applet. */
export const deviceLooks = ['seat', 'settings', 'status', 'software', 'logs'] as const;
export type DeviceLook = (typeof deviceLooks)[number];

export type CommandField<C = Command> = C extends unknown ? Exclude<keyof C, 'kind'> : never;
export type Choice = { readonly value: string; readonly label: string };
/** One thing to fill in before an action becomes a command. */
export type Input = {
  readonly name: CommandField;
  readonly label: string;
  /** The command can do without it: what is left empty is as usual. */
  readonly optional?: true;
} & (
  | { readonly kind: 'text'; readonly value: string }
  /** Too many to list: its name is typed, and found as it is typed. An unknown name is refused by name. */
  | { readonly kind: 'find'; readonly what: Thing; readonly value: string }
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
/** What has a name in an estate and can be found by it. */
export const things = ['device', 'user', 'collection', 'group', 'deliverable', 'setting', 'page'] as const;
export type Thing = (typeof things)[number];
export type Found = { readonly what: Thing; readonly name: string; readonly about: string; readonly pane: Pane };
export type ActionValues = { readonly [name: string]: string };

/** A value that the simulator decided, and the query that answers why. */
export type Field =
  | {
      readonly kind: 'text';
      readonly label: string;
      readonly text: string;
      readonly why?: Query;
      readonly mono?: boolean;
      /** For who meets it for the first time: one sentence below the value. */
      readonly note?: Sentence;
      /** The control that changes it, drawn beside it. */
      readonly change?: Action;
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
export type Column = {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** Shown only when it is chosen. */
  readonly optional?: boolean;
};
export type Table = {
  readonly columns: readonly Column[];
  readonly total: number;
  readonly from: number;
  readonly rows: readonly Row[];
  /** All columns that could be shown, where some are optional. */
  readonly choice?: readonly Column[];
  readonly empty: string;
  /** Whether its heads sort: of several tables on a page only the one that the window is of. */
  readonly sortable: boolean;
};
export type Window = {
  readonly from: number;
  readonly count: number;
  readonly filter: string;
  readonly sort?: { readonly column: string; readonly descending: boolean };
  /** Ids of the columns to show; those that are not optional where it is left out. The first column is always shown. */
  readonly columns?: readonly string[];
};

export type ConsoleView = {
  readonly pane: Pane;
  readonly console: Console;
  /** The path an administrator would take: `Administration › Cloud Attach › Properties`. */
  readonly path: string;
  readonly title: string;
  /** Pages of the same console. */
  readonly tree: readonly { readonly pane: Pane; readonly label: string }[];
  /** At a device's seat: the devices to choose from, where they are few. */
  readonly seats?: readonly { readonly device: DeviceId; readonly label: string }[];
  readonly fields: readonly Field[];
  /** Drawn with parts that are fetched when a page first has one. */
  readonly figures: readonly Figure[];
  readonly tables: readonly { readonly title: string; readonly table: Table }[];
  readonly actions: readonly Action[];
};
/** Where a command is given: a pane and an action in it, or the clock. */
export type Place = Spot | 'clock';
/** `filter` is what to filter the page's table by, so that the row with the control is among those shown. */
export type Spot = { readonly pane: Pane; readonly action: string; readonly filter?: string };
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
  /** At most 200 of them. */
  readonly devices: readonly DeviceId[];
  /** How many devices, where not all are named. */
  readonly count?: number;
};
