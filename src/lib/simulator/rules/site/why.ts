/** Why the site, and what its clients know of it, is as it is. */
import { branded, type Minute } from '../../../brand.ts';
import { unreachable } from '../../../unreachable.ts';
import { type Chain, cause, configured } from '../../answer.ts';
import { traitOf } from '../../catalog.ts';
import { never } from '../../columns.ts';
import type { State } from '../../estate.ts';
import type { Because, SettingName } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import type { SiteVersion } from '../../words.ts';
import { mayConfigure } from './administrators.ts';
import { clientVersionOf, isLeftOut } from './client-version.ts';
import { settingHeard } from './heard.ts';
import { certificateAt, needsToken } from './management-point.ts';
import { roleFor } from './roles.ts';
import { clientCount } from './site.ts';
import { leftOver, upgradeCheck } from './upgrade.ts';
import { has } from './versions.ts';
import {
  type ClientSetting,
  type RoleTask,
  type SiteEstateQuery,
  type SiteFeature,
  type SiteQuery,
  siteFeatures,
  siteUserProperties,
  type UpgradeCheck,
} from './words.ts';

function versionIs({ version }: State, rule: string): Because {
  return cause({ kind: 'siteVersionIs', version: version.is }, version.since, rule);
}

function whyFeature(state: State, feature: SiteFeature): Chain {
  const is = has(state.version.is, feature);
  const since = siteFeatures[feature];
  return [
    versionIs(state, 'features-by-version'),
    cause({ kind: 'featureSince', feature, since, is }, state.version.since, 'features-by-version'),
  ];
}

function whyMayConfigure(state: State): Chain {
  const { operator } = state;
  const rule = 'needs-full-administrator';
  const start = state.spec.startsAt;
  const own = cause({ kind: 'operatorMay', operator, is: mayConfigure(state) }, start, rule);
  if (operator === undefined) return [own];
  const user = state.users.find(({ id }) => id === operator);
  const rights = (['configMgrRole', 'configMgrScope'] as const).map((property) =>
    cause(
      { kind: 'userIs', user: operator, property, is: user?.[property] ?? siteUserProperties[property][0] },
      start,
      rule,
    ),
  );
  return [own, ...rights];
}

/** Which rule each finding of the prerequisite check rests on. */
const ruleBehind: { readonly [C in UpgradeCheck]: string } = {
  installed: 'upgrade-path',
  ready: 'upgrade-path',
  versionTooOld: 'upgrade-path',
  updateNotFound: 'updates-need-connection',
  resourceProfiles: 'upgrade-blocked-by-resource-access',
  certificateRegistrationPoint: 'upgrade-blocked-by-resource-access',
  resourceAccessSlider: 'upgrade-blocked-by-resource-access',
  classicCmg: 'upgrade-blocked-by-classic-cmg',
  plainHttp: 'upgrade-blocked-by-plain-http',
  warnsResourceProfiles: 'upgrade-warnings',
  warnsResourceAccessSlider: 'upgrade-warnings',
  warnsPlainHttp: 'upgrade-warnings',
};

/** The setting that a finding is about. */
const settingBehind: { readonly [C in UpgradeCheck]?: SettingName } = {
  updateNotFound: 'serviceConnectionPoint',
  certificateRegistrationPoint: 'certificateRegistrationPoint',
  classicCmg: 'cmg',
  plainHttp: 'managementPoint',
  warnsPlainHttp: 'managementPoint',
};

function whyUpgradeCheck(state: State, to: SiteVersion): Chain {
  const is = upgradeCheck(state, to);
  const rule = ruleBehind[is];
  const profile = is === 'resourceProfiles' || is === 'warnsResourceProfiles' ? leftOver(state)?.id : undefined;
  const found = cause({ kind: 'upgradeFinds', to, is, ...(profile === undefined ? {} : { profile }) }, state.now, rule);
  const setting = settingBehind[is];
  const slider = is === 'resourceAccessSlider' || is === 'warnsResourceAccessSlider' ? [whySlider(state, rule)] : [];
  return [versionIs(state, rule), ...(setting ? [configured(state, setting, rule)] : []), ...slider, found];
}

