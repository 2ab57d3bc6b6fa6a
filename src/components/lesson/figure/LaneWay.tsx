import { branded, type Minute } from '../../../lib/brand.ts';
import type { DeviceQuery, Value } from '../../../lib/simulator/model.ts';
import { sayDay, sayTime } from '../../../lib/view/clock.ts';
import { minutesOf } from '../../lab/figures/series.ts';
import { LaneStrip, share, type Unsaid, unsaidOf } from './LaneStrip.tsx';
import { type Lanes, sayClock } from './lanes.ts';

type Props = {
  readonly way: Lanes;
  readonly ask: DeviceQuery;
  readonly values: readonly Value[];
  readonly from: Minute;
  readonly to: Minute;
  readonly cursor: Minute;
  readonly isOneDay: boolean;
  readonly onPoint: (minute: Minute) => void;
};

/** The lanes of one way over their clock. Pressed or drawn along, they move the cursor. */
export function LaneWay({ way, ask, values, from, to, cursor, isOneDay, onPoint }: Props) {
  function point(event: PointerEvent): void {
    const minute = minuteUnder(event, from, to);
    if (minute !== undefined) onPoint(minute);
  }
  return (
    <div class="lanes" onPointerDown={point} onPointerMove={(event) => event.buttons === 1 && point(event)}>
      {way.lanes.map((lane) => (
        <div key={lane.device} class="lane">
          <span>{lane.device}</span>
          <LaneStrip
            lane={lane}
            ask={ask}
            values={values}
            from={from}
            to={to}
            given={way.given.map(({ at }) => at)}
            cursor={cursor}
            isOneDay={isOneDay}
          />
        </div>
      ))}
      <Axis from={from} to={to} />
      <Legend way={way} unsaid={unsaidOf(way, { ask, values, from, to })} isOneDay={isOneDay} />
    </div>
  );
}

/** Hours of the clock, or days where there are several. */
function Axis({ from, to }: { readonly from: Minute; readonly to: Minute }) {
  const inDays = to - from > 2 * 1440;
  const ticks = minutesOf(from, to, 4).slice(0, -1);
  return (
    <div class="lane" aria-hidden="true">
      <span />
      <svg class="lane-axis" width="100%" height="1.5rem" aria-hidden="true">
        {ticks.map((tick) => {
          const minute = branded<Minute>(tick);
          return (
            <svg key={tick} x={`${share(tick, from, to)}%`} class="lane-mark" aria-hidden="true">
              <path class="tick" d="M0 0V6" />
              <text x={tick === from ? 0 : -16} y="1.25rem">
                {inDays || minute % 1440 === 0 ? sayDay(minute) : sayTime(minute)}
              </text>
            </svg>
          );
        })}
      </svg>
    </div>
  );
}

type LegendProps = { readonly way: Lanes; readonly unsaid: readonly Unsaid[]; readonly isOneDay: boolean };

/** What a mark means, and what was done when. */
function Legend({ way, unsaid, isOneDay }: LegendProps) {
  const hasPolls = way.lanes.some(({ polls }) => polls.length > 0);
  if (!hasPolls && way.given.length === 0 && unsaid.length === 0) return null;
  return (
    <ul class="lanes-legend">
      {way.given.map(({ at, says }) => (
        <li key={`${at} ${says}`}>
          <svg width="3" height="14" aria-hidden="true">
            <path class="given" d="M1.5 0V14" />
          </svg>
          <span>
            <b class="nw">{sayClock(at, isOneDay)}</b> {says}
          </span>
        </li>
      ))}
      {unsaid.map(({ look, text, isSaidWhereWide }) => (
        <li key={text} class={isSaidWhereWide ? 'narrow-only' : undefined}>
          <svg width="20" height="12" aria-hidden="true">
            <rect class={`stretch ${look}`} width="20" height="12" rx={look === 'cloud' ? 6 : 0} />
          </svg>
          {text}
        </li>
      ))}
      {hasPolls && (
        <li>
          <svg width="9" height="8" aria-hidden="true">
            <path class="poll" d="M1 1H8L4.5 7z" />
          </svg>
          asks for policy
        </li>
      )}
    </ul>
  );
}

/** The minute of the clock where a pointer stands on a lane. */
function minuteUnder({ target, clientX }: PointerEvent, from: Minute, to: Minute): Minute | undefined {
  const lane = target instanceof Element ? target.closest('.lane')?.querySelector('.strip-lane') : undefined;
  const box = lane?.getBoundingClientRect();
  if (!box || box.width === 0) return undefined;
  const along = Math.min(Math.max((clientX - box.left) / box.width, 0), 1);
  return branded<Minute>(Math.round(from + along * (to - from)));
}
