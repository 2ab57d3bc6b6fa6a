/** What the version of the site, and whoever works there, keep from being done. */

import { isNameIn } from '../../../names-of.ts';
import { deliverableOf, isConfigured } from '../../catalog.ts';
import { collectionOf, type State } from '../../estate.ts';
import type { Command, Rejection, SettingName, Workload } from '../../model.ts';
import { forbidden } from './administrators.ts';
import { has, isAtLeast, workloadSince } from './versions.ts';
import { type SiteFeature, siteFeatures, siteSettings } from './words.ts';

export function refuse(state: State, command: Command): Rejection | undefined {
  return forbidden(state, command) ?? notInVersion(state, command);
}

function notInVersion(state: State, command: Command): Rejection | undefined {
  switch (command.kind) {
    case 'switchWorkload':
      return workloadMissing(state, command.workload);
    case 'configure':
      return settingMissing(state, command.setting, command.to);
    case 'setAutoEnrolment':
      return secondHierarchy(state, command.to);
    case 'enableCoManagement':
      return secondHierarchy(state, command.autoEnrolment);
    case 'deliver': {
      const gone = has(state.version.is, 'resourceAccessRemoved');
      if (!gone || deliverableOf(state, command.deliverable)?.kind !== 'configMgrResourceProfile') return undefined;
      return { kind: 'resourceAccessGone', deliverable: command.deliverable, version: state.version.is };
    }
    case 'addMember':
    case 'removeMember':
    case 'setQueryRule':
    case 'removeQueryRule': {
      const { collection } = command;
      const builtIn = collectionOf(state, collection)?.builtIn !== undefined;
      return builtIn ? { kind: 'collectionBuiltIn', collection } : undefined;
    }
    default:
      return undefined;
  }
}

/** Rules `workloads-by-version`, `client-apps-pre-release`. */
function workloadMissing(state: State, workload: Workload): Rejection | undefined {
  const version = state.version.is;
  const since = workloadSince[workload];
  if (!isAtLeast(version, since)) return { kind: 'workloadNotInVersion', workload, version, since };
  const needsConsent = workload === 'clientApps' && !has(version, 'clientAppsWithoutConsent');
  return needsConsent && isConfigured(state, 'preReleaseFeatures', 'off')
    ? { kind: 'preReleaseOff', workload }
    : undefined;
}

/** Values of settings that came or went with a version. Rule `settings-by-version`. */
const boundValues: readonly {
  readonly setting: keyof typeof siteSettings;
  readonly to: string;
  readonly feature: SiteFeature;
  readonly how: 'added' | 'removed';
}[] = [
  { setting: 'userPortal', to: 'companyPortal', feature: 'companyPortal', how: 'added' },
  { setting: 'managementPoint', to: 'enhancedHttp', feature: 'enhancedHttp', how: 'added' },
  { setting: 'managementPoint', to: 'http', feature: 'plainHttpRemoved', how: 'removed' },
  { setting: 'certificateRegistrationPoint', to: 'installed', feature: 'noNewResourceProfiles', how: 'removed' },
];

function settingMissing(state: State, setting: SettingName, to: string): Rejection | undefined {
  if (!isNameIn(siteSettings, setting)) return undefined;
  const version = state.version.is;
  const bound = boundValues.find((one) => one.setting === setting && one.to === to);
  if (!bound || has(version, bound.feature) === (bound.how === 'added')) return undefined;
  return { kind: 'settingNotInVersion', setting, to, version, since: siteFeatures[bound.feature], how: bound.how };
}

/** Rule `several-hierarchies`: an estate is one site; another one on its tenant is in the way only before 1806. */
function secondHierarchy(state: State, to: string): Rejection | undefined {
  const enables = !state.coManagementOn && to !== 'none';
  if (!enables || has(state.version.is, 'severalHierarchies')) return undefined;
  if (isConfigured(state, 'hierarchiesOnTenant', 'one')) return undefined;
  return { kind: 'oneHierarchyOnly', version: state.version.is };
}
