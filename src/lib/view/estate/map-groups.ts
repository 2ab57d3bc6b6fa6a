/** Devices that are too many to draw, in groups by how far they have come: each opens the list of its own. */
import type { Estate } from '../../simulator/engine.ts';
import { shortEligibility } from '../enrolment-cell.ts';
import type { MapGroup } from '../figure-model.ts';
import { censusOf, movedIn } from './census.ts';

/** Groups in the order of the map; what nobody is in is left out, but for those who are co-managed. */
export function groupsOf(estate: Estate): readonly MapGroup[] {
  const { coManaged, intuneOnly, stages, reasons } = censusOf(estate);
  const underWay = [
    group('underWay', 'Enrolling now', stages.initiated, 'Initiated'),
    group('underWay', 'Timer running', stages.scheduled, 'Scheduled'),
    group('underWay', 'No policy read yet', stages.eligible, 'At next policy'),
    group('underWay', 'Waiting for a user to sign in', stages.pendingUserSignIn, 'Pending user sign in'),
    group('underWay', 'Enrolment failed', stages.failed, 'Failure'),
  ];
  const rest = reasons.map(({ reason, count }): MapGroup => {
    const others = reason === 'noClient' || reason === 'otherMdm' ? 'nobody' : 'site';
    return { ...group('notEnrolling', shortEligibility[reason], count), others };
  });
  return [
    { ...group('managed', 'Co-managed', coManaged), intune: movedIn(estate) },
    ...[{ ...group('managed', 'In Intune only', intuneOnly), others: 'nobody' as const }, ...underWay, ...rest].filter(
      ({ count }) => count > 0,
    ),
  ];
}

function group(stage: MapGroup['stage'], label: string, count: number, only = label): MapGroup {
  return { id: only, stage, others: 'site', label, count, intune: [], pane: { kind: 'estate', only } };
}
