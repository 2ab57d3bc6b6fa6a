/** Why Intune keeps a device, and how its Autopilot run stands: chains of facts, first cause first. */
import { type Chain, cause } from '../../answer.ts';
import { userOf } from '../../catalog.ts';
import { windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { installationOf, isSupported, phaseOf, provisioningErrorOf } from './autopilot.ts';
import { lineOf } from './install-line.ts';
import { lineHas, whyStanding } from './why-install.ts';
import { whyAssigned, whyPolicy } from './why-policy.ts';

export function whyOverride(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const first = (state.devices.firstManagedBy[row] ?? 0) !== 0;
  const came = cause({ kind: 'intuneCameFirst', device, is: first }, start, 'intune-first-authority');
  if (!first) return [came];
  const windows = cause(
    { kind: 'windowsRuns', device, windows: windowsOf(state, row) },
    start,
    'intune-first-authority',
  );
  return [came, windows, ...whyPolicy(state, row, 'intune-first-authority')];
}

export function whyProvisioned(state: State, row: number, ofSequence: boolean): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const phase = phaseOf(state, row);
  const error = provisioningErrorOf(state, row);
  const stands = cause({ kind: 'provisioningStands', device, phase }, start, 'autopilot-phases');
  const line = lineOf(state);
  if (ofSequence) return [stands, ...(line === undefined ? [] : [lineHas(state, line, 'autopilot-task-sequence')])];
  if (phase === 'none' && installationOf(state, row) === 1) return [stands];
  if (error === '0x800705B4' || (phase === 'devicePreparation' && !isSupported(state, row)))
    return [
      stands,
      ...(error === 'none' ? [] : [cause({ kind: 'enrolmentRefused', device, error }, start, 'autopilot-timeout')]),
      ...whyAssigned(state, row, 'autopilotProfile', ['mode', 'join'], 'autopilot-supported'),
      ...whyStanding(state, row),
    ];
  if (error !== 'none')
    return [
      stands,
      cause({ kind: 'enrolmentRefused', device, error }, start, 'autopilot-licence'),
      ...whyLicence(state, row),
    ];
  return [stands, ...whyPolicy(state, row, 'autopilot-phases')];
}

function whyLicence(state: State, row: number): readonly Because[] {
  const user = userOf(state, row);
  if (!user) return [];
  return [
    cause(
      { kind: 'userIs', user: user.id, property: 'licence', is: user.licence ?? 'full' },
      state.spec.startsAt,
      'autopilot-licence',
    ),
  ];
}
