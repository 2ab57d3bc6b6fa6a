import { unreachable } from '../../../unreachable.ts';
import type { Chain, Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import type { ClientCommand, ClientEstateQuery, ClientQuery } from './words.ts';

/** What only this room keeps. */
export type ClientState = Record<never, never>;

export function startClient(_spec: EstateSpec, _facts: DeviceFacts): ClientState {
  return {};
}

export const client: Room = {};

/** What the room's own commands make so, or why not. */
export function considerClient(_state: State, command: ClientCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readClient(_state: State, query: ClientQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whyClient(_state: State, _row: number, query: ClientQuery): Chain {
  return unreachable(query);
}

export function valueClient(_state: State, query: ClientEstateQuery): Value {
  return unreachable(query);
}

export function whyClientEstate(_state: State, query: ClientEstateQuery): Chain {
  return unreachable(query);
}
