/** The dashboard's tile Workload transition: who obeys Intune, and of which workloads some devices lag behind the setting. */
import { decide, type Estate } from '../../simulator/engine.ts';
import type { Workload } from '../../simulator/model.ts';
import { workloads } from '../../simulator/words.ts';
import { censusOf, movedIn, movingIn, number, pcs } from '../estate/census.ts';
import type { TransitionFigure } from '../figure-model.ts';
import { workloadLabels } from '../labels.ts';

type Moving = TransitionFigure['moving'][number];

export function transitionFigure(estate: Estate): TransitionFigure {
  const { enrolled } = censusOf(estate);
  const moved = movedIn(estate);
  const settings = estate.workloads;
  const withIntune = moved.filter((count) => count > 0).length;
  return {
    kind: 'transition',
    title: 'Workload transition',
    says:
      enrolled === 0
        ? 'No client is enrolled, so Configuration Manager decides about all seven.'
        : `${withIntune} of 7 workloads ${withIntune === 1 ? 'has' : 'have'} moved to Intune on some of the ${pcs(enrolled)} enrolled.`,
    enrolled,
    rows: workloads.map((workload, place) => ({
      workload,
      label: workloadLabels[workload],
      position: settings[workload].kind,
      fixed: isFixed(estate, workload),
      moved: moved[place] ?? 0,
      why: { ask: 'transitioned', workload },
    })),
    moving: workloads.flatMap((workload, place) => movingOf(estate, workload, moved[place] ?? 0, enrolled)),
  };
}

function isFixed(estate: Estate, workload: Workload): boolean {
  const decision = decide(estate, { kind: 'switchWorkload', workload, to: 'configMgr' });
  return decision.kind === 'rejected' && decision.rejection.kind === 'workloadFixed';
}

/** Devices are looked at only where the bar and the setting can disagree. */
function movingOf(estate: Estate, workload: Workload, moved: number, enrolled: number): readonly Moving[] {
  const { kind } = estate.workloads[workload];
  if (moved === (kind === 'intune' ? enrolled : 0) && kind !== 'pilotIntune') return [];
  const { there, back } = movingIn(estate, workload);
  const label = workloadLabels[workload];
  const why = { ask: 'reach', workload } as const;
  return [
    ...(there > 0 ? [sentence(`${label}: ${pcs(there)} still to move.`, there, 'Configuration Manager', why)] : []),
    ...(back > 0 ? [sentence(`${label}: ${pcs(back)} still to move back.`, back, 'Intune', why)] : []),
  ];
}

function sentence(claim: string, count: number, still: string, why: Moving['why']): Moving {
  const rest =
    count === 1
      ? `It still obeys ${still} and follows when it next reads the policy.`
      : `They still obey ${still}. Each of the ${number(count)} follows when it next reads the policy.`;
  return { claim, rest, why };
}
