/**
 * The words of the simulator: types and `as const` lists, no functions.
 * Facts of the real products behind them stand in `fidelity.ts`, one rule each, with source, date and confidence.
 */
import type { CollectionId, DeviceId, EstateId, Minute, RuleId, Seed } from '../brand.ts';

/** The seven, in the order in which every table and figure shows them. */
export const workloads = [
  'compliancePolicies',
  'windowsUpdatePolicies',
  'resourceAccessPolicies',
  'endpointProtection',
  'deviceConfiguration',
  'officeClickToRunApps',
  'clientApps',
] as const;
export type Workload = (typeof workloads)[number];

/** Who decides about one workload on one device. */
export const authorities = ['configMgr', 'intune', 'none'] as const;
export type Authority = (typeof authorities)[number];

/** The three positions of a workload's slider. */
export const positions = ['configMgr', 'pilotIntune', 'intune'] as const;
export type Position = (typeof positions)[number];

export type WorkloadSetting =
  | { readonly kind: 'configMgr' }
  | { readonly kind: 'intune' }
  | { readonly kind: 'pilotIntune'; readonly pilotCollection: CollectionId };

/** Released site versions, oldest first, as `yymm`. */
export const siteVersions = [
  '1906',
  '1910',
  '2002',
  '2006',
  '2010',
  '2103',
  '2107',
  '2111',
  '2203',
  '2207',
  '2211',
  '2303',
  '2309',
  '2403',
  '2409',
  '2503',
  '2509',
  '2603',
] as const;
export type SiteVersion = (typeof siteVersions)[number];

/** Windows as `product feature-update`, oldest first; `windows 10 1703` is the last that cannot be co-managed. */
export const windowsVersions = [
  'Windows 10 1703',
  'Windows 10 1709',
  'Windows 10 1803',
  'Windows 10 21H1',
  'Windows 10 22H2',
  'Windows 11 23H2',
  'Windows 11 24H2',
  'Windows 11 25H2',
] as const;
export type WindowsVersion = (typeof windowsVersions)[number];

/** How a device is known to the directories; management is another matter. */
export const joins = ['hybridJoined', 'entraJoined', 'domainJoined', 'registered'] as const;
export type Join = (typeof joins)[number];

/** Which clients enrol by themselves. */
export const autoEnrolments = ['none', 'pilot', 'all'] as const;
export type AutoEnrolment =
  | { readonly kind: 'none' }
  | { readonly kind: 'pilot'; readonly collection: CollectionId }
  | { readonly kind: 'all' };

/** Whom Microsoft Entra ID lets enrol: its MDM user scope. */
export const mdmScopes = ['none', 'some', 'all'] as const;
export type MdmScope = (typeof mdmScopes)[number];

export const deviceProperties = ['name', 'department'] as const;
export type DeviceProperty = (typeof deviceProperties)[number];
export const ruleOperators = ['isEqualTo', 'isLike'] as const;
export type RuleOperator = (typeof ruleOperators)[number];
/** A query rule of a collection. `isLike` takes `%` for any run of characters and counts every blank. */
export type QueryRule = {
  readonly name: string;
  readonly property: DeviceProperty;
  readonly operator: RuleOperator;
  readonly value: string;
};

export type DeviceSpec = {
  readonly id: DeviceId;
  readonly department: string;
  readonly user: string;
  readonly windows: WindowsVersion;
  readonly join: Join;
  readonly client: boolean;
  readonly enrolled: boolean;
  /** Minute of the poll round (of the hour, with the default) at which its client asks for policy; drawn with the seed where it is left out. */
  readonly pollsAt?: number;
};
export type CollectionSpec = {
  readonly id: CollectionId;
  readonly name: string;
  readonly members?: readonly DeviceId[];
  readonly rules?: readonly QueryRule[];
};
export type EstateSpec = {
  readonly id: EstateId;
  readonly title: string;
  readonly site: { readonly code: string; readonly version: SiteVersion; readonly policyPoll: number };
  readonly tenant: { readonly name: string; readonly mdmUserScope: MdmScope };
  readonly autoEnrolment: AutoEnrolment;
  /** Workloads left out stand at Configuration Manager (resource access at Intune where the version fixes it). */
  readonly workloads?: { readonly [W in Workload]?: WorkloadSetting };
  readonly collections: readonly CollectionSpec[];
  readonly devices: readonly DeviceSpec[];
  /** Many alike: `name` holds one run of zeros in braces, `FIN-{00000}`, replaced by 1 to `count`. Departments are drawn with the seed. */
  readonly fleet?: readonly FleetSpec[];
  /** The minute at which the estate is handed over; 540 is Day 1 09:00. */
  readonly startsAt: Minute;
};
export type FleetSpec = {
  readonly count: number;
  readonly name: string;
  readonly departments: { readonly [department: string]: number };
  readonly windows: WindowsVersion;
  readonly join: Join;
  readonly enrolled: boolean;
};

