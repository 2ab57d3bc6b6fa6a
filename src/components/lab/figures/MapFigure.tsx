import { useState } from 'preact/hooks';
import type { Workload } from '../../../lib/simulator/model.ts';
import type { MapFigure as EstateMap } from '../../../lib/view/figure-model.ts';
import { workloadLabels } from '../../../lib/view/labels.ts';
import { Frame } from './Frame.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapLegend } from './MapLegend.tsx';
import { numbersOf } from './map-numbers.ts';
import { isWorkload, workloadNames } from './workloads.ts';

/** The estate as a map: site and directory at the left, the cloud at the right, the devices between them. */
export function MapFigure({ figure }: { figure: EstateMap }) {
  const [shown, setShown] = useState<Workload>();
  return (
    <Frame
      title={figure.title}
      says={figure.says}
      numbers={numbersOf(figure)}
      beside={<WorkloadChoice shown={shown} onShow={setShown} />}
    >
      <MapDrawing figure={figure} shown={shown} />
      <MapLegend />
    </Frame>
  );
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
