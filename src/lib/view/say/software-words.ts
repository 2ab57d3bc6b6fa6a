/** Names for the values of the room software, as its labels and sentences use them. */
import type { DeviceId } from '../../brand.ts';
import type {
  AutopatchState,
  Barrier,
  Feature,
  installables,
  OfficeSource,
  Portal,
  PortalObstacle,
  UpdateReport,
  UpdateSource,
} from '../../simulator/rules/software/words.ts';
import { workloadLabels } from '../labels.ts';

export const sourceLabels: { readonly [S in UpdateSource]: string } = {
  configMgr: 'Configuration Manager',
  intune: 'Intune',
  none: 'nobody',
};
/** Intune only says how: the updates themselves come from Windows Update. */
export const windowsSourceLabels: { readonly [S in UpdateSource]: string } = {
  ...sourceLabels,
  intune: 'Windows Update, under Intune',
};
export const officeLabels: { readonly [S in OfficeSource]: string } = {
  none: 'nobody',
  configMgr: 'Configuration Manager',
  intune: 'Intune',
  both: 'both managers',
};
export const portalLabels: { readonly [P in Portal]: string } = {
  companyPortal: 'Company Portal',
  softwareCenter: 'Software Center',
};
export const reportLabels: { readonly [R in UpdateReport]: string } = {
  noClient: 'not a client',
  unknown: 'Unknown',
  required: 'Required',
  installed: 'Installed',
};
export const autopatchLabels: { readonly [S in AutopatchState]: string } = {
  ready: 'ready',
  notEnrolled: 'not enrolled in Intune',
  windowsUpdatePolicies: 'Windows Update policies is not Intune’s',
  deviceConfiguration: 'Device configuration is not Intune’s',
  officeClickToRunApps: 'Office Click-to-Run apps is not Intune’s',
  softwareUpdatesOn: 'software updates are still enabled on the client',
};
export const featureLabels: { readonly [F in Feature]: string } = {
  ...workloadLabels,
  osDeployment: 'Operating system deployment and task sequences',
  inventory: 'Hardware and software inventory',
  softwareMetering: 'Software metering',
  assetIntelligence: 'Asset Intelligence',
  collections: 'Collections',
  contentDistribution: 'Content distribution and boundaries',
  clientSettings: 'Client settings',
  cmPivot: 'CMPivot',
  runScripts: 'Run Scripts',
  remoteControl: 'Remote control',
  reporting: 'Reporting',
  powerManagement: 'Power management',
  thirdPartyUpdates: 'Third-party updates',
  applicationsAndPackages: 'Applications and packages',
  serverManagement: 'Server management',
};
export const installableLabels: { readonly [K in (typeof installables)[number]]: string } = {
  intuneWin32App: 'a Win32 app of Intune',
  intuneStoreApp: 'a Store app of Intune',
  intuneLobApp: 'a line-of-business app of Intune',
  intuneOfficeApp: 'the Office of Intune',
  configMgrApp: 'an application of Configuration Manager',
  configMgrPackage: 'a package of Configuration Manager',
  configMgrTaskSequence: 'a task sequence of Configuration Manager',
  configMgrOfficeApp: 'the Office of Configuration Manager',
};
/** Who asks, as the beginning of "… next at 10:30." */
export const askers: { readonly [A in 'client' | 'checkIn' | 'extension']: (device: DeviceId) => string } = {
  client: (device) => `The Configuration Manager client of ${device} asks`,
  checkIn: (device) => `${device} checks in with Intune`,
  extension: (device) => `The Intune Management Extension of ${device} asks`,
};
export const sayBarrier: { readonly [B in Barrier]: string } = {
  notEnrolled: 'it is not enrolled in Intune',
  noClient: 'it has no Configuration Manager client',
  otherMdm: 'another MDM service has the device',
  updatesWithConfigMgr: 'Windows Update policies is Configuration Manager’s there',
  updatesWithIntune: 'Windows Update policies is Intune’s there',
  softwareUpdatesOff: 'software updates are disabled on its client',
  clientAppsWithConfigMgr: 'Client apps is Configuration Manager’s there',
  clientAppsWithIntune: 'Client apps is Intune’s there',
  lobWithConfigMgr: 'Client apps is Configuration Manager’s there, which practitioners found to keep such apps back',
  windowsTooOld: 'without Client apps at Intune it needs Windows 10 1903 or later',
  officeWithConfigMgr: 'Office Click-to-Run apps is Configuration Manager’s there',
  officeWithIntune: 'Office Click-to-Run apps is Intune’s there, and the app requires that it is not',
};
export const sayObstacle: { readonly [O in PortalObstacle]: string } = {
  notOffered: 'it does not reach the device',
  notAvailable: 'it is required, and installs without being chosen',
  notForThisPortal: 'this portal does not show such things',
  notCoManaged: 'the device is not co-managed',
  companyPortalMissing: 'the device has no Company Portal',
  companyPortalOutdated: 'it takes Company Portal 11.0.8980.0 or later',
  windowsTooOld: 'it takes Windows 10 1803 or later',
  noLicence: 'its user has no Intune licence',
  officeWithIntune: 'with Office Click-to-Run apps at Intune only Intune’s Office is shown',
};
