import type { LabTime, TimeMark } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { changesAround } from './changes-around.ts';

type TrackProps = {
  readonly time: LabTime;
  readonly marks: readonly TimeMark[];
  readonly isOff: boolean;
  readonly onLook: (minute: number) => void;
};
const width = 1000;

/** The run so far as a line: a tall mark for each command, a short one for each change, and a slider to look back, with Shift by change. */
export function TimeTrack({ time, marks, isOff, onLook }: TrackProps) {
  const span = Math.max(1, time.now - time.start);
  const place = (minute: number) => ((minute - time.start) / span) * width;
  const shown = time.lookingAt ?? time.now;
  const isStart = time.now === time.start;
  return (
    <span class="track">
      <svg viewBox={`0 0 ${width} 28`} preserveAspectRatio="none" aria-hidden="true">
        <path class="track-line" d={`M0 27H${width}`} />
        {marks.map((mark) => (
          <path
            key={`${mark.at} ${mark.cause} ${mark.text}`}
            class={mark.cause === 'learner' ? 'track-own' : 'track-change'}
            d={`M${place(mark.at)} ${mark.cause === 'learner' ? 8 : 16}V27`}
          />
        ))}
        {!isStart && <path class="track-head" d={`M${place(shown)} 0V28`} />}
      </svg>
      <input
        type="range"
        min={time.start}
        max={isStart ? time.start + 1 : time.now}
        step={1}
        value={shown}
        disabled={isStart || isOff}
        aria-label="Look at an earlier minute"
        aria-valuetext={sayMinute(shown)}
        onInput={(slide) => onLook(slide.currentTarget.valueAsNumber)}
        onKeyDown={(press) => {
          const way = press.shiftKey ? stepOf(press) : undefined;
          if (!way) return;
          press.preventDefault();
          const { earlier, later } = changesAround(time, marks);
          onLook(way === 'earlier' ? (earlier ?? time.start) : later);
        }}
      />
    </span>
  );
}

function stepOf({ key, currentTarget }: KeyboardEvent): 'earlier' | 'later' | undefined {
  if (key === 'ArrowDown') return 'earlier';
  if (key === 'ArrowUp') return 'later';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isMirrored = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowLeft') === isMirrored ? 'later' : 'earlier';
}
