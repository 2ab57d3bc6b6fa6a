import type { Authority, Position } from '../../lib/simulator/model.ts';

const authorityLooks = { configMgr: 'site', intune: 'cloud', otherMdm: 'none', none: 'none' } as const;
const positionLooks = { configMgr: 'site', pilotIntune: 'pilot', intune: 'cloud' } as const;

/** The class that gives colour and shape: square site, round cloud, grey nobody. */
export function authorityLook(authority: Authority): string {
  return authorityLooks[authority];
}
/** The class of a chosen position: square site, round cloud, stripes of both. */
export function positionLook(position: Position): string {
  return positionLooks[position];
}
