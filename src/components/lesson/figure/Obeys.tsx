import { branded, type DeviceId } from '../../../lib/brand.ts';
import { workloads } from '../../../lib/simulator/words.ts';
import { authorityLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { Clock } from './Clock.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { Mark } from './Mark.tsx';
import { checkOffered, obeyedBy } from './obeys.ts';
import { useFigure } from './use-figure.ts';
import { Why } from './Why.tsx';
import { WorkloadSlider } from './WorkloadSlider.tsx';

/** One PC between the site and the cloud: a channel for each workload, lit from the side that the PC obeys. */
export function Obeys({ id, figure: drawn, estates }: PropsOf<'obeys'>) {
  const { device, may, title, caption } = drawn;
  checkOffered(may);
  const [opening] = openingsOf(drawn, estates);
  const figure = useFigure(opening, { devices: [device], workloads });
  const { estate, ahead, asked } = figure;
  const { channels, hasClient, keepsRest, isEnrolled } = obeyedBy(estate, ahead, device);
  const download = () => figure.give({ kind: 'downloadPolicy', device: branded<DeviceId>(device) });
  const mayDownload = may.includes('downloadPolicy');
  return (
    <Frame
      title={title}
      caption={caption}
      hint="Press who decides to ask why."
      says={figure.says}
      head={
        may.includes('wait') && (
          <Clock
            estate={estate}
            next={figure.next}
            touched={figure.touched}
            onGive={figure.give}
            onReset={figure.reset}
          />
        )
      }
    >
      <div class="obeys">
        <p class="end site">
          <b>{authorityLabels.configMgr}</b>
          <span>{hasClient ? 'client installed' : 'no client'}</span>
        </p>
        <ol class="channels" aria-label={`Whom ${device} obeys`}>
          <li class="pc" aria-hidden="true">
            <b>{device}</b>
          </li>
          {channels.map(({ workload, authority, coming }) => (
            <li key={workload}>
              <Way of="site" isLit={authority === 'configMgr'} />
              <span class="what">
                {workloadShortLabels[workload]}
                <Mark
                  words
                  device={device}
                  workload={workload}
                  authority={authority}
                  coming={coming}
                  asked={asked?.workload === workload}
                  onAsk={figure.ask}
                />
              </span>
              <Way of="cloud" isLit={authority === 'intune'} />
            </li>
          ))}
          {keepsRest && (
            <li class="outside">
              <Way of="site" isLit />
              <span class="what">All else: inventory, operating system deployment and whatever has no slider</span>
            </li>
          )}
        </ol>
        <p class="end cloud">
          <b>{authorityLabels.intune}</b>
          <span>{isEnrolled ? 'enrolled' : 'not enrolled'}</span>
        </p>
      </div>
      {figure.why && (
        <Why why={figure.why} onClose={() => figure.ask(undefined)} onDownload={mayDownload ? download : undefined} />
      )}
      {may.includes('switchWorkload') && (
        <div class="rows">
          {workloads.map((workload) => (
            <WorkloadSlider
              key={workload}
              group={id}
              workload={workload}
              estate={estate}
              collections={opening.spec.collections}
              onGive={figure.give}
            />
          ))}
        </div>
      )}
      {mayDownload && (
        <div class="figure-bar">
          <button type="button" class="btn ghost s" onClick={download}>
            Download policy on {device}
          </button>
        </div>
      )}
    </Frame>
  );
}

/** A channel: lit solid from the site, as a row of round dots from the cloud; a grey hairline where nobody speaks. */
function Way({ of, isLit }: { readonly of: 'site' | 'cloud'; readonly isLit: boolean }) {
  return (
    <svg class={isLit ? `way ${of}` : 'way'} aria-hidden="true">
      <line x1="0" y1="50%" x2="100%" y2="50%" />
    </svg>
  );
}
