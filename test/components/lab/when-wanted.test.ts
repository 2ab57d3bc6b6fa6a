import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenWanted } from '../../../src/components/lab/when-wanted.ts';

const kept = new Map<string, string>();
const page = new EventTarget();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('localStorage', {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
  });
});
afterEach(() => vi.unstubAllGlobals());

test('whoever comes for the first time fetches no simulator until the first sign of use, and then once', () => {
  const start = vi.fn();
  whenWanted(start);
  expect(start).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('pointermove'));
  page.dispatchEvent(new Event('keydown'));
  expect(start).toHaveBeenCalledTimes(1);
});

test('a run from a link, and a learner of whom something is kept, are shown at once', () => {
  const start = vi.fn();
  vi.stubGlobal('location', { hash: '#run=1~x' });
  whenWanted(start);
  vi.stubGlobal('location', { hash: '' });
  kept.set('tandem:read:lesson', '{}');
  whenWanted(start);
  expect(start).toHaveBeenCalledTimes(2);
});

test('a page that is left before anything was touched starts nothing', () => {
  const start = vi.fn();
  whenWanted(start)();
  page.dispatchEvent(new Event('pointermove'));
  expect(start).not.toHaveBeenCalled();
});
