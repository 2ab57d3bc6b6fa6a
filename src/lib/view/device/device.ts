/** The device's own seat: what somebody who sits at it, or connects to it, can see and do there. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import type { Command } from '../../simulator/model.ts';
import { unreachable } from '../../unreachable.ts';
import { paths } from '../labels.ts';
import { type PageBody, page } from '../tables.ts';
import { lookLabels, seat } from '../trees.ts';
import type { ConsoleView, DeviceLook, Spot, Window } from '../view-model.ts';
import { logsBody } from './logs.ts';
import { seatBody } from './seat.ts';
import { seatsOf } from './seats.ts';
import { settingsBody, traitId } from './settings.ts';
import { installId, portalOf, softwareBody } from './software.ts';
import { statusBody } from './status.ts';

/** A device that the estate has not leads to its first. */
export function devicePage(estate: Estate, asked: DeviceId, look: DeviceLook, window: Window): ConsoleView {
  const device = estate.device(asked)?.id ?? estate.devices[0];
  if (device === undefined) return page(estate, { kind: 'estate' }, { path: paths.device, title: 'No device' }, {});
  const path = `${device} › ${lookPaths[look]}`;
  const title = look === 'seat' ? standingOf(estate, device) : `${device}: ${lookLabels[look]}`;
  return {
    ...page(estate, seat(device, look), { path, title }, bodyOf(estate, device, look, window)),
    ...seatsOf(estate),
  };
}

function standingOf(estate: Estate, device: DeviceId): string {
  return `${device} is ${answer(estate, { ask: 'coManaged', device }) ? 'co-managed' : 'not co-managed'}`;
}

const lookPaths: { readonly [L in DeviceLook]: string } = {
  seat: paths.device,
  settings: 'Settings',
  status: 'Command Prompt › dsregcmd /status',
  software: 'Start › Software Center and Company Portal',
  logs: '%WinDir%\\CCM\\Logs and Event Viewer',
};

function bodyOf(estate: Estate, device: DeviceId, look: DeviceLook, window: Window): Partial<PageBody> {
  switch (look) {
    case 'seat':
      return seatBody(estate, device);
    case 'settings':
      return settingsBody(estate, device);
    case 'status':
      return statusBody(estate, device);
    case 'software':
      return softwareBody(estate, device);
    case 'logs':
      return logsBody(estate, device, window);
    default:
      return unreachable(look);
  }
}

/** Where a command is given at the device itself. */
export function placeAtDevice(estate: Estate, command: Command): Spot | undefined {
  if (!('device' in command) || !estate.device(command.device)) return undefined;
  const { device } = command;
  const at = (look: DeviceLook, action: string): Spot => ({ pane: seat(device, look), action });
  switch (command.kind) {
    case 'downloadPolicy':
      return at('seat', 'download-policy');
    case 'restartClient':
      return at('seat', 'restart-client');
    case 'changeDevice':
      return at(command.trait === 'companyPortal' ? 'software' : 'settings', traitId(command.trait));
    case 'upgradeWindows':
      return at('settings', 'upgrade-windows');
    case 'joinEntra':
      return at('settings', 'join-entra');
    case 'leaveEntra':
      return at('settings', 'leave-entra');
    case 'unenrol':
      return at('settings', 'unenrol');
    case 'installClient':
      return at('settings', 'install-client');
    case 'provisionDevice':
      return at('settings', 'provision');
    case 'restartDevice':
      return at('settings', 'restart');
    case 'repair':
      return at('settings', 'repair');
    case 'installApp':
      return at('software', installId(portalOf(estate, device, command.deliverable), command.deliverable));
    case 'syncCompanyPortal':
      return at('software', 'sync-company-portal');
    case 'checkCompliance':
      return at('software', 'check-compliance');
    default:
      return undefined;
  }
}
