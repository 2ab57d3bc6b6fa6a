import { expect, test } from 'vitest';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, move, pc, play, seed, value, wait } from '../estates.ts';
import { assign, estateWith, happened, policy } from '../rules/profiles/policies.ts';

/** L17: Endpoint Protection moves, and at every minute some antivirus policy is in force on every PC. */
const pcs = ['PC', 'PC-2', 'PC-3'];
const estate = start(
  estateWith(
    [
      policy('configMgrAntimalwarePolicy', 'antivirus', {}, 'site-antivirus'),
      policy('endpointSecurityPolicy', 'antivirus', { to: [] }, 'intune-antivirus'),
    ],
    { devices: pcs.map((id, index) => pc(id, { pollsAt: 20 * index })), version: '2603' },
  ),
  seed,
);

function isPassed(at: Estate): boolean {
  const moved = pcs.every(
    (id) => value(at, { ask: 'authority', workload: 'endpointProtection', device: device(id) }) === 'intune',
  );
  const kept = pcs.every((id) => value(at, { ask: 'isProtected', device: device(id) }));
  return moved && kept && happened(at, 'protectionLost') === 0;
}

test('it is not done at the start, and time alone does not do it', () => {
  expect([isPassed(estate), isPassed(play(estate, wait(7 * 1440)))]).toEqual([false, false]);
});

test('assigning first and moving then does it', () => {
  const done = play(estate, assign('intune-antivirus'), wait(60), move('endpointProtection', 'intune'), wait(60));
  expect(isPassed(done)).toBe(true);
  for (const id of pcs) expect(value(done, { ask: 'unprotectedMinutes', device: device(id) })).toBe(0);
});

test('moving first loses protection, and assigning afterwards does not make it good', () => {
  const hasty = play(estate, move('endpointProtection', 'intune'), wait(60));
  expect([happened(hasty, 'protectionLost'), isPassed(hasty)]).toEqual([3, false]);
  const repaired = play(hasty, assign('intune-antivirus'), wait(8 * 60));
  expect(value(repaired, { ask: 'isProtected', device: device('PC') })).toBe(true);
  expect(isPassed(repaired)).toBe(false);
});
