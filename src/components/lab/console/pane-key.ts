import { branded, type DeviceId } from '../../../lib/brand.ts';
import type { EstateSpec } from '../../../lib/simulator/model.ts';
import type { Console, Pane } from '../../../lib/view/view-model.ts';

/** The same text for the same page, so that pages can be compared and remembered. */
export function paneKey(pane: Pane): string {
  return Object.values(pane).join(':');
}

/** The page that each console opens with; the device's seat only where an estate has a device. */
export function firstPanes(spec: Devices): { readonly [C in Console]?: Pane } {
  const device = firstDevice(spec);
  return {
    estate: { kind: 'map' },
    configMgr: { kind: 'workloads' },
    intune: { kind: 'intuneDevices' },
    entra: { kind: 'mobility' },
    directory: { kind: 'entraConnect' },
    azure: { kind: 'settings', page: 'azureResources' },
    ...(device && { device: { kind: 'device', device } }),
  };
}

/** What an estate says of its devices: each by name, or many alike. */
export type Devices = Pick<EstateSpec, 'devices' | 'fleet'>;

/** The first named device, or the first of a fleet: the run of zeros in its name counts from one. */
function firstDevice({ devices, fleet = [] }: Devices): DeviceId | undefined {
  const many = fleet[0]?.name.replace(/\{(0+)\}/, (_, zeros: string) => '1'.padStart(zeros.length, '0'));
  return devices[0]?.id ?? (many === undefined ? undefined : branded<DeviceId>(many));
}
