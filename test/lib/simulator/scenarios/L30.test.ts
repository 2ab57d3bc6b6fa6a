import { expect, test } from 'vitest';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { pc, play, seed, site, wait } from '../estates.ts';
import { asks, attach, configure, stateOf } from '../rules/actions/remote.ts';

/** L30: every action of tenant attach fails with 403, since the SMS Provider demands multifactor authentication. */
const spec = site([pc('PC-01'), pc('SRV-01', { windows: 'Windows Server 2025', enrolled: false })], {
  settings: { tenantAttach: 'allDevices', smsProviderAuthentication: 'windowsHello' },
});
const estate = play(start(spec, seed), attach('PC-01'), attach('SRV-01'));
const passes = (at: typeof estate) =>
  ['PC-01', 'SRV-01'].every((id) => stateOf(at, id, 'syncMachinePolicy') === 'done');

test('the actions have failed with 403, and time alone does not help', () => {
  expect(asks(estate, 'PC-01', { ask: 'actionError', action: 'syncMachinePolicy' })).toBe('403');
  expect([passes(estate), passes(play(estate, wait(7 * 24 * 60)))]).toEqual([false, false]);
});

test('with Windows authentication the same actions succeed', () => {
  const repaired = play(estate, configure('smsProviderAuthentication', 'windows'));
  expect(passes(play(repaired, wait(60)))).toBe(false); // nobody has asked again
  expect(passes(play(repaired, attach('PC-01'), attach('SRV-01'), wait(1)))).toBe(true);
});

test('nothing else cures it', () => {
  for (const other of [
    configure('smsProviderAuthentication', 'certificate'),
    configure('useIntuneRbac', 'on'),
    configure('enforceConfigMgrRbac', 'no'),
  ])
    expect(passes(play(estate, other, wait(30), attach('PC-01'), attach('SRV-01'), wait(60)))).toBe(false);
});
