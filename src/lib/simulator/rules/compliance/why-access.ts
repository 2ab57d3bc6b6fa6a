/** Why Conditional Access lets a user in or not: every control of every policy that concerns the sign-in. */
import { type Chain, cause } from '../../answer.ts';
import { type DeliverableState, isConfigured } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { accessPoliciesOn, controlsOf, isMet } from './access.ts';
import { whyVerdict } from './why.ts';
import type { CloudApp, GrantControl } from './words.ts';

export function whyAccess(state: State, row: number, app: CloudApp): Chain {
  const device = deviceOf(state, row);
  if (isConfigured(state, 'entraIdP1', 'no')) {
    const { is, since } = state.settings.entraIdP1;
    return [cause({ kind: 'configuredAs', setting: 'entraIdP1', is }, since, 'access-needs-p1')];
  }
  const controls = accessPoliciesOn(state, row, app).flatMap((policy) =>
    controlsOf(policy).map((control) => whyControl(state, policy, control, row)),
  );
  const [first, ...rest] = controls;
  if (!first) return [cause({ kind: 'noAccessPolicy', device, app }, state.spec.startsAt, 'access-policy-scope')];
  const asksVerdict = controls.some(({ rule }) => rule === ruleIds.grantCompliantDevice);
  return [first, ...rest, ...(asksVerdict ? whyVerdict(state, row) : [])];
}

const ruleIds = {
  grantCompliantDevice: 'compliant-device-needs-intune',
  grantHybridJoined: 'identity-grants-need-no-switch',
  grantMfa: 'identity-grants-need-no-switch',
} as const satisfies { readonly [C in GrantControl]: string };

function whyControl(state: State, policy: DeliverableState, control: GrantControl, row: number): Because {
  const met = isMet(state, control, row);
  return cause(
    { kind: 'accessControlIs', device: deviceOf(state, row), deliverable: policy.id, control, met },
    policy.since,
    ruleIds[control],
  );
}
