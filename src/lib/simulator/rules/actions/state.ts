/** What only this room keeps: plain values, since they are part of an estate's fingerprint. */
import type { CollectionId } from '../../../brand.ts';
import type { Request } from './requests.ts';

export type ActionsState = {
  readonly requests: readonly Request[];
  /** Names that were given; a device that is not here still has the name of its id. */
  readonly names: readonly GivenName[];
  /** Diagnostics that Intune stored, oldest first. */
  readonly diagnostics: readonly { readonly row: number; readonly at: number }[];
  /** Retire actions asked for on the last day on which there were any. */
  readonly retires: { readonly day: number; readonly count: number };
  readonly uploadCollection?: CollectionId;
};
export type GivenName = { readonly row: number; readonly name: string; readonly by: 'intune' | 'domain' };

export const nothingDone: ActionsState = {
  requests: [],
  names: [],
  diagnostics: [],
  retires: { day: -1, count: 0 },
};
