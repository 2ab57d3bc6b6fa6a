import type { Minute } from '../../lib/brand.ts';
import type { Trace, TraceLine } from '../../lib/stores/check-run.ts';
import { askWord, doneAt, hour, lineWord, lookOf, valueWord } from './run-words.ts';

const left = 136;
const width = 640;
const top = 34;
const step = 28;

/** Who was obeyed when: a line for each PC, square and solid for the site, round dots for the cloud; strokes are policy polls. */
export function RunFigure({ trace, name }: { readonly trace: Trace; readonly name: string }) {
  const height = top + trace.lines.length * step + 26;
  const x = (at: Minute) => left + ((width - left - 8) * (at - trace.from)) / Math.max(1, trace.to - trace.from);
  const bottom = top + trace.lines.length * step - 6;
  return (
    <figure class="run">
      <h2 class="sub">What happened</h2>
      <p class="said">
        {trace.lines.map((line) => (
          <span key={lineWord(line, trace.lines)}>
            {`${lineWord(line, trace.lines)} ${askWord(line.query)} `}
            <span class={`chip ${lookOf(line.asked)}`}>{valueWord(line.asked)}</span>
          </span>
        ))}
      </p>
      <section class="scroll" tabIndex={0} aria-label="Timeline">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${name}-title ${name}-desc`}>
          <title id={`${name}-title`}>{`What each PC did from ${hour(trace.from)} to ${hour(trace.to)}`}</title>
          <desc id={`${name}-desc`}>
            {trace.lines.map((line) => inWords(line, lineWord(line, trace.lines))).join(' ')}
          </desc>
          {doneAt(trace).map((mark) => (
            <Upright key={mark.at} x={x(mark.at)} bottom={bottom} text={mark.text} row={0} />
          ))}
          <Upright x={x(trace.asked)} bottom={bottom} text={`${hour(trace.asked)} the question`} row={1} />
          {trace.lines.map((line, index) => (
            <Line
              key={lineWord(line, trace.lines)}
              name={lineWord(line, trace.lines)}
              line={line}
              y={top + 12 + index * step}
              x={x}
            />
          ))}
          <text x={left} y={height - 6} class="legend">
            strokes: the PC asks for policy
          </text>
        </svg>
      </section>
      <details>
        <summary class="small">As table</summary>
        <table>
          <caption class="vh">{`What each PC did from ${hour(trace.from)} to ${hour(trace.to)}`}</caption>
          <thead>
            <tr>
              <th scope="col">PC</th>
              <th scope="col">From</th>
              <th scope="col">Until</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {trace.lines.flatMap((line) =>
              line.stretches.map((stretch) => (
                <tr key={`${lineWord(line, trace.lines)}-${stretch.from}`}>
                  <th scope="row">{lineWord(line, trace.lines)}</th>
                  <td class="mono">{hour(stretch.from)}</td>
                  <td class="mono">{hour(stretch.to)}</td>
                  <td>{`${askWord(line.query)} ${valueWord(stretch.value)}`}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** A minute that matters: a broken line through all PCs, its word above. */
function Upright({
  x,
  bottom,
  text,
  row,
}: {
  readonly x: number;
  readonly bottom: number;
  readonly text: string;
  readonly row: number;
}) {
  const end = x > width - 90;
  return (
    <g class="upright">
      <text x={end ? x + 4 : x} y={row === 0 ? 11 : 26} text-anchor={end ? 'end' : x < left + 40 ? 'start' : 'middle'}>
        {text}
      </text>
      <line x1={x} y1={row === 0 ? 15 : 30} x2={x} y2={bottom} />
    </g>
  );
}

type LineProps = {
  readonly name: string;
  readonly line: TraceLine;
  readonly y: number;
  readonly x: (at: Minute) => number;
};

function Line({ name, line, y, x }: LineProps) {
  return (
    <g>
      <text x={0} y={y + 4}>
        {name}
      </text>
      {line.stretches.map((stretch) => {
        const look = lookOf(stretch.value);
        return (
          <g key={stretch.from}>
            <line class={`lit ${look}`} x1={x(stretch.from)} y1={y} x2={x(stretch.to)} y2={y} />
            {look === 'other' && (stretch === line.stretches.at(-1) || x(stretch.to) - x(stretch.from) > 44) && (
              <text class="value" x={x(stretch.from) + 3} y={y - 5}>
                {valueWord(stretch.value)}
              </text>
            )}
          </g>
        );
      })}
      {line.polls.map((poll) => (
        <line key={poll} class="poll" x1={x(poll)} y1={y - 8} x2={x(poll)} y2={y + 8} />
      ))}
    </g>
  );
}

function inWords(line: TraceLine, name: string): string {
  const parts = line.stretches.map((stretch) => `${valueWord(stretch.value)} from ${hour(stretch.from)}`);
  const polls = line.polls.length > 0 ? ` It asks for policy at ${line.polls.map(hour).join(', ')}.` : '';
  return `${name} ${askWord(line.query)} ${parts.join(', then ')}.${polls}`;
}
