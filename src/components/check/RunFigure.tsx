import type { Instant, Said, Trace, TraceLine } from '../../lib/stores/check-run.ts';

/** What was done, and what became of each question: a line along the clock where its answer changed, a word where it did not. */
export function RunFigure({ trace, name }: { readonly trace: Trace; readonly name: string }) {
  const { from, to, asked, done, lines, unchanged } = trace;
  return (
    <figure class="run" aria-labelledby={`${name}-title`}>
      <h2 class="sub" id={`${name}-title`}>
        What happened
      </h2>
      {done.length > 0 && (
        <dl class="did">
          {done.map(({ at, says, commands }) => (
            <div key={at}>
              <dt class="mono nw">{says}</dt>
              <dd>{`${commands.join('. ')}.`}</dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length > 0 && (
        <>
          {lines.map((line) => (
            <div key={line.asks} class="watched">
              <p>
                {line.asks} <span class="nw">at {asked.says}:</span> <Value said={line.asked} />
              </p>
              <Strip trace={trace} line={line} />
            </div>
          ))}
          <Scale trace={trace} />
          <p class="legend">{legendOf(trace)}</p>
        </>
      )}
      {unchanged.length > 0 && (
        <p class="said">
          <b>{lines.length > 0 ? 'Unchanged:' : `Unchanged from ${from.says} to ${to.says}:`}</b>
          {unchanged.map(({ asks, value }) => (
            <span key={asks}>
              {asks} <Value said={value} />
            </span>
          ))}
        </p>
      )}
      {lines.length > 0 && <AsTable lines={lines} />}
    </figure>
  );
}

function Value({ said }: { readonly said: Said }) {
  return <span class={`chip ${said.look}`}>{said.text}</span>;
}

/** About how many pixels a line has, on a desk and on a phone, and how many a letter takes. */
const widths = { wide: 700, narrow: 280 };
const letter = 7;

/** Square and solid for the site, round dots for the cloud; a word stands over its stretch where it has room. */
function Strip({ trace, line }: { readonly trace: Trace; readonly line: TraceLine }) {
  const x = (instant: Instant) => `${share(instant, trace)}%`;
  return (
    <svg width="100%" height="2.5rem" role="img">
      <title>{sayLine(line)}</title>
      {line.stretches.map(({ from, to, value }) => (
        <g key={from.at}>
          <line class={`lit ${value.look}`} x1={x(from)} x2={x(to)} y1="1.75rem" y2="1.75rem" />
          {from.at > trace.from.at && <line class="turn" x1={x(from)} x2={x(from)} y1="1.2rem" y2="2.3rem" />}
          <text class={fitOf(value.text, share(to, trace) - share(from, trace))} x={x(from)} dx="3" y=".9rem">
            {value.text}
          </text>
        </g>
      ))}
      {line.polls.map((poll) => (
        <line key={poll.at} class="poll" x1={x(poll)} x2={x(poll)} y1="1.4rem" y2="2.1rem" />
      ))}
      {trace.done.map((mark) => (
        <line key={mark.at} class="upright" x1={x(mark)} x2={x(mark)} y1="1.2rem" y2="100%" />
      ))}
      <line class="asked" x1={x(trace.asked)} x2={x(trace.asked)} y1="1.2rem" y2="100%" />
    </svg>
  );
}

/** Whether a word has room in so many hundredths of a line: everywhere, on a wide page only, or nowhere. */
function fitOf(text: string, width: number): string {
  const needed = text.length * letter + 8;
  if ((width * widths.narrow) / 100 >= needed) return '';
  return (width * widths.wide) / 100 >= needed ? 'wide-only' : 'no-room';
}

/** The clock under the lines: where it begins, the minute asked about, where it ends. */
function Scale({ trace }: { readonly trace: Trace }) {
  const { from, to, asked } = trace;
  const place = share(asked, trace);
  const anchor = place < 20 ? 'start' : place > 80 ? 'end' : 'middle';
  return (
    <svg class="scale" width="100%" height="2.3rem" aria-hidden="true">
      <line class="asked" x1={`${place}%`} x2={`${place}%`} y1="0" y2=".2rem" />
      <text x={`${place}%`} y="1rem" text-anchor={anchor}>
        asked about: {asked.says}
      </text>
      <text x="0" y="2.1rem">
        {from.says}
      </text>
      <text x="100%" y="2.1rem" text-anchor="end">
        {to.says}
      </text>
    </svg>
  );
}

/** How far along the clock a minute stands, in hundredths. */
function share({ at }: Instant, { from, to }: Trace): number {
  return Math.round(((at - from.at) / Math.max(1, to.at - from.at)) * 10_000) / 100;
}

function legendOf({ done, lines }: Trace): string {
  const polls = lines.some((line) => line.polls.length > 0) ? ['short strokes: the PC asks for policy'] : [];
  const dones = done.length > 0 ? ['broken strokes: something is done'] : [];
  return [...polls, ...dones, 'thick stroke: the minute asked about'].join('; ');
}

function sayLine({ asks, stretches, polls }: TraceLine): string {
  const parts = stretches.map(({ from, value }) => `${value.text} from ${from.says}`);
  const asking = polls.length > 0 ? ` It asks for policy at ${polls.map(({ says }) => says).join(', ')}.` : '';
  return `${asks}: ${parts.join(', then ')}.${asking}`;
}

function AsTable({ lines }: Pick<Trace, 'lines'>) {
  return (
    <details>
      <summary class="small">As table</summary>
      <section class="scroll" tabIndex={0} aria-label="What changed">
        <table>
          <caption class="vh">What changed, from when to when</caption>
          <thead>
            <tr>
              <th scope="col">Asked</th>
              <th scope="col">From</th>
              <th scope="col">Until</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {lines.flatMap(({ asks, stretches }) =>
              stretches.map(({ from, to, value }) => (
                <tr key={`${asks}-${from.at}`}>
                  <th scope="row">{asks}</th>
                  <td class="mono nw">{from.says}</td>
                  <td class="mono nw">{to.says}</td>
                  <td>{value.text}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}
