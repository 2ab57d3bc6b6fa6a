import { useState } from 'preact/hooks';
import type { Minute } from '../../../lib/brand.ts';
import type { Sent } from '../../../lib/stores/lab-session.ts';
import { Button } from '../Button.tsx';
import { RefusalNote } from '../console/RefusalNote.tsx';
import { useDesk } from '../desk-context.ts';
import { Icon } from '../Icon.tsx';
import { useBlocked, useTime } from '../use-live.ts';
import { nothingDue, sayNextChange } from './next-change.ts';
import { spansFor } from './spans.ts';
import { ToTime } from './ToTime.tsx';

/** A refusal is of its moment: at another minute, taken back to or waited for, it says nothing. */
type Unaccepted = { readonly sent: Exclude<Sent, { kind: 'accepted' }>; readonly at: Minute };

/** Lets time pass: by a span, until something changes, or to a time. `spans` is how long the lab may take. */
export function Waiting({ spans }: { spans: number }) {
  const { session, announce } = useDesk();
  const time = useTime();
  const blocked = useBlocked();
  const [unaccepted, setUnaccepted] = useState<Unaccepted>();
  const [isChoosing, setChoosing] = useState(false);
  const wait = async (minutes: number | 'nextChange') => {
    setUnaccepted(undefined);
    const sent = await session?.wait(minutes).catch(() => undefined);
    if (sent && sent.kind !== 'accepted') setUnaccepted({ sent, at: time.now });
    return sent?.kind === 'accepted';
  };
  const choose = (isOpen: boolean) => {
    setUnaccepted(undefined);
    setChoosing(isOpen);
  };
  const next = sayNextChange(time);
  const off = blocked ?? nothingDue(time);
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
        <Button off={blocked} expanded={isChoosing} onPress={() => choose(!isChoosing)}>
          To a time
        </Button>
        <Button
          action="nextChange"
          off={off}
          onOff={() => off && announce(off)}
          onPress={() => void wait('nextChange')}
        >
          <Icon name="step" />
          Next change
          {next && <span class={`next-at ${time.nextChange === undefined ? '' : 'mono'}`}> {next}</span>}
        </Button>
      </fieldset>
      {isChoosing && <ToTime onWait={wait} onEdit={() => setUnaccepted(undefined)} onClose={() => choose(false)} />}
      {unaccepted?.at === time.now && <RefusalNote sent={unaccepted.sent} />}
    </>
  );
}
