/** What a user finds in Company Portal and in Software Center. */
import { type DeliverableState, deviceIs, userIs, userOf } from '../../catalog.ts';
import { hasClient } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { authorityOn, isCoManaged, isEnrolled } from '../authority/authority.ts';
import { clientVersionOf } from '../site/client-version.ts';
import { heard } from '../site/heard.ts';
import { isAtLeast } from '../site/versions.ts';
import { runsAtLeast } from './barriers.ts';
import { isAllowed } from './install.ts';
import { installableOf, isConfigMgrApp, isOffered, isRequired } from './kinds.ts';
import type { Portal, PortalObstacle } from './words.ts';

/** What keeps it out of the portal; `undefined` where the user finds it there. */
export function obstacleIn(
  portal: Portal,
  state: State,
  deliverable: DeliverableState,
  row: number,
): PortalObstacle | undefined {
  if (portal === 'softwareCenter') {
    if (!isConfigMgrApp(deliverable)) return 'notForThisPortal';
    return hasClient(state, row) && isOffered(state, deliverable, row) ? undefined : 'notOffered';
  }
  if (installableOf(deliverable) === undefined) return 'notForThisPortal';
  if (isConfigMgrApp(deliverable)) return ofConfigMgr(state, deliverable, row);
  return signInObstacle(state, row) ?? ofIntune(state, deliverable, row);
}

/** Rule `portals-show`: Intune's apps are there where nothing holds them back and the user may choose them. */
function ofIntune(state: State, deliverable: DeliverableState, row: number): PortalObstacle | undefined {
  if (!isAllowed(state, deliverable, row)) return 'notOffered';
  return isRequired(deliverable) ? 'notAvailable' : undefined;
}

/** Rules `portals-show`, `company-portal-prerequisites`: applications of Configuration Manager, its Office only until the switch. */
function ofConfigMgr(state: State, deliverable: DeliverableState, row: number): PortalObstacle | undefined {
  if (deliverable.kind !== 'configMgrApp' && deliverable.kind !== 'configMgrOfficeApp') return 'notForThisPortal';
  const isMoved = authorityOn(state, 'officeClickToRunApps', row) === 'intune';
  if (deliverable.kind === 'configMgrOfficeApp' && isMoved) return 'officeWithIntune';
  if (!hasClient(state, row) || !isOffered(state, deliverable, row)) return 'notOffered';
  if (!isCoManaged(state, row)) return 'notCoManaged';
  if (!runsAtLeast(state, row, 'Windows 10 1803')) return 'windowsTooOld';
  return deviceIs(state, row, 'companyPortal', 'outdated') ? 'companyPortalOutdated' : signInObstacle(state, row);
}

function signInObstacle(state: State, row: number): PortalObstacle | undefined {
  if (!isEnrolled(state, row)) return 'notCoManaged';
  if (deviceIs(state, row, 'companyPortal', 'missing')) return 'companyPortalMissing';
  return userIs(userOf(state, row), 'licence', 'none') ? 'noLicence' : undefined;
}

/** Rule `portal-notifications`: the client setting decides which portal a notification opens, not what a portal shows. */
export function notificationPortal(state: State, row: number): Portal {
  const version = clientVersionOf(state, row);
  if (!isCoManaged(state, row) || version === 'none' || !isAtLeast(version, '2006')) return 'softwareCenter';
  return heard(state, row, 'userPortal', 'companyPortal') ? 'companyPortal' : 'softwareCenter';
}
