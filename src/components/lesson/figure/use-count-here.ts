import { useEffect, useRef, useState } from 'preact/hooks';
import { differing, type FunnelAt, type Progress } from './funnel.ts';
import type { Opening } from './run.ts';

export type Count =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | undefined }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'counted'; readonly differs: readonly number[] };

/** Counts what the build has counted once more, in this browser, and compares the two. */
export function useCountHere(opening: Opening, built: readonly FunnelAt[]) {
  const [count, setCount] = useState<Count>({ kind: 'idle' });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  async function run(): Promise<void> {
    let isWanted = true;
    stop.current = () => {
      isWanted = false;
    };
    setCount({ kind: 'running', progress: undefined });
    try {
      const { countHere } = await import('./count-here.ts');
      if (!isWanted) return;
      stop.current = countHere(
        opening,
        built.map(({ hour }) => hour),
        {
          onProgress: (progress) => setCount({ kind: 'running', progress }),
          onCounted: (counted) => setCount({ kind: 'counted', differs: differing(built, counted) }),
          onFailed: () => setCount({ kind: 'failed' }),
        },
      );
    } catch {
      setCount({ kind: 'failed' });
    }
  }
  return {
    count,
    run: () => void run(),
    stop() {
      stop.current?.();
      setCount({ kind: 'stopped' });
    },
  };
}
