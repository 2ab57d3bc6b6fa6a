/** Why a value is what it is: chains of facts, first cause first. */
import { branded, type CollectionId, type Minute, type RuleId } from '../brand.ts';
import { type Chain, cause, configured } from './answer.ts';
import { fromSite } from './calls.ts';
import { deviceIs, isConfigured } from './catalog.ts';
import { never } from './columns.ts';
import { hasClient, joinOf, nextPoll, windowsOf } from './devices.ts';
import { isMember, type State } from './estate.ts';
import { type Because, beliefs, type Workload, workloads } from './model.ts';
import {
  dragged,
  flagsHeld,
  flagsMeant,
  flagTableOf,
  isDragged,
  isEnrolled,
  isMeantForIntune,
  isOverridden,
  reaches,
  settingOf,
} from './rules/authority/authority.ts';
import { isSet } from './rules/authority/flags.ts';
import { whyConnection } from './rules/client/why-reach.ts';
import { whyMember } from './rules/collections/why.ts';
import { whyDirectory } from './rules/directory/why.ts';
import { eligibilityOf, isCovered } from './rules/enrollment/eligibility.ts';
import { whyItWaits } from './rules/enrollment/why.ts';
import { isAtLeast, isFixed } from './rules/site/versions.ts';
import { deviceOf } from './values.ts';

/** A belief in force answers for itself, before all else. */
export function believed(state: State, chain: Chain): Chain {
  return state.belief
    ? [cause({ kind: 'beliefHolds', belief: state.belief }, state.spec.startsAt, beliefs[state.belief]), ...chain]
    : chain;
}

export function whyAuthority(state: State, workload: Workload, row: number): Chain {
  const device = deviceOf(state, row);
  if (deviceIs(state, row, 'otherMdm', 'yes'))
    return [cause({ kind: 'otherMdm', device }, state.spec.startsAt, 'other-mdm-takes-over')];
  if (!hasClient(state, row)) {
    return [cause({ kind: 'noClient', device }, state.spec.startsAt, 'client-needed'), ...whyEnrolled(state, row)];
  }
  if (!isEnrolled(state, row)) {
    return [
      cause({ kind: 'obeysSite', device }, state.spec.startsAt, 'authority-needs-enrolment'),
      ...whyNotEnrolled(state, row),
    ];
  }
  if (isOverridden(state, row)) return [overridden(state, row), ...whyEnrolled(state, row)];
  return [...whyEnrolled(state, row), ...whyMeant(state, workload, row), ...whyHeld(state, workload, row)];
}

export function whyConfigInfo(state: State, row: number): Chain {
  const [first, ...rest] = whyEnrolled(state, row);
  const own = { ...first, rule: branded<RuleId>('config-info') };
  if (isOverridden(state, row)) return [own, overridden(state, row)];
  return isEnrolled(state, row) ? [own, ...whyCoManaged(state, row)] : [own, ...rest];
}

function overridden(state: State, row: number): Because {
  const since = state.devices.enrolledAt[row] ?? state.spec.startsAt;
  return cause({ kind: 'overridden', device: deviceOf(state, row) }, since, 'intune-override');
}

export function whyCoManaged(state: State, row: number): Chain {
  const held = flagsHeld(state, row);
  const [first, ...rest] = whyEnrolled(state, row);
  return [
    { ...first, rule: branded<RuleId>('co-managed') },
    ...rest,
    held === undefined ? noPolicy(state, row) : received(state, row, held),
  ];
}

export function whyEnrolled(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const at = state.devices.enrolledAt[row] ?? never;
  if (at !== never) {
    return [
      cause({ kind: 'enrolled', device, is: true }, at, isCovered(state, row) ? 'enrols-at-policy' : 'enrolled-stays'),
    ];
  }
  return [
    cause({ kind: 'enrolled', device, is: false }, state.spec.startsAt, 'enrolment-prerequisites'),
    ...whyNotEnrolled(state, row),
  ];
}

