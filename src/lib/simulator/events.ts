/** What can happen: by a command, or by itself on one device. Types and `as const` tables, no functions. */
import type { CollectionId, DeliverableId, DeviceId, GroupId, Minute, UserId } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import * as actions from './rules/actions/words.ts';
import * as client from './rules/client/words.ts';
import * as compliance from './rules/compliance/words.ts';
import * as directory from './rules/directory/words.ts';
import * as enrollment from './rules/enrollment/words.ts';
import * as profiles from './rules/profiles/words.ts';
import * as site from './rules/site/words.ts';
import * as software from './rules/software/words.ts';
import type { Fault, SettingName, Target, TraitName, UserProperty } from './spec.ts';
import type { AutoEnrolment, MdmScope, NameIn, QueryRule, Shaped, Workload, WorkloadSetting } from './words.ts';

/** What follows by itself on one device, with what can be said of it. */
export const happenings = {
  ...directory.directoryHappenings,
  ...site.siteHappenings,
  ...client.clientHappenings,
  ...enrollment.enrollmentHappenings,
  ...compliance.complianceHappenings,
  ...profiles.profilesHappenings,
  ...software.softwareHappenings,
  ...actions.actionsHappenings,
} as const;
export type Happening = NameIn<typeof happenings>;

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
  | {
      readonly kind: 'membershipChanged';
      readonly collection: CollectionId;
      readonly joined: number;
      readonly left: number;
    }
  | { readonly kind: 'configured'; readonly setting: SettingName; readonly to: string }
  | { readonly kind: 'deviceChanged'; readonly device: DeviceId; readonly trait: TraitName; readonly to: string }
  | { readonly kind: 'repaired'; readonly device: DeviceId; readonly fault: Fault }
  | { readonly kind: 'userChanged'; readonly user: UserId; readonly property: UserProperty; readonly to: string }
  | { readonly kind: 'signedInAs'; readonly user: UserId }
  | { readonly kind: 'groupChanged'; readonly group: GroupId; readonly member: string; readonly is: boolean }
  | {
      readonly kind: 'targeted';
      readonly deliverable: DeliverableId;
      readonly target: Target;
      readonly as: 'included' | 'excluded' | 'withdrawn';
    }
  | {
      readonly kind: 'deliverableChanged';
      readonly deliverable: DeliverableId;
      readonly property: string;
      readonly to: string;
    }
  | { readonly kind: 'deliverableDeleted'; readonly deliverable: DeliverableId }
  | DeviceHappening
  | RoomEvent
);
export type RoomEvent =
  | directory.DirectoryEvent
  | site.SiteEvent
  | client.ClientEvent
  | enrollment.EnrollmentEvent
  | compliance.ComplianceEvent
  | profiles.ProfilesEvent
  | software.SoftwareEvent
  | actions.ActionsEvent;
export type EventKind = SimEvent['kind'];
const ownEvents = [
  'workloadSwitched',
  'autoEnrolmentSet',
  'mdmUserScopeSet',
  'memberAdded',
  'memberRemoved',
  'queryRuleSet',
  'queryRuleRemoved',
  'policyDownloaded',
  'timePassed',
  'clientPolicyReceived',
  'membershipChanged',
  'configured',
  'deviceChanged',
  'repaired',
  'userChanged',
  'signedInAs',
  'groupChanged',
  'targeted',
  'deliverableChanged',
  'deliverableDeleted',
] as const satisfies readonly EventKind[];
export const eventKinds = [
  ...ownEvents,
  ...namesOf(happenings),
  ...directory.directoryEvents,
  ...site.siteEvents,
  ...client.clientEvents,
  ...enrollment.enrollmentEvents,
  ...compliance.complianceEvents,
  ...profiles.profilesEvents,
  ...software.softwareEvents,
  ...actions.actionsEvents,
] as const satisfies readonly EventKind[];
/** Something that happened on a device by itself. */
export type DeviceHappening = {
  [H in Happening]: { readonly kind: H; readonly device: DeviceId } & (Shaped<(typeof happenings)[H]> extends undefined
    ? unknown
    : { readonly is: Shaped<(typeof happenings)[H]> });
}[Happening];
