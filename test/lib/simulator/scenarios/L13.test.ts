import { expect, test } from 'vitest';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, move, pc, play, seed, site, wait } from '../estates.ts';
import { atIntune, day, policy, state } from '../rules/compliance/compliance-estates.ts';

/** The pilot of Compliance policies has a PC that the Intune Auto Enrollment collection has not. */
const spec = site([pc('A'), pc('B', { enrolled: false }), pc('C'), pc('D')], {
  version: '2603',
  autoEnrolment: { kind: 'pilot', collection: collection('enrol') },
  collections: [group('enrol', ['A', 'C', 'D']), group('pilot', ['A', 'B'])],
  deliverables: [policy('basics', { requireBitLocker: 'required' })],
});
const pilot = [device('A'), device('B')];
const done: Condition = {
  all: [
    { within: { pilotOf: 'compliancePolicies' }, every: { ask: 'mdmEnrolled' }, is: true },
    { within: { devices: pilot }, every: { ask: 'complianceState' }, is: 'compliant' },
    { within: 'allDevices', except: { devices: pilot }, every: { ask: 'complianceState' }, is: 'configManager' },
  ],
};

test('L13: only enrolled members of the pilot have a verdict, all others See ConfigMgr', () => {
  const estate = start(spec, seed);
  expect(holds(done, estate).met).toBe(false);
  expect(holds(done, play(estate, wait(7 * day))).met).toBe(false);
  const moved = play(estate, move('compliancePolicies', 'pilotIntune', 'pilot'), wait(7 * day));
  expect(['A', 'B', 'C', 'D'].map((id) => state(moved, id))).toEqual([
    'compliant',
    'unknown',
    'configManager',
    'configManager',
  ]);
  expect(holds(done, moved).met).toBe(false);
  const covered = play(
    moved,
    { kind: 'addMember', collection: collection('enrol'), device: device('B') },
    wait(2 * day),
  );
  expect(holds(done, covered)).toEqual({ met: true, notYet: { count: 0, first: [] } });
});

test('L13: with the slider at Intune the others have a verdict, too', () => {
  const estate = start({ ...spec, workloads: atIntune }, seed);
  expect(state(estate, 'C')).toBe('compliant');
  expect(holds(done, play(estate, wait(day))).met).toBe(false);
});