/** Imperative: what a person asks of a console, or of the clock. */
export type Command =
  | {
      readonly kind: 'switchWorkload';
      readonly workload: Workload;
      readonly to: Position;
      readonly pilotCollection?: CollectionId;
    }
  | { readonly kind: 'setAutoEnrolment'; readonly to: AutoEnrolment['kind']; readonly collection?: CollectionId }
  | { readonly kind: 'setMdmUserScope'; readonly to: MdmScope }
  | { readonly kind: 'addMember'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'removeMember'; readonly collection: CollectionId; readonly device: DeviceId }
  | {
      readonly kind: 'setQueryRule'; // adds the rule, or replaces the one of that name
      readonly collection: CollectionId;
      readonly name: string;
      readonly property: DeviceProperty;
      readonly operator: RuleOperator;
      readonly value: string;
    }
  | { readonly kind: 'removeQueryRule'; readonly collection: CollectionId; readonly name: string }
  | { readonly kind: 'downloadPolicy'; readonly device: DeviceId }
  | { readonly kind: 'wait'; readonly minutes: number };
export type CommandKind = Command['kind'];

/** Past tense: what is now so. What follows from an event (policy received, enrolment, membership) is derived by `evolve` and stands only in the log. */
export type SimEvent = { readonly at: Minute; readonly cause: 'learner' | 'clock' } & (
  | { readonly kind: 'workloadSwitched'; readonly workload: Workload; readonly to: WorkloadSetting }
  | { readonly kind: 'autoEnrolmentSet'; readonly to: AutoEnrolment }
  | { readonly kind: 'mdmUserScopeSet'; readonly to: MdmScope }
  | { readonly kind: 'memberAdded'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'memberRemoved'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'queryRuleSet'; readonly collection: CollectionId; readonly rule: QueryRule }
  | { readonly kind: 'queryRuleRemoved'; readonly collection: CollectionId; readonly name: string }
  | { readonly kind: 'policyDownloaded'; readonly device: DeviceId }
  | { readonly kind: 'timePassed'; readonly to: Minute }
  | { readonly kind: 'clientPolicyReceived'; readonly device: DeviceId; readonly flags: number }
  | { readonly kind: 'deviceEnrolled'; readonly device: DeviceId }
  | {
      readonly kind: 'membershipChanged';
      readonly collection: CollectionId;
      readonly joined: number;
      readonly left: number;
    }
);
export type EventKind = SimEvent['kind'];

/** Why a command was refused: the condition that is not met. */
export type Rejection =
  | { readonly kind: 'coManagementOff' }
  | { readonly kind: 'pilotCollectionMissing'; readonly workload: Workload }
  | { readonly kind: 'workloadFixed'; readonly workload: Workload; readonly version: SiteVersion }
  | { readonly kind: 'alreadySo'; readonly command: CommandKind }
  | { readonly kind: 'collectionMissing' }
  | { readonly kind: 'collectionUnknown'; readonly collection: CollectionId }
  | { readonly kind: 'deviceUnknown'; readonly device: DeviceId }
  | { readonly kind: 'alreadyDirectMember'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'notDirectMember'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'ruleUnknown'; readonly collection: CollectionId; readonly name: string }
  | { readonly kind: 'ruleEmpty' }
  | { readonly kind: 'noClient'; readonly device: DeviceId }
  | { readonly kind: 'waitOutOfRange'; readonly minutes: number };
export type Decision =
  | { readonly kind: 'accepted'; readonly events: readonly SimEvent[] }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

/** What keeps a device from enrolling, or that nothing does. */
export const eligibilities = [
  'enrolled',
  'eligible',
  'noClient',
  'osTooOld',
  'notJoined',
  'mdmScopeNone',
  'notCovered',
] as const;
export type Eligibility = (typeof eligibilities)[number];

/** How a rule of a collection takes one device. */
export type RuleMatch = 'matches' | 'missesByBlank' | 'misses';

