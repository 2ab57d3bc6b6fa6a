/** Why an app, a script or a policy is on a device, or in a portal, or not. */
import { branded, type DeliverableId, type Minute } from '../../../brand.ts';
import { type Chain, cause } from '../../answer.ts';
import { type DeliverableState, deliverableOf, meant, takesIn, userOf } from '../../catalog.ts';
import { whyAuthority, whyEnrolled } from '../../causes.ts';
import { never } from '../../columns.ts';
import { nextCheckIn, nextPoll, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { userProperties } from '../../spec.ts';
import { deviceOf } from '../../values.ts';
import { heardSince, settingHeard } from '../site/heard.ts';
import { barrierOf, barrierRules } from './barriers.ts';
import { conditionOf } from './condition.ts';
import { nextRound } from './extension.ts';
import { isForExtension, isNative } from './kinds.ts';
import { obstacleIn } from './portals.ts';
import type { Barrier, Portal, PortalObstacle } from './words.ts';

export function whyCondition(state: State, row: number, id: DeliverableId): Chain {
  const device = deviceOf(state, row);
  const deliverable = state.deliverables.find((one) => one.id === id);
  const condition = conditionOf(state, deliverable, row);
  const since = deliverable?.since ?? state.spec.startsAt;
  if (!deliverable || condition === 'notOffered') return [whyDelivered(state, row, id)];
  if (condition === 'installed') {
    return [cause({ kind: 'installed', device, deliverable: id }, since, 'apps-stay'), whyDelivered(state, row, id)];
  }
  const goes = whyDelivered(state, row, id);
  const barrier = barrierOf(state, deliverable, row);
  if (barrier) return [...whyHeldBack(state, row, deliverable, barrier), goes];
  if (condition === 'available') {
    return [goes, cause({ kind: 'waitsForUser', device, deliverable: id }, since, 'available-waits')];
  }
  if (condition === 'failed') {
    return [cause({ kind: 'appsMixed', device, deliverable: id }, since, 'mixed-apps-fail-in-autopilot'), goes];
  }
  return [goes, whyNotYet(state, row, deliverable)];
}

function whyDelivered(state: State, row: number, id: DeliverableId): Because {
  const deliverable = deliverableOf(state, id);
  const by = deliverable && meant(state, deliverable, row);
  const told = by ?? deliverable?.except.find((target) => takesIn(state, target, row));
  return cause(
    {
      kind: 'delivered',
      deliverable: id,
      device: deviceOf(state, row),
      is: by !== undefined,
      ...(told === undefined ? {} : { by: told }),
    },
    deliverable?.since ?? state.spec.startsAt,
    'console-shows-what-was-set',
  );
}

/** The barrier, and what put it up. */
function whyHeldBack(state: State, row: number, { id, since, with: given }: DeliverableState, by: Barrier): Chain {
  const device = deviceOf(state, row);
  const rule = barrierRules[by];
  const own = cause({ kind: 'heldBack', device, deliverable: id, by }, state.now, rule);
  switch (by) {
    case 'notEnrolled':
      return [own, ...whyEnrolled(state, row)];
    case 'noClient':
      return [own, cause({ kind: 'noClient', device }, state.spec.startsAt, rule)];
    case 'otherMdm':
      return [own, cause({ kind: 'otherMdm', device }, state.spec.startsAt, rule)];
    case 'softwareUpdatesOff': {
      const is = settingHeard(state, row, 'softwareUpdates');
      const since = heardSince(state, row, 'softwareUpdates');
      return [own, cause({ kind: 'settingHeard', device, setting: 'softwareUpdates', is }, since, rule)];
    }
    case 'updatesWithConfigMgr':
    case 'updatesWithIntune':
      return [own, ...whyAuthority(state, 'windowsUpdatePolicies', row)];
    case 'clientAppsWithConfigMgr':
    case 'clientAppsWithIntune':
    case 'lobWithConfigMgr':
      return [own, ...whyAuthority(state, 'clientApps', row)];
    case 'windowsTooOld':
      return [own, cause({ kind: 'windowsRuns', device, windows: windowsOf(state, row) }, state.now, rule)];
    case 'officeWithConfigMgr':
      return [own, ...whyAuthority(state, 'officeClickToRunApps', row)];
    case 'officeWithIntune': {
      const is = given['globalCondition'] ?? 'yes';
      const condition = cause({ kind: 'deliverableIs', deliverable: id, property: 'globalCondition', is }, since, rule);
      return [own, condition, ...whyAuthority(state, 'officeClickToRunApps', row)];
    }
  }
}

/** Who asks next, and when. */
function whyNotYet(state: State, row: number, deliverable: DeliverableState): Because {
  const device = deviceOf(state, row);
  if (isForExtension(deliverable)) {
    const at = nextRound(state, row, state.now);
    return cause({ kind: 'asksNext', device, asker: 'extension', at }, state.now, 'extension-round');
  }
  if (isNative(deliverable)) {
    const round = nextCheckIn(state.facts, row, state.now);
    const due = state.devices.checkInDue[row] ?? never;
    const at = due > state.now && due < round ? branded<Minute>(due) : round;
    return cause({ kind: 'asksNext', device, asker: 'checkIn', at }, state.now, 'native-apps-at-check-in');
  }
  const at = nextPoll(state.facts, row, state.now, state.rounds.length);
  return cause({ kind: 'asksNext', device, asker: 'client', at }, state.now, 'required-at-policy');
}

export function whyPortal(state: State, row: number, id: DeliverableId, portal: Portal): Chain {
  const device = deviceOf(state, row);
  const deliverable = deliverableOf(state, id);
  if (!deliverable) return [whyDelivered(state, row, id)];
  const obstacle = obstacleIn(portal, state, deliverable, row);
  if (!obstacle) {
    return [
      cause({ kind: 'portalShows', device, deliverable: id, portal }, state.now, 'portals-show'),
      whyDelivered(state, row, id),
    ];
  }
  const rule = prerequisites.has(obstacle) ? 'company-portal-prerequisites' : 'portals-show';
  const own = cause({ kind: 'portalLacks', device, deliverable: id, portal, for: obstacle }, state.now, rule);
  return [own, ...whyObstacle(state, row, deliverable, obstacle)];
}

const prerequisites: ReadonlySet<PortalObstacle> = new Set<PortalObstacle>([
  'notCoManaged',
  'companyPortalMissing',
  'companyPortalOutdated',
  'windowsTooOld',
  'noLicence',
]);

function whyObstacle(
  state: State,
  row: number,
  deliverable: DeliverableState,
  obstacle: PortalObstacle,
): readonly Because[] {
  switch (obstacle) {
    case 'notOffered': {
      const barrier = barrierOf(state, deliverable, row);
      const goes = whyDelivered(state, row, deliverable.id);
      return barrier ? [...whyHeldBack(state, row, deliverable, barrier), goes] : [goes];
    }
    case 'officeWithIntune':
      return whyAuthority(state, 'officeClickToRunApps', row);
    case 'notCoManaged':
      return whyEnrolled(state, row);
    case 'windowsTooOld': {
      const fact = { kind: 'windowsRuns', device: deviceOf(state, row), windows: windowsOf(state, row) } as const;
      return [cause(fact, state.now, 'company-portal-prerequisites')];
    }
    case 'noLicence': {
      const user = userOf(state, row);
      const is = user?.licence ?? userProperties.licence[0];
      return user
        ? [cause({ kind: 'userIs', user: user.id, property: 'licence', is }, state.now, 'company-portal-prerequisites')]
        : [];
    }
    case 'notAvailable':
    case 'notForThisPortal':
    case 'companyPortalMissing':
    case 'companyPortalOutdated':
      return [];
  }
}
