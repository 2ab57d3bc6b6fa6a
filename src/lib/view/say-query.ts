/** Queries, values and conditions as sentences. */
import { branded, type Minute } from '../brand.ts';
import type { Condition, EventMatch } from '../lab/scenario.ts';
import { isNameIn } from '../names-of.ts';
import type {
  ConfigInfo,
  DeviceCondition,
  DeviceQuery,
  Eligibility,
  Position,
  Query,
  SettingName,
  TraitName,
  Value,
  Who,
} from '../simulator/model.ts';
import { sayMinute } from './clock.ts';
import { authorityLabels, positionLabels, workloadLabels } from './labels.ts';
import { type Names, sayCollection, sayDeliverable } from './names.ts';
import {
  answerLabels,
  faultLabels,
  happeningLabels,
  sayRoomQuery,
  settingLabels,
  traitLabels,
  userPropertyLabels,
} from './say/rooms.ts';
import { sayProperty, sayPropertyValue } from './say-catalog.ts';

/** A question about one device, without the device: "authority for Compliance policies". */
export function sayDeviceQuery(query: DeviceQuery, names: Names): string {
  switch (query.ask) {
    case 'authority':
      return `authority for ${workloadLabels[query.workload]}`;
    case 'intent':
      return `what the site means for ${workloadLabels[query.workload]}`;
    case 'coManaged':
      return 'co-managed';
    case 'mdmEnrolled':
      return 'enrolled in Intune';
    case 'flags':
      return 'capabilities value';
    case 'eligibility':
      return 'eligibility to enrol';
    case 'configInfo':
      return 'management authority in the registry';
    case 'memberOf':
      return `member of ${sayCollection(query.collection, names)}`;
    case 'deviceIs':
      return `“${traitLabels[query.trait].label}”`;
    case 'isBroken':
      return `fault: ${faultLabels[query.fault]}`;
    case 'isMeantFor':
      return `a target of ${sayDeliverable(query.deliverable, names)}`;
    default:
      return sayRoomQuery(query, names);
  }
}

/** A whole question: "authority for Compliance policies on PC-01". */
export function sayQuery(query: Query, names: Names): string {
  if ('device' in query) {
    if (query.ask === 'memberOf') return `${query.device} in ${sayCollection(query.collection, names)}`;
    return `${sayDeviceQuery(query, names)} on ${query.device}`;
  }
  switch (query.ask) {
    case 'setting':
      return `setting of ${workloadLabels[query.workload]}`;
    case 'memberCount':
      return `members of ${sayCollection(query.collection, names)}`;
    case 'reach':
      return `devices that ${workloadLabels[query.workload]} is set to move`;
    case 'count': {
      const who = sayWho(query.within, names);
      const holds = query.of && query.is !== undefined ? `: ${sayHolds(query.of, query.is, names)}` : '';
      return `count of ${who}${query.except ? ` except ${sayWho(query.except, names)}` : ''}${holds}`;
    }
    case 'settingIs':
      return `“${settingLabels[query.setting].label}”`;
    case 'userIs':
      return `“${userPropertyLabels[query.property].label}” of ${query.user}`;
    case 'deliverableIs':
      return `“${sayProperty(query.property)}” of ${sayDeliverable(query.deliverable, names)}`;
    case 'siteVersion':
      return 'version of the site';
    default:
      return sayRoomQuery(query, names);
  }
}

const eligibilityWords: { readonly [E in Eligibility]: string } = {
  enrolled: 'enrolled already',
  eligible: 'eligible',
  noClient: 'no Configuration Manager client',
  osTooOld: 'Windows too old',
  notWindows: 'not a Windows client',
  otherMdm: 'enrolled with another MDM service',
  notJoined: 'not joined to Microsoft Entra ID',
  notLicensed: 'no licence for automatic enrolment',
  mdmAuthorityNone: 'MDM authority is not set',
  mdmScopeNone: 'MDM user scope is None',
  notCovered: 'not covered by automatic enrolment',
};

const configInfoWords: { readonly [C in ConfigInfo]: string } = {
  intune: '1, Intune',
  configMgr: '2, Configuration Manager',
  absent: 'no value',
};

/** A question, or as much of it as its values need to be said. */
type AskedOf = {
  readonly ask: Query['ask'];
  readonly setting?: SettingName;
  readonly trait?: TraitName;
  readonly property?: string;
};

function sayOfTable({ ask, property = '' }: AskedOf, value: string): string {
  if (ask === 'deliverableIs') return sayPropertyValue(property, value);
  return isNameIn(userPropertyLabels, property) ? labelOf(userPropertyLabels[property].values, value) : value;
}

/** A value in words: "Intune", "yes", "8199". */
export function sayValue(query: AskedOf, value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return sayNumber(query, value);
  switch (query.ask) {
    case 'settingIs':
      return labelOf(query.setting ? settingLabels[query.setting].values : {}, value);
    case 'deviceIs':
      return labelOf(query.trait ? traitLabels[query.trait].values : {}, value);
    case 'userIs':
    case 'deliverableIs':
      return sayOfTable(query, value);
    case 'authority':
    case 'intent':
      return labelOf(authorityLabels, value);
    case 'setting':
      return labelOf(positionLabels satisfies { readonly [P in Position]: string }, value);
    case 'eligibility':
      return labelOf(eligibilityWords, value);
    case 'configInfo':
      return labelOf(configInfoWords, value);
    default:
      return answerLabels[query.ask]?.values?.[value] ?? value;
  }
}

