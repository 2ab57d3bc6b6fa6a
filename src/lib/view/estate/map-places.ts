/** Where the devices are, as the simulator has it; each by itself with its marks where they are few. */
import type { DeviceId } from '../../brand.ts';
import { answer, answers, type Estate, tally } from '../../simulator/engine.ts';
import { workloads } from '../../simulator/words.ts';
import { sayNotEnrolled } from '../enrolment-cell.ts';
import type { MapPlace } from '../figure-model.ts';
import { meanings } from '../say/enrollment-names.ts';

const mostNotes = 3;
const placeIds = ['intranet', 'internet', 'offline'] as const satisfies readonly MapPlace['id'][];
const labels: { readonly [P in MapPlace['id']]: string } = {
  intranet: 'In the office',
  internet: 'On the internet',
  offline: 'Offline',
};
const locations = { intranet: 'currentlyIntranet', internet: 'currentlyInternet', offline: 'offline' } as const;

export function placesOf(estate: Estate, drawn: boolean): readonly MapPlace[] {
  const counts = tally(estate, [{ ask: 'location' }]);
  const placeOf = answers(estate, { ask: 'location' });
  return placeIds.map((id): MapPlace => {
    const location = locations[id];
    const devices = drawn ? estate.devices.filter((device) => placeOf(device) === location) : [];
    return {
      id,
      label: labels[id],
      count: counts.find(({ values }) => values[0] === location)?.count ?? 0,
      why: { ask: 'count', within: 'allDevices', of: { ask: 'location' }, is: location },
      devices: devices.map((device) => ({ device, marks: marksOf(estate, device) })),
      notes: devices.flatMap((device) => noteOf(estate, device) ?? []).slice(0, mostNotes),
    };
  });
}

function marksOf(estate: Estate, device: DeviceId) {
  return workloads.map((workload) => answer(estate, { ask: 'authority', workload, device }));
}

/** What keeps the device from being enrolled, where it is more than that nobody has asked it to. */
function noteOf(estate: Estate, device: DeviceId): string | undefined {
  const error = answer(estate, { ask: 'enrolmentError', device });
  if (error !== 'none') return `${device} could not enrol: ${meanings[error]}`;
  const eligibility = answer(estate, { ask: 'eligibility', device });
  const isEnrolled = eligibility === 'enrolled';
  if (isEnrolled && !estate.device(device)?.client)
    return `${device} is in Intune alone: no Configuration Manager client`;
  if (isEnrolled || eligibility === 'eligible' || eligibility === 'notCovered' || !estate.coManagementOn)
    return undefined;
  return `${device} is ${withSmall(sayNotEnrolled(eligibility))}`;
}

function withSmall(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
