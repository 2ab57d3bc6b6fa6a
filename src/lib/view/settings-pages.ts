/** Which settings stand together on a page, and in which console: each setting has one place. */
import type { SettingName } from '../simulator/model.ts';
import type { Console, Pane, SettingsPage } from './view-model.ts';

type PageOfSettings = {
  readonly console: Console;
  readonly label: string;
  readonly path: string;
  readonly settings: readonly SettingName[];
  /** Settings of another page that are read here. */
  readonly reads?: readonly SettingName[];
};

/**
 * Paths as the consoles have them in November 2026; pages that the products spread over several are one here. A setting
 * stands where its wizard or sheet is: the gateway too is set up in the site's console, though it runs in Azure. What is no
 * more than a fact of the world (a network, another hierarchy) stands where somebody would mend it.
 */
export const settingsTable: { readonly [P in SettingsPage]: PageOfSettings } = {
  clientSettings: {
    console: 'configMgr',
    label: 'Client settings',
    path: 'Administration › Client Settings › Default Client Settings',
    settings: ['registerDevices', 'softwareUpdates', 'userPortal', 'useCmg'],
  },
  siteRoles: {
    console: 'configMgr',
    label: 'Site system roles',
    path: 'Administration › Site Configuration › Servers and Site System Roles',
    settings: [
      'managementPoint',
      'managementPointInternet',
      'distributionPoint',
      'softwareUpdatePoint',
      'serviceConnectionPoint',
      'certificateRegistrationPoint',
      'cmgConnectionPoint',
      'cmgTraffic',
      'administrationService',
    ],
  },
  hierarchy: {
    console: 'configMgr',
    label: 'Hierarchy settings',
    path: 'Administration › Site Configuration › Sites › Hierarchy Settings',
    settings: ['automaticClientUpgrade', 'preReleaseFeatures', 'smsProviderAuthentication'],
  },
  cloudServices: {
    console: 'configMgr',
    label: 'Cloud services',
    path: 'Administration › Cloud Services › Azure Services and Cloud Management Gateway',
    settings: ['azureServices', 'cmg', 'cmgCertificate', 'azureEnvironment', 'hierarchiesOnTenant'],
    reads: ['cmgConnectionPoint'],
  },
  enrolment: {
    console: 'intune',
    label: 'Enrolment restrictions',
    path: 'Devices › Enrollment › Device platform restriction',
    settings: ['windowsEnrolment', 'enrolmentMinimumWindows', 'personalWindows', 'deviceLimit'],
  },
  complianceSettings: {
    console: 'intune',
    label: 'Compliance policy settings',
    path: 'Endpoint security › Device compliance › Compliance policy settings',
    settings: ['noPolicyDevices', 'complianceValidityDays'],
  },
  tenantAdministration: {
    console: 'intune',
    label: 'Tenant administration',
    path: 'Tenant administration',
    settings: ['mdmAuthority', 'useIntuneRbac', 'remoteHelp'],
    reads: ['enforceConfigMgrRbac'],
  },
  conditionalAccess: {
    console: 'entra',
    label: 'Per-user MFA and licences',
    path: 'Entra ID › Users › Per-user MFA, and Billing › Licenses',
    settings: ['mfaTrustedIps', 'entraIdP1', 'userTokens'],
  },
  identity: {
    console: 'directory',
    label: 'Sign-in and synchronisation',
    path: 'Microsoft Entra Connect › Configuration',
    settings: ['entraConnect', 'syncCycle', 'deviceAttributes', 'signInMethod', 'adFs', 'scpObject'],
  },
  azureResources: {
    console: 'azure',
    label: 'Cloud management gateway',
    path: 'Azure › Resource groups › Cloud management gateway',
    settings: [],
    reads: ['cmg', 'cmgCertificate', 'azureServices', 'cmgConnectionPoint'],
  },
};
/** Settings with a page of their own: the properties of Cloud Attach, and the scopes of MDM. */
export const settingsElsewhere = {
  tenantAttach: { kind: 'enablement' },
  enforceConfigMgrRbac: { kind: 'enablement' },
  mamUserScope: { kind: 'mobility' },
  mdmUrls: { kind: 'mobility' },
} as const satisfies { readonly [S in SettingName]?: Pane };
