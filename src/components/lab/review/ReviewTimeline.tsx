import { useEffect, useRef } from 'preact/hooks';
import type { Minute } from '../../../lib/brand.ts';
import type { Timeline } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Icon } from '../Icon.tsx';
import { saysWithin } from './review-times.ts';

/** The drawing's own units; it scales with its frame and scrolls where that is narrow. */
const left = 36;
const right = 820;
const top = 44;
const rise = 26;
const most = 6;

type Scale = { readonly x: (at: Minute) => number; readonly y: (met: number) => number; readonly floor: number };
type Steps = Timeline['you'];
type TimelineProps = { readonly timeline: Timeline; readonly divergedAt: Minute | undefined };

/** How many objectives were met over time, beside the author's run, with every command and every break. */
export function ReviewTimeline({ timeline, divergedAt }: TimelineProps) {
  const { start, end, of, you, author, commands, breaks } = timeline;
  const frame = useRef<HTMLElement>(null);
  // Where the drawing is wider than the screen, its end is what matters.
  useEffect(() => frame.current?.scrollTo({ left: frame.current.scrollWidth }), []);
  if (end <= start) return null;
  const scale = scaleOf(timeline);
  const { x, y, floor } = scale;
  const says = saysWithin(timeline);
  return (
    <figure class="review-timeline">
      <section ref={frame} class="timeline-frame" aria-label="Objectives met over time" tabIndex={0}>
        <svg viewBox={`0 0 900 ${floor + 34}`} role="img" aria-labelledby="timeline-title timeline-words">
          <title id="timeline-title">Objectives met over time</title>
          <desc id="timeline-words">{inWords(timeline)}</desc>
          {levels(of).map((met) => (
            <g key={met}>
              <line class="grid" x1={left} x2={right} y1={y(met)} y2={y(met)} />
              <text class="tick" x={left - 10} y={y(met) + 4} text-anchor="end">
                {met}
              </text>
            </g>
          ))}
          <path class="author" d={stairs(author, scale)} />
          <path class="you" d={stairs(you, scale)} />
          {commands.map((at, place) => (
            // Commands given in one minute share its place; the key is their number.
            <line key={place} class="command" x1={x(at)} x2={x(at)} y1={floor + 2} y2={floor + 10} />
          ))}
          {breaks.map((one) => (
            <g key={`${one.at} ${one.text}`} class="break">
              <line x1={x(one.at)} x2={x(one.at)} y1={top - 8} y2={floor} />
              <path d={`M${x(one.at) - 4} ${top - 18}l8 8m0-8l-8 8`} />
            </g>
          ))}
          {divergedAt !== undefined && <Divergence at={divergedAt} says={says(divergedAt)} scale={scale} />}
          <EndLabels {...timeline} scale={scale} />
          <text class="time" x={left} y={floor + 28}>
            {sayMinute(start)}
          </text>
          <text class="time" x={right} y={floor + 28} text-anchor="end">
            {sayMinute(end)}
          </text>
        </svg>
      </section>
      <figcaption>
        Objectives met, of {of}, as time went by. Strokes below the line are your commands.
        {breaks.map((one) => (
          <span key={`${one.at} ${one.text}`} class="bad run-note">
            <Icon name="no" /> Broke at {says(one.at)}: {one.text}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The names of the two lines, each at the end of its own. */
function EndLabels({ you, author, scale }: Timeline & { readonly scale: Scale }) {
  const mine = scale.y(you.at(-1)?.met ?? 0);
  const last = author.at(-1);
  if (!last)
    return (
      <text class="name" x={right + 10} y={mine + 4}>
        you
      </text>
    );
  const end = scale.x(last.at);
  // Two names on one height would cover each other: the author's goes above.
  const isClose = end > right - 60 && Math.abs(mine - scale.y(last.met)) < 14;
  return (
    <>
      <text class="name" x={right + 10} y={mine + (isClose ? 10 : 4)}>
        you
      </text>
      <circle class="author-end" cx={end} cy={scale.y(last.met)} r={3.5} />
      <text class="name muted" x={end + 9} y={scale.y(last.met) - (isClose ? 6 : 5)}>
        author
      </text>
    </>
  );
}

/** The command after which no way led to every objective. */
function Divergence({ at, says, scale }: { readonly at: Minute; readonly says: string; readonly scale: Scale }) {
  const x = scale.x(at);
  const isLate = x > right - 200;
  return (
    <g class="divergence">
      <line x1={x} x2={x} y1={6} y2={scale.floor + 10} />
      <text class="name" x={isLate ? x - 8 : x + 8} y={14} text-anchor={isLate ? 'end' : undefined}>
        First divergence, {says}
      </text>
    </g>
  );
}

function scaleOf({ start, end, of }: Timeline): Scale {
  const height = rise * Math.min(of, most);
  const floor = top + height;
  return {
    floor,
    x: (at) => left + ((at - start) / (end - start)) * (right - left),
    y: (met) => floor - (met / Math.max(of, 1)) * height,
  };
}

function levels(of: number): readonly number[] {
  const every = Math.ceil(of / most);
  return Array.from({ length: Math.floor(of / every) + 1 }, (_, index) => index * every);
}

function stairs(steps: Steps, { x, y }: Scale): string {
  return steps.map(({ at, met }, index) => (index === 0 ? `M${x(at)} ${y(met)}` : `H${x(at)}V${y(met)}`)).join('');
}

function inWords({ of, you, author, breaks }: Timeline): string {
  const told = (steps: Steps) => steps.map(({ at, met }) => `${met} at ${sayMinute(at)}`).join(', ');
  const broke =
    breaks.length === 0
      ? 'Nothing broke.'
      : breaks.map(({ at, text }) => `Broke at ${sayMinute(at)}: ${text}`).join(' ');
  return `Of ${of} objectives, you had met ${told(you)}${author.length > 0 ? `; the author ${told(author)}` : ''}. ${broke}`;
}
