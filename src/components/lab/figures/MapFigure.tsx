import { useState } from 'preact/hooks';
import type { Authority, Workload } from '../../../lib/simulator/model.ts';
import type { MapFigure as EstateMap } from '../../../lib/view/figure-model.ts';
import { authorityShortLabels, workloadLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { Frame, inThousands, type Numbers } from './Frame.tsx';
import { MapGroups } from './MapGroups.tsx';
import { MapPart } from './MapPart.tsx';
import { MapPlace } from './MapPlace.tsx';
import { Boundary, MapWay } from './MapWay.tsx';
import { isWorkload, workloadNames } from './workloads.ts';

/** The estate as a map: site and directory at the left, the cloud at the right, the devices between them. */
export function MapFigure({ figure }: { figure: EstateMap }) {
  const [shown, setShown] = useState<Workload>();
  const part = (id: EstateMap['parts'][number]['id']) => {
    const found = figure.parts.find((one) => one.id === id);
    return found && <MapPart part={found} />;
  };
  const way = (id: EstateMap['channels'][number]['id']) => {
    const found = figure.channels.find((one) => one.id === id);
    return found && <MapWay way={found} />;
  };
  const place = (id: EstateMap['places'][number]['id']) => {
    const found = figure.places.find((one) => one.id === id);
    return found && (found.count > 0 || id === 'intranet') && <MapPlace place={found} shown={shown} />;
  };
  const isDrawn = figure.groups.length === 0;
  const hasOutside = figure.parts.some(({ id }) => id === 'cmg') || figure.places.some(isOutside);
  return (
    <Frame
      title={figure.title}
      says={figure.says}
      numbers={numbersOf(figure)}
      beside={<WorkloadChoice shown={shown} onShow={setShown} />}
    >
      <section class="map-frame" aria-label={figure.title}>
        <div class={`map ${isDrawn ? '' : 'many'}`}>
          {isDrawn && <Boundary isWhole={hasOutside} />}
          <p class="map-head c1 r1">
            <b>On premises</b>
          </p>
          {part('activeDirectory')}
          {way('toConnect')}
          {part('entraConnect')}
          {way('toEntra')}
          <p class="map-head c5 r1">
            <b>Cloud</b> <span>{figure.tenant}</span>
          </p>
          {part('entraId')}
          {way('joins')}
          <p class="map-head map-site c1 r3">
            <b>Site {figure.site}</b> <span>version {figure.version}</span>
          </p>
          {part('managementPoint')}
          {way('policy')}
          {part('distributionPoint')}
          {way('content')}
          {isDrawn ? place('intranet') : <MapGroups figure={figure} shown={shown} />}
          {way('checkIn')}
          {part('intune')}
          {way('verdict')}
          {way('checkInOutside')}
          {isDrawn && place('internet')}
          {part('cmgConnectionPoint')}
          {way('gatewayLink')}
          {part('cmg')}
          {way('gateway')}
          {isDrawn && place('offline')}
        </div>
      </section>
      <Legend />
    </Frame>
  );
}

function isOutside({ id, count }: EstateMap['places'][number]): boolean {
  return id === 'internet' && count > 0;
}

type ChoiceProps = { readonly shown: Workload | undefined; readonly onShow: (shown: Workload | undefined) => void };

function WorkloadChoice({ shown, onShow }: ChoiceProps) {
  return (
    <label class="map-choice">
      <span class="vh">Workloads shown</span>
      <select
        class="lab-input"
        value={shown ?? ''}
        onChange={(edit) => {
          const chosen = edit.currentTarget.value;
          onShow(isWorkload(chosen) ? chosen : undefined);
        }}
      >
        <option value="">All seven workloads</option>
        {workloadNames.map((workload) => (
          <option key={workload} value={workload}>
            {workloadLabels[workload]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Legend() {
  return (
    <ul class="fig-legend map-legend" aria-hidden="true">
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="lit-site" d="M0 4H26" />
        </svg>{' '}
        Configuration Manager, just now
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="lit-cloud" d="M2 4H25" />
        </svg>{' '}
        Intune, just now
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="idle" d="M0 4H26" />
        </svg>{' '}
        nothing travelling
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="identity" d="M0 4H26" />
        </svg>{' '}
        identity: nobody’s authority
      </li>
    </ul>
  );
}

/** Parts, ways and devices, each a row: what the drawing shows. */
function numbersOf(figure: EstateMap): Numbers {
  const parts = figure.parts.map(({ label, says }) => [label, says]);
  const ways = figure.channels.map(({ label, lit }) => [label, lit ? 'just now' : 'nothing travelling']);
  const places = figure.places.flatMap(({ label, count, devices }) => [
    [label, inThousands(count)],
    ...devices.map(({ device, marks }) => [device, sayMarks(marks)]),
  ]);
  const groups = figure.groups.map(({ label, count }) => [label, inThousands(count)]);
  return { heads: ['What', 'How it stands'], numeric: [false, false], rows: [...parts, ...ways, ...places, ...groups] };
}

function sayMarks(marks: readonly Authority[]): string {
  return marks
    .map((mark, place) => {
      const workload = workloadNames[place];
      return `${workload ? workloadShortLabels[workload] : ''} ${authorityShortLabels[mark]}`;
    })
    .join(', ');
}
