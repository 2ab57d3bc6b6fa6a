import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Minute } from '../../../lib/brand.ts';
import type { Sentence } from '../../../lib/view/view-model.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { useBlocked, useTime } from '../use-live.ts';
import { minutesUntil, nextHour, type TimeInput } from './clock-input.ts';

type ToTimeProps = {
  readonly onWait: (minutes: number) => Promise<boolean>;
  /** What was said of an earlier try is no longer true. */
  readonly onEdit: () => void;
  readonly onClose: () => void;
};

/** Lets time pass until a day and a time; what has passed is refused in words. Escape closes it. */
export function ToTime({ onWait, onEdit, onClose }: ToTimeProps) {
  const id = useId();
  const { now } = useTime();
  const blocked = useBlocked();
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(() => nextHour(now));
  const [refused, setRefused] = useState<{ readonly says: Sentence; readonly at: Minute }>();
  const wrong = refused?.at === now ? refused.says : '';
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector('input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const edit = (next: Partial<TimeInput>) => {
    setInput({ ...input, ...next });
    setRefused(undefined);
    onEdit();
  };
  const submit = async () => {
    if (blocked) return;
    onEdit();
    const until = minutesUntil(input, now);
    if ('says' in until) {
      setRefused({ says: until.says, at: now });
      form.current?.querySelector('input')?.focus();
      return;
    }
    setRefused(undefined);
    if (await onWait(until.minutes)) onClose();
  };
  return (
    <form
      ref={form}
      class="to-time"
      aria-label="Wait until a time"
      onSubmit={(press) => {
        press.preventDefault();
        void submit();
      }}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose();
      }}
    >
      <label for={`${id}-day`}>Until day</label>
      <input
        id={`${id}-day`}
        class="lab-input mono day-input"
        inputMode="numeric"
        autocomplete="off"
        value={input.day}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(typed) => edit({ day: typed.currentTarget.value })}
      />
      <label for={`${id}-time`}>at</label>
      <input
        id={`${id}-time`}
        class="lab-input mono time-input"
        inputMode="numeric"
        autocomplete="off"
        value={input.time}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(typed) => edit({ time: typed.currentTarget.value })}
      />
      <button type="submit" class="btn ghost" aria-disabled={blocked ? true : undefined}>
        Wait
      </button>
      <Button onPress={onClose}>Cancel</Button>
      <span id={`${id}-wrong`} role="alert" class="to-time-wrong">
        {wrong && (
          <span class="refusal">
            <b class="bad">
              <Icon name="no" /> Not sent.
            </b>{' '}
            {wrong}
          </span>
        )}
      </span>
    </form>
  );
}
