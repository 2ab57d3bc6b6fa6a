import { useEffect, useRef } from 'preact/hooks';
import type { Minute } from '../../lib/brand.ts';
import type { Timeline } from '../../lib/stores/lab-session.ts';
import { sayMinute, sayTime } from '../../lib/view/clock.ts';
import { Icon } from './Icon.tsx';

/** The drawing's own units; it scales with its frame and scrolls where that is narrow. */
const left = 36;
const right = 820;
const top = 30;
const rise = 26;
const most = 6;

type Scale = { readonly x: (at: Minute) => number; readonly y: (met: number) => number; readonly floor: number };
type Steps = Timeline['you'];

/** How many objectives were met over time, beside the author's run, with every command and every break. */
export function ReviewTimeline({ timeline }: { timeline: Timeline }) {
  const { start, end, of, you, author, commands, breaks } = timeline;
  const frame = useRef<HTMLElement>(null);
  // Where the drawing is wider than the screen, its end is what matters.
  useEffect(() => frame.current?.scrollTo({ left: frame.current.scrollWidth }), []);
  if (end <= start) return null;
  const scale = scaleOf(timeline);
  const { x, y, floor } = scale;
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
            <Icon name="no" /> Broke at {sayTime(one.at)}: {one.text}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function EndLabels({ you, author, scale }: Timeline & { readonly scale: Scale }) {
  const mine = scale.y(you.at(-1)?.met ?? 0);
  const theirs = scale.y(author.at(-1)?.met ?? 0);
  // Two names on one height would cover each other: the author's goes above.
  const close = Math.abs(mine - theirs) < 14;
  return (
    <>
      <text class="name" x={right + 10} y={mine + (close ? 10 : 4)}>
        you
      </text>
      {author.length > 0 && (
        <text class="name muted" x={right + 10} y={theirs - (close ? 6 : -4)}>
          author
        </text>
      )}
    </>
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
