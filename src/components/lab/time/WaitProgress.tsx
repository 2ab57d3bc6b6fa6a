import { sayDay, sayMinute } from '../../../lib/view/clock.ts';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';
import { useLabState, useWaiting } from '../use-live.ts';

/** Long work under way: where its clock stands, where it ends, and the way out. A run that is opened has none. */
export function WaitProgress() {
  const { session } = useDesk();
  const waiting = useWaiting();
  const state = useLabState().kind;
  if (!waiting) return null;
  const { from, now, to } = waiting;
  const isOpening = state === 'opening';
  const says = isOpening
    ? `Playing the run again: ${sayDay(now)} of ${sayDay(to)}`
    : `${sayMinute(now)} of ${sayMinute(to)}`;
  return (
    <div class="wait-progress">
      <svg
        role="progressbar"
        aria-label={isOpening ? 'The run is played again' : 'Time is passing'}
        aria-valuemin={from}
        aria-valuemax={to}
        aria-valuenow={now}
        aria-valuetext={says}
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
      >
        <rect class="wait-rest" width="100" height="8" />
        <rect class="wait-done" width={Math.min(100, (100 * (now - from)) / Math.max(1, to - from))} height="8" />
      </svg>
      <span class="muted">until {sayMinute(to)}</span>
      {!isOpening && <Button onPress={() => session?.cancel()}>Cancel</Button>}
    </div>
  );
}
