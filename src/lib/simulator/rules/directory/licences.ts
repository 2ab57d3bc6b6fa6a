/** Rule `licence-matrix`: what the licence of a device’s user covers. */
import { userIs, userOf } from '../../catalog.ts';
import { hasClient } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Coverage, LicensedUse } from './words.ts';

/** What either licence says of each use; automatic enrolment and enrolment by hand depend on the device too. */
const matrix: { readonly [U in Exclude<LicensedUse, 'automaticEnrolment' | 'windowsEnrolment'>]: Matrix } = {
  autopilot: { full: 'covered', coManagement: 'notCovered' },
  otherPlatforms: { full: 'covered', coManagement: 'notCovered' },
  mobileAppManagement: { full: 'covered', coManagement: 'notCovered' },
  conditionalAccess: { full: 'extraLicence', coManagement: 'extraLicence' },
  deviceManagement: { full: 'covered', coManagement: 'covered' },
  remoteAssistance: { full: 'extraLicence', coManagement: 'extraLicence' },
  tenantAttach: { full: 'notApplicable', coManagement: 'covered' },
  endpointAnalytics: { full: 'covered', coManagement: 'covered' },
};
type Matrix = { readonly full: Coverage; readonly coManagement: Coverage };

export function coverageOf(state: State, row: number, use: LicensedUse): Coverage {
  const user = userOf(state, row);
  const full = userIs(user, 'licence', 'full');
  const premium = userIs(user, 'entraLicence', 'premium');
  if (use === 'automaticEnrolment') {
    if (!full && !hasClient(state, row)) return 'notCovered';
    return premium ? 'covered' : 'extraLicence';
  }
  if (userIs(user, 'licence', 'none')) return 'notCovered';
  if (use === 'windowsEnrolment') return full || hasClient(state, row) ? 'covered' : 'notCovered';
  if (use === 'autopilot' && state.belief === 'anyLicenceHasAutopilot') return 'covered';
  if (use === 'conditionalAccess' && premium) return 'covered';
  return matrix[use][full ? 'full' : 'coManagement'];
}
