/** The door of this room: updates, apps, scripts and Office. */
import type { Reader } from '../../answer.ts';
import { deliverableOf } from '../../catalog.ts';
import { hasClient } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { isEnrolled } from '../authority/authority.ts';
import { installUpdate, planUpdate } from './builds.ts';
import { conditionOf } from './condition.ts';
import { takeCheckIn, takePolicy } from './delivery.ts';
import { react } from './events.ts';
import { handOverRound, planRound, runRound } from './extension.ts';
import { followOffice, moveOfficeUpdates, officeSource, officeUpdateSource } from './office.ts';
import { notificationPortal, obstacleIn } from './portals.ts';
import { isRelease, levelOf } from './releases.ts';
import { staysWithConfigMgr } from './stays.ts';
import { autopatchOf, deferralOf, reportOf, ringOf, scansWsus, thirdPartySource, updateSource } from './updates.ts';
import type { SoftwareEstateQuery, SoftwareQuery } from './words.ts';

export { considerSoftware } from './commands.ts';

/** What only this room keeps. */
type SoftwareState = Record<never, never>;

export function startSoftware(_spec: EstateSpec): SoftwareState {
  return {};
}

export const software: Room = {
  react,
  minute: (_draft, at) => isRelease(at),
  handOver(draft, row) {
    if (draft.deliverables.length === 0) return;
    if (hasClient(draft, row)) takePolicy(draft, row);
    if (isEnrolled(draft, row)) takeCheckIn(draft, row);
    handOverRound(draft, row);
    plan(draft, row, draft.now);
  },
  policy(draft, row, at) {
    if (draft.deliverables.length === 0) return false;
    const changed = takePolicy(draft, row);
    plan(draft, row, at);
    return changed;
  },
  checkIn(draft, row, at) {
    if (draft.deliverables.length === 0) return false;
    const changed = takeCheckIn(draft, row);
    const ran = draft.belief === 'checkInBringsWin32Apps' && runRound(draft, row, at);
    plan(draft, row, at);
    return changed || ran;
  },
  due: {
    softwareDue: runRound,
    updateDue: installUpdate,
    officeDue: moveOfficeUpdates,
  },
};

/** What is to follow by itself after the device has heard something new. */
function plan(draft: Draft, row: number, at: number): void {
  planRound(draft, row, at);
  planUpdate(draft, row, at);
  followOffice(draft, row, at);
}

/** The answer to a question about a device, read off for many. */
export function readSoftware(state: State, query: SoftwareQuery): Reader {
  switch (query.ask) {
    case 'updateSource':
      return (row) => updateSource(state, row);
    case 'thirdPartyUpdates':
      return (row) => thirdPartySource(state, row);
    case 'useWuServer':
      return (row) => scansWsus(state, row);
    case 'hasUpdateRing':
      return (row) => ringOf(state, row) !== undefined;
    case 'deferralDays':
      return (row) => deferralOf(state, row, 'qualityDeferral');
    case 'featureDeferralDays':
      return (row) => deferralOf(state, row, 'featureDeferral');
    case 'buildLevel':
      return (row) => levelOf(state, row);
    case 'updateReport':
      return (row) => reportOf(state, row);
    case 'autopatch':
      return (row) => autopatchOf(state, row);
    case 'officeFrom':
      return (row) => officeSource(state, row);
    case 'officeUpdates':
      return (row) => officeUpdateSource(state, row);
    case 'notificationPortal':
      return (row) => notificationPortal(state, row);
    default:
      return readDeliverable(state, query);
  }
}

function readDeliverable(
  state: State,
  { ask, deliverable: id }: Extract<SoftwareQuery, { readonly deliverable: unknown }>,
): Reader {
  if (ask === 'software') {
    const known = state.deliverables.find((one) => one.id === id);
    return (row) => conditionOf(state, known, row);
  }
  const deliverable = deliverableOf(state, id);
  const portal = ask === 'inCompanyPortal' ? 'companyPortal' : 'softwareCenter';
  return (row) => deliverable !== undefined && obstacleIn(portal, state, deliverable, row) === undefined;
}

export function valueSoftware(state: State, { feature }: SoftwareEstateQuery): Value {
  return staysWithConfigMgr(state, feature);
}
