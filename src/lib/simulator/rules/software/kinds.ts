/** Families of what can be delivered here, and what a property of one says. */
import type { DeliverableState } from '../../catalog.ts';
import { put } from '../../columns.ts';
import type { Draft, State } from '../../estate.ts';
import { installables } from './words.ts';

/** Intune delivers these at the device's check-in. */
const native: readonly string[] = ['updateRing', 'intuneLobApp', 'intuneOfficeApp'];
/** These wait for the round of the Intune Management Extension. Rule `extension-round`. */
const extension: readonly string[] = ['intuneWin32App', 'intuneStoreApp', 'intuneScript', 'intuneRemediation'];
/** The client gets these with its policy. */
const configMgrUpdates: readonly string[] = ['configMgrUpdates', 'configMgrThirdPartyUpdates'];
const configMgrApps: readonly string[] = [
  'configMgrApp',
  'configMgrPackage',
  'configMgrTaskSequence',
  'configMgrOfficeApp',
];

export function isNative({ kind }: DeliverableState): boolean {
  return native.includes(kind);
}
export function isForExtension({ kind }: DeliverableState): boolean {
  return extension.includes(kind);
}
export function isConfigMgrUpdates({ kind }: DeliverableState): boolean {
  return configMgrUpdates.includes(kind);
}
export function isConfigMgrApp({ kind }: DeliverableState): boolean {
  return configMgrApps.includes(kind);
}
export function isOffice({ kind }: DeliverableState): boolean {
  return kind === 'intuneOfficeApp' || kind === 'configMgrOfficeApp';
}

/** An app waits for the user where it is only available; scripts and policies never do. */
export function isRequired({ with: { intent } }: DeliverableState): boolean {
  return intent !== 'available';
}

export function installableOf({ kind }: DeliverableState): (typeof installables)[number] | undefined {
  return installables.find((one) => one === kind);
}

/** Whether manager and device agreed on it when the device last asked. */
export function isOffered(state: State, { bit }: DeliverableState, row: number): boolean {
  return (((state.devices.offered[row] ?? 0) >>> bit) & 1) === 1;
}

/** Sets or clears the deliverable's bit; says whether that changed anything. */
export function mark(
  draft: Draft,
  column: 'held' | 'offered',
  { bit }: DeliverableState,
  row: number,
  is: boolean,
): boolean {
  const before = draft.devices[column][row] ?? 0;
  const after = is ? before | (1 << bit) : before & ~(1 << bit);
  if (after === before) return false;
  put(draft, column, row, after);
  return true;
}
