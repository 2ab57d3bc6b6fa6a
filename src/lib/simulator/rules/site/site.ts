import { unreachable } from '../../../unreachable.ts';
import { type Chain, cause, type Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import type { SiteCommand, SiteEstateQuery, SiteQuery } from './words.ts';

/** What only this room keeps. */
export type SiteState = Record<never, never>;

export function startSite(_spec: EstateSpec, _facts: DeviceFacts): SiteState {
  return {};
}

export const site: Room = {};

/** What the room's own commands make so, or why not. */
export function considerSite(_state: State, command: SiteCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readSite(_state: State, query: SiteQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whySite(_state: State, _row: number, query: SiteQuery): Chain {
  return unreachable(query);
}

export function valueSite(state: State, query: SiteEstateQuery): Value {
  switch (query.ask) {
    case 'clientCount':
      return clientCount(state);
  }
}

function clientCount({ devices }: State): number {
  return devices.client.reduce((count, cell) => count + (cell === 1 ? 1 : 0), 0);
}

export function whySiteEstate(state: State, query: SiteEstateQuery): Chain {
  switch (query.ask) {
    case 'clientCount':
      return [cause({ kind: 'deviceCount', count: clientCount(state) }, state.now, 'client-needed')];
  }
}
