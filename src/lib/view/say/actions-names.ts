/** What the room actions calls its actions, verdicts and states. */
import type {
  ActionError,
  ActionState,
  ActionVerdict,
  CoexistencePart,
  DeviceAction,
} from '../../simulator/rules/actions/lists.ts';
import type { actionsUserProperties } from '../../simulator/rules/actions/words.ts';

/** As the buttons of the consoles say it. */
export const actionNames: { readonly [A in DeviceAction]: string } = {
  sync: 'Sync',
  restart: 'Restart',
  rename: 'Rename device',
  retire: 'Retire',
  wipe: 'Wipe',
  wipeKeepEnrolment: 'Wipe, but keep enrolment state and user account',
  wipeProtected: 'Wipe, and continue even if the device loses power',
  delete: 'Delete',
  freshStart: 'Fresh Start',
  freshStartKeepData: 'Fresh Start, retaining user data',
  autopilotReset: 'Autopilot Reset',
  appSelectiveWipe: 'App selective wipe',
  quickScan: 'Quick scan',
  fullScan: 'Full scan',
  updateSecurityIntelligence: 'Update Windows Defender security intelligence',
  rotateBitLockerKeys: 'BitLocker key rotation',
  rotateLocalAdminPassword: 'Rotate local admin password',
  collectDiagnostics: 'Collect diagnostics',
  locate: 'Locate device',
  pauseConfigRefresh: 'Pause config refresh',
  runRemediation: 'Run remediation',
  remoteAssistance: 'New remote assistance session',
  syncMachinePolicy: 'Sync Machine Policy',
  syncUserPolicy: 'Sync User Policy',
  appEvaluation: 'App Evaluation Cycle',
  cmPivot: 'CMPivot',
  runScript: 'Run script',
  applicationAction: 'Application action',
  timeline: 'Timeline',
  resourceExplorer: 'Resource explorer',
  bitLockerRecoveryKeys: 'BitLocker recovery keys',
  softwareUpdatesPage: 'Software updates',
  clientNotification: 'Client notification',
  remoteControl: 'Remote control',
  consoleScript: 'Run Scripts in the Configuration Manager console',
};

export const verdictNames: { readonly [V in ActionVerdict]: string } = {
  allowed: 'Possible',
  noPermission: 'No permission in Intune',
  noConfigMgrRights: 'No rights in Configuration Manager',
  userNotDiscovered: 'Account not synchronised and discovered',
  notEnrolled: 'Not enrolled',
  alreadyDeleted: 'Already deleted',
  notSupportedHybrid: 'Not supported on hybrid joined devices',
  notEntraJoined: 'Not Microsoft Entra joined',
  notCorporateOwned: 'Not corporate-owned',
  noProtectedApps: 'No protected apps',
  remoteHelpNotSetUp: 'Remote assistance not set up',
  notUploaded: 'Not uploaded',
  clientOffline: 'Client out of reach of the site',
  notThroughCmg: 'Not through a cloud management gateway',
  workloadNotMoved: 'Workload not moved',
};

/** Why an action is not possible, and what helps: each a whole sentence. */
export const verdictReasons: {
  readonly [V in Exclude<ActionVerdict, 'allowed'>]: { readonly why: string; readonly cure: string };
} = {
  noPermission: {
    why: 'Your Intune role does not have the permission.',
    cure: 'Use an account whose role has it, or assign the least role that does.',
  },
  noConfigMgrRights: {
    why: 'Your account has no rights in Configuration Manager.',
    cure: 'Give the account a security role in Configuration Manager, or let Intune’s roles alone decide.',
  },
  userNotDiscovered: {
    why: 'Your account is not both synchronised to Microsoft Entra ID and discovered by Configuration Manager.',
    cure: 'Use an account from Active Directory that user discovery has found.',
  },
  notEnrolled: { why: 'The device is not enrolled in Intune.', cure: 'Enrol the device first.' },
  alreadyDeleted: {
    why: 'The device has been deleted from Intune.',
    cure: 'Wait for its next check-in; after that it can enrol again.',
  },
  notSupportedHybrid: {
    why: 'Intune does not support this on hybrid joined devices.',
    cure: 'Rename the device in its domain; instead of Autopilot Reset use Wipe.',
  },
  notEntraJoined: { why: 'The device is not Microsoft Entra joined.', cure: 'Use Wipe instead.' },
  notCorporateOwned: {
    why: 'The device is personally owned.',
    cure: 'Choose a corporate-owned device, or change its ownership.',
  },
  noProtectedApps: {
    why: 'No app with an app protection policy holds company data there.',
    cure: 'Choose a device with protected apps.',
  },
  remoteHelpNotSetUp: { why: 'Remote assistance is not set up.', cure: 'Set up Remote Help or TeamViewer first.' },
  notUploaded: {
    why: 'Tenant attach has not uploaded the device to the admin center.',
    cure: 'Attach the tenant, take the device into the upload, and wait for it.',
  },
  clientOffline: { why: 'Its client does not reach the site.', cure: 'Bring the client online, or give it a way.' },
  notThroughCmg: {
    why: 'The client is on the internet, and this does not go through a cloud management gateway.',
    cure: 'Use remote assistance of Intune instead.',
  },
  workloadNotMoved: { why: 'Its workloads are still with Configuration Manager.', cure: 'Move them first.' },
};

export const stateNames: { readonly [S in ActionState]: string } = {
  none: 'Not asked for',
  pending: 'Pending',
  canceled: 'Canceled',
  active: 'Active',
  done: 'Done',
  failed: 'Failed',
  notSupported: 'Not supported',
};

export const errorNames: { readonly [E in ActionError]: string } = {
  none: 'None',
  '0x80070032': '0x80070032, Windows RE is not there',
  '403': '403, forbidden',
  administrationServiceStopped: 'Administration service does not answer',
};

export const partNames: { readonly [P in CoexistencePart]: string } = {
  resourceAccess: 'Resource access',
  applications: 'Applications and packages',
  softwareUpdates: 'Software updates',
  endpointProtection: 'Endpoint Protection',
  compliancePolicy: 'Compliance policy for Conditional Access',
  deviceConfiguration: 'Device configuration',
  officeClickToRun: 'Office Click-to-Run',
  hardwareInventory: 'Hardware inventory',
  softwareInventory: 'Software inventory',
  assetIntelligence: 'Asset Intelligence',
  softwareMetering: 'Software metering',
  powerManagementReporting: 'Power management reporting',
};

export const roleNames: { readonly [R in (typeof actionsUserProperties.intuneRole)[number]]: string } = {
  none: 'None',
  helpDeskOperator: 'Help Desk Operator',
  schoolAdministrator: 'School Administrator',
  endpointSecurityManager: 'Endpoint Security Manager',
  applicationManager: 'Application Manager',
  policyAndProfileManager: 'Policy and Profile Manager',
  readOnlyOperator: 'Read Only Operator',
  intuneAdministrator: 'Intune Administrator',
  customDelete: 'Custom role with Managed devices/Delete',
  customOffboarding: 'Custom role with Organization/Delete',
};
