/**
 * The words of the simulator, put together from its rooms: commands, events, refusals, facts, questions.
 * Types and `as const` tables, no functions. Facts of the real products behind them stand in each room's `fidelity.ts`.
 */
import type {
  CollectionId,
  DeliverableId,
  DeviceId,
  EstateId,
  GroupId,
  Minute,
  RuleId,
  Seed,
  UserId,
} from '../brand.ts';
import { namesOf } from '../names-of.ts';
import type { SimEvent } from './events.ts';
import * as actions from './rules/actions/words.ts';
import * as client from './rules/client/words.ts';
import * as compliance from './rules/compliance/words.ts';
import * as directory from './rules/directory/words.ts';
import * as enrollment from './rules/enrollment/words.ts';
import * as profiles from './rules/profiles/words.ts';
import * as site from './rules/site/words.ts';
import * as software from './rules/software/words.ts';
import type { Fault, SettingName, Target, TraitName, UserProperty } from './spec.ts';
import type {
  Authority,
  AutoEnrolment,
  ConfigInfo,
  DeviceProperty,
  Join,
  MdmScope,
  NameIn,
  Position,
  QueryRule,
  RuleOperator,
  Shaped,
  SiteVersion,
  WindowsVersion,
  Workload,
  WorkloadSetting,
} from './words.ts';

export * from './events.ts';
export * from './spec.ts';
export * from './words.ts';

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
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'configure'; readonly setting: SettingName; readonly to: string }
  | { readonly kind: 'changeDevice'; readonly device: DeviceId; readonly trait: TraitName; readonly to: string }
  | { readonly kind: 'repair'; readonly device: DeviceId; readonly fault: Fault }
  | { readonly kind: 'changeUser'; readonly user: UserId; readonly property: UserProperty; readonly to: string }
  | { readonly kind: 'signInAs'; readonly user: UserId }
  | { readonly kind: 'addToGroup'; readonly group: GroupId; readonly member: string }
  | { readonly kind: 'removeFromGroup'; readonly group: GroupId; readonly member: string }
  | { readonly kind: 'deliver'; readonly deliverable: DeliverableId; readonly to: Target }
  | { readonly kind: 'withdraw'; readonly deliverable: DeliverableId; readonly from: Target }
  | { readonly kind: 'exclude'; readonly deliverable: DeliverableId; readonly target: Target }
  | {
      readonly kind: 'changeDeliverable';
      readonly deliverable: DeliverableId;
      readonly property: string;
      readonly to: string;
    }
  | { readonly kind: 'deleteDeliverable'; readonly deliverable: DeliverableId }
  | RoomCommand;
/** What one room alone understands. */
export type RoomCommand =
  | directory.DirectoryCommand
  | site.SiteCommand
  | client.ClientCommand
  | enrollment.EnrollmentCommand
  | compliance.ComplianceCommand
  | profiles.ProfilesCommand
  | software.SoftwareCommand
  | actions.ActionsCommand;
export type CommandKind = Command['kind'];

/** Why a command was refused: the condition that is not met. */
export type Rejection =
  | { readonly kind: 'coManagementOff' }
  | { readonly kind: 'pilotCollectionMissing'; readonly workload: Workload }
  | { readonly kind: 'workloadFixed'; readonly workload: Workload; readonly version: SiteVersion }
  | { readonly kind: 'onePilotGroup'; readonly workload: Workload; readonly collection: CollectionId }
  | { readonly kind: 'alreadySo'; readonly command: CommandKind }
  | { readonly kind: 'collectionMissing' }
  | { readonly kind: 'collectionUnknown'; readonly collection: CollectionId }
  | { readonly kind: 'deviceUnknown'; readonly device: DeviceId }
  | { readonly kind: 'alreadyDirectMember'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'notDirectMember'; readonly collection: CollectionId; readonly device: DeviceId }
  | { readonly kind: 'ruleUnknown'; readonly collection: CollectionId; readonly name: string }
  | { readonly kind: 'ruleEmpty' }
  | { readonly kind: 'noClient'; readonly device: DeviceId }
  | { readonly kind: 'notReachable'; readonly device: DeviceId }
  | { readonly kind: 'waitOutOfRange'; readonly minutes: number }
  | { readonly kind: 'valueUnknown'; readonly of: string; readonly value: string; readonly known: readonly string[] }
  | { readonly kind: 'notBroken'; readonly device: DeviceId; readonly fault: Fault }
  | { readonly kind: 'userUnknown'; readonly user: UserId }
  | { readonly kind: 'groupUnknown'; readonly group: GroupId }
  | { readonly kind: 'memberUnknown'; readonly group: GroupId; readonly member: string }
  | { readonly kind: 'groupIsDynamic'; readonly group: GroupId }
  | { readonly kind: 'deliverableUnknown'; readonly deliverable: DeliverableId }
  | { readonly kind: 'propertyUnknown'; readonly deliverable: DeliverableId; readonly property: string }
  | { readonly kind: 'targetUnfit'; readonly deliverable: DeliverableId; readonly target: Target }
  | { readonly kind: 'notDelivered'; readonly deliverable: DeliverableId; readonly target: Target }
  | RoomRejection;
