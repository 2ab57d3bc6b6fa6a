/** Why Conditional Access lets a user in or not: every control of every policy that concerns the sign-in. */
import { type Chain, cause } from '../../answer.ts';
import { type DeliverableState, isConfigured } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { accessPoliciesOn, controlsOf, isMet } from './access.ts';
import { isIntunes } from './evaluate.ts';
import { recorded } from './verdict.ts';
import { whyVerdict } from './why.ts';
import type { CloudApp, GrantControl } from './words.ts';

export function whyAccess(state: State, row: number, app: CloudApp): Chain {
  const device = deviceOf(state, row);
  if (isConfigured(state, 'entraIdP1', 'no')) {
    const { is, since } = state.settings.entraIdP1;
    return [cause({ kind: 'configuredAs', setting: 'entraIdP1', is }, since, 'access-needs-p1')];
  }
  const policies = accessPoliciesOn(state, row, app);
  const [first, ...rest] = policies.flatMap((policy) =>
    controlsOf(policy).map((control) => whyControl(state, policy, control, row)),
  );
  if (!first) return [cause({ kind: 'noAccessPolicy', device, app }, state.spec.startsAt, 'access-policy-scope')];
  const asksVerdict = policies.some((policy) => controlsOf(policy).includes('grantCompliantDevice'));
  return [first, ...rest, ...(asksVerdict ? whyVerdict(state, row) : [])];
}

/** What is documented of a verdict says nothing of a device that has none. */
function ruleBehind(state: State, control: GrantControl, row: number): string {
  if (control !== 'grantCompliantDevice') return 'identity-grants-need-no-switch';
  if (!isIntunes(state, row) || recorded(state, row) === 'unknown') return 'compliant-device-needs-intune';
  return recorded(state, row) === 'inGracePeriod' ? 'grace-keeps-access' : 'compliant-device-by-verdict';
}

function whyControl(state: State, policy: DeliverableState, control: GrantControl, row: number): Because {
  const met = isMet(state, control, row);
  return cause(
    { kind: 'accessControlIs', device: deviceOf(state, row), deliverable: policy.id, control, met },
    policy.since,
    ruleBehind(state, control, row),
  );
}
