import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { minutesUntil, nextHour } from './clock-input.ts';
import { Icon } from './Icon.tsx';
import { useBlocked, useTime } from './use-live.ts';

/** Lets time pass until a day and a time; what has passed is refused in words. Escape closes it. */
export function ToTime({ onWait, onClose }: { onWait: (minutes: number) => Promise<boolean>; onClose: () => void }) {
  const id = useId();
  const { now } = useTime();
  const blocked = useBlocked();
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(() => nextHour(now));
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector('input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const submit = async () => {
    if (blocked) return;
    const until = minutesUntil(input, now);
    if ('says' in until) {
      setWrong(until.says);
      form.current?.querySelector('input')?.focus();
      return;
    }
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
        onInput={(edit) => setInput({ ...input, day: edit.currentTarget.value })}
      />
      <label for={`${id}-time`}>at</label>
      <input
        id={`${id}-time`}
        class="lab-input mono time-input"
        inputMode="numeric"
        autocomplete="off"
        value={input.time}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(edit) => setInput({ ...input, time: edit.currentTarget.value })}
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
