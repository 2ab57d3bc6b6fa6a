import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { branded, type Minute } from '../../../lib/brand.ts';
import { sayMinute, sayTime } from '../../../lib/view/clock.ts';
import type { SeriesFigure as Series } from '../../../lib/view/figure-model.ts';
import { Frame, inThousands, type Numbers } from './Frame.tsx';
import { apart, countAt, minutesOf } from './series.ts';

const width = 720;
const height = 220;
const inset = { top: 10, end: 168, bottom: 26, start: 52 };
/** So many rows the table has at most. */
const mostRows = 24;
const betweenLabels = 17;

/** Numbers over time; each line has its own dashes and its name at its end. */
export function SeriesFigure({ figure }: { figure: Series }) {
  const across = scaleLinear([figure.from, Math.max(figure.to, figure.from + 1)], [inset.start, width - inset.end]);
  const up = scaleLinear([0, figure.most], [height - inset.bottom, inset.top]).nice(4);
  const path = line<Series['lines'][number]['points'][number]>(
    ({ at }) => across(at),
    ({ count }) => up(count),
  ).curve(curveStepAfter);
  const ends = figure.lines.map(({ label, points }) => ({ label, count: points.at(-1)?.count ?? 0 }));
  const heights = apart(
    ends.map(({ count }) => up(count) + 4),
    betweenLabels,
    height - inset.bottom,
  );
  return (
    <Frame title={figure.title} says={figure.says} numbers={numbersOf(figure)}>
      <section class="series-frame" tabIndex={0} aria-label={`${figure.title}, drawing`}>
        <svg class="series" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
          <title>{figure.title}</title>
          <desc>{figure.says}</desc>
          {up
            .ticks(Math.min(4, figure.most))
            .filter(Number.isInteger)
            .map((count) => (
              <g key={count}>
                <path class="grid-line" d={`M${inset.start} ${up(count)}H${width - inset.end}`} />
                <text x={inset.start - 8} y={up(count) + 4} class="axis end">
                  {inThousands(count)}
                </text>
              </g>
            ))}
          {minutesOf(figure.from, figure.to, 4).map((at) => (
            <text key={at} x={across(at)} y={height - 6} class="axis middle">
              {sayAxis(figure, at)}
            </text>
          ))}
          {figure.lines.map(({ label, points }, place) => (
            <path key={label} class={`series-line line-${place}`} d={path([...points]) ?? ''} />
          ))}
          {ends.map(({ label, count }, place) => (
            <text key={label} x={width - inset.end + 8} y={heights[place]} class="axis">
              {label} <tspan class="series-end">{inThousands(count)}</tspan>
            </text>
          ))}
        </svg>
      </section>
    </Frame>
  );
}

function sayAxis({ from, to }: Series, at: number): string {
  const minute = branded<Minute>(at);
  return Math.floor(from / 1440) === Math.floor(to / 1440) ? sayTime(minute) : sayMinute(minute);
}

function numbersOf(figure: Series): Numbers {
  const minutes = minutesOf(figure.from, figure.to, mostRows);
  return {
    heads: ['At', ...figure.lines.map(({ label }) => label)],
    numeric: [false, ...figure.lines.map(() => true)],
    rows: minutes.map((at) => [
      sayMinute(branded<Minute>(at)),
      ...figure.lines.map(({ points }) => inThousands(countAt(points, at))),
    ]),
  };
}
