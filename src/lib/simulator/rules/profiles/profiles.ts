import { unreachable } from '../../../unreachable.ts';
import type { Chain, Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import type { ProfilesCommand, ProfilesEstateQuery, ProfilesQuery } from './words.ts';

/** What only this room keeps. */
export type ProfilesState = Record<never, never>;

export function startProfiles(_spec: EstateSpec, _facts: DeviceFacts): ProfilesState {
  return {};
}

export const profiles: Room = {};

/** What the room's own commands make so, or why not. */
export function considerProfiles(_state: State, command: ProfilesCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readProfiles(_state: State, query: ProfilesQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whyProfiles(_state: State, _row: number, query: ProfilesQuery): Chain {
  return unreachable(query);
}

export function valueProfiles(_state: State, query: ProfilesEstateQuery): Value {
  return unreachable(query);
}

export function whyProfilesEstate(_state: State, query: ProfilesEstateQuery): Chain {
  return unreachable(query);
}
