/** Why a device is known as it is, first cause first. */
import { branded, type Minute, type UserId } from '../../../brand.ts';
import { type Chain, cause, configured } from '../../answer.ts';
import { isConfigured, traitOf, userOf } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { hasClient, joinOf, nextPoll, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { type Because, type Fault, type TraitName, type UserProperty, userProperties } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { cycleEvery, entraObjectOf, isInstalled, isOuSynced, needsFullSync, ouOf } from './entra-connect.ts';
import { isAtLeastWindows10, isFederated, type Obstacle, obstacleOf, seesDomainController } from './obstacle.ts';
import { isAzureAdJoined, joinErrorOf } from './status.ts';
import type { DirectoryEstateQuery, DirectoryQuery, LicensedUse } from './words.ts';

export function whyDirectory(state: State, row: number, query: DirectoryQuery): Chain {
  switch (query.ask) {
    case 'licensedFor':
      return whyLicensed(state, row, query.use);
    case 'inOu':
      return [whyOu(state, row)];
    case 'azureAdPrt':
      return isAzureAdJoined(state, row) ? whyToken(state, row) : whyJoin(state, row);
    case 'mdmUrl':
      return isAzureAdJoined(state, row) ? [whyScope(state), joinIs(state, row)] : whyJoin(state, row);
    default:
      return whyJoin(state, row);
  }
}

/** What keeps a domain joined PC from more, what came of it so far, and how the PC is known. */
function whyJoin(state: State, row: number): Chain {
  if (joinOf(state, row) !== 'domainJoined') return [joinIs(state, row)];
  const [first, ...rest] = [...whyNotHybrid(state, row), ...whyFailed(state, row)];
  return first ? [first, ...rest, joinIs(state, row)] : [joinIs(state, row)];
}

function whyNotHybrid(state: State, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const windows = windowsOf(state, row);
  if (!isAtLeastWindows10(windows))
    return [cause({ kind: 'windowsCannotJoin', device, windows }, start, 'hybrid-join-windows')];
  if (isConfigured(state, 'scpObject', 'notConfigured')) return [configured(state, 'scpObject', 'scp-names-tenant')];
  if ((state.devices.joinDue[row] ?? never) === never && hasClient(state, row)) return whyIdle(state, row);
  if (!seesDomainController(state, row))
    return [cause({ kind: 'noDomainController', device }, start, 'domain-controller-needed')];
  const obstacle = obstacleOf(state, row);
  return obstacle ? whyObstacle(state, row, obstacle) : nextAttempt(state, row);
}

/** The client has not been told to have the PC registered, or has not heard of it yet. */
function whyIdle(state: State, row: number): readonly Because[] {
  const own = configured(state, 'registerDevices', 'registration-client-setting');
  if (isConfigured(state, 'registerDevices', 'no')) return [own];
  const at = nextPoll(state.facts, row, state.now, state.rounds.length);
  const device = deviceOf(state, row);
  return [own, cause({ kind: 'settingHeardAt', device, at }, state.now, 'registration-client-setting')];
}

function whyObstacle(state: State, row: number, obstacle: Obstacle): readonly Because[] {
  switch (obstacle) {
    case 'scpUnreadable':
    case 'wrongTenant':
      return [configured(state, 'scpObject', 'scp-names-tenant')];
    case 'discoveryTimesOut':
    case 'discoveryFails':
    case 'realmUnknown':
      return [traitIs(state, row, 'deviceRegistration', 'registration-service-reached')];
    case 'federationFails':
      return [configured(state, 'adFs', 'federated-falls-back')];
    case 'tpmInFipsMode':
    case 'tpmKeysetMissing':
      return [brokenBy(state, row, obstacle)];
    case 'objectUnknown':
      return [
        ...(isFederated(state) ? [configured(state, 'adFs', 'federated-falls-back')] : []),
        ...whyUnknown(state, row),
      ];
  }
}

/** Why Microsoft Entra ID does not know the computer object with its certificate. */
function whyUnknown(state: State, row: number): readonly Because[] {
  const { ranAt } = state.rooms.directory;
  const is = entraObjectOf(state, row);
  const object = cause({ kind: 'entraObjectIs', device: deviceOf(state, row), is }, ranAt, 'sync-join');
  if (!isInstalled(state)) return [configured(state, 'entraConnect', 'sync-cycle'), object];
  if (!isOuSynced(state, state.facts.ous[row] ?? '')) return [whyOu(state, row), object];
  if (isConfigured(state, 'deviceAttributes', 'excluded'))
    return [configured(state, 'deviceAttributes', 'device-attributes'), object];
  if (needsFullSync(state)) return [cycleRan(state), object];
  if (isConfigured(state, 'syncCycle', 'off')) return [configured(state, 'syncCycle', 'sync-cycle'), object];
  const at = branded<Minute>(state.now - (state.now % cycleEvery) + cycleEvery);
  return [object, cause({ kind: 'cycleNext', at }, state.now, 'sync-cycle'), ...nextAttempt(state, row)];
}

function whyFailed(state: State, row: number): readonly Because[] {
  const error = joinErrorOf(state, row);
  if (error === 'none') return [];
  const at = branded<Minute>(state.devices.joinTriedAt[row] ?? never);
  return [cause({ kind: 'joinFailed', device: deviceOf(state, row), error, at }, at, ruleOfError(state, row))];
}

/** The rule of the code that shows, which may be older than what is so now. */
function ruleOfError(state: State, row: number): string {
  switch (joinErrorOf(state, row)) {
    case '0x801C001D':
    case '0x801C003A':
      return 'scp-names-tenant';
    case '0x801C001F':
    case '0x801C0021':
    case '0x801C003D':
      return 'registration-service-reached';
    case '0xCAA90014':
      return 'federated-falls-back';
    case '0x80280036':
    case '0x80090016':
      return 'tpm-errors';
    default:
      return 'sync-join';
  }
}

function whyToken(state: State, row: number): Chain {
  const synced = joinOf(state, row) === 'hybridJoined' ? [ownerIs(state, row, 'synced', 'prt-at-sign-in')] : [];
  return [
    joinIs(state, row),
    traitIs(state, row, 'signedIn', 'prt-at-sign-in'),
    ownerIs(state, row, 'upnSuffix', 'upn-suffix'),
    ...synced,
  ];
}

function whyLicensed(state: State, row: number, use: LicensedUse): Chain {
  const licence = ownerIs(state, row, 'licence', 'licence-matrix');
  const entra = use === 'automaticEnrolment' || use === 'conditionalAccess';
  const client =
    (use === 'automaticEnrolment' || use === 'windowsEnrolment') && !hasClient(state, row)
      ? [cause({ kind: 'noClient', device: deviceOf(state, row) }, state.spec.startsAt, 'licence-matrix')]
      : [];
  return [licence, ...client, ...(entra ? [ownerIs(state, row, 'entraLicence', 'licence-matrix')] : [])];
}

function whyScope(state: State): Because {
  const { is: scope, since } = state.mdmUserScope;
  const kind = scope === 'none' ? 'mdmScopeIs' : 'mdmScopeGives';
  return cause({ kind, scope }, since, 'mdm-url-from-scope');
}

function whyOu(state: State, row: number): Because {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const ou = ouOf(state, row);
  if (ou === undefined) return cause({ kind: 'noOu', device, join: joinOf(state, row) }, start, 'no-ou-without-domain');
  return cause({ kind: 'ouIs', device, ou, synced: isOuSynced(state, ou) }, start, 'ou-synchronised');
}

function joinIs(state: State, row: number): Because {
  const join = joinOf(state, row);
  const rule = join === 'registered' ? 'registered-is-not-joined' : 'join-is-identity';
  const triedAt = state.devices.joinTriedAt[row] ?? never;
  const since = triedAt === never || join !== 'hybridJoined' ? state.spec.startsAt : triedAt;
  return cause({ kind: 'joinStateIs', device: deviceOf(state, row), join }, since, rule);
}

function nextAttempt(state: State, row: number): readonly Because[] {
  const at = state.devices.joinDue[row] ?? never;
  if (at === never) return [];
  const fact = { kind: 'attemptNext', device: deviceOf(state, row), at: branded<Minute>(at) } as const;
  return [cause(fact, state.now, 'registration-hourly')];
}

/** When Entra Connect last ran a cycle. */
function cycleRan(state: State): Because {
  const at = branded<Minute>(state.rooms.directory.ranAt);
  return cause({ kind: 'cycleRan', at, fullSyncNeeded: needsFullSync(state) }, at, 'sync-within-seven-days');
}

function traitIs(state: State, row: number, trait: TraitName, rule: string): Because {
  const is = traitOf(state, row, trait);
  return cause({ kind: 'deviceIs', device: deviceOf(state, row), trait, is }, state.spec.startsAt, rule);
}

function brokenBy(state: State, row: number, fault: Fault): Because {
  return cause({ kind: 'broken', device: deviceOf(state, row), fault, is: true }, state.spec.startsAt, 'tpm-errors');
}

function ownerIs(state: State, row: number, property: UserProperty, rule: string): Because {
  const user = branded<UserId>(state.facts.users[row] ?? '');
  const is = userOf(state, row)?.[property] ?? userProperties[property][0];
  return cause({ kind: 'userIs', user, property, is }, state.spec.startsAt, rule);
}

export function whyDirectoryEstate(state: State, query: DirectoryEstateQuery): Chain {
  return query.ask === 'mayConfigureHybridJoin' ? whyMay(state) : [cycleRan(state)];
}

/** The build of Entra Connect, and the roles of whoever is at the consoles. */
function whyMay(state: State): Chain {
  const build = configured(state, 'entraConnect', 'entra-connect-build');
  const { operator } = state;
  if (operator === undefined) return [build];
  const roles: readonly UserProperty[] = ['entraRole', 'enterpriseAdmin', 'adFsAdmin'];
  return [build, ...roles.map((property) => roleOf(state, operator, property))];
}

function roleOf(state: State, user: UserId, property: UserProperty) {
  const is = state.users.find(({ id }) => id === user)?.[property] ?? userProperties[property][0];
  return cause({ kind: 'userIs', user, property, is }, state.spec.startsAt, 'hybrid-join-roles');
}
