/** Which of Intune's policies a device gets, as causes. */
import { type Chain, cause } from '../../answer.ts';
import type { State } from '../../estate.ts';
import { deviceOf } from '../../values.ts';
import { assigned } from './settings-policy.ts';
import type { clientDeliverables } from './words.ts';

export function whyPolicy(state: State, row: number, rule: string): Chain {
  return whyAssigned(state, row, 'coManagementSettings', ['installClient', 'override'], rule);
}

export function whyAssigned(
  state: State,
  row: number,
  kind: keyof typeof clientDeliverables,
  properties: readonly string[],
  rule: string,
): Chain {
  const device = deviceOf(state, row);
  const policy = assigned(state, kind, row);
  if (!policy) return [cause({ kind: 'notAssigned', device, policy: kind }, state.spec.startsAt, rule)];
  return [
    cause({ kind: 'delivered', deliverable: policy.id, device, is: true }, policy.since, 'settings-policy-priority'),
    ...properties.map((property) =>
      cause(
        { kind: 'deliverableIs', deliverable: policy.id, property, is: policy.with[property] ?? '' },
        policy.since,
        rule,
      ),
    ),
  ];
}
