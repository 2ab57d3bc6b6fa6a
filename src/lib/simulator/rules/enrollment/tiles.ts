/** The numbers under Monitoring > Cloud Attach and Monitoring > Deployments. Rules `monitoring-tiles`, `deployments-count-policy`. */
import { never } from '../../columns.ts';
import { hasClient, joinOf, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { windowsVersions } from '../../model.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { isWindowsClient } from '../site/versions.ts';
import { lastErrorOf } from './attempts.ts';
import { isTooOldToEnrol } from './eligibility.ts';
import { stageOf } from './stage.ts';
import type { EnrollmentEstateQuery, EnrolmentStage, TileValue } from './words.ts';

/** Whether a device counts for a number. */
type Counts = (state: State, row: number) => boolean;

const windows10 = windowsVersions.indexOf('Windows 10 1703');
const windows10From1709 = windowsVersions.indexOf('Windows 10 1709');

function runsBetween(from: number, to: number): Counts {
  return (state, row) => {
    const windows = state.devices.windows[row] ?? 0;
    if (windows < from || windows >= to) return false;
    return hasClient(state, row) && isWindowsClient(windowsOf(state, row));
  };
}

function isAt(stage: EnrolmentStage): Counts {
  return (state, row) => hasClient(state, row) && stageOf(state, row) === stage;
}

function isAtWithJoin(stage: EnrolmentStage, join: 'hybridJoined' | 'entraJoined'): Counts {
  const at = isAt(stage);
  return (state, row) => joinOf(state, row) === join && at(state, row);
}

const tiles: { readonly [V in TileValue]: Counts } = {
  windows7And8: runsBetween(0, windows10),
  windows10Before1709: runsBetween(windows10, windows10From1709),
  windows10From1709: runsBetween(windows10From1709, windowsVersions.length),
  eligible: isAt('eligible'),
  scheduled: isAt('scheduled'),
  initiated: isAt('initiated'),
  enrolled: (state, row) =>
    state.belief === 'policyMeansEnrolled' ? holdsPolicy(state, row) : isAt('enrolled')(state, row),
  successHybridJoined: isAtWithJoin('enrolled', 'hybridJoined'),
  successEntraJoined: isAtWithJoin('enrolled', 'entraJoined'),
  enrollingHybridJoined: isAtWithJoin('initiated', 'hybridJoined'),
  failureHybridJoined: isAtWithJoin('failed', 'hybridJoined'),
  failureEntraJoined: isAtWithJoin('failed', 'entraJoined'),
  pendingUserSignIn: isAt('pendingUserSignIn'),
  failed: (state, row) => isAt('failed')(state, row) && !isTooOldToEnrol(state, row),
};

/** What a number counts, device by device. */
function countedBy(query: EnrollmentEstateQuery): Counts {
  switch (query.ask) {
    case 'tile':
      return tiles[query.value];
    case 'transitioned':
      return (state, row) =>
        isEnrolled(state, row) && hasClient(state, row) && authorityOn(state, query.workload, row) === 'intune';
    case 'errorCount':
      return (state, row) => lastErrorOf(state, row) === query.code;
    case 'policyApplied':
      return holdsPolicy;
  }
}

export function countOf(state: State, query: EnrollmentEstateQuery): number {
  const counts = countedBy(query);
  let count = 0;
  for (let row = 0; row < state.facts.ids.length; row++) if (counts(state, row)) count++;
  return count;
}

/** Clients older than Windows 10 and servers are sent the policy too, and it does nothing there. */
function holdsPolicy(state: State, row: number): boolean {
  if ((state.devices.flags[row] ?? never) === never) return false;
  return windowsVersions.indexOf(windowsOf(state, row)) >= windows10;
}
