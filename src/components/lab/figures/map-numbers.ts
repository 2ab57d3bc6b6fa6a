import type { Authority } from '../../../lib/simulator/model.ts';
import type { MapFigure } from '../../../lib/view/figure-model.ts';
import { authorityShortLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { inThousands, type Numbers } from './Frame.tsx';
import { workloadNames } from './workloads.ts';

/** Parts, ways and devices, each a row: what the drawing shows. */
export function numbersOf(figure: MapFigure): Numbers {
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
