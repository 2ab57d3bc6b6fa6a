/** Whether the desk listens to single keys: a choice of the learner's that this device remembers. */
import { readText, remove, writeText } from '../../lib/stores/device-storage.ts';

const key = 'tandem:single-keys';

export function areKeysOn(): boolean {
  return readText(key) !== 'off';
}
export function turnKeys(isOn: boolean): void {
  if (isOn) remove(key);
  else writeText(key, 'off');
}
