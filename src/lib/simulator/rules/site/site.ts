import { unreachable } from '../../../unreachable.ts';
import type { Reader } from '../../answer.ts';
import type { Answer } from '../../decide.ts';
import { collectionOf, type Draft, type State } from '../../estate.ts';
import type { EstateSpec, SimEvent, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { evaluateDue, evaluateNow } from '../collections/schedule.ts';
import { forbidden, mayConfigure } from './administrators.ts';
import { clientVersionOf, followSite, keepVersions, runSetup } from './client-version.ts';
import { hearSettings, settingHeard } from './heard.ts';
import { certificateComes, connectionsSwitched, isReady, serves } from './management-point.ts';
import { refuse } from './refusals.ts';
import { roleFor } from './roles.ts';
import { blockerOf, upgradeCheck, upgradeSite } from './upgrade.ts';
import { has } from './versions.ts';
import type { SiteCommand, SiteEstateQuery, SiteQuery } from './words.ts';

/** What only this room keeps. */
type SiteState = {
  /** When the management point gets the certificate that it waits for. */
  readonly certificateAt?: number;
};

export function startSite(_spec: EstateSpec): SiteState {
  return {};
}

export const site: Room = {
  refuse,
  handOver: (draft, row) => {
    hearSettings(draft, row);
  },
  react,
  minute: (draft, at) => {
    const certified = certificateComes(draft, at);
    return evaluateDue(draft, at) || certified;
  },
  policy: (draft, row) => {
    const heardNews = hearSettings(draft, row);
    return followSite(draft, row) || heardNews;
  },
};

function react(draft: Draft, event: SimEvent): void {
  switch (event.kind) {
    case 'siteUpgraded':
      keepVersions(draft, draft.version.is);
      return upgradeSite(draft, event.to);
    case 'clientSetupRun': {
      const row = draft.facts.rows.get(event.device);
      if (row !== undefined) runSetup(draft, row);
      return;
    }
    case 'collectionEvaluated':
      return evaluateNow(draft, event.collection);
    case 'configured':
      if (event.setting === 'managementPoint') connectionsSwitched(draft, event.to);
      return;
    default:
      return;
  }
}

/** What the room's own commands make so, or why not. */
export function considerSite(state: State, command: SiteCommand): Answer {
  const barred = forbidden(state, command);
  if (barred) return { rejected: barred };
  switch (command.kind) {
    case 'upgradeSite': {
      const { to } = command;
      const version = state.version.is;
      if (version >= to) return { rejected: { kind: 'notNewer', version, to } };
      const by = blockerOf(state, to);
      return by ? { rejected: { kind: 'upgradeBlocked', version, to, by } } : { event: { kind: 'siteUpgraded', to } };
    }
    case 'upgradeClient': {
      const { device } = command;
      const row = state.facts.rows.get(device);
      if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
      const version = clientVersionOf(state, row);
      if (version === 'none' || version >= state.version.is) return { rejected: { kind: 'nothingToUpgrade', device } };
      return { event: { kind: 'clientSetupRun', device } };
    }
    case 'evaluateCollection': {
      const { collection } = command;
      if (!collectionOf(state, collection)) return { rejected: { kind: 'collectionUnknown', collection } };
      return { event: { kind: 'collectionEvaluated', collection } };
    }
    default:
      return unreachable(command);
  }
}

/** The answer to a question about a device, read off for many. */
export function readSite(state: State, query: SiteQuery): Reader {
  switch (query.ask) {
    case 'clientVersion':
      return (row) => clientVersionOf(state, row);
    case 'managementPointServes':
      return (row) => serves(state, row);
    case 'clientSetting':
      return (row) => settingHeard(state, row, query.setting);
    default:
      return unreachable(query);
  }
}

export function valueSite(state: State, query: SiteEstateQuery): Value {
  switch (query.ask) {
    case 'clientCount':
      return clientCount(state);
    case 'mayConfigure':
      return mayConfigure(state);
    case 'managementPointReady':
      return isReady(state);
    case 'upgradeCheck':
      return upgradeCheck(state, query.to);
    case 'siteHas':
      return has(state.version.is, query.feature);
    case 'roleFor':
      return roleFor(state, query.task);
    default:
      return unreachable(query);
  }
}

export function clientCount({ devices }: State): number {
  return devices.client.reduce((count, cell) => count + (cell === 1 ? 1 : 0), 0);
}
