import { sayMinute } from '../../../lib/view/clock.ts';
import { ShareReplay } from '../review/ShareReplay.tsx';
import { usePlaying, useTime, useWaiting } from '../use-live.ts';
import { LookedAt, LookingBack } from './LookingBack.tsx';
import { Waiting } from './Waiting.tsx';

/** The clock, the ways to let time pass, and the way back to an earlier minute. */
export function TimePart({ spans }: { spans: number }) {
  return (
    <>
      <div class="time-bar">
        <Clock />
        <Waiting spans={spans} />
        <LookingBack />
        <ShareReplay />
      </div>
      <div class="time-note">
        <LookedAt />
      </div>
    </>
  );
}

function Clock() {
  const { now, lookingAt } = useTime();
  const playing = usePlaying();
  const waiting = useWaiting();
  return <b class="clock mono">{sayMinute(playing?.at ?? lookingAt ?? waiting?.now ?? now)}</b>;
}
