import type { SiteVersion } from '../simulator/model.ts';

/** Why a slider cannot be moved: alone, so that a figure that says it from the first moment need not fetch all sentences. */
export function sayFixed(version: SiteVersion): string {
  return `It is fixed on Intune since version 2403, and this site is ${version}.`;
}
