/** Why the room's answers are what they are: chains of facts, first cause first. */
import { branded, type Minute } from '../../../brand.ts';
import { unreachable } from '../../../unreachable.ts';
import { type Chain, cause } from '../../answer.ts';
import type { DeliverableState } from '../../catalog.ts';
import { whyAuthority, whyNotEnrolled } from '../../causes.ts';
import { never } from '../../columns.ts';
import { checkInRound, nextCheckIn, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isEnrolled } from '../authority/authority.ts';
import { offersAction } from './actions.ts';
import { isIntunes } from './evaluate.ts';
import { errorKept, graceOf, lapsesAt } from './plan.ts';
import { complianceStateOf, has, hasLapsed, isPolicyHeld, recorded, stateUnder } from './verdict.ts';
import { whyAccess } from './why-access.ts';
import { whyConfigMgr, whyStanding } from './why-configmgr.ts';
import { type ComplianceEstateQuery, type ComplianceQuery, requirements } from './words.ts';

export function whyCompliance(state: State, row: number, query: ComplianceQuery): Chain {
  switch (query.ask) {
    case 'configMgrVerdict':
      return whyConfigMgr(state, row);
    case 'baselineStanding':
      return [whyStanding(state, query.deliverable, row)];
    case 'mayAccess':
      return whyAccess(state, row, query.app);
    case 'waitsForMaintenanceWindow':
      return ended(
        whyAuthority(state, 'compliancePolicies', row),
        cause(
          { kind: 'complianceIs', device: deviceOf(state, row), is: complianceStateOf(state, row) },
          state.now,
          'maintenance-windows-ignored',
        ),
      );
    case 'hasNoncomplianceAction': {
      const windows = windowsOf(state, row);
      const is = offersAction(query.action, windows, state.belief);
      const rule = 'windows-noncompliance-actions';
      return [
        cause({ kind: 'windowsRuns', device: deviceOf(state, row), windows }, state.spec.startsAt, rule),
        cause({ kind: 'actionOffered', action: query.action, is }, state.spec.startsAt, rule),
      ];
    }
    default:
      return whyVerdict(state, row);
  }
}

/** Why Intune says of the device what it says. */
export function whyVerdict(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  if (!isEnrolled(state, row))
    return [
      cause({ kind: 'enrolled', device, is: false }, state.spec.startsAt, 'verdict-needs-enrolment'),
      ...whyNotEnrolled(state, row),
    ];
  if (!isIntunes(state, row))
    return ended(
      whyAuthority(state, 'compliancePolicies', row),
      cause({ kind: 'verdictIsConfigMgrs', device }, state.workloads.compliancePolicies.since, 'see-configmgr'),
    );
  const is = complianceStateOf(state, row);
  const links = whyReported(state, row);
  const held = state.deliverables.filter((policy) => isPolicyHeld(state, policy, row));
  const rule = held.length > 1 ? 'worst-of-policies' : 'verdict-at-check-in';
  return ended(links, cause({ kind: 'complianceIs', device, is }, judgedAt(state, row, links), rule));
}

/** When the verdict came about: at a check-in, or later by time alone. */
function judgedAt(state: State, row: number, links: readonly Because[]): number {
  if (hasLapsed(state, row)) return lapsesAt(state, row);
  const ends = links.flatMap(({ fact }) => (fact.kind === 'graceEnds' && fact.at <= state.now ? [fact.at] : []));
  return Math.max(checkedIn(state, row), ...ends);
}

function whyReported(state: State, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  if (recorded(state, row) === 'unknown')
    return [cause({ kind: 'notEvaluated', device }, state.now, 'verdict-at-check-in')];
  if (hasLapsed(state, row)) {
    const days = Number(state.settings.complianceValidityDays.is);
    const at = branded<Minute>(checkedIn(state, row));
    return [cause({ kind: 'notReported', device, at, days }, lapsesAt(state, row), 'is-active')];
  }
  const policies = state.deliverables.filter((policy) => isPolicyHeld(state, policy, row));
  if (policies.length === 0) {
    const { is, since } = state.settings.noPolicyDevices;
    const rule = 'no-policy-is-compliant';
    return [
      cause({ kind: 'noCompliancePolicy', device }, checkedIn(state, row), rule),
      cause({ kind: 'configuredAs', setting: 'noPolicyDevices', is }, since, rule),
    ];
  }
  const open = policies.filter((policy) => stateUnder(state, policy, row) !== 'compliant');
  if (open.length > 0) return open.flatMap((policy) => whyOpen(state, policy, row));
  return policies.map(({ id: deliverable }) =>
    cause({ kind: 'policyMet', device, deliverable }, checkedIn(state, row), 'device-requirements'),
  );
}

function whyOpen(state: State, policy: DeliverableState, row: number): readonly Because[] {
  return has(state.devices.policiesNotMet[row], policy.bit)
    ? whyNotMet(state, policy, row)
    : whyInError(state, policy, row);
}

function whyNotMet(state: State, policy: DeliverableState, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const since = state.devices.notMetSince[row] ?? never;
  const missed = requirements.filter(
    (requirement, place) =>
      has(state.devices.settingsNotMet[row], place) && policy.with[requirement] !== 'notConfigured',
  );
  return [
    ...missed.flatMap((requirement) => {
      const fact = { kind: 'requirementNotMet' as const, device, deliverable: policy.id, requirement };
      const found = sinceHandOver(state, row, since);
      if (requirement !== 'requireConfigMgrCompliance') return [cause(fact, found, 'device-requirements')];
      return [...whyConfigMgr(state, row), cause(fact, found, 'configmgr-counts-if-required')];
    }),
    ...whyGrace(state, policy, row, since),
  ];
}

/** What an estate is handed over with was found at the last check-in before that. */
function sinceHandOver(state: State, row: number, since: number): number {
  const { startsAt } = state.spec;
  return since === startsAt ? nextCheckIn(state.facts, row, startsAt) - checkInRound : since;
}

function whyInError(state: State, policy: DeliverableState, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const since = state.devices.errorSince[row] ?? never;
  const until = branded<Minute>(since + errorKept);
  return [
    cause({ kind: 'requirementInError', device, deliverable: policy.id, until }, since, 'error-keeps-state'),
    ...(state.now < until ? [] : whyGrace(state, policy, row, until)),
  ];
}

function whyGrace(state: State, policy: DeliverableState, row: number, since: number): readonly Because[] {
  const grace = graceOf(policy);
  if (grace === 0) return [];
  const at = branded<Minute>(since + grace);
  return [
    cause({ kind: 'graceEnds', device: deviceOf(state, row), deliverable: policy.id, at }, since, 'grace-period'),
  ];
}

function checkedIn(state: State, row: number): number {
  return state.devices.checkedInAt[row] ?? state.spec.startsAt;
}

function ended(links: readonly Because[], last: Because): Chain {
  const [first, ...rest] = links;
  return first ? [first, ...rest, last] : [last];
}

export function whyComplianceEstate(_state: State, query: ComplianceEstateQuery): Chain {
  return unreachable(query);
}
