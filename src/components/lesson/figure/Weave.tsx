import { useState } from 'preact/hooks';
import type { CollectionId } from '../../../lib/brand.ts';
import type { Position, Workload } from '../../../lib/simulator/model.ts';
import { positionLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { Clock } from './Clock.tsx';
import { Mark } from './Mark.tsx';
import { PositionControl } from './PositionControl.tsx';
import { authorityOn, comingOn, type Opening, positionOf } from './run.ts';
import { type Asked, type Shown, useFigure } from './use-figure.ts';
import { Why } from './Why.tsx';
import { WordTable } from './WordTable.tsx';
import type { WhyText } from './why.ts';

export type WeaveProps = Opening &
  Shown & {
    /** The one workload that can be moved here, and its pilot collection. */
    readonly moves: Workload;
    readonly pilot: CollectionId;
    readonly asked: Asked;
    readonly why: WhyText;
  };

const look = { configMgr: 'site', pilotIntune: 'pilot', intune: 'cloud' } as const;
const title = 'Who manages what on twelve PCs';

/** The front page's figure: seven workloads by twelve PCs, one slider, a clock, and every mark can be asked why. */
export function Weave(props: WeaveProps) {
  const { devices, workloads, moves, pilot } = props;
  const figure = useFigure(props, props);
  const { estate, ahead, asked } = figure;
  const [at, setAt] = useState({
    row: workloads.indexOf(props.asked.workload),
    column: devices.indexOf(props.asked.device),
  });
  const [asTable, setAsTable] = useState(false);

  function move(to: Position): void {
    figure.give({
      kind: 'switchWorkload',
      workload: moves,
      to,
      ...(to === 'pilotIntune' ? { pilotCollection: pilot } : {}),
    });
  }
  function step(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (!by || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const row = Math.min(Math.max(at.row + by[0], 0), workloads.length - 1);
    const column = Math.min(Math.max(at.column + by[1], 0), devices.length - 1);
    setAt({ row, column });
    event.currentTarget.querySelectorAll<HTMLElement>('.mark')[row * devices.length + column]?.focus();
  }
  return (
    <figure class="figure live weave" aria-label={title}>
      <div class="figure-head">
        <b class="small">{workloadShortLabels[moves]}</b>
        <PositionControl group="weave" workload={moves} position={positionOf(estate, moves)} onMove={move} />
        <Clock
          compact
          estate={estate}
          next={figure.next}
          touched={figure.touched}
          onGive={figure.give}
          onReset={figure.reset}
        />
      </div>
      <table onKeyDown={step}>
        <caption class="vh">{title}. Arrow keys move between the PCs.</caption>
        <thead>
          <tr>
            <td />
            {devices.map((device) => (
              <th scope="col" key={device} class={device === asked?.device ? 'asked' : undefined}>
                <span class="vh">{device.replace(/\d+$/, '')}</span>
                {device.replace(/^\D+/, '')}
              </th>
            ))}
            <th scope="col" class="vh">
              Position
            </th>
          </tr>
        </thead>
        <tbody>
          {workloads.map((workload, row) => {
            const position = positionOf(estate, workload);
            return (
              <tr key={workload} class={workload === moves ? 'moves' : undefined}>
                <th scope="row">{workloadShortLabels[workload]}</th>
                {devices.map((device, column) => (
                  <td key={device} class={device === asked?.device ? 'asked' : undefined}>
                    <Mark
                      device={device}
                      workload={workload}
                      authority={authorityOn(estate, device, workload)}
                      coming={comingOn(estate, ahead, device, workload)}
                      asked={asked?.device === device && asked.workload === workload}
                      tabIndex={row === at.row && column === at.column ? 0 : -1}
                      onAsk={(mark) => {
                        setAt({ row, column });
                        figure.ask(mark);
                      }}
                    />
                  </td>
                ))}
                <td class={`position ${look[position]}`}>{positionLabels[position]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {figure.why && <Why why={figure.why} onClose={() => figure.ask(undefined)} />}
      <p class="figure-says small" role="status">
        {figure.says}
      </p>
      {asTable && <WordTable caption={title} estate={estate} devices={devices} workloads={workloads} />}
      <figcaption>
        <span class="nw">
          <i class="m site" /> Configuration Manager
        </span>{' '}
        <span class="nw">
          <i class="m cloud" /> Intune
        </span>{' '}
        <span class="nw">
          <span class="mark" aria-hidden="true">
            <i class="m site" />
            <i class="soon cloud" />
          </span>{' '}
          Intune when it next asks for policy.
        </span>{' '}
        This is the simulator. Move the slider and ask any mark why.{' '}
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </button>
      </figcaption>
    </figure>
  );
}

const steps: { readonly [key: string]: readonly [number, number] } = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};
