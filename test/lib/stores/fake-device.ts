import { vi } from 'vitest';

/** A device for stores under test: a storage of its own and a way to play another tab. */
export function fakeDevice(entries: Record<string, string> = {}, limit = Number.POSITIVE_INFINITY) {
  const kept = new Map(Object.entries(entries));
  const listeners: ((event: { key: string | null; newValue: string | null }) => void)[] = [];
  vi.stubGlobal('localStorage', {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('addEventListener', (kind: string, listener: (typeof listeners)[number]) => {
    if (kind === 'storage') listeners.push(listener);
  });
  vi.stubGlobal(
    'StorageEvent',
    class {
      key = null;
      newValue = null;
    },
  );
  vi.stubGlobal('dispatchEvent', (event: { key: null; newValue: null }) => {
    for (const listener of listeners) listener(event);
  });
  return {
    kept,
    otherTab(key: string, text: string | null): void {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      for (const listener of listeners) listener({ key, newValue: text });
    },
  };
}

/** A device that refuses all storage. */
export function refusingDevice(): void {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ),
  );
}
