/** The devices to choose from at a seat. */
import type { DeviceId } from '../../brand.ts';
import type { Estate } from '../../simulator/engine.ts';
import type { ConsoleView } from '../view-model.ts';

/** Of more than these one is found by its name. */
const mostListed = 60;

export function seatsOf(estate: Estate): Pick<ConsoleView, 'seats'> {
  const { devices } = estate;
  if (devices.length > mostListed) return {};
  return { seats: devices.map((device) => ({ device, label: labelOf(estate, device) })) };
}

/** A user who is only known as the user of the device says nothing about it. */
function labelOf(estate: Estate, device: DeviceId): string {
  const card = estate.device(device);
  const user = card?.user === `user of ${device}` ? '' : card?.user;
  return [device, user, card?.department].filter(Boolean).join(', ');
}
