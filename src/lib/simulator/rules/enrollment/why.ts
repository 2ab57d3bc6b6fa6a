/** Why a device stands where it does on its way into Intune. */
import { branded, type Minute, type UserId } from '../../../brand.ts';
import { type Chain, cause } from '../../answer.ts';
import { deliverablesOf, isBroken, meant, traitOf, userIs, userOf } from '../../catalog.ts';
import { whyCoManaged, whyCovered, whyEnrolled, whyNotEnrolled } from '../../causes.ts';
import { never } from '../../columns.ts';
import { windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { type Because, type UserProperty, userProperties } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isCoManaged, isEnrolled } from '../authority/authority.ts';
import { attemptsOf, lastErrorOf } from './attempts.ts';
import { problemOf } from './errors.ts';
import { stageOf } from './stage.ts';
import { asksAtSync, hasSyncFailed, isPersonal } from './sync.ts';
import { countOf } from './tiles.ts';
import { tokenOf } from './token.ts';
import type { EnrollmentEstateQuery, EnrollmentQuery } from './words.ts';

export function whyEnrollment(state: State, row: number, { ask }: EnrollmentQuery): Chain {
  switch (ask) {
    case 'enrolmentStage':
    case 'enrolmentError':
    case 'lastEnrolmentEvent':
      return whyStage(state, row);
    case 'handlerLog':
      return [whyToken(state, row)[0], ...whyStage(state, row)];
    case 'enrolmentToken':
      return whyToken(state, row);
    case 'syncError':
      return whySync(state, row);
    case 'primaryUser':
      return whyPrimaryUser(state, row);
    case 'managementAgent':
    case 'comanagementEligibleType':
      return isCoManaged(state, row) ? whyCoManaged(state, row) : whyStage(state, row);
    case 'scopeManagement':
      return whyScopes(state, row);
  }
}

/** What an enrolment that should come is waiting for: its timer, its next attempt, its user. Empty where nothing has begun. */
export function whyItWaits(state: State, row: number): readonly Because[] {
  switch (stageOf(state, row)) {
    case 'scheduled':
      return [timer(state, row, false)];
    case 'initiated':
    case 'failed':
      return whyFailed(state, row);
    case 'pendingUserSignIn':
      return [...whyToken(state, row), signedIn(state, row, 'user-token-waits')];
    default:
      return [];
  }
}

function whyStage(state: State, row: number): Chain {
  if (isEnrolled(state, row)) return [...whyEnrolled(state, row), ...whyNotStopped(state, row)];
  const [wait, ...waits] = whyItWaits(state, row);
  if (wait) return [wait, ...waits, ...whyCovered(state, row)];
  const [first, ...rest] = whyNotEnrolled(state, row);
  return first ? [first, ...rest] : whyCovered(state, row);
}

/** The state behind the error, as far as it still stands, and what the client has made of it. */
function whyFailed(state: State, row: number): readonly Because[] {
  const code = lastErrorOf(state, row);
  if (code === undefined) return [];
  const problem = problemOf(state, row);
  const causes =
    problem?.code === code ? [cause(problem.fact(state, row), state.spec.startsAt, 'enrolment-errors')] : [];
  const attempts = attemptsOf(state, row);
  if (attempts === 0) return causes;
  const since = state.devices.enrolTriedAt[row] ?? never;
  const attempted = { kind: 'enrolmentAttempted', device: deviceOf(state, row), code, attempts } as const;
  return [...causes, cause(attempted, since, 'enrolment-retries'), timer(state, row, true)];
}

function timer(state: State, row: number, retry: boolean): Because {
  const at = branded<Minute>(state.devices.enrolDue[row] ?? never);
  return cause(
    { kind: 'enrolmentTimer', device: deviceOf(state, row), at, retry },
    retry ? (state.devices.enrolTriedAt[row] ?? never) : state.autoEnrolment.since,
    retry ? 'enrolment-retries' : 'enrolment-spread',
  );
}

