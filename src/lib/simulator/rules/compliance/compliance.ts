import { unreachable } from '../../../unreachable.ts';
import type { Reader } from '../../answer.ts';
import { deliverableOf } from '../../catalog.ts';
import type { Answer } from '../../decide.ts';
import { hasClient, windowsOf } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import type { Command, EstateSpec, Rejection, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { authorityOn } from '../authority/authority.ts';
import { isAtLeast } from '../site/versions.ts';
import { accessOf, meansUsers } from './access.ts';
import { offersAction, onRetireList } from './actions.ts';
import { configMgrVerdictOf, evaluateConfigMgr, standingOf } from './configmgr.ts';
import { forget, isIntunes, report, sendEmail, settle } from './evaluate.ts';
import { planVerdict, turnsUnderPolicy } from './plan.ts';
import { complianceStateOf, reasonOf, stateUnderPolicy } from './verdict.ts';
import type { ComplianceCommand, ComplianceEstateQuery, ComplianceQuery } from './words.ts';

/** What only this room keeps. */
type ComplianceState = Record<never, never>;

export function startCompliance(_spec: EstateSpec): ComplianceState {
  return {};
}

export const compliance: Room = {
  refuse: refused,
  handOver(draft, row) {
    evaluateConfigMgr(draft, row, true);
    report(draft, row);
  },
  react(draft, event) {
    if (event.kind === 'complianceChecked') {
      const row = draft.facts.rows.get(event.device);
      if (row !== undefined) evaluateConfigMgr(draft, row, true);
    }
    // The period is counted in the tenant: it holds for devices that are away, too.
    if (event.kind === 'configured' && event.setting === 'complianceValidityDays') settleAll(draft);
  },
  policy(draft, row) {
    const changed = evaluateConfigMgr(draft, row, false);
    return (!isIntunes(draft, row) && forget(draft, row)) || changed;
  },
  checkIn: report,
  due: {
    verdictDue(draft, row, at) {
      const changed = draft.devices.baselinesDue[row] === at && evaluateConfigMgr(draft, row, true);
      if (!isIntunes(draft, row)) {
        planVerdict(draft, row);
        return changed;
      }
      sendEmail(draft, row);
      return settle(draft, row) || turnsUnderPolicy(draft, row) || changed;
    },
  },
};

function settleAll(draft: Draft): void {
  for (let row = 0; row < draft.facts.ids.length; row++)
    if ((draft.devices.verdict[row] ?? 0) !== 0 && isIntunes(draft, row)) settle(draft, row);
}

/** Rule `access-policy-to-users`. */
function refused(state: State, command: Command): Rejection | undefined {
  if (command.kind !== 'deliver') return undefined;
  const policy = deliverableOf(state, command.deliverable);
  if (policy?.kind !== 'accessPolicy' || meansUsers(state, command.to)) return undefined;
  return { kind: 'accessPolicyNeedsUsers', deliverable: policy.id };
}

/** What the room's own commands make so, or why not. Rule `check-compliance-withdrawn`. */
export function considerCompliance(state: State, { device }: ComplianceCommand): Answer {
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  if (!hasClient(state, row)) return { rejected: { kind: 'noClient', device } };
  if (isIntunes(state, row) && !isAtLeast(state.version.is, '2603'))
    return { rejected: { kind: 'complianceCheckWithdrawn', device } };
  return { event: { kind: 'complianceChecked', device } };
}

/** The answer to a question about a device, read off for many. */
export function readCompliance(state: State, query: ComplianceQuery): Reader {
  switch (query.ask) {
    case 'complianceState':
      return (row) => complianceStateOf(state, row);
    case 'noncomplianceReason':
      return (row) => reasonOf(state, row);
    case 'configMgrVerdict':
      return (row) => configMgrVerdictOf(state, row);
    case 'waitsForMaintenanceWindow':
      return (row) => authorityOn(state, 'compliancePolicies', row) === 'configMgr';
    case 'onRetireList':
      return (row) => onRetireList(state, row);
    case 'complianceOf':
      return (row) => stateUnderPolicy(state, query.deliverable, row);
    case 'baselineStanding': {
      const baseline = deliverableOf(state, query.deliverable);
      return (row) => (baseline ? standingOf(state, baseline, row) : 'notDeployed');
    }
    case 'mayAccess':
      return (row) => accessOf(state, row, query.app);
    case 'hasNoncomplianceAction':
      return (row) => offersAction(query.action, windowsOf(state, row), state.belief);
    default:
      return unreachable(query);
  }
}

export function valueCompliance(_state: State, query: ComplianceEstateQuery): Value {
  return unreachable(query);
}
