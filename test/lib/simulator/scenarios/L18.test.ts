import { expect, test } from 'vitest';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { move, pc, play, seed, wait } from '../estates.ts';
import { assign, endpointAtIntune, estateWith, inForce, policy } from '../rules/profiles/policies.ts';

/** L18: Defender antivirus made in the settings catalog, and only Endpoint Protection moved. */
const pcs = ['PC', 'PC-2'];
const estate = start(
  estateWith(
    [
      policy('configMgrAntimalwarePolicy', 'antivirus', {}, 'site-antivirus'),
      policy('settingsCatalogProfile', 'antivirus', {}, 'catalog-antivirus'),
      policy('endpointSecurityPolicy', 'antivirus', { to: [] }, 'security-antivirus'),
    ],
    { devices: pcs.map((id) => pc(id)), workloads: endpointAtIntune, version: '2603' },
  ),
  seed,
);

function isPassed(at: Estate): boolean {
  return pcs.every((id) => inForce(at, 'antivirus', id) === 'intune');
}

test('the profile does not arrive, at the start or by waiting', () => {
  expect(inForce(estate, 'antivirus')).toBe('leftover');
  expect([isPassed(estate), isPassed(play(estate, wait(7 * 1440)))]).toEqual([false, false]);
});

test('moving Device configuration brings it', () => {
  expect(isPassed(play(estate, move('deviceConfiguration', 'intune'), wait(60)))).toBe(true);
});

test('building the policy anew in Endpoint security brings it too', () => {
  expect(isPassed(play(estate, assign('security-antivirus'), wait(8 * 60)))).toBe(true);
});
