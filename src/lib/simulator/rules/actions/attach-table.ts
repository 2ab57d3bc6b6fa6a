/** Who may do what on an uploaded device, and how long the upload takes. Data only. */
import type { AttachAction } from './lists.ts';
import type { IntuneRole } from './words.ts';

/** Roles with the permission Remote tasks/Initiate Configuration Manager action. Rule `attach-action-permission`. */
export const initiators: readonly IntuneRole[] = ['helpDeskOperator', 'schoolAdministrator', 'endpointSecurityManager'];

const runners: readonly IntuneRole[] = ['helpDeskOperator', 'schoolAdministrator'];
const viewers: readonly IntuneRole[] = [
  ...initiators,
  'applicationManager',
  'policyAndProfileManager',
  'readOnlyOperator',
];

/** Where Intune's roles alone decide. Rule `intune-rbac-two-switches`. */
export const cloudAttachedRoles: { readonly [A in AttachAction]: readonly IntuneRole[] } = {
  syncMachinePolicy: initiators,
  syncUserPolicy: initiators,
  appEvaluation: initiators,
  cmPivot: initiators,
  runScript: runners,
  applicationAction: [...runners, 'applicationManager'],
  timeline: viewers,
  resourceExplorer: viewers,
  bitLockerRecoveryKeys: ['helpDeskOperator', 'endpointSecurityManager'],
  softwareUpdatesPage: viewers.filter((role) => role !== 'policyAndProfileManager'),
};

/** Minutes of the rule `tenant-attach-upload`. */
export const uploadEvery = 15;
export const listedAfter = 10;
/** Minutes until the admin center has forgotten a hierarchy. Rule `tenant-attach-offboarding`. */
export const offboardingTakes = 120;
/** Minutes until Intune's roles alone decide. */
export const rbacSwitchTakes = 10;
/** Minutes from the admin center through the site to a client that is online. */
export const fastChannelTakes = 1;
