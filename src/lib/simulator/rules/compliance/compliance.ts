import { unreachable } from '../../../unreachable.ts';
import type { Chain, Reader } from '../../answer.ts';
import type { DeviceFacts } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import type { ComplianceCommand, ComplianceEstateQuery, ComplianceQuery } from './words.ts';

/** What only this room keeps. */
export type ComplianceState = Record<never, never>;

export function startCompliance(_spec: EstateSpec, _facts: DeviceFacts): ComplianceState {
  return {};
}

export const compliance: Room = {};

/** What the room's own commands make so, or why not. */
export function considerCompliance(_state: State, command: ComplianceCommand): never {
  return unreachable(command);
}

/** The answer to a question about a device, read off for many. */
export function readCompliance(_state: State, query: ComplianceQuery): Reader {
  return unreachable(query);
}

/** Why it is so on one device. */
export function whyCompliance(_state: State, _row: number, query: ComplianceQuery): Chain {
  return unreachable(query);
}

export function valueCompliance(_state: State, query: ComplianceEstateQuery): Value {
  return unreachable(query);
}

export function whyComplianceEstate(_state: State, query: ComplianceEstateQuery): Chain {
  return unreachable(query);
}