/** One thing that is so, with its ids and no prose; `view/say.ts` has the words. */
export type Fact =
  | { readonly kind: 'noClient'; readonly device: DeviceId }
  | { readonly kind: 'enrolled'; readonly device: DeviceId; readonly is: boolean }
  | { readonly kind: 'policyReceived'; readonly device: DeviceId; readonly at: Minute; readonly flags: number }
  | { readonly kind: 'policyNeverReceived'; readonly device: DeviceId }
  | {
      readonly kind: 'flagSays';
      readonly device: DeviceId;
      readonly workload: Workload;
      readonly bit: number;
      readonly set: boolean;
    }
  | {
      readonly kind: 'flagsAddUp';
      readonly base: number;
      readonly bits: readonly { readonly workload: Workload; readonly bit: number; readonly set: boolean }[];
    }
  | {
      readonly kind: 'settingIs';
      readonly workload: Workload;
      readonly setting: WorkloadSetting;
      readonly since: Minute;
    }
  | { readonly kind: 'settingFixed'; readonly workload: Workload; readonly version: SiteVersion }
  | { readonly kind: 'dragged'; readonly workload: Workload; readonly at: 'pilotIntune' | 'intune' }
  | {
      readonly kind: 'member';
      readonly device: DeviceId;
      readonly collection: CollectionId;
      readonly is: boolean;
      readonly directly: boolean;
    }
  | {
      readonly kind: 'ruleTakes';
      readonly device: DeviceId;
      readonly collection: CollectionId;
      readonly rule: QueryRule;
      readonly actual: string;
      readonly how: RuleMatch;
    }
  | { readonly kind: 'policyPending'; readonly device: DeviceId; readonly at: Minute; readonly flags: number }
  | { readonly kind: 'joinIs'; readonly device: DeviceId; readonly join: Join }
  | { readonly kind: 'windowsIs'; readonly device: DeviceId; readonly windows: WindowsVersion }
  | { readonly kind: 'mdmScopeIs'; readonly scope: MdmScope }
  | { readonly kind: 'autoEnrolmentIs'; readonly setting: AutoEnrolment; readonly covers: boolean | undefined }
  | { readonly kind: 'memberCount'; readonly collection: CollectionId; readonly count: number }
  | { readonly kind: 'deviceCount'; readonly count: number }
  | { readonly kind: 'beliefHolds'; readonly belief: Misconception };
export type Because = { readonly fact: Fact; readonly since: Minute; readonly rule: RuleId };

/** A value with its causes, first cause first, and what would change it and when. */
export type Finding<T> = {
  readonly value: T;
  readonly because: readonly [Because, ...Because[]];
  readonly changes: readonly {
    readonly by: CommandKind | 'clock';
    readonly do?: Command;
    readonly at?: Minute;
    readonly then: T;
  }[];
};

/** Questions about one device. */
export type DeviceQuery =
  | { readonly ask: 'authority'; readonly workload: Workload }
  | { readonly ask: 'coManaged' | 'mdmEnrolled' | 'flags' | 'eligibility' }
  | { readonly ask: 'memberOf'; readonly collection: CollectionId };
/** Questions about the site. */
export type SiteQuery =
  | { readonly ask: 'setting'; readonly workload: Workload }
  | { readonly ask: 'memberCount'; readonly collection: CollectionId }
  /** How many devices the setting is meant for: all at Intune, the pilot's members at Pilot Intune, else none. */
  | { readonly ask: 'reach'; readonly workload: Workload };
export type Query = (DeviceQuery & { readonly device: DeviceId }) | SiteQuery;
type AnswerTo = {
  authority: Authority;
  coManaged: boolean;
  mdmEnrolled: boolean;
  flags: number;
  eligibility: Eligibility;
  memberOf: boolean;
  setting: Position;
  memberCount: number;
  reach: number;
};
export type Answer<Q extends { readonly ask: Query['ask'] }> = AnswerTo[Q['ask']];
export type Value = string | number | boolean;

/** Which devices; the last two cannot be edited by the learner. `*` stands for any run of characters. */
export type Who =
  | CollectionId
  | 'allDevices'
  | { readonly pilotOf: Workload }
  | { readonly devices: readonly DeviceId[] }
  | { readonly named: string };
export type DeviceCondition = { readonly within: Who; readonly except?: Who; readonly is: Value } & (
  | { readonly every: DeviceQuery } // needs at least one device
  | { readonly some: DeviceQuery }
  | { readonly none: DeviceQuery }
  | { readonly count: DeviceQuery; readonly atLeast: number }
  | { readonly count: DeviceQuery; readonly atMost: number }
);

/** An estate, a seed and what is done in it, waiting included: so it names a minute too. */
export type Situation = { readonly estate: EstateId; readonly seed: Seed; readonly run: readonly Command[] };

/** Common wrong beliefs that a query can tell apart, each an override of one rule (`misconceptions.ts`). */
export const misconceptions = [
  'pilotReachesEveryone',
  'enrolmentMovesWorkloads',
  'switchIsImmediate',
  'deviceConfigurationMovesAlone',
  'sliderRulesUnenrolled',
  'memberMeansEnrolled',
  'flagsNeverChange',
] as const;
export type Misconception = (typeof misconceptions)[number];
