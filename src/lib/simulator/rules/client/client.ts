import type { Reader } from '../../answer.ts';
import { never } from '../../columns.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { heard } from '../site/heard.ts';
import {
  clientArrived,
  evaluateNewcomers,
  installationOf,
  phaseOf,
  provisioningErrorOf,
  taskSequenceOf,
  turnPage,
} from './autopilot.ts';
import { carries, cmgServes, cmgStatus, hasCmg, refuseCmg } from './cmg.ts';
import { handOver, react, refreshed } from './events.ts';
import { agentStateOf, planVerdict, readHealth, statusKnown, verdictOn } from './health.ts';
import { lineOf, problemOf } from './install-line.ts';
import { askDaily, connectionOf, locationOf } from './reach.ts';
import { claim, installsClient, refuseTarget } from './settings-policy.ts';
import { beginWithLine, errorOf, goOn, isRunning } from './setup.ts';
import { type ClientEstateQuery, type ClientQuery, clientStandings } from './words.ts';

export { considerClient } from './commands.ts';

/** What only this room keeps: the CCMSETUP line where somebody wrote one. */
type ClientState = { readonly line?: string };

export function startClient({ installLine }: EstateSpec): ClientState {
  return installLine === undefined ? {} : { line: installLine };
}

export const client: Room = {
  refuse(state, command) {
    if (command.kind === 'changeDevice' && command.trait === 'firstManagedBy')
      return { kind: 'pastCannotChange', device: command.device };
    return refuseCmg(state, command) ?? refuseTarget(state, command);
  },
  handOver,
  react,
  minute: evaluateNewcomers,
  policy: refreshed,
  checkIn(draft, row, at) {
    const read = readHealth(draft, row);
    if ((draft.devices.client[row] ?? 0) !== 0) return read;
    if ((draft.devices.firstManagedBy[row] ?? 0) === 0) claim(draft, row);
    const failed = errorOf(draft, row) !== 'none' && !isRunning(draft, row);
    if (failed || (installsClient(draft, row) && !isRunning(draft, row) && phaseOf(draft, row) === 'none'))
      beginWithLine(draft, row, at);
    return true;
  },
  due: {
    setupDue(draft, row, at) {
      const changed = goOn(draft, row, at);
      if (changed && draft.devices.client[row] === 1) clientArrived(draft, row, at);
      return changed;
    },
    espDue: turnPage,
    locationDue: askDaily,
    healthDue(draft, row, at) {
      planVerdict(draft, row, at);
      return true;
    },
  },
};

/** The answer to a question about a device, read off for many. */
export function readClient(state: State, query: ClientQuery): Reader {
  switch (query.ask) {
    case 'location':
      return (row) => locationOf(state, row);
    case 'siteConnection':
      return (row) => connectionOf(state, row);
    case 'clientStanding':
      return (row) => clientStandings[state.devices.client[row] ?? 0] ?? 'none';
    case 'setupResult':
      return (row) => setupResultOf(state, row);
    case 'intuneKeepsAll':
      return (row) => (state.devices.override[row] ?? 0) !== 0;
    case 'espPhase':
      return (row) => phaseOf(state, row);
    case 'provisioningError':
      return (row) => provisioningErrorOf(state, row);
    case 'installationState':
      return (row) => installationOf(state, row);
    case 'taskSequenceState':
      return (row) => taskSequenceOf(state, row);
    case 'clientHealthStatus':
      return (row) => statusKnown(state, row);
    case 'clientHealthVerdict':
      return (row) => verdictOn(state, row);
    case 'agentState':
      return (row) => agentStateOf(state, row);
    case 'agentCheckIn':
      return (row) => agentCheckInOf(state, row);
    case 'worksThroughCmg':
      return (row) => cmgServes(state, row) && heard(state, row, 'useCmg', 'yes') && carries(state, row, query.feature);
  }
}

function setupResultOf(state: State, row: number): string {
  const error = errorOf(state, row);
  if (error !== 'none') return error;
  if (isRunning(state, row)) return 'running';
  return (state.devices.client[row] ?? 0) === 0 ? 'notRun' : 'succeeded';
}

/** Rule `health-epoch`. */
function agentCheckInOf(state: State, row: number): string {
  if (!isEnrolled(state, row) || (state.devices.receivedAt[row] ?? never) === never) return 'none';
  return authorityOn(state, 'compliancePolicies', row) === 'configMgr' ? 'epoch' : 'real';
}

export function valueClient(state: State, query: ClientEstateQuery): Value {
  const line = lineOf(state);
  switch (query.ask) {
    case 'installLineShown':
      return hasCmg(state);
    case 'installLineProblem':
      return (line !== undefined && problemOf(line, state.spec.site.code, state.version.is)) || 'none';
    case 'installLineLength':
      return line?.length ?? 0;
    case 'cmgStatus':
      return cmgStatus(state);
  }
}
