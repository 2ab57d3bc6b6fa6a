/**
 * Product names as the consoles show them, dated: they get renamed, code ids do not follow.
 * Read in November 2026 from the vendor's pages named in `simulator/fidelity.ts`.
 */
import type {
  Authority,
  AutoEnrolment,
  DeviceProperty,
  Join,
  MdmScope,
  Position,
  RuleOperator,
  Workload,
} from '../simulator/model.ts';

export const workloadLabels: { readonly [W in Workload]: string } = {
  compliancePolicies: 'Compliance policies',
  windowsUpdatePolicies: 'Windows Update policies',
  resourceAccessPolicies: 'Resource access policies',
  endpointProtection: 'Endpoint Protection',
  deviceConfiguration: 'Device configuration',
  officeClickToRunApps: 'Office Click-to-Run apps',
  clientApps: 'Client apps',
};
/** For marks and narrow columns. */
export const workloadShortLabels: { readonly [W in Workload]: string } = {
  compliancePolicies: 'Compliance',
  windowsUpdatePolicies: 'Windows Update',
  resourceAccessPolicies: 'Resource access',
  endpointProtection: 'Endpoint Protection',
  deviceConfiguration: 'Device configuration',
  officeClickToRunApps: 'Office apps',
  clientApps: 'Client apps',
};
export const authorityLabels: { readonly [A in Authority]: string } = {
  configMgr: 'Configuration Manager',
  intune: 'Intune',
  otherMdm: 'another MDM service',
  none: 'nobody',
};
export const authorityShortLabels: { readonly [A in Authority]: string } = {
  configMgr: 'ConfigMgr',
  intune: 'Intune',
  otherMdm: 'other MDM',
  none: 'nobody',
};
export const positionLabels: { readonly [P in Position]: string } = {
  configMgr: 'ConfigMgr',
  pilotIntune: 'Pilot Intune',
  intune: 'Intune',
};
export const joinLabels: { readonly [J in Join]: string } = {
  hybridJoined: 'Hybrid joined',
  entraJoined: 'Entra joined',
  domainJoined: 'Domain joined only',
  registered: 'Registered only',
  notJoined: 'Not joined',
};
export const autoEnrolmentLabels: { readonly [K in AutoEnrolment['kind']]: string } = {
  none: 'None',
  pilot: 'Pilot',
  all: 'All',
};
export const mdmScopeLabels: { readonly [S in MdmScope]: string } = { none: 'None', some: 'Some', all: 'All' };
export const propertyLabels: { readonly [P in DeviceProperty]: string } = {
  name: 'Name',
  department: 'Department',
  ou: 'Organizational unit',
};
/** The same inside a sentence. */
export const propertyNouns: { readonly [P in DeviceProperty]: string } = {
  name: 'name',
  department: 'department',
  ou: 'OU',
};
export const operatorLabels: { readonly [O in RuleOperator]: string } = { isEqualTo: 'is equal to', isLike: 'is like' };

export const consoleLabels = {
  estate: 'Estate',
  configMgr: 'Configuration Manager',
  intune: 'Intune',
  entra: 'Entra ID',
  directory: 'Active Directory',
  azure: 'Azure',
  device: 'Device',
} as const;

/** Where an administrator finds each page. */
export const paths = {
  estate: 'Estate › All devices',
  workloads: 'Administration › Cloud Services › Cloud Attach › Properties › Workloads',
  enablement: 'Administration › Cloud Services › Cloud Attach › Properties › Enablement',
  collections: 'Assets and Compliance › Device Collections',
  intuneDevices: 'Devices › All devices',
  mobility: 'Entra ID › Mobility (MDM and MAM) › Microsoft Intune',
  groups: 'Entra ID › Groups › All groups',
  computers: 'Active Directory Users and Computers › Computers',
  entraConnect: 'Microsoft Entra Connect › Domain and OU filtering',
  device: 'Control Panel › Configuration Manager',
} as const;
