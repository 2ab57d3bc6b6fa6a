/** What can be done to a device from afar: through whom, what it needs, who may, how long it takes. Data only. */
import type { IntuneAction } from './lists.ts';
import type { IntuneRole } from './words.ts';

/** What a device must be for an action beside having an object in Intune. */
export type ActionNeed = 'notHybrid' | 'entraJoined' | 'corporate' | 'protectedApps' | 'remoteHelp';
type IntuneActionRow = {
  /** Intune sends to the device, app protection to the apps on it. */
  readonly channel: 'mdm' | 'apps';
  readonly needs: readonly ActionNeed[];
  /** The built-in roles that have the permission; Intune Administrators have every one. */
  readonly roles: readonly IntuneRole[];
  /** Minutes from the start on the device to the end. */
  readonly takes: number;
  /** Beats every other action that still waits. */
  readonly decisive: boolean;
  /** Offered for many devices at once. */
  readonly bulk: boolean;
};

const helpDesk: readonly IntuneRole[] = ['helpDeskOperator', 'schoolAdministrator'];
const helpDeskAndSecurity: readonly IntuneRole[] = [...helpDesk, 'endpointSecurityManager'];
const security: readonly IntuneRole[] = ['helpDeskOperator', 'endpointSecurityManager'];
const deleting: readonly IntuneRole[] = ['schoolAdministrator', 'endpointSecurityManager', 'customDelete'];

const plain = { channel: 'mdm', needs: [], roles: [], takes: 1, decisive: false, bulk: false } as const;
const reset = { ...plain, roles: helpDesk, takes: 30 } as const;

/** Rules `remote-action-roles`, `background-actions`: one row for each action of Intune. */
export const intuneActionTable: { readonly [A in IntuneAction]: IntuneActionRow } = {
  sync: { ...plain, roles: helpDeskAndSecurity, takes: 0, bulk: true },
  restart: { ...plain, roles: helpDeskAndSecurity, takes: 5, bulk: true },
  rename: { ...plain, roles: helpDesk, needs: ['notHybrid', 'corporate'], takes: 0 },
  retire: { ...plain, roles: helpDesk, takes: 0, decisive: true, bulk: true },
  wipe: { ...reset, decisive: true, bulk: true },
  wipeKeepEnrolment: { ...reset, decisive: true },
  wipeProtected: { ...reset, takes: 60, decisive: true },
  delete: { ...plain, roles: deleting, takes: 0, decisive: true, bulk: true },
  freshStart: { ...reset, roles: helpDeskAndSecurity },
  freshStartKeepData: { ...reset, roles: helpDeskAndSecurity },
  autopilotReset: { ...reset, needs: ['notHybrid', 'entraJoined'], bulk: true },
  appSelectiveWipe: {
    ...plain,
    channel: 'apps',
    roles: ['helpDeskOperator', 'applicationManager'],
    needs: ['protectedApps'],
  },
  quickScan: { ...plain, roles: security, takes: 10 },
  fullScan: { ...plain, roles: security, takes: 60 },
  updateSecurityIntelligence: { ...plain, roles: security, takes: 5 },
  rotateBitLockerKeys: { ...plain, roles: security },
  rotateLocalAdminPassword: plain,
  collectDiagnostics: { ...plain, roles: helpDesk, needs: ['corporate'], takes: 5, bulk: true },
  locate: { ...plain, roles: helpDesk },
  pauseConfigRefresh: plain,
  runRemediation: { ...plain, roles: helpDesk },
  remoteAssistance: { ...plain, roles: helpDesk, needs: ['remoteHelp'] },
};

/** Minutes until an online device has answered a push notification; the documents say no figure. */
export const pushTakes = 2;
/** Retire actions of one tenant in a day. Rule `retire-limit`. */
export const retireLimit = 1000;
/** Devices in one bulk action. Rule `bulk-actions`. */
export const bulkLimits = { any: 100, collectDiagnostics: 25 } as const;
/** Rule `collect-diagnostics-limits`. */
export const diagnosticsKept = { most: 10, minutes: 28 * 24 * 60 } as const;
