/** The management point: whom it serves, depending on how it talks and what it reaches. */
import { deviceIs, isConfigured } from '../../catalog.ts';
import type { Draft, State } from '../../estate.ts';
import { isInDomain } from '../collections/collections.ts';
import { has } from './versions.ts';

/** Minutes until the management point has its certificate after the switch to enhanced HTTP. Rule `enhanced-http-certificate`. */
const untilCertificate = 30;

/** Whether devices that prove who they are with a Microsoft Entra token are served. */
export function isReady(state: State): boolean {
  if (isConfigured(state, 'managementPoint', 'http')) return false;
  return certificateAt(state) === undefined && validatesTokens(state);
}

/** When the certificate will be there; `undefined` where nothing is waited for. */
export function certificateAt(state: State): number | undefined {
  return state.rooms.site.certificateAt;
}

/** Rule `management-point-needs-internet`: from 2603 on a token is checked with Microsoft Entra ID itself. */
export function validatesTokens(state: State): boolean {
  return (
    !has(state.version.is, 'managementPointNeedsInternet') || isConfigured(state, 'managementPointInternet', 'open')
  );
}

/** Rule `who-needs-tokens`: a device that the domain does not know, or that comes over the internet, has little else. */
export function needsToken(state: State, row: number): boolean {
  if (deviceIs(state, row, 'clientCertificate', 'pki') && isConfigured(state, 'managementPoint', 'https')) return false;
  return !isInDomain(state, row) || deviceIs(state, row, 'network', 'internet');
}

export function serves(state: State, row: number): boolean {
  return !needsToken(state, row) || isReady(state);
}

/** The switch to enhanced HTTP has the site make a certificate; any other choice needs none of it. */
export function connectionsSwitched(draft: Draft, to: string): void {
  const site = to === 'enhancedHttp' ? { certificateAt: draft.now + untilCertificate } : {};
  draft.rooms = { ...draft.rooms, site };
}

/** Says whether the certificate came in this minute. */
export function certificateComes(draft: Draft, at: number): boolean {
  if (certificateAt(draft) !== at) return false;
  draft.rooms = { ...draft.rooms, site: {} };
  return true;
}
