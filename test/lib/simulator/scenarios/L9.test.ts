import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, value, wait } from '../estates.ts';

/** L9: PCs have enrolled with the device token, and their syncs fail: Conditional Access demands MFA for every app. */
const ids = ['PC-1', 'PC-2'];
const policy = branded<DeliverableId>('mfa-everywhere');
const estate = start(
  site(
    ids.map((id) => pc(id)),
    {
      deliverables: [
        { id: policy, name: 'MFA everywhere', kind: 'accessPolicy', with: { grantMfa: 'yes' }, to: ['allUsers'] },
      ],
    },
  ),
  seed,
);
const exclude = (app: 'intune' | 'exchangeOnline'): Command => ({
  kind: 'changeDeliverable',
  deliverable: policy,
  property: 'excludedApp',
  to: app,
});
const all = (at: Estate, ask: 'mdmEnrolled' | 'syncError' | 'primaryUser') =>
  ids.map((id) => value(at, { ask, device: device(id) }));

function isPassed(at: Estate): boolean {
  const excluded = value(at, { ask: 'deliverableIs', deliverable: policy, property: 'excludedApp' }) === 'intune';
  return excluded && all(at, 'primaryUser').every(Boolean) && !all(at, 'syncError').some(Boolean);
}

test('they are enrolled without a user, at the start and a week later', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect(isPassed(at)).toBe(false);
    expect([all(at, 'mdmEnrolled'), all(at, 'syncError'), all(at, 'primaryUser')]).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  }
});

test('with Intune excluded the next check-in ties the PCs to their users', () => {
  const excluded = play(estate, exclude('intune'));
  expect([isPassed(excluded), isPassed(play(excluded, wait(480)))]).toEqual([false, true]);
});

test('another app excluded, or the policy switched off, is not it', () => {
  const off: Command = { kind: 'changeDeliverable', deliverable: policy, property: 'policyState', to: 'off' };
  for (const command of [exclude('exchangeOnline'), off])
    expect(isPassed(play(estate, command, wait(480)))).toBe(false);
});
