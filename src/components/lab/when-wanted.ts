/** When a lab fetches its simulator. */
import { readAll } from '../../lib/stores/device-storage.ts';

const signs = ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'keydown', 'focusin'] as const;

/**
 * Starts at once where there is a run to show, from a link or for somebody of whom this device keeps something; else at the
 * first sign of use, so that whoever only opens the page and reads its task fetches no simulator. Returns what gives up
 * waiting.
 */
export function whenWanted(start: () => void): () => void {
  if (location.hash.startsWith('#run=') || (readAll('tandem:')?.size ?? 0) > 0) {
    start();
    return () => undefined;
  }
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, begin);
  };
  const begin = () => {
    stop();
    start();
  };
  for (const sign of signs) addEventListener(sign, begin, { passive: true });
  return stop;
}
