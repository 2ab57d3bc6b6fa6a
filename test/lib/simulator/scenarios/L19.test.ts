import { expect, test } from 'vitest';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { move, pc, play, seed, value, wait } from '../estates.ts';
import { atPilot, estateWith, inForce, policy, unassign } from '../rules/profiles/policies.ts';

/** L19: a policy that is no longer assigned is not removed, since the slider stands at Pilot Intune. */
const estate = start(
  estateWith([policy('endpointSecurityPolicy', 'firewall', {}, 'firewall')], {
    devices: [pc('PC')],
    workloads: { endpointProtection: atPilot },
    version: '2603',
  }),
  seed,
);

function isPassed(at: Estate): boolean {
  const sliders = (['endpointProtection', 'deviceConfiguration'] as const).map((workload) =>
    value(at, { ask: 'setting', workload }),
  );
  return sliders.every((position) => position === 'intune') && inForce(at, 'firewall') === 'none';
}

test('it is not done at the start, by waiting, or by un-assigning alone', () => {
  const unassigned = play(estate, unassign('firewall'), wait(7 * 1440));
  expect([isPassed(estate), isPassed(play(estate, wait(7 * 1440))), isPassed(unassigned)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(inForce(unassigned, 'firewall')).toBe('leftover');
});

test('Endpoint Protection alone at Intune is not enough', () => {
  const half = play(estate, move('endpointProtection', 'intune'), unassign('firewall'), wait(8 * 60));
  expect(inForce(half, 'firewall')).toBe('leftover');
});

test('with both sliders at Intune the setting goes, whether un-assigned before or after', () => {
  const sliders = [move('endpointProtection', 'intune'), move('deviceConfiguration', 'intune')];
  expect(isPassed(play(estate, unassign('firewall'), wait(8 * 60), ...sliders, wait(8 * 60)))).toBe(true);
  expect(isPassed(play(estate, ...sliders, wait(8 * 60), unassign('firewall'), wait(8 * 60)))).toBe(true);
});
