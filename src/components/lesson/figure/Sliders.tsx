import { useState } from 'preact/hooks';
import { branded, type DeviceId } from '../../../lib/brand.ts';
import { workloads as allWorkloads } from '../../../lib/simulator/words.ts';
import { Clock } from './Clock.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { Mark } from './Mark.tsx';
import { authorityOn, comingOn } from './run.ts';
import { useFigure } from './use-figure.ts';
import { Why } from './Why.tsx';
import { WordTable } from './WordTable.tsx';
import { WorkloadSlider } from './WorkloadSlider.tsx';

/** A live figure: workloads with their sliders, the PCs that obey, and a clock. Each change replays the situation. */
export function Sliders({ id, figure: drawn, estates }: PropsOf<'sliders'>) {
  const { devices, title, caption, may } = drawn;
  const [opening] = openingsOf(drawn, estates);
  const workloads = allWorkloads.filter((workload) => drawn.workloads.includes(workload));
  const figure = useFigure(opening, { devices, workloads });
  const { estate, ahead, asked } = figure;
  const [asTable, setAsTable] = useState(false);
  const prefix = commonPrefix(devices);

  const { device } = asked ?? {};
  const download =
    may.includes('downloadPolicy') && device !== undefined
      ? () => figure.give({ kind: 'downloadPolicy', device: branded<DeviceId>(device) })
      : undefined;
  return (
    <figure class="figure live" aria-label={title}>
      <div class="figure-head">
        <h3>{title}</h3>
        <Clock
          estate={estate}
          next={figure.next}
          touched={figure.touched}
          onGive={figure.give}
          onReset={figure.reset}
        />
      </div>
      <div class="rows">
        {workloads.map((workload) => (
          <WorkloadSlider
            key={workload}
            group={id}
            workload={workload}
            estate={estate}
            collections={opening.spec.collections}
            onGive={figure.give}
          >
            <span class="pcs">
              {devices.map((device) => (
                <Mark
                  key={device}
                  device={device}
                  workload={workload}
                  authority={authorityOn(estate, device, workload)}
                  coming={comingOn(estate, ahead, device, workload)}
                  asked={asked?.device === device && asked.workload === workload}
                  label={device.slice(prefix)}
                  onAsk={figure.ask}
                />
              ))}
            </span>
          </WorkloadSlider>
        ))}
      </div>
      {figure.why && <Why why={figure.why} onClose={() => figure.ask(undefined)} onDownload={download} />}
      <p class="figure-says small" role="status">
        {figure.says}
      </p>
      {asTable && <WordTable caption={title} estate={estate} devices={devices} workloads={workloads} />}
      <figcaption>
        {caption} Press a PC to ask why; a dot marks one that follows when it next asks for policy.{' '}
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </button>
      </figcaption>
    </figure>
  );
}

/** How many letters all names begin with, so that only the rest need stand on a mark. */
function commonPrefix([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length += 1;
  return first.slice(0, length).replace(/\d+$/, '').length;
}
