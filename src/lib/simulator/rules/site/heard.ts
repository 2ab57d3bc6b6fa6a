/** Client settings as each client last heard them: set at the console, they act from the client’s next poll on. */

import { namesOf } from '../../../names-of.ts';
import { isConfigured } from '../../catalog.ts';
import { put } from '../../columns.ts';
import { hasClient, nextPoll } from '../../devices.ts';
import type { Draft, State } from '../../estate.ts';
import { type ClientSetting, clientSettingValues } from './words.ts';

const names = namesOf(clientSettingValues);

/** Rule `client-settings-at-poll`: whether a client setting has that value on the device, as far as its client knows. */
export function heard<S extends ClientSetting>(
  state: State,
  row: number,
  setting: S,
  value: (typeof clientSettingValues)[S][number],
): boolean {
  return settingHeard(state, row, setting) === value;
}

export function settingHeard(state: State, row: number, setting: ClientSetting): string {
  if (state.belief === 'clientSettingsActAtOnce') return state.settings[setting].is;
  const isOther = (((state.devices.heard[row] ?? 0) >>> names.indexOf(setting)) & 1) === 1;
  return clientSettingValues[setting][isOther ? 1 : 0];
}

/**
 * Since when the client knows the value that it goes by, as far as that can be told: since its first poll after the change,
 * or since the estate was handed over.
 */
export function heardSince(state: State, row: number, setting: ClientSetting): number {
  const { is, since } = state.settings[setting];
  const start = state.spec.startsAt;
  if (is !== settingHeard(state, row, setting) || since === start) return start;
  const first = nextPoll(state.facts, row, since, state.rounds.length);
  return Math.min(first, state.devices.receivedAt[row] ?? first);
}

/** The client takes the settings as they stand now. Says whether any of them is new to it. */
export function hearSettings(draft: Draft, row: number): boolean {
  if (!hasClient(draft, row)) return false;
  const bits = names.reduce((sum, name, place) => (isDefault(draft, name) ? sum : sum | (1 << place)), 0);
  if ((draft.devices.heard[row] ?? 0) === bits) return false;
  put(draft, 'heard', row, bits);
  return true;
}

function isDefault(state: State, name: ClientSetting): boolean {
  return isConfigured(state, name, clientSettingValues[name][0]);
}
