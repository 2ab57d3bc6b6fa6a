import { useState } from 'preact/hooks';
import { branded, type Minute } from '../../lib/brand.ts';
import type { Sent } from '../../lib/stores/lab-session.ts';
import { sayMinute, sayTime } from '../../lib/view/clock.ts';
import { Button } from './Button.tsx';
import { useDesk } from './desk-context.ts';
import { Icon } from './Icon.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { ShareReplay } from './ShareReplay.tsx';
import { TimeTrack } from './TimeTrack.tsx';
import { useBlocked, useLabState, useMarks, usePlaying, useTime } from './use-live.ts';

/** The clock, the ways to let time pass, and the way back to an earlier minute. */
export function TimePart() {
  return (
    <div class="time-bar">
      <Clock />
      <Waiting />
      <LookingBack />
      <ShareReplay />
    </div>
  );
}

export function Clock() {
  const { now, lookingAt } = useTime();
  const playing = usePlaying();
  return <b class="clock mono">{sayMinute(playing?.at ?? lookingAt ?? now)}</b>;
}

/** Lets time pass: by a fixed span, or until something changes. */
export function Waiting() {
  const { session } = useDesk();
  const { nextChange } = useTime();
  const blocked = useBlocked();
  const [unaccepted, setUnaccepted] = useState<Exclude<Sent, { kind: 'accepted' }>>();
  const wait = async (minutes: number | 'nextChange') => {
    const sent = await session?.wait(minutes).catch(() => undefined);
    setUnaccepted(sent && sent.kind !== 'accepted' ? sent : undefined);
  };
  const nothingDue = nextChange === undefined ? 'Nothing is due that would change anything.' : undefined;
  return (
    <>
      <fieldset class="waiting" aria-label="Let time pass">
        <Button action="wait" off={blocked} onPress={() => void wait(15)}>
          Wait 15 min
        </Button>
        <Button off={blocked} onPress={() => void wait(60)}>
          Wait 1 hour
        </Button>
        <Button action="nextChange" off={blocked ?? nothingDue} onPress={() => void wait('nextChange')}>
          <Icon name="step" />
          Next change
          {nextChange !== undefined && <span class="next-at mono"> {sayTime(nextChange)}</span>}
        </Button>
      </fieldset>
      {unaccepted && <RefusalNote sent={unaccepted} />}
    </>
  );
}

function LookingBack() {
  const { session } = useDesk();
  const time = useTime();
  const marks = useMarks();
  const blocked = useBlocked();
  const isOpening = useLabState().kind === 'opening';
  const isPlaying = usePlaying() !== undefined;
  const away = isOpening || isPlaying ? blocked : undefined;
  const shown = time.lookingAt ?? time.now;
  const stops = marks.map((mark) => mark.at).filter((at) => at < time.now);
  const earlier = Math.max(-1, ...[time.start, ...stops].filter((at) => at < shown));
  const later = Math.min(...stops.filter((at) => at > shown), time.now);
  const look = (minute: number) => session?.look(minute >= time.now ? 'now' : branded<Minute>(minute));
  return (
    <>
      <Button
        look="icon"
        label="Undo"
        off={blocked ?? (time.canUndo ? undefined : 'Nothing to undo.')}
        onPress={() => session?.undo()}
      >
        <Icon name="undo" />
      </Button>
      <Button
        look="icon"
        label="Redo"
        off={blocked ?? (time.canRedo ? undefined : 'Nothing to redo.')}
        onPress={() => session?.redo()}
      >
        <Icon name="redo" />
      </Button>
      <Button
        look="icon"
        label="Look back one change"
        off={away ?? (earlier < 0 ? 'Nothing lies earlier.' : undefined)}
        onPress={() => look(earlier)}
      >
        <Icon name="back" />
      </Button>
      <TimeTrack time={time} marks={marks} isOff={away !== undefined} onLook={look} />
      <Button
        look="icon"
        label="Look forward one change"
        off={away ?? (time.lookingAt === undefined ? 'This is the present.' : undefined)}
        onPress={() => look(later)}
      >
        <Icon name="forward" />
      </Button>
      <Button
        off={away ?? (time.lookingAt === undefined ? 'This is the present.' : undefined)}
        onPress={() => session?.look('now')}
      >
        Back to now
      </Button>
    </>
  );
}