/** What keeps the device from enrolling, or, where nothing does, when it will. */
export function whyNotEnrolled(state: State, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  switch (eligibilityOf(state, row)) {
    case 'enrolled':
      return [];
    case 'noClient':
      return [cause({ kind: 'noClient', device }, start, 'enrolment-prerequisites')];
    case 'otherMdm':
      return [cause({ kind: 'otherMdm', device }, start, 'enrolment-prerequisites')];
    case 'mdmAuthorityNone':
      return [configured(state, 'mdmAuthority', 'enrolment-prerequisites')];
    case 'notWindows':
    case 'osTooOld':
      return [cause({ kind: 'windowsIs', device, windows: windowsOf(state, row) }, start, 'enrolment-prerequisites')];
    case 'notLicensed':
      return [configured(state, 'entraIdP1', 'enrolment-prerequisites')];
    case 'notJoined':
      return [
        cause({ kind: 'joinIs', device, join: joinOf(state, row) }, start, 'enrolment-prerequisites'),
        ...(isConfigured(state, 'scpObject', 'notConfigured') ? [] : whyDirectory(state, row, { ask: 'joinError' })),
      ];
    case 'mdmScopeNone':
      return [
        cause(
          { kind: 'mdmScopeIs', scope: state.mdmUserScope.is },
          state.mdmUserScope.since,
          'enrolment-prerequisites',
        ),
      ];
    case 'notCovered':
    case 'eligible': {
      const waits = whyItWaits(state, row);
      if (waits.length > 0) return [...whyCovered(state, row), ...waits];
      return [...whyCovered(state, row), ...(isCovered(state, row) ? pending(state, row) : [])];
    }
  }
}

export function whyCovered(state: State, row: number): Chain {
  const { is: setting, since } = state.autoEnrolment;
  const own = cause(
    { kind: 'autoEnrolmentIs', setting, covers: isCovered(state, row) },
    since,
    'auto-enrolment-covers',
  );
  return setting.kind === 'pilot' ? [own, ...whyMember(state, setting.collection, row)] : [own];
}

/** The setting that the console shows. */
export function whySetting(state: State, workload: Workload): Chain {
  if (isFixed(workload, state.version.is)) {
    return [
      cause(
        { kind: 'settingFixed', workload, version: state.version.is },
        state.spec.startsAt,
        'resource-access-fixed',
      ),
    ];
  }
  const { is: setting, since } = state.workloads[workload];
  return [cause({ kind: 'settingIs', workload, setting, since }, since, 'three-positions')];
}

/** Why the site means the workload to be whose it means it to be, on this device. */
function whyMeant(state: State, workload: Workload, row: number): readonly Because[] {
  const setting = settingOf(state, workload);
  const own = [
    ...whyExcluded(state, row),
    ...whySetting(state, workload),
    ...(setting.kind === 'pilotIntune' ? whyPilot(state, setting.pilotCollection, row) : []),
  ];
  if (reaches(state, setting, row) || !dragged.includes(workload)) return own;
  const leader = settingOf(state, 'deviceConfiguration');
  if (leader.kind === 'configMgr') return own;
  const since = state.workloads.deviceConfiguration.since;
  const rule = leader.kind === 'intune' ? 'device-configuration-drags' : 'drag-at-pilot';
  const drag = isDragged(state, workload, row)
    ? [cause({ kind: 'dragged', workload, at: leader.kind }, since, rule)]
    : [];
  const pilot = leader.kind === 'pilotIntune' ? whyPilot(state, leader.pilotCollection, row) : [];
  return [...own, ...whySetting(state, 'deviceConfiguration'), ...pilot, ...drag];
}

function whyExcluded(state: State, row: number): readonly Because[] {
  const collection = state.spec.productionExclusion;
  if (collection === undefined || isAtLeast(state.version.is, '1906') || !isMember(state, collection, row)) return [];
  return [
    cause({ kind: 'excluded', device: deviceOf(state, row), collection }, state.spec.startsAt, 'exclusion-until-1902'),
  ];
}

