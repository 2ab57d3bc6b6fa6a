/** Why an action stands where it does on a device. */
import { type Chain, cause, configured } from '../../answer.ts';
import { isBroken, traitOf } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import type { IntuneAction, RemoteActionKind } from './lists.ts';
import { isIntuneAction, type Request, requestOf } from './requests.ts';

export function whyStands(state: State, row: number, action: RemoteActionKind): Chain {
  const device = deviceOf(state, row);
  const request = requestOf(state, row, action);
  const fact = {
    kind: 'actionStands',
    device,
    action,
    state: request?.state ?? 'none',
    error: request?.error ?? 'none',
  } as const;
  const own = cause(fact, request?.at ?? state.spec.startsAt, ruleOf(action, request));
  if (!request) return [own];
  const [first, ...rest] = [...reasons(state, request), own];
  return first ? [first, ...rest] : [own];
}

function ruleOf(action: RemoteActionKind, request: Request | undefined): string {
  const own = isIntuneAction(action) ? effects[action] : 'attach-action-path';
  switch (request?.state) {
    case 'pending':
      return isIntuneAction(action) ? 'remote-action-push' : 'attach-action-path';
    case 'canceled':
      return 'decisive-actions-win';
    case 'notSupported':
      return 'bulk-actions';
    case 'failed':
      return request.error === '403'
        ? 'attach-action-mfa'
        : request.error === 'administrationServiceStopped'
          ? 'attach-action-administration-service'
          : own;
    default:
      return own;
  }
}

/** What keeps a waiting action waiting, and what made a failed one fail. */
function reasons(state: State, request: Request): readonly Because[] {
  const device = deviceOf(state, request.row);
  const start = state.spec.startsAt;
  const rule = ruleOf(request.action, request);
  if (request.state === 'pending') {
    const is = traitOf(state, request.row, 'online');
    const fault = 'wnsBlocked';
    const online = cause({ kind: 'deviceIs', device, trait: 'online', is }, start, rule);
    return isIntuneAction(request.action) && isBroken(state, request.row, fault)
      ? [online, cause({ kind: 'broken', device, fault, is: true }, start, rule)]
      : [online];
  }
  switch (request.error) {
    case 'none':
      return [];
    case '0x80070032': {
      const fault = 'winReDisabled';
      return [cause({ kind: 'broken', device, fault, is: isBroken(state, request.row, fault) }, start, rule)];
    }
    case '403':
      return [configured(state, 'smsProviderAuthentication', rule)];
    case 'administrationServiceStopped':
      return [configured(state, 'administrationService', rule)];
  }
}

const effects: { readonly [A in IntuneAction]: string } = {
  sync: 'remote-action-sync',
  restart: 'remote-action-restart',
  rename: 'rename-name-rules',
  retire: 'retire-effect',
  wipe: 'wipe-effect',
  wipeKeepEnrolment: 'wipe-keeps-enrolment',
  wipeProtected: 'wipe-effect',
  delete: 'delete-is-retire',
  freshStart: 'fresh-start',
  freshStartKeepData: 'fresh-start',
  autopilotReset: 'autopilot-reset',
  appSelectiveWipe: 'app-selective-wipe',
  quickScan: 'background-actions',
  fullScan: 'background-actions',
  updateSecurityIntelligence: 'background-actions',
  rotateBitLockerKeys: 'background-actions',
  rotateLocalAdminPassword: 'background-actions',
  collectDiagnostics: 'collect-diagnostics-limits',
  locate: 'background-actions',
  pauseConfigRefresh: 'background-actions',
  runRemediation: 'background-actions',
  remoteAssistance: 'remote-assistance-setup',
};
