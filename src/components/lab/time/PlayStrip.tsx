import { useEffect, useRef } from 'preact/hooks';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';
import { usePlaying } from '../use-live.ts';

/** The author's route, one command at a time: what it does and why, over a desk that is not the learner's. */
export function PlayStrip() {
  const { session } = useDesk();
  const step = usePlaying();
  const title = useRef<HTMLParagraphElement>(null);
  const isPlaying = step !== undefined;
  useEffect(() => {
    if (!isPlaying) return;
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      // Back to the button that began it, which stands in the task; else to the consoles.
      const isThere = before instanceof HTMLElement && before.isConnected && before.checkVisibility();
      const home = isThere ? before : document.querySelector<HTMLElement>('[data-part="console"]');
      setTimeout(() => home?.focus());
    };
  }, [isPlaying]);
  if (!step) return null;
  const isLast = step.number >= step.of;
  return (
    <section class="play-strip" aria-label="The author’s route">
      <p ref={title} tabIndex={-1} class="play-step">
        <b>
          Step {step.number} of {step.of}
        </b>{' '}
        <span class="mono">{sayMinute(step.at)}</span>
      </p>
      <div class="play-says">
        <p>
          <b>{step.does}</b>
        </p>
        <p>{step.why}</p>
      </div>
      <p class="play-buttons">
        <Button
          look="main"
          off={isLast ? 'This was the last step.' : undefined}
          tell
          onPress={() => session?.playNext()}
        >
          Next
        </Button>
        <Button off={step.number <= 1 ? 'This is the first step.' : undefined} onPress={() => session?.playBack()}>
          Previous
        </Button>
        <Button onPress={() => session?.stopPlaying()}>{isLast ? 'Back to my run' : 'Stop'}</Button>
      </p>
    </section>
  );
}
