import { unreachable } from '../../../unreachable.ts';
import { type Chain, cause, type Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { deviceOf } from '../../values.ts';
import type { DirectoryCommand, DirectoryEstateQuery, DirectoryQuery } from './words.ts';

/** What only this room keeps. */
export type DirectoryState = Record<never, never>;

export function startDirectory(_spec: EstateSpec, _facts: DeviceFacts): DirectoryState {
  return {};
}

export const directory: Room = {};

/** What the room's own commands make so, or why not. */
export function considerDirectory(_state: State, command: DirectoryCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readDirectory(state: State, query: DirectoryQuery): Reader {
  switch (query.ask) {
    case 'azureAdJoined':
      return (row) => ['hybridJoined', 'entraJoined'].includes(joinOf(state, row));
  }
}

/** Why it is so on one device. */
export function whyDirectory(state: State, row: number, query: DirectoryQuery): Chain {
  switch (query.ask) {
    case 'azureAdJoined':
      return [
        cause(
          { kind: 'joinIs', device: deviceOf(state, row), join: joinOf(state, row) },
          state.spec.startsAt,
          'join-is-identity',
        ),
      ];
  }
}

export function valueDirectory(_state: State, query: DirectoryEstateQuery): Value {
  return unreachable(query);
}

export function whyDirectoryEstate(_state: State, query: DirectoryEstateQuery): Chain {
  return unreachable(query);
}
