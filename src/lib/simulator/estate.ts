import { branded, type CollectionId, type DeviceId, type Minute, type Seed, type UserId } from '../brand.ts';
import { namesOf, tableOf } from '../names-of.ts';
import { type DeliverableState, type GroupState, type SettingsState, sizeOf, type UserState } from './catalog.ts';
import { type Columns, never, type OwnColumns } from './columns.ts';
import { type DeviceFacts, hasClient, joinOf, nextCheckIn, nextPoll, windowsOf } from './devices.ts';
import type { Agenda, Rounds } from './due.ts';
import type { Log, WritableLog } from './log.ts';
import type {
  AutoEnrolment,
  BuiltInCollection,
  EstateSpec,
  Evaluation,
  Join,
  MdmScope,
  Misconception,
  QueryRule,
  SettingName,
  SiteVersion,
  WindowsVersion,
  Workload,
  WorkloadSetting,
} from './model.ts';
import type { Room, RoomStates } from './rooms.ts';
import { flagTableOf, settingsOf } from './rules/authority/authority.ts';
import type { FlagTable } from './rules/authority/flags.ts';
import { lineOf } from './rules/client/install-line.ts';
import { isOuSynced, ouOf } from './rules/directory/entra-connect.ts';
import type { WatchState } from './watch.ts';

/** A collection as a console shows it. */
export type CollectionFacts = {
  readonly id: CollectionId;
  readonly name: string;
  readonly of: 'devices' | 'users';
  readonly rules: readonly QueryRule[];
  readonly direct: readonly DeviceId[];
  readonly count: number;
  /** Collections whose members it takes in, leaves out, and among whose members it stays. */
  readonly include: readonly CollectionId[];
  readonly exclude: readonly CollectionId[];
  readonly limitedTo?: CollectionId;
  readonly evaluation: Evaluation;
  readonly builtIn?: BuiltInCollection;
};
/** A group of Microsoft Entra ID as a console shows it. */
export type GroupFacts = Pick<GroupState, 'id' | 'name' | 'of' | 'members' | 'named'> & {
  /** The devices in it, or whose users are, and how many these are. */
  readonly devices: readonly DeviceId[];
  readonly size: number;
};
/**
 * All devices, site and tenant at one minute. Nobody writes to an estate again: each event gives a new one.
 * What stands here can be read as it is; what has causes is asked.
 */
export interface Estate {
  readonly title: string;
  readonly seed: Seed;
  readonly now: Minute;
  readonly startedAt: Minute;
  readonly site: { readonly code: string; readonly version: SiteVersion; readonly policyPoll: number };
  readonly tenant: { readonly name: string; readonly mdmUserScope: MdmScope };
  readonly autoEnrolment: AutoEnrolment;
  readonly coManagementOn: boolean;
  /** Each workload's setting as it works: what is fixed stands at its fixed place. */
  readonly workloads: { readonly [W in Workload]: WorkloadSetting };
  readonly settings: { readonly [N in SettingName]: string };
  readonly users: readonly UserState[];
  readonly operator?: UserId;
  readonly groups: readonly GroupFacts[];
  readonly deliverables: readonly Pick<DeliverableState, 'id' | 'name' | 'kind' | 'with' | 'to' | 'except'>[];
  readonly collections: readonly CollectionFacts[];
  /** The collection whose devices tenant attach uploads, where one was chosen. */
  readonly uploadCollection?: CollectionId;
  /** The line with which Intune runs CCMSETUP; none where nobody wrote one and there is no gateway to name. */
  readonly installLine?: string;
  readonly devices: readonly DeviceId[];
  /** The user of each device, in the order of the devices. */
  readonly owners: readonly string[];
  /** Where Active Directory keeps computer accounts, how many there, and whether Microsoft Entra Connect synchronises them. */
  readonly organizationalUnits: readonly {
    readonly name: string;
    readonly computers: number;
    readonly synced: boolean;
  }[];
  /** What the site knows of a device without asking it; `undefined` for one that it has not. */
  device(id: DeviceId): DeviceCard | undefined;
  /** What the bits of the device's capabilities value mean; they follow the version of its client. */
  flagTable(id: DeviceId): FlagTable;
  readonly log: Log;
  readonly watched: readonly Watched[];
  readonly [inside]: State;
}
type DeviceCard = {
  readonly id: DeviceId;
  readonly user: string;
  readonly department: string;
  readonly windows: WindowsVersion;
  readonly join: Join;
  readonly client: boolean;
  /** The organizational unit of its computer account, where it has one. */
  readonly ou?: string;
  /** When its client last asked for policy, and when it will ask next. */
  readonly lastPolicy?: Minute;
  readonly nextPolicy?: Minute;
  /** When the device last called Intune, and when its round brings it there next. */
  readonly lastCheckIn?: Minute;
  readonly nextCheckIn?: Minute;
};
/** How a watched condition stood whenever its counts changed; the first row is the start. */
export type Watched = { readonly rows: readonly WatchRow[] };
export type WatchRow = {
  readonly at: Minute;
  readonly within: number;
  readonly holding: number;
  /** The first device that changed in this minute. */
  readonly device?: DeviceId;
};

