import { expect, test } from 'vitest';
import { device, download, move, pc, play, value, wait } from '../../estates.ts';
import {
  all,
  begin,
  endpointAtIntune,
  happened,
  inForce,
  isApplied,
  policy,
  rulesInForce,
  unassign,
} from './policies.ts';

const by = (algorithm: string) => ({ with: { algorithm } });
const state = (estate: ReturnType<typeof begin>) => value(estate, { ask: 'driveState', device: device('PC') });
const plain = [pc('PC', { is: { bitLocker: 'off' } })];

test('bitlocker-agent-yields: the site’s BitLocker policy acts until Endpoint Protection is Intune’s', () => {
  const estate = begin([policy('configMgrBitLocker', 'bitLocker')]);
  const moved = play(estate, move('endpointProtection', 'intune'), wait(60));
  expect([isApplied(estate, 'policy'), isApplied(moved, 'policy')]).toEqual([true, false]);
  expect([inForce(estate, 'bitLocker'), inForce(moved, 'bitLocker')]).toEqual(['configMgr', 'leftover']);
  expect(rulesInForce(moved, 'bitLocker')[0]).toBe('bitlocker-agent-yields');
  const withdrawn = play(estate, unassign('policy', all), wait(60));
  expect(rulesInForce(withdrawn, 'bitLocker')[0]).toBe('withdrawn-values-stay');
  const elsewhere = play(estate, move('clientApps', 'intune'), wait(60));
  expect(isApplied(elsewhere, 'policy')).toBe(true);
});

test('encryption-keeps-algorithm: the same method needs nothing, another needs decrypting first', () => {
  const site = policy('configMgrBitLocker', 'bitLocker', by('xtsAes128'), 'site');
  for (const [algorithm, after] of [
    ['xtsAes128', 'encrypted'],
    ['xtsAes256', 'reencryptionNeeded'],
  ] as const) {
    const estate = begin([site, policy('endpointSecurityPolicy', 'bitLocker', by(algorithm), 'intune')], {
      devices: plain,
    });
    expect(state(estate)).toBe('encrypted');
    const moved = play(estate, move('endpointProtection', 'intune'), wait(60));
    expect([inForce(moved, 'bitLocker'), state(moved)]).toEqual(['intune', after]);
    const decrypted = play(moved, { kind: 'changeDevice', device: device('PC'), trait: 'bitLocker', to: 'off' });
    expect(state(decrypted)).toBe('notEncrypted');
    const again = play(decrypted, download('PC'));
    expect(state(again)).toBe('encrypted');
    expect(value(again, { ask: 'deviceIs', trait: 'encryptionAlgorithm', device: device('PC') })).toBe(algorithm);
    expect(happened(again, 'driveEncrypted')).toBe(1);
  }
});

test('a drive without a BitLocker policy stays as it is', () => {
  const estate = play(begin([policy('endpointSecurityPolicy', 'firewall')], { devices: plain }), wait(60));
  expect(state(estate)).toBe('notEncrypted');
  const held = begin([policy('endpointSecurityPolicy', 'bitLocker')], { devices: plain });
  expect(state(held)).toBe('notEncrypted');
  const given = begin([policy('endpointSecurityPolicy', 'bitLocker')], { devices: plain, workloads: endpointAtIntune });
  expect(state(given)).toBe('encrypted');
});