/** What the site means for the device, whatever its client has heard. */
export function whyIntent(state: State, workload: Workload, row: number): Chain {
  const [first, ...rest] = whyMeant(state, workload, row);
  return first ? [first, ...rest] : whySetting(state, workload);
}

function whyPilot(state: State, collection: CollectionId, row: number): readonly Because[] {
  const [first, ...rest] = whyMember(state, collection, row);
  const newcomer = (state.devices.productionOnly[row] ?? 0) !== 0;
  const tooEarly = cause(
    { kind: 'pilotsNotEvaluated', device: deviceOf(state, row) },
    state.devices.enrolledAt[row] ?? state.spec.startsAt,
    'autopilot-production-only',
  );
  return [{ ...first, rule: branded<RuleId>('pilot-own-collection') }, ...rest, ...(newcomer ? [tooEarly] : [])];
}

/** What the client last heard about the workload, and whether the site has changed its mind since. */
function whyHeld(state: State, workload: Workload, row: number): readonly Because[] {
  const held = flagsHeld(state, row);
  if (held === undefined) return [noPolicy(state, row)];
  const device = deviceOf(state, row);
  const table = flagTableOf(state, row);
  const set = isSet(table, held, workload);
  const at = state.devices.receivedAt[row] ?? never;
  const taken = takenAt(state, row, at);
  const says = cause({ kind: 'flagSays', device, workload, bit: table.bits[workload], set }, taken, 'flags-value');
  const late = set !== isMeantForIntune(state, workload, row) ? pending(state, row) : [];
  return [received(state, row, held), says, ...late];
}

/** The client reads its policy round after round: since when it has had the value that it holds. */
function takenAt(state: State, row: number, receivedAt: number): number {
  const last = state.log.lastOf(deviceOf(state, row), mostEvents).find(({ kind }) => kind === 'clientPolicyReceived');
  return last?.at ?? Math.min(receivedAt, state.spec.startsAt);
}

/** More than ever stand between two changes of the value. */
const mostEvents = 500;

export function whyFlags(state: State, row: number): Chain {
  if (isOverridden(state, row)) return [overridden(state, row)];
  const held = flagsHeld(state, row);
  if (held === undefined) return [noPolicy(state, row)];
  const table = flagTableOf(state, row);
  const set = workloads.filter((workload) => isSet(table, held, workload));
  const bits = workloads.map((workload) => ({ workload, bit: table.bits[workload], set: set.includes(workload) }));
  const sum = cause(
    { kind: 'flagsAddUp', base: table.base, bits },
    state.devices.receivedAt[row] ?? never,
    'flags-value',
  );
  const meant = set.flatMap((workload) => whyMeant(state, workload, row));
  const late = held !== flagsMeant(state, row) ? pending(state, row) : [];
  return [received(state, row, held), sum, ...meant, ...late];
}

function received(state: State, row: number, flags: number): Because {
  const at = state.devices.receivedAt[row] ?? never;
  return cause(
    { kind: 'policyReceived', device: deviceOf(state, row), at: branded<Minute>(at), flags },
    at,
    'authority-from-policy',
  );
}

function noPolicy(state: State, row: number): Because {
  return cause(
    { kind: 'policyNeverReceived', device: deviceOf(state, row) },
    state.spec.startsAt,
    'authority-from-policy',
  );
}

/** When the client hears of the change, or why it cannot. */
function pending(state: State, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  if (((state.devices.cutOff[row] ?? 0) & fromSite) !== 0)
    return [cause({ kind: 'cannotHear', device }, state.now, 'client-cut-off'), ...whyConnection(state, row)];
  const at = nextPoll(state.facts, row, state.now, state.rounds.length);
  return [cause({ kind: 'policyPending', device, at, flags: flagsMeant(state, row) }, state.now, 'policy-poll')];
}