function whySlider(state: State, rule: string): Because {
  const { is: setting, since } = state.workloads.resourceAccessPolicies;
  return cause({ kind: 'settingIs', workload: 'resourceAccessPolicies', setting, since }, since, rule);
}

function whyReady(state: State): Chain {
  const comes = certificateAt(state);
  const certificate = 'enhanced-http-certificate';
  const waits =
    comes === undefined
      ? []
      : [cause({ kind: 'certificateComes', at: branded<Minute>(comes) }, state.now, certificate)];
  const online = 'management-point-needs-internet';
  const token = has(state.version.is, 'managementPointNeedsInternet')
    ? [versionIs(state, online), configured(state, 'managementPointInternet', online)]
    : [];
  return [configured(state, 'managementPoint', 'tokens-need-encryption'), ...waits, ...token];
}

function whyServes(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const needs = needsToken(state, row);
  const rule = 'who-needs-tokens';
  const start = state.spec.startsAt;
  const outside = cause(
    { kind: 'deviceIs', device, trait: 'network', is: traitOf(state, row, 'network') },
    start,
    rule,
  );
  return [cause({ kind: 'tokenNeeded', device, is: needs }, start, rule), outside, ...(needs ? whyReady(state) : [])];
}

function whyRole(state: State, task: RoleTask): Chain {
  const rule =
    task === 'hybridJoinDiscovery' || task === 'cloudConnection' ? 'two-service-connection-points' : 'site-roles';
  const role = roleFor(state, task);
  const own = cause({ kind: 'roleDoes', task, role }, state.spec.startsAt, rule);
  const setting = settingOfTask[task];
  return setting === undefined ? [own] : [own, configured(state, setting, rule)];
}

const settingOfTask: { readonly [T in RoleTask]?: SettingName } = {
  policy: 'managementPoint',
  content: 'distributionPoint',
  softwareUpdates: 'softwareUpdatePoint',
  cloudConnection: 'serviceConnectionPoint',
  internetClients: 'cmg',
};

function whyClientVersion(state: State, row: number): Chain {
  const is = clientVersionOf(state, row);
  const rule = 'client-follows-site';
  const own = cause(
    { kind: 'clientVersionIs', device: deviceOf(state, row), is, left: isLeftOut(state, row) },
    state.version.since,
    rule,
  );
  return [versionIs(state, rule), own, configured(state, 'automaticClientUpgrade', rule)];
}

function whyHeard(state: State, row: number, setting: ClientSetting): Chain {
  const rule = 'client-settings-at-poll';
  const at = state.devices.receivedAt[row] ?? never;
  const is = settingHeard(state, row, setting);
  const since = at === never ? state.spec.startsAt : at;
  const own = cause({ kind: 'settingHeard', device: deviceOf(state, row), setting, is }, since, rule);
  return state.settings[setting].is === is ? [own] : [own, configured(state, setting, rule)];
}

/** Why it is so on one device. */
export function whySite(state: State, row: number, query: SiteQuery): Chain {
  switch (query.ask) {
    case 'clientVersion':
      return whyClientVersion(state, row);
    case 'managementPointServes':
      return whyServes(state, row);
    case 'clientSetting':
      return whyHeard(state, row, query.setting);
    default:
      return unreachable(query);
  }
}

export function whySiteEstate(state: State, query: SiteEstateQuery): Chain {
  switch (query.ask) {
    case 'clientCount':
      return [cause({ kind: 'deviceCount', count: clientCount(state) }, state.now, 'client-needed')];
    case 'mayConfigure':
      return whyMayConfigure(state);
    case 'managementPointReady':
      return whyReady(state);
    case 'upgradeCheck':
      return whyUpgradeCheck(state, query.to);
    case 'siteHas':
      return whyFeature(state, query.feature);
    case 'roleFor':
      return whyRole(state, query.task);
    default:
      return unreachable(query);
  }
}
