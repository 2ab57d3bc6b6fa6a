/** What holds something back on a device that it is meant for, as the device knows it. */
import { type DeliverableState, deviceIs } from '../../catalog.ts';
import { hasClient, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { type WindowsVersion, windowsVersions } from '../../words.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { heard } from '../site/heard.ts';
import type { Barrier } from './words.ts';

/** The rule behind each. */
export const barrierRules: { readonly [B in Barrier]: string } = {
  notEnrolled: 'authority-needs-enrolment',
  noClient: 'client-needed',
  otherMdm: 'other-mdm-takes-over',
  updatesWithConfigMgr: 'updates-follow-slider',
  updatesWithIntune: 'updates-follow-slider',
  softwareUpdatesOff: 'no-updates-no-third-party',
  clientAppsWithConfigMgr: 'intune-apps-need-client-apps',
  clientAppsWithIntune: 'configmgr-apps-keep-working',
  lobWithConfigMgr: 'lob-apps-need-client-apps',
  windowsTooOld: 'scripts-run-anyway',
  officeWithConfigMgr: 'office-follows-slider',
  officeWithIntune: 'office-global-condition',
};

/** The first thing that keeps the device from having it; `undefined` where nothing does. */
export function barrierOf(state: State, deliverable: DeliverableState, row: number): Barrier | undefined {
  switch (deliverable.kind) {
    case 'updateRing':
      return intuneBarrier(state, row) ?? unlessIntune(state, 'windowsUpdatePolicies', row, 'updatesWithConfigMgr');
    case 'intuneWin32App':
    case 'intuneStoreApp':
      return intuneBarrier(state, row) ?? unlessIntune(state, 'clientApps', row, 'clientAppsWithConfigMgr');
    case 'intuneLobApp':
      return intuneBarrier(state, row) ?? unlessIntune(state, 'clientApps', row, 'lobWithConfigMgr');
    case 'intuneScript':
    case 'intuneRemediation':
      return intuneBarrier(state, row) ?? scriptBarrier(state, row);
    case 'intuneOfficeApp':
      return intuneBarrier(state, row) ?? unlessIntune(state, 'officeClickToRunApps', row, 'officeWithConfigMgr');
    case 'configMgrUpdates':
    case 'configMgrThirdPartyUpdates':
      return updateBarrier(state, deliverable, row);
    case 'configMgrApp':
    case 'configMgrPackage':
      return clientBarrier(state, row) ?? appBarrier(state, row);
    case 'configMgrTaskSequence':
      return hasClient(state, row) ? undefined : 'noClient';
    case 'configMgrOfficeApp':
      return clientBarrier(state, row) ?? officeBarrier(state, deliverable, row);
    default:
      return undefined;
  }
}

function intuneBarrier(state: State, row: number): Barrier | undefined {
  return isEnrolled(state, row) ? undefined : 'notEnrolled';
}

/** Beside another MDM service Configuration Manager leaves apps and updates alone. */
function clientBarrier(state: State, row: number): Barrier | undefined {
  if (!hasClient(state, row)) return 'noClient';
  return deviceIs(state, row, 'otherMdm', 'yes') ? 'otherMdm' : undefined;
}

function unlessIntune(
  state: State,
  workload: 'windowsUpdatePolicies' | 'clientApps' | 'officeClickToRunApps',
  row: number,
  otherwise: Barrier,
): Barrier | undefined {
  return authorityOn(state, workload, row) === 'intune' ? undefined : otherwise;
}

/** Rule `scripts-run-anyway`: from Windows 10 1903 on the slider of Client apps does not matter to scripts. */
function scriptBarrier(state: State, row: number): Barrier | undefined {
  if (authorityOn(state, 'clientApps', row) === 'intune') return undefined;
  if (state.belief === 'nothingWithoutClientApps') return 'clientAppsWithConfigMgr';
  return runsAtLeast(state, row, 'Windows 10 1903') ? undefined : 'windowsTooOld';
}

/** Rules `no-updates-no-third-party`, `third-party-beside-intune`. */
function updateBarrier(state: State, { kind }: DeliverableState, row: number): Barrier | undefined {
  const barrier = clientBarrier(state, row);
  if (barrier) return barrier;
  const isThirdParty = kind === 'configMgrThirdPartyUpdates';
  if (isThirdParty && state.belief === 'thirdPartyUpdatesStay') return undefined;
  if (!hasUpdatesOn(state, row)) return 'softwareUpdatesOff';
  if (isThirdParty) return undefined;
  return authorityOn(state, 'windowsUpdatePolicies', row) === 'intune' ? 'updatesWithIntune' : undefined;
}

/** Rule `configmgr-apps-keep-working`: nothing holds them back; a wrong belief has the slider do it. */
function appBarrier(state: State, row: number): Barrier | undefined {
  if (state.belief !== 'clientAppsStopsConfigMgrApps') return undefined;
  return authorityOn(state, 'clientApps', row) === 'intune' ? 'clientAppsWithIntune' : undefined;
}

/** Rule `office-global-condition`: the slider alone does not keep the app from installing. */
function officeBarrier(state: State, deliverable: DeliverableState, row: number): Barrier | undefined {
  const asks = deliverable.with['globalCondition'] === 'yes' || state.belief === 'sliderStopsConfigMgrOffice';
  return asks && authorityOn(state, 'officeClickToRunApps', row) === 'intune' ? 'officeWithIntune' : undefined;
}

/** “Enable software updates on clients”, as the client last heard it. */
export function hasUpdatesOn(state: State, row: number): boolean {
  return hasClient(state, row) && heard(state, row, 'softwareUpdates', 'yes');
}

export function runsAtLeast(state: State, row: number, windows: WindowsVersion): boolean {
  return windowsVersions.indexOf(windowsOf(state, row)) >= windowsVersions.indexOf(windows);
}
