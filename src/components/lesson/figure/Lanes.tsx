import { useMemo, useState } from 'preact/hooks';
import { branded, type Minute } from '../../../lib/brand.ts';
import { capital, sayValue } from '../../../lib/view/say-query.ts';
import { Choice } from './Choice.tsx';
import { AsTable, FigureTable } from './FigureTable.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { LaneWay } from './LaneWay.tsx';
import { changesOf, lanesOf, sayAt, sayClock } from './lanes.ts';
import { Panes } from './Panes.tsx';

/** A lane for each device along the clock, cut where the answer changes; a cursor says what holds at its minute. */
export function Lanes({ id, figure, estates }: PropsOf<'lanes'>) {
  const { from, to, asked, values, ways } = useMemo(
    () => lanesOf(openingsOf(figure, estates)[0], figure),
    [figure, estates],
  );
  const [way, setWay] = useState(0);
  const [cursor, setCursor] = useState(from);
  const [asTable, setAsTable] = useState(false);
  const drawn = ways[way] ?? ways[0];
  const isOneDay = Math.floor(from / 1440) === Math.floor(to / 1440);
  const changes = drawn ? changesOf(drawn) : [];
  const says = drawn ? sayAt(drawn, figure, cursor, isOneDay) : '';
  const names = ways.map(({ label }) => label);
  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint="Press a lane, or move the clock under them."
      says={says}
      after={<AsTable asTable={asTable} onTable={setAsTable} />}
    >
      <div class="figure-bar">
        <Choice group={`${id}-way`} label="Ways" options={names} chosen={way} onChoose={setWay} />
      </div>
      <div class={`lanes-figure ${roomOf([...figure.devices, sayClock(to, isOneDay)])}`}>
        <p class="lanes-asked">{asked}</p>
        <div class="stack">
          <Panes
            names={names}
            at={way}
            draw={(place) => {
              const one = ways[place];
              return (
                one && (
                  <LaneWay
                    way={one}
                    ask={figure.ask}
                    values={values}
                    from={from}
                    to={to}
                    cursor={cursor}
                    isOneDay={isOneDay}
                    onPoint={setCursor}
                  />
                )
              );
            }}
          />
        </div>
        <div class="lane lanes-cursor">
          <span class="nw mono">{sayClock(cursor, isOneDay)}</span>
          <input
            type="range"
            aria-label="Clock"
            aria-valuetext={sayClock(cursor, isOneDay)}
            min={from}
            max={to}
            step={1}
            value={cursor}
            onInput={({ currentTarget }) => setCursor(branded<Minute>(currentTarget.valueAsNumber))}
          />
          <div class="lanes-jump">
            <Jump label="Previous change" to={changes.findLast((minute) => minute < cursor)} onJump={setCursor} />
            <Jump label="Next change" to={changes.find((minute) => minute > cursor)} onJump={setCursor} />
          </div>
        </div>
      </div>
      {asTable && drawn && (
        <FigureTable
          title={`${figure.title}: ${drawn.label}`}
          heads={['Device', 'From', asked]}
          rows={drawn.lanes.flatMap(({ device, stretches }) =>
            stretches.map((stretch) => [
              device,
              sayClock(stretch.from, isOneDay),
              capital(sayValue(figure.ask, stretch.value)),
            ]),
          )}
        />
      )}
    </Frame>
  );
}

type JumpProps = {
  readonly label: string;
  readonly to: Minute | undefined;
  readonly onJump: (to: Minute) => void;
};

function Jump({ label, to, onJump }: JumpProps) {
  return (
    <button
      type="button"
      class="btn ghost s"
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onJump(to)}
    >
      {label}
    </button>
  );
}

/** How much room the names at the left need. */
function roomOf(names: readonly string[]): string {
  const most = Math.max(...names.map((name) => name.length));
  return most <= 7 ? '' : most <= 11 ? 'names-medium' : 'names-long';
}
