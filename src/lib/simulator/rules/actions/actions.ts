import { unreachable } from '../../../unreachable.ts';
import type { Chain, Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import type { ActionsCommand, ActionsEstateQuery, ActionsQuery } from './words.ts';

/** What only this room keeps. */
export type ActionsState = Record<never, never>;

export function startActions(_spec: EstateSpec, _facts: DeviceFacts): ActionsState {
  return {};
}

export const actions: Room = {};

/** What the room's own commands make so, or why not. */
export function considerActions(_state: State, command: ActionsCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readActions(_state: State, query: ActionsQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whyActions(_state: State, _row: number, query: ActionsQuery): Chain {
  return unreachable(query);
}

export function valueActions(_state: State, query: ActionsEstateQuery): Value {
  return unreachable(query);
}

export function whyActionsEstate(_state: State, query: ActionsEstateQuery): Chain {
  return unreachable(query);
}
