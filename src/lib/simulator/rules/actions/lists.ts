/** The lists that the words of this room are made of: actions, what may be in their way, how they stand. */

/** What Intune itself does on a device; its three ways to wipe and two of Fresh Start are actions of their own. */
export const intuneActions = [
  'sync',
  'restart',
  'rename',
  'retire',
  'wipe',
  'wipeKeepEnrolment',
  'wipeProtected',
  'delete',
  'freshStart',
  'freshStartKeepData',
  'autopilotReset',
  'appSelectiveWipe',
  'quickScan',
  'fullScan',
  'updateSecurityIntelligence',
  'rotateBitLockerKeys',
  'rotateLocalAdminPassword',
  'collectDiagnostics',
  'locate',
  'pauseConfigRefresh',
  'runRemediation',
  'remoteAssistance',
] as const;
export type IntuneAction = (typeof intuneActions)[number];
/** What the admin center has Configuration Manager do on an uploaded device. */
export const attachActions = [
  'syncMachinePolicy',
  'syncUserPolicy',
  'appEvaluation',
  'cmPivot',
  'runScript',
  'applicationAction',
  'timeline',
  'resourceExplorer',
  'bitLockerRecoveryKeys',
  'softwareUpdatesPage',
] as const;
export type AttachAction = (typeof attachActions)[number];
/** What the Configuration Manager console does by itself. */
export const consoleActions = ['clientNotification', 'remoteControl', 'consoleScript'] as const;
export const deviceActions = [...intuneActions, ...attachActions, ...consoleActions] as const;
export type DeviceAction = (typeof deviceActions)[number];
export const remoteActionKinds = [...intuneActions, ...attachActions] as const;
export type RemoteActionKind = (typeof remoteActionKinds)[number];

/** What Configuration Manager still does on a device of another MDM service: the first seven it leaves, the rest it only reads. */
export const coexistenceParts = [
  'resourceAccess',
  'applications',
  'softwareUpdates',
  'endpointProtection',
  'compliancePolicy',
  'deviceConfiguration',
  'officeClickToRun',
  'hardwareInventory',
  'softwareInventory',
  'assetIntelligence',
  'softwareMetering',
  'powerManagementReporting',
] as const;
export type CoexistencePart = (typeof coexistenceParts)[number];

export const coexistenceStandings = ['on', 'off', 'readOnly', 'noClient'] as const;
export type CoexistenceStanding = (typeof coexistenceStandings)[number];

/** Whether somebody may have an action done on a device, or the first thing in the way. */
export const actionVerdicts = [
  'allowed',
  'noPermission',
  'noConfigMgrRights',
  'userNotDiscovered',
  'notEnrolled',
  'alreadyDeleted',
  'notSupportedHybrid',
  'notEntraJoined',
  'notCorporateOwned',
  'noProtectedApps',
  'remoteHelpNotSetUp',
  'notUploaded',
  'clientOffline',
  'notThroughCmg',
  'workloadNotMoved',
] as const;
export type ActionVerdict = (typeof actionVerdicts)[number];
export const actionStates = ['none', 'pending', 'canceled', 'active', 'done', 'failed', 'notSupported'] as const;
export type ActionState = (typeof actionStates)[number];
export const actionErrors = ['none', '0x80070032', '403', 'administrationServiceStopped'] as const;
export type ActionError = (typeof actionErrors)[number];
