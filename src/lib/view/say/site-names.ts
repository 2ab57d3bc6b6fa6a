/** Names of what the site has, does and finds, as they stand inside a sentence. */
import type { RoleTask, SiteFeature, SiteRole, UpgradeBlocker } from '../../simulator/rules/site/words.ts';

export const featureNames: { readonly [F in SiteFeature]: string } = {
  coManagement: 'co-management',
  dashboard: 'the co-management dashboard',
  severalHierarchies: 'several hierarchies on one tenant',
  syncAfterSwitch: 'the Intune sync right after a switch',
  randomisedEnrolment: 'automatic enrolment spread over time',
  enhancedHttp: 'enhanced HTTP',
  shortCommandLine: 'the installation line with two properties',
  requiredAppsInCompliance: 'required apps in the compliance state',
  pilotPerWorkload: 'a pilot collection for each workload',
  deviceTokenEnrolment: 'enrolment with the device token',
  enrolmentAtOnce: 'enrolment of new clients at once',
  usGovernmentCloud: 'the US Government cloud',
  baselinesInCompliance: 'baselines in the compliance assessment',
  connectedCache: 'Connected Cache for Intune apps',
  tenantAttach: 'tenant attach',
  cmgTokens: 'tokens of the site at the cloud management gateway',
  taskSequenceAtInstall: 'a task sequence with the client installation',
  clientAppsWithoutConsent: 'Client apps without consent to pre-release features',
  companyPortal: 'Company Portal as the user portal',
  chinaCloud: 'the cloud in China',
  cloudAttachNode: 'the Cloud Attach node',
  tenantAttachUsGovernment: 'tenant attach in the US Government cloud',
  cmgScaleSet: 'the cloud management gateway on a virtual machine scale set',
  cloudAttachWizard: 'the Cloud Attach wizard',
  eligibleDevicesCollection: 'the collection Co-management Eligible Devices',
  autopilotIntoCoManagement: 'Autopilot into co-management',
  intuneRbac: 'Intune permissions for attached devices',
  noNewResourceProfiles: 'the stop to new resource access profiles',
  resourceAccessRemoved: 'the removal of resource access',
  plainHttpRemoved: 'the removal of plain HTTP',
  managementPointNeedsInternet: 'the check of tokens with Microsoft Entra ID by the management point',
};

export const roleNames: { readonly [R in SiteRole]: string } = {
  managementPoint: 'Management point',
  distributionPoint: 'Distribution point',
  softwareUpdatePoint: 'Software update point',
  serviceConnectionPoint: 'Service connection point of the site',
  cmgConnectionPoint: 'CMG connection point',
  activeDirectoryObject: 'Service connection point object in Active Directory',
  none: 'Nothing',
};

export const taskNames: { readonly [T in RoleTask]: string } = {
  policy: 'gives clients their policy',
  content: 'gives clients content',
  softwareUpdates: 'offers software updates',
  cloudConnection: 'connects the site with Microsoft’s cloud',
  internetClients: 'lets in clients from the internet',
  hybridJoinDiscovery: 'tells a PC which tenant to join',
};

/** What stands in the way of an update, as a whole sentence, and what helps. */
export const blockerWords: { readonly [B in UpgradeBlocker]: { readonly why: string; readonly cure: string } } = {
  versionTooOld: {
    why: 'The site is too old to be updated to that version in one step.',
    cure: 'Update to a version in between first.',
  },
  updateNotFound: {
    why: 'The service connection point is offline, so the console has no updates.',
    cure: 'Set the service connection point to online.',
  },
  resourceProfiles: {
    why: 'Configuration Manager still has resource access profiles.',
    cure: 'Delete the profiles with their deployments.',
  },
  certificateRegistrationPoint: {
    why: 'The site still has a certificate registration point.',
    cure: 'Remove that role.',
  },
  resourceAccessSlider: {
    why: 'The slider of Resource access policies does not stand at Intune.',
    cure: 'Move Resource access policies to Intune.',
  },
  classicCmg: {
    why: 'The cloud management gateway runs as a classic cloud service.',
    cure: 'Convert it to a virtual machine scale set.',
  },
  plainHttp: {
    why: 'The site lets clients use plain HTTP.',
    cure: 'Set the management point to enhanced HTTP or HTTPS.',
  },
};
