import { expect, test } from 'vitest';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { pc, play, wait } from '../estates.ts';
import { asks, configure, domain, inDomain } from '../rules/directory/computers.ts';

/** L5: a device is stuck with 0x801C03F2, since Entra Connect leaves its organizational unit out. */
const estate = domain([pc('OFFICE-01', { ou: 'Office' }), inDomain('SHOP-01', { ou: 'Workshop', pollsAt: 10 })], {
  ousLeftOut: ['Workshop'],
});
const sync: Command = { kind: 'setOuSync', ou: 'Workshop', to: 'synced' };
const passes = (at: typeof estate) => asks(at, 'SHOP-01', 'azureAdJoined');

test('the device is stuck, and time alone does not help', () => {
  expect([passes(estate), asks(estate, 'SHOP-01', 'joinError')]).toEqual([false, '0x801C03F2']);
  const later = play(estate, wait(7 * 24 * 60));
  expect([passes(later), asks(later, 'SHOP-01', 'joinError')]).toEqual([false, '0x801C03F2']);
});

test('it joins after the next cycle', () => {
  const repaired = play(estate, sync);
  expect(passes(play(repaired, wait(60)))).toBe(false); // the attempt of 10:10 was before the cycle of 10:30
  expect(passes(play(repaired, wait(70)))).toBe(true);
  expect(passes(play(repaired, { kind: 'runSyncCycle', policy: 'delta' }, wait(10)))).toBe(true);
});

test('nothing but the unit cures it', () => {
  const others: readonly Command[] = [
    { kind: 'runSyncCycle', policy: 'initial' },
    configure('signInMethod', 'passThrough'),
    configure('registerDevices', 'no'),
  ];
  for (const other of others) expect(passes(play(estate, other, wait(24 * 60)))).toBe(false);
});