/** Answers that are a minute of the clock. */
const asMinutes: ReadonlySet<Query['ask']> = new Set(['lastSyncCycle']);

/** The capabilities value is no amount: nobody reads 8,199 in a log. */
function sayNumber({ ask }: AskedOf, value: number): string {
  if (asMinutes.has(ask)) return sayMinute(branded<Minute>(value));
  return ask === 'flags' ? String(value) : value.toLocaleString('en-GB');
}

function labelOf(labels: { readonly [key: string]: string }, value: string): string {
  return labels[value] ?? value;
}

export function sayWho(who: Who, names: Names): string {
  if (who === 'allDevices') return 'all devices';
  if (typeof who === 'string') return `the members of ${sayCollection(who, names)}`;
  if ('pilotOf' in who) return `the devices that ${workloadLabels[who.pilotOf]} is set to move`;
  return 'devices' in who ? who.devices.join(', ') : `the devices named ${who.named}`;
}

/** A condition as a claim: "Every one of the devices named FIN-* has Intune as authority for Compliance policies". */
export function sayCondition(condition: Condition, names: Names): string {
  if ('all' in condition) return condition.all.map((part) => sayCondition(part, names)).join('; ');
  if ('happened' in condition) return `It has happened: ${sayMatch(condition.happened, names)}`;
  if ('neverHappened' in condition) return `It never happens: ${sayMatch(condition.neverHappened, names)}`;
  if ('inOrder' in condition)
    return `It has happened in this order: ${condition.inOrder.map((match) => sayMatch(match, names)).join('; then ')}`;
  if ('within' in condition) return sayDeviceCondition(condition, names);
  const asked = capital(sayQuery(condition.ask, names));
  if ('is' in condition) return `${asked} is ${sayValue(condition.ask, condition.is)}`;
  if ('isNot' in condition) return `${asked} is not ${sayValue(condition.ask, condition.isNot)}`;
  if ('atLeast' in condition) return `${asked}: at least ${sayNumber(condition.ask, condition.atLeast)}`;
  return `${asked}: at most ${sayNumber(condition.ask, condition.atMost)}`;
}

function sayDeviceCondition(condition: DeviceCondition, names: Names): string {
  const who = sayWho(condition.within, names) + (condition.except ? ` except ${sayWho(condition.except, names)}` : '');
  if ('every' in condition) return `Every one of ${who}: ${sayHolds(condition.every, condition.is, names)}`;
  if ('some' in condition) return `At least one of ${who}: ${sayHolds(condition.some, condition.is, names)}`;
  if ('none' in condition) return `None of ${who}: ${sayHolds(condition.none, condition.is, names)}`;
  const holds = sayHolds(condition.count, condition.is, names);
  return 'atLeast' in condition
    ? `At least ${condition.atLeast} of ${who}: ${holds}`
    : `At most ${condition.atMost} of ${who}: ${holds}`;
}

function sayHolds(query: DeviceQuery, is: Value, names: Names): string {
  const asked = sayDeviceQuery(query, names);
  if (typeof is === 'boolean') return is ? asked : `not ${asked}`;
  return `${asked} is ${sayValue(query, is)}`;
}

function sayMatch({ kind, workload, setting, device, collection, is }: EventMatch, names: Names): string {
  const known = names.collections.find((one) => one.id === collection)?.name ?? collection;
  const about = [
    workload && workloadLabels[workload],
    setting && settingLabels[setting].label,
    device,
    known && `“${known}”`,
  ].filter((part) => part !== undefined);
  const name =
    happeningNames.get(kind) ?? eventNames[kind] ?? kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [name, ...about, ...(is === undefined ? [] : [sayIs(kind, is)])].join(', ');
}

/** A happening that is about a time has its minute beside it. */
function sayIs(kind: EventMatch['kind'], is: NonNullable<EventMatch['is']>): string {
  return kind === 'enrolmentScheduled' && typeof is === 'number' ? sayMinute(branded<Minute>(is)) : String(is);
}

const happeningNames = new Map<string, string>(Object.entries(happeningLabels).map(([kind, { name }]) => [kind, name]));
const eventNames: { readonly [kind: string]: string } = {
  workloadSwitched: 'a workload is switched',
  autoEnrolmentSet: 'automatic enrolment is set',
  mdmUserScopeSet: 'the MDM user scope is set',
  memberAdded: 'a direct member is added',
  memberRemoved: 'a direct member is removed',
  queryRuleSet: 'a query rule is set',
  queryRuleRemoved: 'a query rule is removed',
  policyDownloaded: 'policy is downloaded',
  timePassed: 'time passes',
  clientPolicyReceived: 'a client receives new policy',
  membershipChanged: 'a collection changes',
  configured: 'a setting is changed',
  deviceChanged: 'a device is changed',
  repaired: 'a device is repaired',
  userChanged: 'a user is changed',
  signedInAs: 'somebody signs in to the consoles',
  groupChanged: 'a group is changed',
  targeted: 'a target is added or removed',
  deliverableChanged: 'a policy, profile or app is changed',
  deliverableDeleted: 'a policy, profile or app is deleted',
  remoteActionRequested: 'a remote action is asked for',
  bulkActionRequested: 'a remote action is asked of many devices',
  attachActionRequested: 'an action is asked for through tenant attach',
  renamedInDomain: 'a device is renamed in its domain',
  uploadCollectionSet: 'the collection of the upload is chosen',
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
