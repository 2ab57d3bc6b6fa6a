import type { KeptRun } from '../../../lib/stores/lab-session.ts';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';
import { useBlocked, useKept } from '../use-live.ts';

const shownAtMost = 3;

/** Other runs of this lab that this device keeps: to be gone on with, or reviewed once more. */
export function KeptRuns() {
  const { session, announce } = useDesk();
  const { unfinished, finished } = useKept();
  const blocked = useBlocked();
  if (unfinished.length === 0 && !finished) return null;
  const heard = () => announce('The run could not be opened. Yours is as it was.');
  return (
    <section class="kept-runs" aria-labelledby="kept-runs">
      <h3 id="kept-runs">Your other runs</h3>
      <ul class="plain">
        {finished && (
          <li>
            <Button look="small" off={blocked} onPress={() => session?.review().catch(heard)}>
              See your last review
            </Button>
            <Button look="small" off={blocked} onPress={() => session?.resume(finished.id).catch(heard)}>
              Go on with it
            </Button>
            <span class="muted">{sayRun(finished)}</span>
          </li>
        )}
        {unfinished.slice(0, shownAtMost).map((run) => (
          <li key={run.id}>
            <Button
              look="small"
              off={blocked}
              label={`Go on with the run ${sayRun(run)}`}
              onPress={() => session?.resume(run.id).catch(heard)}
            >
              Go on with
            </Button>{' '}
            <span class="muted">{sayRun(run)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayRun({ startedAt, commands, fromLink }: KeptRun): string {
  const count = `${commands} ${commands === 1 ? 'command' : 'commands'}`;
  return `begun ${startedAt.slice(0, 16).replace('T', ' ')} UTC, ${count}${fromLink ? ', from a link' : ''}`;
}
