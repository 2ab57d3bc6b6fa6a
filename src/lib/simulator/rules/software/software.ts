import { unreachable } from '../../../unreachable.ts';
import type { Chain, Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import type { SoftwareCommand, SoftwareEstateQuery, SoftwareQuery } from './words.ts';

/** What only this room keeps. */
export type SoftwareState = Record<never, never>;

export function startSoftware(_spec: EstateSpec, _facts: DeviceFacts): SoftwareState {
  return {};
}

export const software: Room = {};

/** What the room's own commands make so, or why not. */
export function considerSoftware(_state: State, command: SoftwareCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readSoftware(_state: State, query: SoftwareQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whySoftware(_state: State, _row: number, query: SoftwareQuery): Chain {
  return unreachable(query);
}

export function valueSoftware(_state: State, query: SoftwareEstateQuery): Value {
  return unreachable(query);
}

export function whySoftwareEstate(_state: State, query: SoftwareEstateQuery): Chain {
  return unreachable(query);
}
