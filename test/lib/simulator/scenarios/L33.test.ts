import { expect, test } from 'vitest';
import { workloads } from '../../../../src/lib/simulator/model.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, move, pc, play, seed, site, wait } from '../estates.ts';
import { asks, change } from '../rules/actions/remote.ts';

/** L33: devices come with a third-party MDM service, and somebody expects the workload sliders to work. */
const taken = { enrolled: false, is: { otherMdm: 'yes' } } as const;
const estate = start(site([pc('PC-01', taken), pc('PC-02', taken)]), seed);
const parts = (at: typeof estate, id: string) =>
  (['softwareUpdates', 'applications', 'hardwareInventory'] as const).map((part) =>
    asks(at, id, { ask: 'coexistence', part }),
  );
const passes = (at: typeof estate) => ['PC-01', 'PC-02'].every((id) => asks(at, id, { ask: 'coManaged' }));

test('the parts are off, the devices do not enrol, and time alone does not help', () => {
  expect(parts(estate, 'PC-01')).toEqual(['off', 'off', 'readOnly']);
  const later = play(estate, wait(7 * 24 * 60));
  expect([passes(estate), passes(later), asks(later, 'PC-01', { ask: 'eligibility' })]).toEqual([
    false,
    false,
    'otherMdm',
  ]);
});

test('sliders do not reach them', () => {
  const moved = play(estate, move('windowsUpdatePolicies', 'intune'), wait(24 * 60));
  expect([passes(moved), ...workloads.map((workload) => authority(moved, 'PC-01', workload))]).toEqual([
    false,
    ...workloads.map(() => 'otherMdm'),
  ]);
});

test('once they have left the other service they enrol, and the sliders count', () => {
  const left = play(estate, change('PC-01', 'otherMdm', 'no'), change('PC-02', 'otherMdm', 'no'));
  expect([parts(left, 'PC-01'), passes(left)]).toEqual([['on', 'on', 'on'], false]);
  const enrolled = play(left, wait(60), move('windowsUpdatePolicies', 'intune'), wait(60));
  expect([passes(enrolled), authority(enrolled, 'PC-01', 'windowsUpdatePolicies')]).toEqual([true, 'intune']);
});
