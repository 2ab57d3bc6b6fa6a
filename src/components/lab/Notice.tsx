import type { Minute } from '../../lib/brand.ts';
import { sayMinute } from '../../lib/view/clock.ts';
import type { Sentence } from '../../lib/view/view-model.ts';
import { Button } from './Button.tsx';
import { useDesk } from './desk-context.ts';
import { CopyButton } from './review/CopyButton.tsx';
import { LookedAt } from './time/LookingBack.tsx';
import { useLabState, usePlaying, useTime } from './use-live.ts';

/** What the learner must know about what is in front: an earlier minute, another's run, or a simulator that stopped. */
export function Notice() {
  const { session } = useDesk();
  const state = useLabState();
  const playing = usePlaying();
  const { lookingAt } = useTime();
  if (playing) return null;
  if (state.kind === 'failed') {
    return (
      <div class="lab-notice" role="alert">
        <p>
          <b>The simulator stopped.</b> {state.says}
          {state.code && ' Your run is safe: its code holds every command.'}
        </p>
        {state.code && (
          <p>
            <code class="mono run-code">{state.code}</code>
          </p>
        )}
        <p class="notice-actions">
          {state.code && <CopyButton label="Copy the run code" text={() => state.code} />}
          <Button onPress={() => session?.restart()}>Start over</Button>
        </p>
      </div>
    );
  }
  return (
    <>
      {state.kind === 'replay' && (
        <div class="lab-notice" role="note">
          <p>
            <b>A replay.</b> {lookingAt === undefined ? state.says : saysEarlier(lookingAt)}
          </p>
          <p class="notice-actions">
            <Button onPress={() => session?.adopt()}>Go on from here</Button>
            <a href={location.pathname}>Do the lab yourself</a>
          </p>
        </div>
      )}
      <LookedAt />
    </>
  );
}

/** A replay at an earlier minute: what going on from there would make of it. */
function saysEarlier(at: Minute): Sentence {
  return `Going on from here begins a run of your own at ${sayMinute(at)}. What came after it in the link’s run is left behind.`;
}
