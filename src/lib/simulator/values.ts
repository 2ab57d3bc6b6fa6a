/** Answers without their causes, by row: what is counted and watched. `queries.ts` adds the causes. */
import { branded, type DeviceId } from '../brand.ts';
import { isMember, type State } from './estate.ts';
import type { DeviceQuery, Value, Who } from './model.ts';
import { authorityOn, flagsHeld, isCoManaged, settingOf } from './rules/authority.ts';
import { countsAsEnrolled, eligibilityOf } from './rules/enrollment.ts';
import { unreachable } from '../unreachable.ts';

export function deviceValue(state: State, row: number, query: DeviceQuery): Value {
  switch (query.ask) {
    case 'authority':
      return authorityOn(state, query.workload, row);
    case 'coManaged':
      return state.belief === 'memberMeansEnrolled' ? countsAsEnrolled(state, row) : isCoManaged(state, row);
    case 'mdmEnrolled':
      return countsAsEnrolled(state, row);
    case 'flags':
      return flagsHeld(state, row) ?? 0;
    case 'eligibility':
      return eligibilityOf(state, row);
    case 'memberOf':
      return isMember(state, query.collection, row);
    default:
      return unreachable(query);
  }
}

/** Whether a device is among those that `who` means now. */
export function isAmong(state: State, who: Who, row: number): boolean {
  if (who === 'allDevices') return true;
  if (typeof who === 'string') return isMember(state, who, row);
  if ('pilotOf' in who) {
    const setting = settingOf(state, who.pilotOf);
    return setting.kind === 'pilotIntune' ? isMember(state, setting.pilotCollection, row) : setting.kind === 'intune';
  }
  const id = state.facts.ids[row] ?? '';
  return 'devices' in who ? who.devices.some((device) => device === id) : isNamed(who.named, id);
}

function isNamed(pattern: string, name: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === name;
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

export function deviceOf(state: State, row: number): DeviceId {
  return state.facts.ids[row] ?? branded<DeviceId>('');
}
