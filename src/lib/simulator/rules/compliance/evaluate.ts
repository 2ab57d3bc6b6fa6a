/** The device reports to Intune: which of its policies it meets, and what follows. */
import { type DeliverableState, deviceIs, isBroken, traitOf } from '../../catalog.ts';
import { type ColumnName, never, put } from '../../columns.ts';
import { windowsOf } from '../../devices.ts';
import { unschedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { traits } from '../../spec.ts';
import { windowsVersions } from '../../words.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { configMgrVerdictOf } from './configmgr.ts';
import { emailAt, planVerdict } from './plan.ts';
import { isPolicyHeld, isPolicyMeant, judged, recorded } from './verdict.ts';
import { complianceStates, type Requirement, requirements } from './words.ts';

/** Rule `verdict-at-check-in`. Says whether Intune's verdict is another one, or what it rests on. */
export function report(draft: Draft, row: number): boolean {
  if (!isIntunes(draft, row)) return forget(draft, row);
  const { held, notMet, inError, settings } = evaluated(draft, row);
  const news = [
    write(draft, 'held', row, held),
    write(draft, 'policiesNotMet', row, notMet),
    write(draft, 'policiesInError', row, inError),
    write(draft, 'settingsNotMet', row, settings),
  ];
  begin(draft, 'notMetSince', row, notMet !== 0);
  begin(draft, 'errorSince', row, inError !== 0);
  return settle(draft, row) || news.includes(true);
}

export function isIntunes(state: State, row: number): boolean {
  return isEnrolled(state, row) && authorityOn(state, 'compliancePolicies', row) === 'intune';
}

function evaluated(state: State, row: number) {
  let held = state.devices.held[row] ?? 0;
  let notMet = 0;
  let inError = 0;
  let settings = 0;
  for (const policy of state.deliverables) {
    if (policy.kind !== 'intuneCompliancePolicy') continue;
    const bit = 1 << policy.bit;
    held &= ~bit;
    if (!isPolicyMeant(state, policy, row)) continue;
    held |= bit;
    for (const [place, requirement] of requirements.entries()) {
      const result = resultOf(state, policy, requirement, row);
      if (result === 'error') inError |= bit;
      if (result !== 'notMet') continue;
      notMet |= bit;
      settings |= 1 << place;
    }
  }
  return { held, notMet, inError, settings };
}

/** Rules `device-requirements`, `configmgr-counts-if-required`, `error-keeps-state`. */
function resultOf(
  state: State,
  policy: DeliverableState,
  requirement: Requirement,
  row: number,
): 'met' | 'notMet' | 'error' {
  const wanted = policy.with[requirement] ?? 'notConfigured';
  const asked = state.belief === 'configMgrVerdictAlwaysCounts' && requirement === 'requireConfigMgrCompliance';
  if (wanted === 'notConfigured' && !asked) return 'met';
  const attested = requirement === 'requireBitLocker' || requirement === 'requireSecureBoot';
  if (attested && isBroken(state, row, 'healthAttestationUnreachable')) return 'error';
  return meets[requirement](state, row, wanted) ? 'met' : 'notMet';
}

const levels: readonly string[] = traits.deviceRisk;
const versions: readonly string[] = windowsVersions;
const meets: { readonly [R in Requirement]: (state: State, row: number, wanted: string) => boolean } = {
  requireBitLocker: (state, row) => deviceIs(state, row, 'bitLocker', 'on'),
  requireSecureBoot: (state, row) => deviceIs(state, row, 'secureBoot', 'on'),
  requireFirewall: (state, row) => deviceIs(state, row, 'firewall', 'on'),
  requireAntivirus: (state, row) => deviceIs(state, row, 'antivirus', 'on'),
  minimumWindows: (state, row, wanted) => versions.indexOf(windowsOf(state, row)) >= versions.indexOf(wanted),
  machineRiskScore: (state, row, wanted) => levels.indexOf(traitOf(state, row, 'deviceRisk')) <= levels.indexOf(wanted),
  requireConfigMgrCompliance: (state, row) => configMgrVerdictOf(state, row) !== 'notCompliant',
};

/** What the clock alone makes of the last report. Says whether the verdict is another one. */
export function settle(draft: Draft, row: number): boolean {
  const before = recorded(draft, row);
  const now = judged(draft, row);
  write(draft, 'verdict', row, complianceStates.indexOf(now));
  planVerdict(draft, row);
  if (before === now) return false;
  const isNews = now !== 'compliant' || before !== 'unknown' || isPoliced(draft, row);
  if (isNews) happen(draft, 'complianceChanged', row, now);
  return true;
}

function isPoliced(state: State, row: number): boolean {
  return state.deliverables.some((policy) => isPolicyHeld(state, policy, row));
}

/** The message to the user where one is due at this minute. */
export function sendEmail(draft: Draft, row: number): void {
  if (emailAt(draft, row) === draft.now) happen(draft, 'noncomplianceEmailSent', row);
}

/** Rule `switching-back-ends-verdict`: where Intune has no say, nothing that the device reported counts later. */
export function forget(draft: Draft, row: number): boolean {
  if ((draft.devices.verdict[row] ?? 0) === 0) return false;
  let held = draft.devices.held[row] ?? 0;
  for (const policy of draft.deliverables) if (policy.kind === 'intuneCompliancePolicy') held &= ~(1 << policy.bit);
  write(draft, 'held', row, held);
  for (const bits of ['policiesNotMet', 'policiesInError', 'settingsNotMet', 'verdict'] as const)
    write(draft, bits, row, 0);
  begin(draft, 'notMetSince', row, false);
  begin(draft, 'errorSince', row, false);
  unschedule(draft, 'verdictDue', row);
  planVerdict(draft, row);
  return true;
}

/** Notes since when something has been so, or that it no longer is. */
function begin(draft: Draft, column: 'notMetSince' | 'errorSince', row: number, is: boolean): void {
  const since = draft.devices[column][row] ?? never;
  if (is && since === never) put(draft, column, row, draft.now);
  if (!is && since !== never) put(draft, column, row, never);
}

/** A column that says nothing new is not written to, so that it costs nothing. Says whether it was. */
function write(draft: Draft, column: ColumnName, row: number, value: number): boolean {
  if ((draft.devices[column][row] ?? 0) === value) return false;
  put(draft, column, row, value);
  return true;
}