export type RoomRejection =
  | directory.DirectoryRejection
  | site.SiteRejection
  | client.ClientRejection
  | enrollment.EnrollmentRejection
  | compliance.ComplianceRejection
  | profiles.ProfilesRejection
  | software.SoftwareRejection
  | actions.ActionsRejection;
export type Decision =
  | { readonly kind: 'accepted'; readonly events: readonly SimEvent[] }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

/** What keeps a device from enrolling, or that nothing does. */
export const eligibilities = [
  'enrolled',
  'eligible',
  'noClient',
  'osTooOld',
  'notWindows',
  'otherMdm',
  'notJoined',
  'notLicensed',
  'mdmAuthorityNone',
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
  | { readonly kind: 'obeysSite'; readonly device: DeviceId }
  | { readonly kind: 'cannotHear'; readonly device: DeviceId }
  | { readonly kind: 'otherMdm'; readonly device: DeviceId }
  | { readonly kind: 'overridden'; readonly device: DeviceId }
  | { readonly kind: 'excluded'; readonly device: DeviceId; readonly collection: CollectionId }
  | { readonly kind: 'joinIs'; readonly device: DeviceId; readonly join: Join }
  | { readonly kind: 'windowsIs'; readonly device: DeviceId; readonly windows: WindowsVersion }
  | { readonly kind: 'mdmScopeIs'; readonly scope: MdmScope }
  | { readonly kind: 'autoEnrolmentIs'; readonly setting: AutoEnrolment; readonly covers: boolean | undefined }
  | { readonly kind: 'memberCount'; readonly collection: CollectionId; readonly count: number }
  | { readonly kind: 'deviceCount'; readonly count: number }
  | { readonly kind: 'countedAmong'; readonly within: number; readonly holding: number }
  | { readonly kind: 'beliefHolds'; readonly belief: Misconception }
  | { readonly kind: 'configuredAs'; readonly setting: SettingName; readonly is: string }
  | { readonly kind: 'deviceIs'; readonly device: DeviceId; readonly trait: TraitName; readonly is: string }
  | { readonly kind: 'broken'; readonly device: DeviceId; readonly fault: Fault; readonly is: boolean }
  | { readonly kind: 'userIs'; readonly user: UserId; readonly property: UserProperty; readonly is: string }
  | {
      readonly kind: 'delivered';
      readonly deliverable: DeliverableId;
      readonly device: DeviceId;
      readonly is: boolean;
      /** The target that brings or withholds it, where there is one. */
      readonly by?: Target;
    }
  | {
      readonly kind: 'deliverableIs';
      readonly deliverable: DeliverableId;
      readonly property: string;
      readonly is: string;
    }
  | { readonly kind: 'siteVersionIs'; readonly version: SiteVersion }
  | RoomFact;
export type RoomFact =
  | directory.DirectoryFact
  | site.SiteFact
  | client.ClientFact
  | enrollment.EnrollmentFact
  | compliance.ComplianceFact
  | profiles.ProfilesFact
  | software.SoftwareFact
  | actions.ActionsFact;
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
  /** Whose the site means the workload to be on the device, whatever the device has heard. */
  | { readonly ask: 'intent'; readonly workload: Workload }
  | { readonly ask: 'coManaged' | 'mdmEnrolled' | 'flags' | 'eligibility' | 'configInfo' }
  | { readonly ask: 'memberOf'; readonly collection: CollectionId }
  | { readonly ask: 'deviceIs'; readonly trait: TraitName }
  | { readonly ask: 'isBroken'; readonly fault: Fault }
  | { readonly ask: 'isMeantFor'; readonly deliverable: DeliverableId }
  | RoomQuery;
/** Questions of one room about a device. */
export type RoomQuery =
  | directory.DirectoryQuery
  | site.SiteQuery
  | client.ClientQuery
  | enrollment.EnrollmentQuery
  | compliance.ComplianceQuery
  | profiles.ProfilesQuery
  | software.SoftwareQuery
  | actions.ActionsQuery;
/** Questions about the site, the tenant and the directories. */
export type SiteQuery =
  | { readonly ask: 'setting'; readonly workload: Workload }
  | { readonly ask: 'memberCount'; readonly collection: CollectionId }
  /** How many devices the setting is meant for: all at Intune, the pilot's members at Pilot Intune, else none. */
  | { readonly ask: 'reach'; readonly workload: Workload }
  /** How many devices of those meant answer so; without a question, how many are meant. */
  | {
      readonly ask: 'count';
      readonly within: Who;
      readonly except?: Who;
      readonly of?: DeviceQuery;
      readonly is?: Value;
    }
  | { readonly ask: 'settingIs'; readonly setting: SettingName }
  | { readonly ask: 'userIs'; readonly user: UserId; readonly property: UserProperty }
  | { readonly ask: 'deliverableIs'; readonly deliverable: DeliverableId; readonly property: string }
  | { readonly ask: 'siteVersion' }
  | RoomEstateQuery;
export type RoomEstateQuery =
  | directory.DirectoryEstateQuery
  | site.SiteEstateQuery
  | client.ClientEstateQuery
  | enrollment.EnrollmentEstateQuery
  | compliance.ComplianceEstateQuery
  | profiles.ProfilesEstateQuery
  | software.SoftwareEstateQuery
  | actions.ActionsEstateQuery;
export type Query = (DeviceQuery & { readonly device: DeviceId }) | SiteQuery;
type AnswerTo = {
  authority: Authority;
  intent: 'configMgr' | 'intune';
  coManaged: boolean;
  mdmEnrolled: boolean;
  flags: number;
  eligibility: Eligibility;
  configInfo: ConfigInfo;
  memberOf: boolean;
  setting: Position;
  memberCount: number;
  reach: number;
  count: number;
  deviceIs: string;
  isBroken: boolean;
  isMeantFor: boolean;
  settingIs: string;
  userIs: string;
  deliverableIs: string;
  siteVersion: SiteVersion;
} & { [A in NameIn<typeof roomAnswers>]: Shaped<(typeof roomAnswers)[A]> };
/** What the rooms' questions answer. */
export const roomAnswers = {
  ...directory.directoryAnswers,
  ...directory.directoryQuestions,
  ...directory.directoryEstateAnswers,
  ...site.siteAnswers,
  ...site.siteQuestions,
  ...site.siteEstateAnswers,
  ...client.clientAnswers,
  ...client.clientQuestions,
  ...client.clientEstateAnswers,
  ...enrollment.enrollmentAnswers,
  ...enrollment.enrollmentQuestions,
  ...enrollment.enrollmentEstateAnswers,
  ...compliance.complianceAnswers,
  ...compliance.complianceQuestions,
  ...compliance.complianceEstateAnswers,
  ...profiles.profilesAnswers,
  ...profiles.profilesQuestions,
  ...profiles.profilesEstateAnswers,
  ...software.softwareAnswers,
  ...software.softwareQuestions,
  ...software.softwareEstateAnswers,
  ...actions.actionsAnswers,
  ...actions.actionsQuestions,
  ...actions.actionsEstateAnswers,
} as const;
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
  | { readonly count: DeviceQuery; readonly atLeast: Amount }
  | { readonly count: DeviceQuery; readonly atMost: Amount }
);
/** So many devices, or a share of those who are meant. */
export type Amount = number | `${number}%`;

/** An estate, a seed and what is done in it, waiting included: so it names a minute too. */
export type Situation = { readonly estate: EstateId; readonly seed: Seed; readonly run: readonly Command[] };

/** Wrong beliefs of the first rules, each with the rule that it overrides; the rooms have more. */
export const beliefs = {
  pilotReachesEveryone: 'pilot-own-collection',
  enrolmentMovesWorkloads: 'enabling-moves-nothing',
  switchIsImmediate: 'authority-from-policy',
  deviceConfigurationMovesAlone: 'device-configuration-drags',
  sliderRulesUnenrolled: 'authority-needs-enrolment',
  memberMeansEnrolled: 'enrolment-prerequisites',
  flagsNeverChange: 'flags-value',
  ...directory.directoryBeliefs,
  ...site.siteBeliefs,
  ...client.clientBeliefs,
  ...enrollment.enrollmentBeliefs,
  ...compliance.complianceBeliefs,
  ...profiles.profilesBeliefs,
  ...software.softwareBeliefs,
  ...actions.actionsBeliefs,
} as const;
export type Misconception = NameIn<typeof beliefs>;
export const misconceptions = namesOf(beliefs);