function whyToken(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const token = tokenOf(state, row);
  const own = cause({ kind: 'tokenIs', device, token }, start, 'device-token');
  if (token === 'device') return [own];
  if (isBroken(state, row, 'deviceTokenFails'))
    return [own, cause({ kind: 'broken', device, fault: 'deviceTokenFails', is: true }, start, 'device-token')];
  return [
    own,
    cause({ kind: 'deviceRuns', device, windows: windowsOf(state, row) }, start, 'device-token'),
    cause({ kind: 'siteVersionIs', version: state.version.is }, state.version.since, 'device-token'),
  ];
}

function whySync(state: State, row: number): Chain {
  const by = asksAtSync(state, row);
  const token = whyToken(state, row);
  if (by === undefined || tokenOf(state, row) === 'user')
    return [
      user(state, row, 'mfa', 'sync-needs-no-mfa'),
      ...whyTrusted(state, row),
      ...token,
      ...whyEnrolled(state, row),
    ];
  const asked = cause(
    { kind: 'mfaAskedAtSync', device: deviceOf(state, row), by },
    state.spec.startsAt,
    'sync-needs-no-mfa',
  );
  return by === 'user' ? [user(state, row, 'mfa', 'sync-needs-no-mfa'), asked, ...token] : [asked, ...token];
}

/** Trusted addresses, where they are what spares the user the second factor. */
function whyTrusted(state: State, row: number): readonly Because[] {
  const { is, since } = state.settings.mfaTrustedIps;
  if (is === 'none' || userIs(userOf(state, row), 'mfa', 'disabled')) return [];
  return [cause({ kind: 'configuredAs', setting: 'mfaTrustedIps', is }, since, 'sync-needs-no-mfa')];
}

function whyPrimaryUser(state: State, row: number): Chain {
  if (!isEnrolled(state, row)) return whyEnrolled(state, row);
  return [
    signedIn(state, row, 'primary-user-signs-in'),
    user(state, row, 'licence', 'primary-user-signs-in'),
    ...(hasSyncFailed(state, row) ? whySync(state, row) : []),
  ];
}

function whyScopes(state: State, row: number): Chain {
  const { is, since } = state.settings.mamUserScope;
  const rule = 'mam-scope-wins';
  const mean = { kind: 'scopesMean', device: deviceOf(state, row), personal: isPersonal(state, row) } as const;
  return [
    cause(mean, state.spec.startsAt, rule),
    cause({ kind: 'configuredAs', setting: 'mamUserScope', is }, since, rule),
    ...(state.mdmUserScope.is === 'none'
      ? [cause({ kind: 'mdmScopeIs', scope: 'none' }, state.mdmUserScope.since, 'scope-none-silent')]
      : []),
  ];
}

/** Restrictions that one might think would have kept the device out. */
function whyNotStopped(state: State, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const restrictions = deliverablesOf(state, 'platformRestriction')
    .filter((one) => one.with['windowsMdm'] === 'block' && meant(state, one, row) !== undefined)
    .map(({ id, since }) =>
      cause({ kind: 'restrictionPassedOver', device, restriction: id }, since, 'default-restriction-only'),
    );
  const { is, since } = state.settings.personalWindows;
  const personal = { kind: 'configuredAs', setting: 'personalWindows', is } as const;
  return [...restrictions, ...(is === 'blocked' ? [cause(personal, since, 'corporate-enrolment')] : [])];
}

function signedIn(state: State, row: number, rule: string): Because {
  const is = traitOf(state, row, 'signedIn');
  return cause({ kind: 'deviceIs', device: deviceOf(state, row), trait: 'signedIn', is }, state.spec.startsAt, rule);
}

function user(state: State, row: number, property: UserProperty, rule: string): Because {
  const id = branded<UserId>(state.facts.users[row] ?? '');
  const is = userOf(state, row)?.[property] ?? userProperties[property][0];
  return cause({ kind: 'userIs', user: id, property, is }, state.spec.startsAt, rule);
}

export function whyEnrollmentEstate(state: State, query: EnrollmentEstateQuery): Chain {
  const rule = query.ask === 'policyApplied' ? 'deployments-count-policy' : 'monitoring-tiles';
  return [cause({ kind: 'counted', count: countOf(state, query) }, state.now, rule)];
}
