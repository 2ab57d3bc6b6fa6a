import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Workload } from '../../../lib/simulator/model.ts';
import { authorityShortLabels, positionLabels, workloadLabels } from '../../../lib/view/labels.ts';
import { authorityOn, positionOf } from './run.ts';

type Props = {
  readonly caption: string;
  readonly estate: Estate;
  readonly devices: readonly string[];
  readonly workloads: readonly Workload[];
};

/** A figure in words: who decides on each PC for each workload. */
export function WordTable({ caption, estate, devices, workloads }: Props) {
  return (
    <section class="scroll word-table" aria-label={`${caption}, as table`} tabIndex={0}>
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Workload</th>
            <th scope="col">Position</th>
            {devices.map((device) => (
              <th scope="col" key={device}>
                {device}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {workloads.map((workload) => (
            <tr key={workload}>
              <th scope="row">{workloadLabels[workload]}</th>
              <td>{positionLabels[positionOf(estate, workload)]}</td>
              {devices.map((device) => (
                <td key={device}>{authorityShortLabels[authorityOn(estate, device, workload)]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
