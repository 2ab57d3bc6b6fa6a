/** Coexistence: Configuration Manager on a device that another MDM service manages. */
import { deviceIs } from '../../catalog.ts';
import { hasClient, joinOf, windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import { canEnrol } from '../site/versions.ts';
import { type CoexistencePart, type CoexistenceStanding, coexistenceParts } from './lists.ts';

const readOnly: readonly CoexistencePart[] = coexistenceParts.slice(coexistenceParts.indexOf('hardwareInventory'));

/** Rule `coexistence-switches-off`: nothing is negotiated, the client leaves the parts where two could collide. */
export function partOn(state: State, row: number, part: CoexistencePart): CoexistenceStanding {
  if (!hasClient(state, row)) return 'noClient';
  if (deviceIs(state, row, 'otherMdm', 'no') || state.belief === 'coexistenceBalances') return 'on';
  return readOnly.includes(part) ? 'readOnly' : 'off';
}

/** Rule `coexistence-requirements`. */
export function coexistenceOf(state: State, row: number): 'none' | 'coexistence' | 'notSupported' {
  if (deviceIs(state, row, 'otherMdm', 'no') || !hasClient(state, row)) return 'none';
  const join = joinOf(state, row);
  const isJoined = join === 'entraJoined' || join === 'hybridJoined';
  const isSupported = isJoined && canEnrol(windowsOf(state, row)) && deviceIs(state, row, 'ownership', 'corporate');
  return isSupported ? 'coexistence' : 'notSupported';
}
