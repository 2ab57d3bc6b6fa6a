import { isNameIn, namesOf } from '../../../lib/names-of.ts';
import type { Workload } from '../../../lib/simulator/model.ts';
import { workloadLabels } from '../../../lib/view/labels.ts';

/** The seven in the order of every table: that of their labels. */
export const workloadNames: readonly Workload[] = namesOf(workloadLabels);

export function isWorkload(value: string): value is Workload {
  return isNameIn(workloadLabels, value);
}
