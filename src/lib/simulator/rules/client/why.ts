/** Why a client is where it is: chains of facts, first cause first. */
import { branded, type Minute } from '../../../brand.ts';
import { type Chain, cause, configured } from '../../answer.ts';
import { whyAuthority } from '../../causes.ts';
import { never } from '../../columns.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { carries } from './cmg.ts';
import { statusKnown, statusRead, statusWritten, syncRead } from './health.ts';
import { lineOf } from './install-line.ts';
import { connectionOf } from './reach.ts';
import { whyOverride, whyProvisioned } from './why-autopilot.ts';
import { lineHas, whyStanding } from './why-install.ts';
import { whyCmg, whyConnection, whyLocation, whyUse } from './why-reach.ts';
import type { ClientEstateQuery, ClientQuery } from './words.ts';

/** Why it is so on one device. */
export function whyClient(state: State, row: number, query: ClientQuery): Chain {
  switch (query.ask) {
    case 'location':
      return whyLocation(state, row);
    case 'siteConnection':
      return whyConnection(state, row);
    case 'clientStanding':
    case 'setupResult':
      return whyStanding(state, row);
    case 'intuneKeepsAll':
      return whyOverride(state, row);
    case 'espPhase':
    case 'provisioningError':
    case 'installationState':
    case 'taskSequenceState':
      return whyProvisioned(state, row, query.ask === 'taskSequenceState');
    case 'clientHealthStatus':
    case 'clientHealthVerdict':
    case 'agentState':
      return whyHealth(state, row, query.ask);
    case 'agentCheckIn':
      return [heard(state, row, 'health-epoch'), ...whyAuthority(state, 'compliancePolicies', row)];
    case 'worksThroughCmg':
      return [
        cause(
          { kind: 'cmgCarries', feature: query.feature, is: carries(state, row, query.feature) },
          state.spec.startsAt,
          'cmg-features',
        ),
        whyUse(state, row),
        ...whyCmg(state),
      ];
  }
}

export function whyClientEstate(state: State, query: ClientEstateQuery): Chain {
  switch (query.ask) {
    case 'installLineShown':
      return [configured(state, 'cmg', 'install-line-shown')];
    case 'installLineProblem':
    case 'installLineLength': {
      const line = lineOf(state);
      return line === undefined ? [configured(state, 'cmg', 'install-line-shown')] : [lineHas(state, line)];
    }
    case 'cmgStatus':
      return whyCmg(state);
  }
}

function whyHealth(state: State, row: number, ask: ClientQuery['ask']): Chain {
  const device = deviceOf(state, row);
  const written = cause(
    { kind: 'healthWritten', device, status: statusWritten(state, row) },
    state.spec.startsAt,
    'health-status',
  );
  const rule = { clientHealthVerdict: 'health-two-limits', agentState: 'health-agent-state' }[String(ask)];
  const read = heard(
    state,
    row,
    statusKnown(state, row) === 0 ? 'health-unknown' : (rule ?? 'health-read-at-check-in'),
  );
  const lost = connectionOf(state, row) === 'none' && state.devices.client[row] === 1;
  return [read, written, ...(lost ? whyConnection(state, row) : [])];
}

/** What Intune last read of the client's health. */
function heard(state: State, row: number, rule: string): Because {
  const synced = syncRead(state, row);
  const fact = { kind: 'healthRead' as const, device: deviceOf(state, row), status: statusRead(state, row) };
  const checkedIn = state.devices.checkedInAt[row] ?? never;
  return cause(
    synced === never ? fact : { ...fact, synced: branded<Minute>(synced) },
    checkedIn === never ? state.spec.startsAt : checkedIn,
    rule,
  );
}
