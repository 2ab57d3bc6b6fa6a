/** What a client reaches: where it believes to be, its way to the site, and what is cut off. */
import { deviceIs, isBroken } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { draw, numberOf } from '../../draw.ts';
import { schedule } from '../../due.ts';
import type { Draft, State } from '../../estate.ts';
import { heard } from '../site/heard.ts';
import { cmgServes, hasCmg } from './cmg.ts';

/** Bits of the column `cutOff`, as `calls.ts` reads them. */
const fromSite = 1;
const fromInternet = 2;
const day = 24 * 60;
const locationPurpose = 40;

/** Rule `client-location`. */
export function locationOf(state: State, row: number): 'currentlyIntranet' | 'currentlyInternet' | 'offline' {
  if (deviceIs(state, row, 'online', 'no')) return 'offline';
  if (deviceIs(state, row, 'alwaysInternet', 'yes')) return 'currentlyInternet';
  return deviceIs(state, row, 'network', 'intranet') ? 'currentlyIntranet' : 'currentlyInternet';
}

/** Rules `client-location`, `cmg-carries-internet-clients`: the way on which the client can call its site now. */
export function connectionOf(state: State, row: number): 'intranet' | 'cmg' | 'none' {
  if (isSilent(state, row) || isBroken(state, row, 'managementPointUnreachable')) return 'none';
  switch (locationOf(state, row)) {
    case 'offline':
      return 'none';
    case 'currentlyIntranet':
      return state.belief === 'cmgIsNeeded' && !hasCmg(state) ? 'none' : 'intranet';
    case 'currentlyInternet':
      return knowsCmg(state, row) && heard(state, row, 'useCmg', 'yes') && cmgServes(state, row) ? 'cmg' : 'none';
  }
}

/** A client that does not run, or that the site knows no more, calls nobody. */
function isSilent(state: State, row: number): boolean {
  return (
    deviceIs(state, row, 'clientCondition', 'stopped') || deviceIs(state, row, 'clientCondition', 'registrationLost')
  );
}

export function knowsCmg(state: State, row: number): boolean {
  return (state.devices.cmgKnown[row] ?? 0) !== 0;
}

/** Works out anew what the device is cut off from; says whether that changed. */
export function refreshReach(draft: Draft, row: number): boolean {
  const silent = connectionOf(draft, row) === 'none' ? fromSite : 0;
  const dark = locationOf(draft, row) === 'offline' ? fromInternet : 0;
  const cutOff = silent | dark;
  if ((draft.devices.cutOff[row] ?? 0) === cutOff) return false;
  put(draft, 'cutOff', row, cutOff);
  return true;
}

/** Rule `cmg-location-daily`: a client that reaches its management point from within asks where the CMG is. */
export function askForCmg(draft: Draft, row: number): void {
  if (knowsCmg(draft, row) || !hasCmg(draft) || (draft.devices.client[row] ?? 0) === 0) return;
  if (connectionOf(draft, row) === 'intranet') put(draft, 'cmgKnown', row, 1);
}

/** Each client asks once a day, at a minute of its own. */
export function planQuestion(draft: Draft, row: number, at: number): void {
  if (knowsCmg(draft, row) || (draft.devices.client[row] ?? 0) === 0) return;
  const minute = draw(draft.seed, numberOf(draft.facts.ids[row] ?? ''), locationPurpose, day);
  const wait = (((minute - at - 1) % day) + day) % day;
  schedule(draft, 'locationDue', row, at + 1 + wait);
}

/** The daily question. Nothing about the device changes before it leaves the intranet. */
export function askDaily(draft: Draft, row: number, at: number): boolean {
  if (!hasCmg(draft)) return false;
  askForCmg(draft, row);
  if (!knowsCmg(draft, row)) schedule(draft, 'locationDue', row, at + day);
  return false;
}
