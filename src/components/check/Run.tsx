import type { ItemState, RunState } from '../../lib/stores/check-session.ts';
import { RunFigure } from './RunFigure.tsx';

type RunProps = { readonly run: RunState; readonly item: ItemState; readonly start: () => void };

/** The run that the answer is held against: offered, on its way, failed, or shown. */
export function Run({ run, item, start }: RunProps) {
  switch (run.kind) {
    case 'none':
      return null;
    case 'offered':
      return (
        <p class="acts">
          <button type="button" class="btn ghost" onClick={start}>
            See it run
          </button>
        </p>
      );
    case 'loading':
      return <div class="waiting" role="img" aria-label="The run is on its way" />;
    case 'failed':
      return (
        <p class="trouble">
          <b>The simulator could not be fetched.</b> Your answer is kept.{' '}
          <button type="button" class="btn ghost s" onClick={start}>
            Run it again
          </button>
        </p>
      );
    case 'shown':
      return <RunFigure trace={run.trace} name={`run-${item.view.id}`} />;
  }
}
