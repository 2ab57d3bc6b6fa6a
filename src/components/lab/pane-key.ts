import type { EstateSpec } from '../../lib/simulator/model.ts';
import type { Console, Pane } from '../../lib/view/view-model.ts';

/** The same text for the same page, so that pages can be compared and remembered. */
export function paneKey(pane: Pane): string {
  if (pane.kind === 'collection') return `collection:${pane.collection}`;
  if (pane.kind === 'device') return `device:${pane.device}`;
  return pane.kind;
}

/** The page that each console opens with; the device's seat only where an estate names a device. */
export function firstPanes(spec: Pick<EstateSpec, 'devices'>): { readonly [C in Console]?: Pane } {
  const device = spec.devices[0]?.id;
  return {
    estate: { kind: 'estate' },
    configMgr: { kind: 'workloads' },
    intune: { kind: 'intuneDevices' },
    entra: { kind: 'mobility' },
    ...(device && { device: { kind: 'device', device } }),
  };
}