/** Key to the columns; known only in this folder. */
export const inside: unique symbol = Symbol('inside');

export type CollectionState = {
  readonly id: CollectionId;
  readonly name: string;
  readonly rules: readonly QueryRule[];
  readonly include: readonly CollectionId[];
  readonly exclude: readonly CollectionId[];
  readonly limitedTo?: CollectionId;
  readonly evaluation: Evaluation;
  readonly builtIn?: BuiltInCollection;
  /** One cell a device: 1 where it is named directly, member or not yet. */
  readonly named: Uint8Array;
  /** One cell a device: 0 no member, bit 1 directly, bit 2 by a rule, bit 3 through another collection. */
  readonly member: Uint8Array;
  readonly count: number;
  readonly since: Minute;
  /** How the devices stood when it was last worked out; nothing where its rules, or what it rests on, have changed since. */
  readonly seen: number | undefined;
};
type Since<T> = { readonly is: T; readonly since: Minute };
export type State = {
  readonly spec: EstateSpec;
  readonly seed: Seed;
  readonly now: Minute;
  readonly workloads: { readonly [W in Workload]: Since<WorkloadSetting> };
  readonly autoEnrolment: Since<AutoEnrolment>;
  readonly mdmUserScope: Since<MdmScope>;
  readonly coManagementOn: boolean;
  readonly collections: readonly CollectionState[];
  /** Grows with whatever may change a client's policy, so that a poll with nothing new costs nothing. */
  readonly revision: number;
  /** The same for whatever may change what a device gets at a check-in. */
  readonly tenantRevision: number;
  readonly version: Since<SiteVersion>;
  readonly settings: SettingsState;
  readonly users: readonly UserState[];
  readonly operator: UserId | undefined;
  readonly groups: readonly GroupState[];
  readonly deliverables: readonly DeliverableState[];
  readonly rooms: RoomStates;
  /** How the rooms take part. The estate brings them along: what happens calls them, and they call what happens. */
  readonly hooks: readonly Room[];
  /** Since when things are other than handed over (`changed.ts`); no part of the fingerprint. */
  readonly changed: ReadonlyMap<string, Minute>;
  readonly facts: DeviceFacts;
  readonly rounds: Rounds;
  readonly checkIns: Rounds;
  readonly devices: Columns;
  readonly log: WritableLog;
  readonly watches: readonly WatchState[];
  readonly belief: Misconception | undefined;
};

/** A private copy to write to: a device column becomes its own when it is first written to (`own` in `columns.ts`). */
export type Draft = { -readonly [K in Exclude<keyof State, 'devices'>]: State[K] } & {
  readonly devices: OwnColumns;
  /** The columns as they were handed to the draft: one that is still the same has to be copied before it is written to. */
  readonly shared: Columns;
  /** While the estate is laid out nothing is written to the log. */
  silent: boolean;
  /** What falls due while time passes; `due.ts`. */
  agenda: Agenda | undefined;
};
export function draft(state: State): Draft {
  return {
    ...state,
    devices: { ...state.devices },
    shared: state.devices,
    silent: false,
    agenda: undefined,
    log: state.log.fork(),
    watches: state.watches.map((watch) => watch.fork()),
  };
}

