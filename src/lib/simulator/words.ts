/** The words that every room of the simulator uses: types and `as const` lists, no functions. */
import type { CollectionId } from '../brand.ts';

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
export const authorities = ['configMgr', 'intune', 'otherMdm', 'none'] as const;
export type Authority = (typeof authorities)[number];

/** `ConfigInfo` in a device's registry: Intune (1), Configuration Manager (2), or no value. */
export const configInfos = ['intune', 'configMgr', 'absent'] as const;
export type ConfigInfo = (typeof configInfos)[number];

/** The capabilities value of a client that Intune took first. Rule `intune-override`. */
export const intuneOverride = 2147479807;

/** The three positions of a workload's slider. */
export const positions = ['configMgr', 'pilotIntune', 'intune'] as const;
export type Position = (typeof positions)[number];

export type WorkloadSetting =
  | { readonly kind: 'configMgr' }
  | { readonly kind: 'intune' }
  | { readonly kind: 'pilotIntune'; readonly pilotCollection: CollectionId };

/** Released site versions, oldest first, as `yymm`. */
export const siteVersions = [
  '1710',
  '1802',
  '1806',
  '1810',
  '1902',
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

/**
 * Operating systems: first what is never co-managed, then Windows as `product feature-update`, oldest first.
 * `Windows 10 1703` is the last that cannot be co-managed.
 */
export const windowsVersions = [
  'macOS',
  'iOS',
  'Android',
  'Windows Server 2025',
  'Windows 7',
  'Windows 8.1',
  'Windows 10 1703',
  'Windows 10 1709',
  'Windows 10 1803',
  'Windows 10 1903',
  'Windows 10 21H1',
  'Windows 10 22H2',
  'Windows 11 23H2',
  'Windows 11 24H2',
  'Windows 11 25H2',
] as const;
export type WindowsVersion = (typeof windowsVersions)[number];

/** How a device is known to the directories; management is another matter. */
export const joins = ['hybridJoined', 'entraJoined', 'domainJoined', 'registered', 'notJoined'] as const;
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

export const deviceProperties = ['name', 'department', 'ou'] as const;
export type DeviceProperty = (typeof deviceProperties)[number];
export const ruleOperators = ['isEqualTo', 'isLike'] as const;
export type RuleOperator = (typeof ruleOperators)[number];
/** When a collection is worked out anew: with each change of its rules, every five minutes, or once a day. */
export const evaluations = ['atOnce', 'incremental', 'daily'] as const;
export type Evaluation = (typeof evaluations)[number];
/** Collections that the site brings along. */
export const builtInCollections = ['coManagementEligibleDevices'] as const;
export type BuiltInCollection = (typeof builtInCollections)[number];
/** A query rule of a collection. `isLike` takes `%` for any run of characters and counts every blank. */
export type QueryRule = {
  readonly name: string;
  readonly property: DeviceProperty;
  readonly operator: RuleOperator;
  readonly value: string;
};

/** A table of things by name, each with the values that it may have; the first is what it is where nobody says otherwise. */
export type Choices = { readonly [name: string]: readonly [string, ...string[]] };
/** The things of such a table with the value that each has. */
export type Chosen<T extends Choices> = { readonly [K in keyof T]: T[K][number] };

/** What an answer or a happening may be: one of a list, yes or no, a number, a minute, or nothing more to say. */
export type Shape = readonly string[] | 'boolean' | 'number' | 'minute' | 'nothing';
export type Shapes = { readonly [name: string]: Shape };
export type Shaped<S> = S extends readonly (infer Name)[]
  ? Name
  : S extends 'boolean'
    ? boolean
    : S extends 'nothing'
      ? undefined
      : number;
/** Questions that need nothing but their name. */
export type Plain<T extends Shapes> = [keyof T] extends [never] ? never : { readonly ask: keyof T };

/** What can be deployed to collections or assigned to groups, by kind, with the properties that can be changed. */
export type DeliverableTable = {
  readonly [kind: string]: { readonly from: 'configMgr' | 'intune'; readonly properties: Choices };
};

/** The names of the things in a table. */
export type NameIn<T> = Extract<keyof T, string>;
