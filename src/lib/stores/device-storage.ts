/** The browser's storage behind five calls that never throw. Nothing else in the course touches `localStorage`. */

/** `refused`: the browser keeps nothing for us. `full`: what was there stays, what is new is lost when the page closes. */
export type StorageState = 'kept' | 'refused' | 'full';

/** Everything under a prefix: keys without the prefix, and texts. `undefined` where storage is refused. */
export function readAll(prefix: string): ReadonlyMap<string, string> | undefined {
  try {
    const found = new Map<string, string>();
    for (let i = 0; i < localStorage.length; i += 1) {
      const key = localStorage.key(i) ?? '';
      if (key.startsWith(prefix)) found.set(key.slice(prefix.length), localStorage.getItem(key) ?? '');
    }
    return found;
  } catch {
    return undefined;
  }
}

export function readText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeText(key: string, text: string): StorageState {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Whether something can be written at all: some browsers hand out a storage that takes nothing. */
export function tryStorage(key: string): StorageState {
  const state = writeText(key, '1');
  remove(key);
  return state;
}

export function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused storage holds nothing to remove.
  }
}
