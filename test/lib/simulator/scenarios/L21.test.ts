import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, collection, flags, group, move, pc, play, refusal, seed, site, value, wait } from '../estates.ts';

/** L21: from 2309 to 2403 with a Wi-Fi profile left over and the resource access slider at Configuration Manager. */
const wifi = branded<DeliverableId>('office-wifi');
const estate = start(
  site([pc('PC'), pc('PC-2')], {
    version: '2309',
    collections: [group('sales', ['PC'])],
    deliverables: [{ id: wifi, name: 'Office Wi-Fi', kind: 'configMgrResourceProfile', to: [collection('sales')] }],
  }),
  seed,
);
const update: Command = { kind: 'upgradeSite', to: '2403' };
const drop: Command = { kind: 'deleteDeliverable', deliverable: wifi };
const hand = move('resourceAccessPolicies', 'intune');

function isPassed(at: Estate): boolean {
  return (
    value(at, { ask: 'upgradeCheck', to: '2403' }) === 'installed' &&
    value(at, { ask: 'setting', workload: 'resourceAccessPolicies' }) === 'intune' &&
    !at.deliverables.some(({ kind }) => kind === 'configMgrResourceProfile')
  );
}

test('the check blocks the update, at the start and after a week', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect(isPassed(at)).toBe(false);
    expect(refusal(at, update)).toMatchObject({ kind: 'upgradeBlocked', by: 'resourceProfiles' });
  }
});

test('either step alone does not clear it', () => {
  expect(refusal(play(estate, drop), update)).toMatchObject({ by: 'resourceAccessSlider' });
  expect(refusal(play(estate, hand), update)).toMatchObject({ by: 'resourceProfiles' });
});

test('both steps in either order let it through, and resource access is Intune’s from the next poll on', () => {
  for (const steps of [
    [drop, hand],
    [hand, drop],
  ]) {
    const updated = play(estate, ...steps, update);
    expect(isPassed(updated)).toBe(true);
    const polled = play(updated, wait(60));
    expect([authority(polled, 'PC', 'resourceAccessPolicies'), flags(polled, 'PC')]).toEqual(['intune', 8197]);
    expect(refusal(polled, move('resourceAccessPolicies', 'configMgr'))).toMatchObject({ kind: 'workloadFixed' });
  }
});

test('a site without co-management needs the profile deleted and nothing else', () => {
  const alone = start(
    { ...site([pc('PC', { enrolled: false })], { version: '2309', autoEnrolment: { kind: 'none' } }) },
    seed,
  );
  expect(refusal(alone, update)).toBeUndefined();
  const attached = play(alone, update, { kind: 'setAutoEnrolment', to: 'all' });
  expect(value(attached, { ask: 'setting', workload: 'resourceAccessPolicies' })).toBe('intune');
});
