import { useState } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { AsTable, FigureTable } from './FigureTable.tsx';
import { Frame } from './Frame.tsx';
import { type FunnelAt, sayHour } from './funnel.ts';
import { openingsOf, type PropsOf } from './kind.ts';
import { type Count, useCountHere } from './use-count-here.ts';

/** How far the devices of a large estate have come, hour by hour. The numbers come with the page, and can be counted anew here. */
export function Funnel({ id, figure, estates, made }: PropsOf<'funnel'>) {
  const [first] = made ?? [];
  if (!made || !first) throw new Error(`The funnel “${id}” was not counted in the build`);
  const [hour, setHour] = useState(0);
  const [asTable, setAsTable] = useState(false);
  const here = useCountHere(openingsOf(figure, estates)[0], made);
  const shown = made[hour] ?? first;
  const most = Math.max(1, ...made.map(({ of }) => of));

  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint="The numbers come with this page; your browser can count them anew."
      says={`${shown.clock}. ${shown.says}`}
      after={<AsTable asTable={asTable} onTable={setAsTable} />}
    >
      <div class="figure-bar">
        <Choice
          group={`${id}-hour`}
          label="Time since the beginning"
          options={made.map((one) => sayHour(one.hour))}
          chosen={hour}
          onChoose={setHour}
        />
      </div>
      <Bars shown={shown} most={most} />
      <Here count={here.count} onRun={here.run} onStop={here.stop} hours={made.length} />
      <div class={asTable ? undefined : 'on-paper'}>
        <FigureTable
          title={figure.title}
          heads={['After', ...first.bars.map(({ label }) => label)]}
          rows={made.map((one) => [sayHour(one.hour), ...one.bars.map(({ count }) => inThousands(count))])}
        />
      </div>
    </Frame>
  );
}

/** Ink on grey: how far a device has come is nobody's authority. */
function Bars({ shown: { bars, of }, most }: { readonly shown: FunnelAt; readonly most: number }) {
  return (
    <ol class="stages">
      {bars.map(({ label, count, missing }, place) => (
        <li key={label} class={place === bars.length - 1 ? 'last' : undefined}>
          <span class="stage-label">{label}</span>
          <b class="stage-count">{inThousands(count)}</b>
          <svg class="stage-bar" width="100%" height="10" aria-hidden="true">
            <rect class="ground" width="100%" height="10" />
            <rect class="ink" width={`${share(count, most)}%`} height="10" />
          </svg>
          <span class="stage-notes">
            {place > 0 && of > 0 && <span>{share(count, of).toFixed(1)} %</span>}
            {missing.map((note) => (
              <span key={note.text}>
                {inThousands(note.count)} {note.text}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

type HereProps = {
  readonly count: Count;
  readonly hours: number;
  readonly onRun: () => void;
  readonly onStop: () => void;
};

function Here({ count, hours, onRun, onStop }: HereProps) {
  const isRunning = count.kind === 'running';
  const progress = isRunning ? count.progress : undefined;
  return (
    <div class="count-here">
      <button type="button" class="btn ghost s" onClick={isRunning ? onStop : onRun}>
        {isRunning ? 'Stop' : 'Run it here'}
      </button>
      {isRunning && <progress aria-label="Counted so far" max={progress?.of ?? 1} value={progress?.done ?? 0} />}
      <span role="status">{sayCount(count, hours)}</span>
    </div>
  );
}

function sayCount(count: Count, hours: number): string {
  switch (count.kind) {
    case 'idle':
      return '';
    case 'running':
      return 'Your browser counts every device.';
    case 'stopped':
      return 'Stopped. The numbers above are those of the page.';
    case 'failed':
      return 'It could not be run here. The numbers above are those of the page.';
    case 'counted':
      return count.differs.length === 0
        ? `Your browser counted the same numbers at ${hours === 1 ? 'this hour' : `all ${hours} hours`}.`
        : `Your browser counted other numbers at ${count.differs.map(sayHour).join(', ')}.`;
  }
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}

function share(count: number, of: number): number {
  return Math.round((count / of) * 10_000) / 100;
}
