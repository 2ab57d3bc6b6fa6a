import type { FunnelAt, Progress } from './funnel.ts';
import type { Opening } from './run.ts';

type Told = { readonly progress: Progress } | { readonly counted: readonly FunnelAt[] };
type Listener = {
  readonly onProgress: (progress: Progress) => void;
  readonly onCounted: (counted: readonly FunnelAt[]) => void;
  readonly onFailed: () => void;
};

/** Counts in a Worker, and hands back how to stop it. */
export function countHere(opening: Opening, hours: readonly number[], listener: Listener): () => void {
  const worker = new Worker(new URL('./funnel.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('progress' in data) return listener.onProgress(data.progress);
    worker.terminate();
    listener.onCounted(data.counted);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    listener.onFailed();
  });
  worker.postMessage({ opening, hours });
  return () => worker.terminate();
}
