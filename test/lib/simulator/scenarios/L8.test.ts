import { expect, test } from 'vitest';
import { branded, type DeliverableId, type UserId } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, value, wait } from '../estates.ts';

/** L8: 0x8018002A on PCs that enrol with the token of their users, whose MFA is Enforced. */
const ids = ['PC-1', 'PC-2', 'PC-3'];
const users = ids.map((id) => branded<UserId>(`User of ${id}`));
const policy = branded<DeliverableId>('hybrid-only');
const estate = start(
  site(
    ids.map((id) => pc(id, { enrolled: false, faults: ['deviceTokenFails'] })),
    {
      users: users.map((id) => ({ id, mfa: 'enforced' })),
      deliverables: [
        {
          id: policy,
          name: 'Hybrid joined only',
          kind: 'accessPolicy',
          with: { grantHybridJoined: 'yes' },
          to: ['allUsers'],
        },
      ],
    },
  ),
  seed,
);
const setMfa = (to: 'enabled' | 'disabled'): readonly Command[] =>
  users.map((user) => ({ kind: 'changeUser', user, property: 'mfa', to }));
const trust: Command = { kind: 'configure', setting: 'mfaTrustedIps', to: 'corporateNetwork' };

function isPassed(at: Estate): boolean {
  const kept = value(at, { ask: 'deliverableIs', deliverable: policy, property: 'policyState' }) === 'on';
  return kept && ids.every((id) => value(at, { ask: 'mdmEnrolled', device: device(id) }));
}

test('all three fail, and time alone does not help', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect(isPassed(at)).toBe(false);
    expect(value(at, { ask: 'errorCount', code: '0x8018002A' })).toBe(3);
  }
});

test.each([
  ['Enabled instead of Enforced', setMfa('enabled')],
  ['Disabled', setMfa('disabled')],
  ['trusted addresses', [trust]],
])('they enrol with MFA %s', (_, commands) => {
  expect(isPassed(play(estate, ...commands, wait(60)))).toBe(true);
});

test('switching the policy of Conditional Access off neither helps nor counts', () => {
  const off: Command = { kind: 'changeDeliverable', deliverable: policy, property: 'policyState', to: 'off' };
  expect(isPassed(play(estate, off, wait(1440)))).toBe(false);
  expect(isPassed(play(estate, off, ...setMfa('enabled'), wait(60)))).toBe(false);
});
