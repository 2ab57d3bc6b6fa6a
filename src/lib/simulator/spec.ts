/** What an author writes of an estate, and the tables of what can be set, changed, broken and delivered in it. */
import type { CollectionId, DeliverableId, DeviceId, EstateId, GroupId, Minute, UserId } from '../brand.ts';
import * as actions from './rules/actions/words.ts';
import * as client from './rules/client/words.ts';
import * as compliance from './rules/compliance/words.ts';
import * as directory from './rules/directory/words.ts';
import * as enrollment from './rules/enrollment/words.ts';
import * as profiles from './rules/profiles/words.ts';
import * as site from './rules/site/words.ts';
import * as software from './rules/software/words.ts';
import type {
  AutoEnrolment,
  BuiltInCollection,
  Chosen,
  Evaluation,
  Join,
  MdmScope,
  NameIn,
  QueryRule,
  SiteVersion,
  WindowsVersion,
  Workload,
  WorkloadSetting,
} from './words.ts';

/** Settings of the consoles, each with the values it may have; the first is its default. */
export const settings = {
  ...directory.directorySettings,
  ...site.siteSettings,
  ...client.clientSettings,
  ...enrollment.enrollmentSettings,
  ...compliance.complianceSettings,
  ...profiles.profilesSettings,
  ...software.softwareSettings,
  ...actions.actionsSettings,
} as const;
export type SettingName = NameIn<typeof settings>;
/** What is so on one device, or around it. */
export const traits = {
  ...directory.directoryTraits,
  ...site.siteTraits,
  ...client.clientTraits,
  ...enrollment.enrollmentTraits,
  ...compliance.complianceTraits,
  ...profiles.profilesTraits,
  ...software.softwareTraits,
  ...actions.actionsTraits,
} as const;
export type TraitName = NameIn<typeof traits>;
export const userProperties = {
  ...directory.directoryUserProperties,
  ...site.siteUserProperties,
  ...client.clientUserProperties,
  ...enrollment.enrollmentUserProperties,
  ...compliance.complianceUserProperties,
  ...profiles.profilesUserProperties,
  ...software.softwareUserProperties,
  ...actions.actionsUserProperties,
} as const;
export type UserProperty = NameIn<typeof userProperties>;
/** Faults of one device: states that break something, never the error that they lead to. At most 31. */
export const faults = [
  ...directory.directoryFaults,
  ...site.siteFaults,
  ...client.clientFaults,
  ...enrollment.enrollmentFaults,
  ...compliance.complianceFaults,
  ...profiles.profilesFaults,
  ...software.softwareFaults,
  ...actions.actionsFaults,
] as const;
export type Fault = (typeof faults)[number];
/** What Configuration Manager deploys to collections and Intune assigns to groups. */
export const deliverables = {
  ...directory.directoryDeliverables,
  ...site.siteDeliverables,
  ...client.clientDeliverables,
  ...enrollment.enrollmentDeliverables,
  ...compliance.complianceDeliverables,
  ...profiles.profilesDeliverables,
  ...software.softwareDeliverables,
  ...actions.actionsDeliverables,
} as const;
export type DeliverableKind = NameIn<typeof deliverables>;
export type UserSpec = { readonly id: UserId } & Partial<Chosen<typeof userProperties>>;
export type GroupSpec = {
  readonly id: GroupId;
  readonly name: string;
  readonly of: 'devices' | 'users';
  readonly members?: readonly string[];
  /** A dynamic group of devices: `*` stands for any run of characters. */
  readonly named?: string;
};
/** Where something goes: a collection of the site, a group of the tenant, or everything it has. */
export type Target = CollectionId | GroupId | 'allDevices' | 'allUsers';
export type DeliverableSpec = {
  readonly id: DeliverableId;
  readonly name: string;
  readonly kind: DeliverableKind;
  /** Properties of its kind; the first value of each where it is left out. */
  readonly with?: { readonly [property: string]: string };
  readonly to?: readonly Target[];
  readonly except?: readonly Target[];
};

export type DeviceSpec = {
  readonly id: DeviceId;
  readonly department: string;
  readonly user: string;
  readonly windows: WindowsVersion;
  readonly join: Join;
  readonly client: boolean;
  readonly enrolled: boolean;
  /** Traits that are not as usual, and what is broken. */
  readonly is?: Partial<Chosen<typeof traits>>;
  readonly faults?: readonly Fault[];
  /** The organizational unit of its computer account. */
  readonly ou?: string;
  /** The version of its client where it is not the site's. */
  readonly clientVersion?: SiteVersion;
  /** Minute of the poll round (of the hour, with the default) at which its client asks for policy; drawn with the seed where it is left out. */
  readonly pollsAt?: number;
};
export type CollectionSpec = {
  readonly id: CollectionId;
  readonly name: string;
  /** A collection of users lists the devices that are theirs; one of devices where it is left out. */
  readonly of?: 'devices' | 'users';
  readonly members?: readonly DeviceId[];
  readonly rules?: readonly QueryRule[];
  /** Collections whose members it takes in, leaves out, and among whose members it stays. */
  readonly include?: readonly CollectionId[];
  readonly exclude?: readonly CollectionId[];
  readonly limitedTo?: CollectionId;
  /** At once where it is left out. */
  readonly evaluation?: Evaluation;
  /** One that the site brings along and whose members nobody can change. */
  readonly builtIn?: BuiltInCollection;
};
export type EstateSpec = {
  readonly id: EstateId;
  readonly title: string;
  readonly site: { readonly code: string; readonly version: SiteVersion; readonly policyPoll: number };
  readonly tenant: { readonly name: string; readonly mdmUserScope: MdmScope };
  readonly autoEnrolment: AutoEnrolment;
  /** Workloads left out stand at Configuration Manager (resource access at Intune where the version fixes it). */
  readonly workloads?: { readonly [W in Workload]?: WorkloadSetting };
  /** The collection that older sites, up to 1902, kept out of every switch. */
  readonly productionExclusion?: CollectionId;
  readonly collections: readonly CollectionSpec[];
  readonly devices: readonly DeviceSpec[];
  /** Many alike: `name` holds one run of zeros in braces, `FIN-{00000}`, replaced by 1 to `count`. Departments are drawn with the seed. */
  readonly fleet?: readonly FleetSpec[];
  /** Settings that do not stand at their default. */
  readonly settings?: Partial<Chosen<typeof settings>>;
  /** Users who are not as usual; a device names its user by id. */
  readonly users?: readonly UserSpec[];
  /** Whose hands the learner works with; nobody in particular may do everything. */
  readonly operator?: UserId;
  readonly groups?: readonly GroupSpec[];
  /** Organizational units that Microsoft Entra Connect does not synchronise. */
  readonly ousLeftOut?: readonly string[];
  /** The line with which Intune runs CCMSETUP, where it is not the one that the Enablement tab shows. */
  readonly installLine?: string;
  /** At most 31: devices hold them as bits. */
  readonly deliverables?: readonly DeliverableSpec[];
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
  readonly client?: boolean;
  readonly ou?: string;
  readonly is?: Partial<Chosen<typeof traits>>;
  /** Each fault with how many in a hundred have it, drawn with the seed. */
  readonly faults?: { readonly [F in Fault]?: number };
};
