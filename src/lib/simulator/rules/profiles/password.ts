/** A setting that a profile and a compliance policy can both make: the least length of a password. */
import { type DeliverableState, deliverablesOf, holds } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { authorityOn } from '../authority/authority.ts';
import { writerOf } from './in-force.ts';

/**
 * Rule `compliance-setting-wins`: what a compliance policy asks for goes before a profile, and of several compliance
 * policies the strictest counts.
 */
export function passwordRuleOf(
  state: State,
  row: number,
): { readonly by: DeliverableState; readonly length: number } | undefined {
  const asked = deliverablesOf(state, 'intuneCompliancePolicy')
    .filter((policy) => holds(state, policy, row) && authorityOn(state, 'compliancePolicies', row) === 'intune')
    .map((by) => ({ by, length: lengthOf(by) }))
    .filter(({ length }) => length > 0);
  const [first, ...others] = asked;
  if (first) return others.reduce((strictest, one) => (one.length > strictest.length ? one : strictest), first);
  const profile = writerOf(state, row, 'deviceRestrictions');
  const length = profile ? lengthOf(profile) : 0;
  return profile && length > 0 ? { by: profile, length } : undefined;
}

function lengthOf({ with: { passwordLength } }: DeliverableState): number {
  return Number.parseInt(passwordLength ?? '', 10) || 0;
}
