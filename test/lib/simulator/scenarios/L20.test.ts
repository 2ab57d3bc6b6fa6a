import { expect, test } from 'vitest';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, flags, move, pc, play, seed, wait } from '../estates.ts';
import { estateWith, inForce, policy } from '../rules/profiles/policies.ts';

/** L20: Device configuration moves and takes VPN profiles and Endpoint Protection along. */
const estate = start(
  estateWith(
    [
      policy('configMgrResourceProfile', 'vpn', {}, 'site-vpn'),
      policy('configMgrAntimalwarePolicy', 'antivirus', {}, 'site-antivirus'),
    ],
    { devices: [pc('PC')], workloads: { compliancePolicies: { kind: 'intune' } } },
  ),
  seed,
);
const family = 8 + 4 + 4128;

function isPassed(at: Estate): boolean {
  const taken = (['resourceAccessPolicies', 'endpointProtection'] as const).every(
    (workload) => authority(at, 'PC', workload) === 'intune',
  );
  return taken && flags(at, 'PC') === (flags(estate, 'PC') | family);
}

test('it is not so at the start, and time alone does not make it so', () => {
  expect(flags(estate, 'PC')).toBe(8193 + 2);
  expect([isPassed(estate), isPassed(play(estate, wait(7 * 1440)))]).toEqual([false, false]);
});

test('moving Device configuration takes both along: 12333 and the bits that were there', () => {
  const moved = play(estate, move('deviceConfiguration', 'intune'), wait(60));
  expect([isPassed(moved), flags(moved, 'PC')]).toEqual([true, 12333 + 2]);
  expect([inForce(estate, 'vpn'), inForce(moved, 'vpn')]).toEqual(['configMgr', 'leftover']);
});

test('moving Endpoint Protection alone leaves the VPN profile with the site', () => {
  const moved = play(estate, move('endpointProtection', 'intune'), wait(60));
  expect([isPassed(moved), inForce(moved, 'vpn')]).toEqual([false, 'configMgr']);
});