/** Closes a draft: from here on nobody writes to it. */
export function seal(state: State): Estate {
  const installLine = lineOf(state);
  return {
    title: state.spec.title,
    seed: state.seed,
    now: state.now,
    startedAt: state.spec.startsAt,
    site: { ...state.spec.site, version: state.version.is },
    tenant: { name: state.spec.tenant.name, mdmUserScope: state.mdmUserScope.is },
    autoEnrolment: state.autoEnrolment.is,
    coManagementOn: state.coManagementOn,
    settings: tableOf(namesOf(state.settings), (name) => state.settings[name].is),
    users: state.users,
    ...(state.operator === undefined ? {} : { operator: state.operator }),
    deliverables: state.deliverables.filter(({ deleted }) => !deleted),
    get groups() {
      return state.groups.map((group) => groupFace(state, group));
    },
    get workloads() {
      return settingsOf(state);
    },
    get collections() {
      return state.collections.map((collection) => faceOf(state, collection));
    },
    ...(state.rooms.actions.uploadCollection === undefined
      ? {}
      : { uploadCollection: state.rooms.actions.uploadCollection }),
    ...(installLine === undefined ? {} : { installLine }),
    devices: state.facts.ids,
    owners: state.facts.users,
    get organizationalUnits() {
      return unitsOf(state);
    },
    device: (id) => cardOf(state, state.facts.rows.get(id)),
    flagTable: (id) => flagTableOf(state, state.facts.rows.get(id) ?? 0),
    log: state.log,
    watched: state.watches,
    [inside]: state,
  };
}

export function collectionOf(state: State, id: CollectionId): CollectionState | undefined {
  return state.collections.find((collection) => collection.id === id);
}

export function isMember(state: State, id: CollectionId, row: number): boolean {
  return (collectionOf(state, id)?.member[row] ?? 0) !== 0;
}

function cardOf(state: State, row: number | undefined): DeviceCard | undefined {
  const { facts } = state;
  const id = row === undefined ? undefined : facts.ids[row];
  if (row === undefined || id === undefined) return undefined;
  const client = hasClient(state, row);
  const card = {
    id,
    user: facts.users[row] ?? '',
    department: facts.departments[row] ?? '',
    windows: windowsOf(state, row),
    join: joinOf(state, row),
    client,
  };
  const received = state.devices.receivedAt[row] ?? never;
  const calledIn = state.devices.checkedInAt[row] ?? never;
  const polls = client && received !== never;
  const enrolled = (state.devices.enrolledAt[row] ?? never) !== never;
  const ou = ouOf(state, row);
  return {
    ...card,
    ...(ou === undefined ? {} : { ou }),
    ...(polls
      ? { lastPolicy: branded<Minute>(received), nextPolicy: nextPoll(facts, row, state.now, state.rounds.length) }
      : {}),
    ...(enrolled ? { nextCheckIn: nextCheckIn(facts, row, state.now) } : {}),
    ...(enrolled && calledIn !== never ? { lastCheckIn: branded<Minute>(calledIn) } : {}),
  };
}

function faceOf(state: State, collection: CollectionState): CollectionFacts {
  const { id, name, rules, include, exclude, limitedTo, evaluation, builtIn, named, count } = collection;
  return {
    id,
    name,
    of: state.spec.collections.find((one) => one.id === id)?.of ?? 'devices',
    rules,
    include,
    exclude,
    ...(limitedTo === undefined ? {} : { limitedTo }),
    evaluation,
    ...(builtIn === undefined ? {} : { builtIn }),
    count,
    get direct() {
      return state.facts.ids.filter((_, row) => named[row] === 1);
    },
  };
}

function groupFace(state: State, { cells, ...group }: GroupState): GroupFacts {
  return {
    ...group,
    get size() {
      return sizeOf({ cells });
    },
    get devices() {
      return state.facts.ids.filter((_, row) => cells[row] === 1);
    },
  };
}

function unitsOf(state: State): Estate['organizationalUnits'] {
  const counts = new Map(state.facts.ous.map((name) => [name, 0]));
  for (let row = 0; row < state.facts.ous.length; row++) {
    const name = ouOf(state, row);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name]) => name !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, computers]) => ({ name, computers, synced: isOuSynced(state, name) }));
}

export const direct = 1;
export const byRule = 2;
export const throughOther = 4;
