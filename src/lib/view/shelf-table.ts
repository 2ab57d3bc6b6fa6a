/** Where an administrator keeps what is delivered: each kind of deliverable stands on one shelf of one console. */
import type { DeliverableKind } from '../simulator/model.ts';
import type { Console, Shelf } from './view-model.ts';

type ShelfEntry = {
  readonly console: Console;
  readonly label: string;
  readonly path: string;
  /** What stands here, where something does: “This estate has no …”. */
  readonly things: string;
};

export const shelfTable: { readonly [S in Shelf]: ShelfEntry } = {
  configMgrCompliance: {
    console: 'configMgr',
    label: 'Compliance settings',
    path: 'Assets and Compliance › Compliance Settings',
    things: 'compliance policies, configuration baselines or resource access profiles',
  },
  configMgrProtection: {
    console: 'configMgr',
    label: 'Endpoint Protection',
    path: 'Assets and Compliance › Endpoint Protection',
    things: 'antimalware, firewall or BitLocker policies',
  },
  configMgrUpdates: {
    console: 'configMgr',
    label: 'Software updates',
    path: 'Software Library › Software Updates',
    things: 'deployments of updates',
  },
  configMgrApps: {
    console: 'configMgr',
    label: 'Applications',
    path: 'Software Library › Application Management',
    things: 'applications, packages or task sequences',
  },
  intuneCompliance: {
    console: 'intune',
    label: 'Compliance policies',
    path: 'Devices › Compliance',
    things: 'compliance policies',
  },
  intuneConfiguration: {
    console: 'intune',
    label: 'Configuration',
    path: 'Devices › Configuration',
    things: 'settings catalog, device restrictions, VPN, Wi-Fi, email or certificate profiles',
  },
  intuneProtection: {
    console: 'intune',
    label: 'Endpoint security',
    path: 'Endpoint security',
    things: 'antivirus, firewall, disk encryption or attack surface reduction policies',
  },
  intuneUpdates: {
    console: 'intune',
    label: 'Windows updates',
    path: 'Devices › Windows updates › Update rings',
    things: 'update rings',
  },
  intuneApps: {
    console: 'intune',
    label: 'Apps and scripts',
    path: 'Apps › Windows, and Devices › Scripts and remediations',
    things: 'apps, scripts or remediations',
  },
  intuneEnrolment: {
    console: 'intune',
    label: 'Enrolment profiles',
    path: 'Devices › Enrollment',
    things: 'co-management settings, Autopilot profiles, enrolment status pages or restrictions for groups',
  },
  accessPolicies: {
    console: 'entra',
    label: 'Conditional Access',
    path: 'Entra ID › Conditional Access › Policies',
    things: 'Conditional Access policies',
  },
};
export const shelfOf: { readonly [K in DeliverableKind]: Shelf } = {
  coManagementSettings: 'intuneEnrolment',
  autopilotProfile: 'intuneEnrolment',
  espProfile: 'intuneEnrolment',
  platformRestriction: 'intuneEnrolment',
  intuneCompliancePolicy: 'intuneCompliance',
  configMgrCompliancePolicy: 'configMgrCompliance',
  configMgrBaseline: 'configMgrCompliance',
  accessPolicy: 'accessPolicies',
  endpointSecurityPolicy: 'intuneProtection',
  settingsCatalogProfile: 'intuneConfiguration',
  deviceRestrictionsProfile: 'intuneConfiguration',
  templateProfile: 'intuneConfiguration',
  informationProtectionPolicy: 'intuneConfiguration',
  intuneResourceProfile: 'intuneConfiguration',
  configMgrAntimalwarePolicy: 'configMgrProtection',
  configMgrEndpointProtection: 'configMgrProtection',
  configMgrBitLocker: 'configMgrProtection',
  configMgrSettings: 'configMgrCompliance',
  configMgrResourceProfile: 'configMgrCompliance',
  updateRing: 'intuneUpdates',
  configMgrUpdates: 'configMgrUpdates',
  configMgrThirdPartyUpdates: 'configMgrUpdates',
  intuneWin32App: 'intuneApps',
  intuneStoreApp: 'intuneApps',
  intuneLobApp: 'intuneApps',
  intuneOfficeApp: 'intuneApps',
  intuneScript: 'intuneApps',
  intuneRemediation: 'intuneApps',
  configMgrApp: 'configMgrApps',
  configMgrPackage: 'configMgrApps',
  configMgrTaskSequence: 'configMgrApps',
  configMgrOfficeApp: 'configMgrApps',
};
