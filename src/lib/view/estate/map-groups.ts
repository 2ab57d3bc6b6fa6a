/** Devices that are too many to draw, in groups by how far they have come: each opens the list of its own. */
import type { Estate } from '../../simulator/engine.ts';
import { shortEligibility } from '../enrolment-cell.ts';
import type { MapGroup } from '../figure-model.ts';
import { censusOf, movedIn } from './census.ts';

/** Those who tried are among the failures. */
const shownLabels: { readonly [label: string]: string } = {
  [shortEligibility.osTooOld]: 'Windows too old, not tried yet',
};

/** Groups in the order of the map; what nobody is in is left out, but for those who are co-managed. */
export function groupsOf(estate: Estate): readonly MapGroup[] {
  const { coManaged, intuneOnly, stages, reasons } = censusOf(estate);
  const underWay = [
    group('underWay', 'Enrolling now', stages.initiated, 'Initiated'),
    group('underWay', 'Timer running', stages.scheduled, 'Scheduled'),
    group('underWay', 'Begin at their next policy', stages.eligible, 'At next policy'),
    group('underWay', 'Waiting for a user to sign in', stages.pendingUserSignIn, 'Pending user sign in'),
    group('underWay', 'Enrolment failed', stages.failed, 'Failure'),
  ];
  const labels = [...new Set(reasons.map(({ reason }) => shortEligibility[reason]))];
  const rest = labels.map((label): MapGroup => {
    const alike = reasons.filter(({ reason }) => shortEligibility[reason] === label);
    const others = alike.every(({ reason }) => reason === 'noClient' || reason === 'otherMdm') ? 'nobody' : 'site';
    const count = alike.reduce((total, one) => total + one.count, 0);
    return { ...group('notEnrolling', shownLabels[label] ?? label, count, label), others };
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
