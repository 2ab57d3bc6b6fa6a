import { useState } from 'preact/hooks';
import type { Sent } from '../../lib/stores/lab-session.ts';
import { sayMinute, sayTime } from '../../lib/view/clock.ts';
import { Button } from './Button.tsx';
import { useDesk } from './desk-context.ts';
import { Icon } from './Icon.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { spansFor } from './spans.ts';
import { ToTime } from './ToTime.tsx';
import { useBlocked, useTime } from './use-live.ts';

/** Lets time pass: by a span, until something changes, or to a time. `spans` is how long the lab may take. */
export function Waiting({ spans }: { spans: number }) {
  const { session } = useDesk();
  const { now, nextChange } = useTime();
  const blocked = useBlocked();
  const [unaccepted, setUnaccepted] = useState<Exclude<Sent, { kind: 'accepted' }>>();
  const [isChoosing, setChoosing] = useState(false);
  const wait = async (minutes: number | 'nextChange') => {
    const sent = await session?.wait(minutes).catch(() => undefined);
    setUnaccepted(sent && sent.kind !== 'accepted' ? sent : undefined);
    return sent?.kind === 'accepted';
  };
  const nothingDue = nextChange === undefined ? 'Nothing is due that would change anything.' : undefined;
  const isToday = nextChange !== undefined && Math.floor(nextChange / 1440) === Math.floor(now / 1440);
  return (
    <>
      <fieldset class="waiting" aria-label="Let time pass">
        <span class="wait-word" aria-hidden="true">
          Wait
        </span>
        {spansFor(spans).map(({ minutes, label }) => (
          <Button
            key={minutes}
            action={minutes === 15 ? 'wait' : undefined}
            label={`Wait ${label}`}
            off={blocked}
            onPress={() => void wait(minutes)}
          >
            {label}
          </Button>
        ))}
        <Button off={blocked} expanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
          To a time
        </Button>
        <Button action="nextChange" off={blocked ?? nothingDue} onPress={() => void wait('nextChange')}>
          <Icon name="step" />
          Next change
          {nextChange !== undefined && (
            <span class="next-at mono"> {isToday ? sayTime(nextChange) : sayMinute(nextChange)}</span>
          )}
        </Button>
      </fieldset>
      {isChoosing && <ToTime onWait={wait} onClose={() => setChoosing(false)} />}
      {unaccepted && <RefusalNote sent={unaccepted} />}
    </>
  );
}
